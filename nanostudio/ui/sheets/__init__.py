"""The sheet room: cells that are made one by one, and what is done with the whole."""
