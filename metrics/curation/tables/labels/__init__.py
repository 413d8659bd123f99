"""What the words of a table name: towns, times, measures, units, indicators."""
