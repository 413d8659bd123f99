"""The names of the pages, each once: its address, and the key of the word for its title."""

OVERVIEW = "overview"
COMPARISON = "comparison"
TOWNS = "towns"
TARGETS = "targets"
COVERAGE = "coverage"
SOURCES = "sources"
LEDGER = "ledger"
DATA = "data"
ABOUT = "about"
SEARCH = "search"
WALL = "wall"
PROOFREAD = "proofread"
LIGHT_VERSION = "light_version"  # of the whole dashboard: its light front page
FRONT = OVERVIEW  # the page that stands at the bare address
# Pages that stand among the light ones alone: no menu has them, the foot leads there.
ONLY_LIGHT = (PROOFREAD, WALL, LIGHT_VERSION)
