"""Curating a document: how far it is explained, what may be written of each number, and the writing itself."""
