"""Tables: any file that prints one becomes grids of cells with their places; a map tells what their figures are of."""
