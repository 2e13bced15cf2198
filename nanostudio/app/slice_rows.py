"""The row of the table of actions that cuts a sheet drawn as one picture."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def slice_rows() -> tuple[Action, ...]:
    """What makes cells of a picture."""
    rows = (
        ("picture.slice", translate("actions", "Slice into cells…"), "scissors",
         "Ctrl+Alt+X",
         translate("actions", "Cut a sheet drawn as one picture into its cells, each"
                   " to be made anew on its own.")),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY)
