"""The face-off's rows of the table of actions."""

from nanostudio.app.actions import Action, Group
from nanostudio.app.words import translate


def face_off_rows() -> tuple[Action, ...]:
    """What opens it."""
    return (
        Action(
            id="face_off.open",
            text=translate("actions", "Face-off…"),
            icon="swords",
            keys=("Ctrl+Shift+F",),
            tip=translate("actions", "One request to several models, judged blind."),
            group=Group.CREATE,
        ),
        Action(
            id="face_off.judge",
            text=translate("actions", "Judge a face-off"),
            icon="scale",
            tip=translate("actions", "Pick the best before you see whose is whose."),
            group=Group.CREATE,
        ),
        Action(
            id="face_off.scores",
            text=translate("actions", "Scores of the models"),
            icon="trophy",
            tip=translate("actions", "What you picked in face-offs, by model."),
            group=Group.CREATE,
        ),
    )
