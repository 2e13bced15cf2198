"""Rows of the table of actions: a picture's file in other programs, and back."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def file_rows() -> tuple[Action, ...]:
    """What is done with files outside the window."""
    rows = (
        ("picture.open_with", translate("actions", "Open with…"), "app-window",
         "Ctrl+Alt+W", ""),
        ("picture.edit_in", translate("actions", "Edit in…"), "brush", "Ctrl+Alt+E",
         translate("actions", "Open a copy in another program; what is saved there"
                   " comes back as a version of its own.")),
    )  # fmt: skip
    return (
        *listed(rows, Group.PICTURE, Scope.GALLERY),
        Action(
            id="picture.read_file",
            text=translate("actions", "Open a picture's settings…"),
            icon="file-search",
            keys=("Ctrl+Alt+R",),
            tip=translate("actions", "Take over how a picture file says it was made."),
            group=Group.CREATE,
        ),
    )
