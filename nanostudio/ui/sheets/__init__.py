"""The room of living sheets: a grid of cells, and what is done with it."""
