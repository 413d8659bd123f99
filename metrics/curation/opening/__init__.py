"""A file that somebody has, as the text that is curated: one line for each heading, paragraph, list item, table row.

What kind a file is, its first bytes tell (formats); then a reader of its own takes the text out: web pages (webpage),
Word (word), PDF with text (pdf). What is printed stays as it is printed; only marks that nobody sees go. The
limits stand in limits: nothing that is sent to us fills the memory or takes for ever.
"""
