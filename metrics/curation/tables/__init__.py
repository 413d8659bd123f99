"""Tables: any file that prints one becomes grids of cells with their places; a map tells what their figures are of.

files: the grids of a file -> drafting: a map of them, for a person to look at -> table_map: the map as it is read
-> layout: where its figures stand -> known_words, labels: what its words may name -> cell_subjects: of what
each cell is -> quantities, numbers: what it says -> figures: the figures of all cells; proof: each looked up again.
"""
