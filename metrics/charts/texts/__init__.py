"""The texts inside a chart: how wide they are, where each may stand, and how they keep clear of one another."""
