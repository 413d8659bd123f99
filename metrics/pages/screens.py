"""The pages by the files that draw them, in the order of the menu; the first stands at the bare address."""

SCREENS = (
    "overview",
    "comparison",
    "towns",
    "targets",
    "coverage",
    "sources",
    "ledger",
    "data_table",
    "about",
)


def address_of(screen: str) -> str:
    """Return the word in a link that opens a page: its file's name, for data.py is where pages get their data."""
    return screen.removesuffix("_table")


MISSING = "missing"  # in a link: the page that was asked for in vain
ADDRESSES = tuple(map(address_of, SCREENS))
