"""NanoStudio: a desktop studio for the Nano Banana image models."""

__version__ = "0.1.0"
