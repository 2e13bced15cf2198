"""The words for a picture whose file is not as it was, and what can be done."""

from nanostudio.app.words import Choice, Words, translate
from nanostudio.core.trouble import Trouble

REMEDIES = (Choice.FIND, Choice.REMOVE)


def trouble_words(trouble: Trouble) -> Words:
    """What is wrong, for a tile and the inspector."""
    return {
        Trouble.MISSING: Words(
            translate("trouble", "File is missing"),
            translate("trouble", "It was moved or deleted outside of NanoStudio."),
        ),
        Trouble.CHANGED: Words(
            translate("trouble", "File was changed"),
            translate("trouble", "Its bytes are not those that were delivered."),
        ),
        Trouble.UNREADABLE: Words(
            translate("trouble", "File cannot be read"),
            translate("trouble", "It is damaged, or may not be opened."),
        ),
    }[trouble]
