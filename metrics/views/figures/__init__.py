"""One figure on a page: its words, its evidence, what it rests on, its article, whom to tell that it is wrong."""
