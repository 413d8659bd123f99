"""Where towns stand: in a headline theme, among many, against their targets, and each at a glance."""
