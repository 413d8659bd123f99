"""What a change of the data does, for whoever has to say yes to it: as a value, as lines, as records, as a page."""
