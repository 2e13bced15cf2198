"""Comparing pictures: beside each other, or one upon the other."""
