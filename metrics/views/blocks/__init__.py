"""What stands on a page and is no page: rows of a theme, cards of a town, cells of a map, verdicts, what is missing."""
