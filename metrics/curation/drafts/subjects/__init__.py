"""What a number of a draft is about: the indicators that its words may mean.

indicator_names, short_names, long_names: how a thing is called -> named_beside: what stands right at a number
-> numbers_before, in_turn: the numbers that it may go on about -> meant_indicators: what it is of, the likeliest first.
"""
