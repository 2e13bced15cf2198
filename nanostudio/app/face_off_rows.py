"""The face-off's rows of the table of actions."""

from nanostudio.app.actions import Action, Group, listed
from nanostudio.app.words import translate


def face_off_rows() -> tuple[Action, ...]:
    """What opens it."""
    rows = (
        ("open", translate("actions", "Face-off…"), "swords", "Ctrl+Shift+F",
         translate("actions", "One request to several models, judged blind.")),
        ("judge", translate("actions", "Judge a face-off"), "scale", "",
         translate("actions", "Pick the best before you see whose is whose.")),
        ("scores", translate("actions", "Scores of the models"), "trophy", "",
         translate("actions", "What you picked in face-offs, by model.")),
    )  # fmt: skip
    return listed(rows, Group.CREATE, prefix="face_off.")
