"""Town Metrics: what newspapers print about towns, read exactly and compared honestly.

The folders are floors. Imports only go down; import-linter keeps it so, and a test compares this drawing with
the folder::

    7  __main__.py  cli/            the `metrics` command, a module each
    6  web/  screens/               server and gateway | the dashboard on the screen, and Streamlit nowhere else
    5  views/                       what a page shows, as values and as HTML
    4  charts/  export/             prepared view -> chart |        page, chart -> bytes
    3  display/                     numbers and words as readers see them, 中文 and English
    2  analysis/  curation/         what follows, compares, is covered | YAML and documents -> Catalogue
    1  model/                       frozen records, code lists, period, quantity
    0  errors.py  language.py       what goes wrong, told in two languages
    0  settings.py                  what the environment tells a process, read once
    0  phrase.py                    a text with slots to fill in, and what English counts one of
    0  patterns.py                  regular expressions, compiled when somebody asks them

Without Python: library/, the indicators that the package brings, and units.yaml, its units. Where a line of code stands
is told in CONTRIBUTING.md.

The Python door, for a notebook::

    from metrics import load_catalogue, tidy

    frame = tidy(load_catalogue())
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from metrics.analysis import tidy
    from metrics.curation import load_catalogue

__all__ = ["load_catalogue", "tidy"]

_HOMES = {"load_catalogue": "metrics.curation", "tidy": "metrics.analysis"}


def __getattr__(name: str) -> object:
    """Return a name of the Python door, loading its floor only now: `metrics read` needs no pandas."""
    if name not in _HOMES:
        raise AttributeError(f"module 'metrics' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
