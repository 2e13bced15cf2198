"""The rows of the table of actions that make characters of pictures."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def character_rows() -> tuple[Action, ...]:
    """What is done with all pictures that are selected."""
    rows = (
        ("character.new", translate("actions", "New character from these pictures…"),
         "user-round-plus", "",
         translate("actions", "Each picture becomes a view of it.")),
        ("character.add", translate("actions", "Add to a character…"),
         "user-round-pen", "",
         translate("actions", "As the newest version of one of its views.")),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY)
