"""What would be if a figure were not printed, or one more were: what a sentence rests on, what to ask for."""
