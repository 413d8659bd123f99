"""What texts print, read: numerals, amounts, hedges, ranges, ranks, changes in words, times."""
