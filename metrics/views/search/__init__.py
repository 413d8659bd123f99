"""One search for everything that has a name or a number: towns, indicators, figures, lines, years, pages, words."""
