"""What a draft claims: its numbers as `proposing` reads them, its words, and the town that each is about.

The rooms: layout (lines and tables), times (of when a number is), subjects (what a number is about), words (claims
without a number). What is of several of them stands here: towns (whose a number is), strangers (numbers of nobody in
the folder), assessments (ranks of nothing that is counted), named_around (all that is named around a number),
stated_values (how much a claim states), and what they all know of a sentence.

layout -> draft: each number and each claim in words -> times, towns, subjects: of when, of whom, of what each is.
"""
