"""What each page shows, as values and as HTML, without Streamlit: rows, cards, links, choices, styles, files to take.

pages: one module each, listed in menu. blocks: what stands on them. light: any page as HTML that stands by itself.
loading: the data, as a process has them. versions: what changed since. review: what a change would do.
search: the one search.
Templates stand in templates/, styles and scripts of the page in static/.
"""
