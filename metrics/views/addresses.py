"""The pages by their addresses, in the order of the menu; the first stands at the bare address too."""

ADDRESSES = ("overview", "comparison", "towns", "targets", "coverage", "sources", "ledger", "data", "about")
MISSING = "missing"  # in a link: the page that was asked for in vain
