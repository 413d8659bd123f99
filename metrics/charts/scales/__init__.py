"""What a chart's axis of values counts in, where its ticks stand, and what it hides."""
