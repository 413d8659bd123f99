"""Figures against their documents: what stands there, what is accounted for, and what is not."""
