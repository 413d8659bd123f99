"""Every name inside Streamlit that our styles, scripts and gateway lean on: an upgrade may rename any of them.

What Streamlit supports (`st.…`, and the class `st-key-…` of each widget) is not among them. A test looks for each in
Streamlit's own files, another one in a browser, in the place under which it stands here; both say which is gone.
"""

from collections.abc import Mapping

from metrics.views.addresses.page_names import COMPARISON, OVERVIEW

# Modules of its own that it does not offer, with what is taken from them: nothing else sets its options by a program.
MODULES: Mapping[str, str] = {"streamlit.web.bootstrap": "load_config_options"}

ASSETS = "static"  # the folder of its frontend, within its package

CLOSED_DOORS = ("/_stcore/upload_file", "/_stcore/metrics", "/_stcore/agent")
OWN_PATHS = ("/static/", "/_stcore/", "/media/", "/component/")

# Pieces of its index.html that the gateway takes out or fills in; patterns.
PAGE_PIECES: Mapping[str, str] = {
    "font": r'<link\s+rel="preload"[^>]*as="font"[^>]*>',
    "service": r'<link\s+rel="service-desc"[^>]*>',
    "icon": r'<link rel="shortcut icon" href="[^"]*',
    "language": r'<html lang="en">',
    "title": r"<title>.*?</title>",
    "noscript": r"<noscript>(?s:.*?)</noscript>",
    "style": r'<link rel="stylesheet"[^>]*>',
}

# Classes, attributes and roles by where a reader meets them.
MET: Mapping[str, tuple[str, ...]] = {
    OVERVIEW: (
        ".stApp",
        ".stAppHeader",
        ".stElementContainer",
        ".stHtml",
        ".stMain",
        ".stMainBlockContainer",
        ".stVerticalBlock",
        "data-testid=stLayoutWrapper",
        "data-test-connection-state",
        "data-test-script-state",
        "data-testid=stSkipToContent",
    ),
    COMPARISON: (
        ".stButtonGroup",
        ".stSelectbox",
        "aria-checked",
        "data-testid=stIconMaterial",
        "data-testid=stPopoverButton",
        "role=radiogroup",
    ),
    "an opened button": (".stSlider", "data-testid=stPopoverBody", "data-st-overlay-root", "aria-expanded"),
    "an opened list": ("role=listbox", "role=option"),
    "a list in which nothing is found": ("data-empty",),
    "a list of many towns": (".react-aria-ComboBox", "data-tag", "role=group"),
    "a filter in which is typed": (
        ".stTextInput",
        "aria-pressed",
        "data-testid=InputInstructions",
        "data-testid=stPaginationEllipsis",
        "data-testid=stPaginationNext",
        "data-testid=stPaginationPrev",
        "role=toolbar",
    ),
    "a lost server": (".stErrorCodeBlock", "role=dialog"),
    "a page that is loading": ("data-testid=stSkeleton",),
    "without the gateway": (".stFullScreenFrame", ".stPlotlyChart"),
}

# What a page that Streamlit does not draw is styled by instead of its classes.
STANDS_FOR: Mapping[str, str] = {".stMainBlockContainer": ".page", ".stApp": ".shell"}

ICON_FONT = "Material Symbols Rounded"  # which it fetches as it begins

# What a page may tell Streamlit's scripts before they begin.
TOLD_BEFORE = ("__streamlit", "BACKEND_BASE_URL", "HOST_CONFIG", "allowedOrigins", "useExternalAuthToken")
