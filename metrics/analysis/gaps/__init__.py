"""What is not known, and why: a cell of indicator, town and year is in one state, and like gaps are one."""
