"""Frozen records, the code lists (codes), periods and printed figures; no pandas, no files."""
