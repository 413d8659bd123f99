"""Whoever tries the examples of a module alone has the package's units at hand, as every command has."""

import metrics.curation  # noqa: F401
