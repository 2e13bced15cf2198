"""Why the file of a picture cannot be shown."""

from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong with a picture's file; its row and its receipt are whole."""

    MISSING = "missing"
    CHANGED = "changed"  # other bytes than were delivered
    UNREADABLE = "unreadable"
