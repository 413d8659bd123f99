"""The figures of three towns that tests of code stand on: a curated folder of their own, which nothing else changes.

A part of `curated/`, taken at one time, which does not follow it: a figure that is added there changes no test of code.
What is true of the real figures alone stands in tests/facts.
"""

from pathlib import Path

from metrics import load_catalogue, tidy
from metrics.analysis.store import facts_of

FOLDER = Path(__file__).parent / "three_towns"
CATALOGUE = load_catalogue(FOLDER)
FACTS = facts_of(CATALOGUE)
FRAME = tidy(CATALOGUE)
TOWNS = tuple(CATALOGUE.towns)
