"""Links of every kind that nobody should write, and links that were right once: by the page that they open."""

from metrics.views.choosing.link_words import LinkQuery

EVIL = "<script>alert(1)</script>"
# Each with how much of it is not understood.
LINKS: dict[str, tuple[str, LinkQuery, int]] = {
    "says nothing": ("comparison", {}, 0),
    "has no kind and no unit, as links once had none": (
        "comparison",
        {"indicator": ["industrial_output"], "measure": ["level"]},
        0,
    ),
    "names an indicator that is gone": ("comparison", {"indicator": ["gone"], "towns": ["西溪"]}, 1),
    "names a measure that the indicator has not": (
        "comparison",
        {"indicator": ["pm25"], "measure": ["completion"]},
        1,
    ),
    "names a kind that does not fit": ("comparison", {"indicator": ["pm25"], "kind": ["slope"]}, 1),
    "names towns in another order, one twice, one unknown": (
        "comparison",
        {"towns": ["西湖", "西溪", "西溪", "不知"]},
        1,
    ),
    "has its years the wrong way round": ("comparison", {"years": ["2023", "2021"]}, 0),
    "has one year, and one that is far away": ("comparison", {"years": ["2022", "1066"]}, 1),
    "turns to a page that is not there": ("comparison", {"page": ["99"]}, 1),
    "is made of HTML": (
        "comparison",
        {key: [EVIL] for key in ("indicator", "towns", "years", "kind", "unit")},
        5,
    ),
    "is very long": ("comparison", {"indicator": ["0" * 5000], "measure": ["\u202e" * 90]}, 2),
    "has too many towns for profiles": ("towns", {"towns": ["西溪", "花街", "西湖", "西溪", "x"]}, 1),
    "filters by what is not there": (
        "data",
        {"theme": ["investment", "themes"], "sort": ["random"], "status": ["implied"]},
        2,
    ),
    "turns to rows that are not there": ("data", {"rows": ["-1"]}, 1),
    "turns to rows beyond the last": ("data", {"rows": ["9" * 400]}, 1),
    "searches with HTML, at length": ("data", {"q": [EVIL * 9]}, 0),
}
