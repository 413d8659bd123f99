"""Frozen records (figures, documents, towns), codes, periods, how a printed figure is read; no files, no words."""
