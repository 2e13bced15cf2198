"""The rows of the table of actions that lead from room to room."""

from nanostudio.app.actions import Action, Group, listed
from nanostudio.app.words import translate


def room_rows() -> tuple[Action, ...]:
    """The program's rooms."""
    rows = (
        ("room.studio", translate("actions", "Studio"), "images", "Alt+1",
         translate("actions", "Compose, generate and find pictures.")),
        ("room.characters", translate("actions", "Characters"), "user-round-pen",
         "Alt+2", translate("actions", "What your characters look like.")),
        ("room.sheets", translate("actions", "Sheets"), "layout-grid", "Alt+3",
         translate("actions", "Character sheets whose cells are made one by one.")),
    )  # fmt: skip
    return listed(rows, Group.VIEW)
