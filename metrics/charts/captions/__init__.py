"""What stands around a chart in words: its answer, title, notes, who has no mark and why, sources."""
