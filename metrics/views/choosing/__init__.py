"""What a reader chooses: by the words of a link, or by a picker of a page, and what fits the choice."""
