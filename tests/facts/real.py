"""The real figures, those of the five articles; tests of facts alone ask for them."""

import os
from pathlib import Path

from metrics import load_catalogue
from metrics.analysis.store import facts_of

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "curated"
DOCUMENTS = Path(os.environ.get("METRICS_DOCUMENTS") or ROOT.parent / "shared" / "documents")
CATALOGUE = load_catalogue(FOLDER)
FACTS = facts_of(CATALOGUE)
