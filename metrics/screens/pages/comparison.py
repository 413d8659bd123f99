"""Comparison: one indicator, its towns and years, as a chart and as a table with all evidence."""

from metrics.screens.comparing import compare

compare()
