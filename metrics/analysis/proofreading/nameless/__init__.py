"""How a number of a draft stands whose words name no indicator.

unnamed_indicators: one that is named around it -> carried_indicators: that of the number before
-> known_by_digits, near_misses, nearest_figures: the one whose figure has its digits, or nearly.
"""
