"""Whose figure it is: the document's town, another, or a village, park or street in it."""
