"""Times as English papers tell them: their year and financial year, months, quarters, seasons, spans."""
