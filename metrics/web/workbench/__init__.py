"""The workbench of `metrics curate`: a screen of its own for one person at this machine, and no part of `serve`."""
