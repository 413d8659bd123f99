"""The server around the dashboard: its gateway, its health, and what it sends ahead."""
