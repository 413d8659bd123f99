"""Exact arithmetic on what is certain: intervals, formulas, and the extremes of formulas."""
