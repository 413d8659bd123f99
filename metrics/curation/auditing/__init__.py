"""A whole catalogue against its documents: `metrics verify`, and what `metrics audit` finds nobody accounts for."""
