"""What follows from printed figures: rules, what they need, whom they speak of, and what contradicts."""
