"""Of when a number of a draft is.

printed_years: the years that a draft prints -> governing_years: the one that holds at a place -> dating: the one that a
number is of, by its own words of time first; what English says stands in english_dating.
"""
