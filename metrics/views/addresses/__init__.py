"""Where a link leads: the names of the pages, and the words of a view, a filter, an indicator."""
