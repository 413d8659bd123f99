"""What became of the data since: told on a page, in the feed, of an old link, and of links that show what changed."""
