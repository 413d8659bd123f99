"""How well `metrics propose` reads passages that were annotated by hand before it had seen them."""
