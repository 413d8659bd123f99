"""Indicators and towns as a reader finds them in a list, and the way on to all of them."""
