"""The rows of the table of actions that are about characters in pictures."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def cast_rows() -> tuple[Action, ...]:
    """Characters come into the draft, and pictures follow their canon."""
    tray = (
        ("tray.character", translate("actions", "Insert a character…"),
         "user-round-plus", "Ctrl+Alt+C",
         translate("actions", "Its views as references, its words in the prompt.")),
    )  # fmt: skip
    pictures = (
        ("picture.recast", translate("actions", "Regenerate with the canon of now…"),
         "user-round-check", "",
         translate("actions", "Order pictures again with their characters as these are"
                   " now; see the price before.")),
    )  # fmt: skip
    return (
        *listed(tray, Group.REFERENCES),
        *listed(pictures, Group.PICTURE, Scope.GALLERY),
    )
