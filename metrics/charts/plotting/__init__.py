"""What is drawn inside a chart's frame: marks, lines, bands and axes, across years."""
