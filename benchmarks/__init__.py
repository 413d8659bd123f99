"""How fast the dashboard is, each figure beside its floor of the same run: `python -m benchmarks`."""
