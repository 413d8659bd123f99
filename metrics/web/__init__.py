"""The server: the gateway before the dashboard, light pages, the wall, the feed, its health, what it sends ahead.

workbench: the other server, of `metrics curate`, for one person at this machine.
"""
