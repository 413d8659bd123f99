"""Frozen records, the code lists, periods and printed figures; no pandas, no files."""
