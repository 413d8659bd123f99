"""How a number of a draft stands against figures.

printed_bounds, same_number: whether both say the same -> same_thing: which figures are of its very thing ->
derivations: what follows from them -> numbers_judged: how it stands -> firms_counted: of which firms it is.
slips, sizes: what a wrong number is meant as.
"""
