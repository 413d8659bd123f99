"""Drafts that are opened, and given back as Word files with comments."""
