"""What figures alone give to doubt: below zero, out of scale with their neighbours, other than follows."""
