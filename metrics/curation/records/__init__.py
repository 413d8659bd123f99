"""From fields to records, one module a kind of record: towns, documents, themes, figures, exclusions, corrections."""
