"""How a draft is laid out: draft_lines (its text, cleaned), tables (a sentence for a cell), table_cells (the cuts)."""
