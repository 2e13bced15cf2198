"""What the window shows, as QtCore objects and models."""
