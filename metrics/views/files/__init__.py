"""What is taken away of a page: which files it offers, and the page as JSON."""
