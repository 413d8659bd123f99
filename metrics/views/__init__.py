"""What each page shows, as values and as HTML: made here, without Streamlit, for every screen and file.

pages: one module each, listed in menu. blocks: what stands on them. light: any page as HTML that stands by itself.
versions: what changed since. review: what a change would do. search: the one search.
Templates stand in templates/, styles and scripts of the page in static/.
"""
