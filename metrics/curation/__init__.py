"""From curated YAML to a catalogue, or to a list of everything that is to be mended.

bytes (folder) -> visible text (characters) -> tree of nodes (yaml_text) -> typed fields (grammar) -> records
-> records that agree with each other (catalogue).

With the documents: text as it was meant (cleaning) -> figures (tokens, documents) -> the figure that a word means
(nearness) -> where an observation stands (evidence), where all do (verification), and what else there is (accounts).

The rooms: reading (files to trees), grammar (fields), records (one module a kind of record), writing (edits as text),
keeping (the last good files); tables (files with maps); opening (a file as text), text_tables (rows of cells in one),
proving (a figure against its document), auditing (all of them, and what is unexplained), cues (what the words around
a curated figure say against it), proposing (an article's candidates), drafts (what a draft claims), curating (what the
workbench does), intake (what `metrics new`, `add` and `import` take).
"""

from importlib import import_module
from typing import TYPE_CHECKING

from metrics.model.units import Units, ship

if TYPE_CHECKING:
    from metrics.curation.catalogue import examine, load_catalogue
    from metrics.curation.reading.folder import default_folder

__all__ = ["default_folder", "examine", "load_catalogue"]

_HOMES = {
    "default_folder": "metrics.curation.reading.folder",
    "examine": "metrics.curation.catalogue",
    "load_catalogue": "metrics.curation.catalogue",
}


def _shipped_units() -> Units:
    """Return the package's table of units, reading it only now."""
    from metrics.curation.records.units import shipped_units

    return shipped_units()


ship(_shipped_units)


def __getattr__(name: str) -> object:
    """Return a name of this floor, loading its module only now: reading one figure needs the units alone."""
    if name not in _HOMES:
        raise AttributeError(f"module 'metrics.curation' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
