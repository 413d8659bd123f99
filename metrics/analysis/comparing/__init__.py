"""Which figures compare, why, and what can then be said of them."""
