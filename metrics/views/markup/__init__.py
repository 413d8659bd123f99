"""HTML: templates that escape, what a page explains and folds away, and what a piece of it says in plain words."""
