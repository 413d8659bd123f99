"""A workbook: its sheets, a chart that stays editable, what it says of itself."""
