"""The imports' rows of the table of actions."""

from nanostudio.app.actions import Action
from nanostudio.app.words import translate


def import_rows() -> tuple[Action, ...]:
    """What brings pictures in from elsewhere."""
    return (
        Action(
            id="library.import",
            text=translate("actions", "Import pictures…"),
            icon="folder-input",
            keys=("Ctrl+Shift+I",),
            tip=translate(
                "actions", "Copy pictures into the library, or watch folders."
            ),
        ),
    )
