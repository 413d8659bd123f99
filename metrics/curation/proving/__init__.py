"""A figure against its document: the text as it was meant, the figures in it, and where a curated one stands."""
