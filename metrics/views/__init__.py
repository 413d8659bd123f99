"""What each page shows, as values and as HTML, without Streamlit: rows, cards, links, choices, styles, files to take.

pages: one module each, listed in menu. blocks: what stands on them. figures: one figure on a page, and its evidence.
addresses: where links lead. choosing: what a reader chooses, by link or picker. lists: indicators and towns in a list.
readers: who reads, and what is made once for them. markup: HTML. files: what is taken away of a page.
light: any page as HTML that stands by itself. loading: the data, as a process has them. versions: what changed since.
review: what a change would do. search: the one search. Templates stand in templates/, styles and scripts of the page
in static/.
"""
