"""Draws the gateway's pictures: flat characters in little scenes, always the same."""
