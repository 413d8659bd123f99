"""What several commands print alike: problems, exit codes, reviews, trials, where a figure stands."""
