"""Files that print tables, a module each kind: grids of cells, each with the text that is printed and its address."""
