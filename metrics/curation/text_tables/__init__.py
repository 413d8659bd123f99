"""Tables that stand in a text: rows of cells, the heads above them; of each number its name, unit and time."""
