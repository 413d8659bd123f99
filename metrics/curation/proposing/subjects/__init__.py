"""What a figure of a document is a number of: the noun phrase that its sentence prints for it."""
