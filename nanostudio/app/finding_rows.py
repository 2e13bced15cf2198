"""Rows of the table of actions: looking for pictures, and judging those one has."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import filled, translate

_MOST = 5  # stars


def finding_rows() -> tuple[Action, ...]:
    """What leads to pictures, and what is done with those that are selected."""
    return (*_searching(), *_judging(), *_in_viewer())


def _searching() -> tuple[Action, ...]:
    rows = (
        ("search.filters", translate("actions", "Filters"),
         "list-filter", "Ctrl+Shift+L"),
        ("search.saved", translate("actions", "Saved searches"), "bookmark", ""),
        ("search.save", translate("actions", "Save this search…"),
         "bookmark-plus", "Ctrl+Alt+S"),
        ("search.clear", translate("actions", "Show everything"),
         "list-x", "Ctrl+Shift+E"),
        ("view.trash", translate("actions", "Trash"), "trash-2", "Ctrl+Shift+T"),
        ("trash.empty", translate("actions", "Empty the trash…"), "shredder", ""),
        ("view.days", translate("actions", "Group by day"), "calendar-days", "Ctrl+D"),
        ("view.stacks", translate("actions", "Stack alike variations"),
         "layers-2", "Ctrl+Alt+K"),
    )  # fmt: skip
    return listed(
        rows, Group.VIEW, checkable=("view.days", "view.trash", "view.stacks")
    )


def rating_words(rating: int) -> str:
    """What giving a rating is called."""
    if not rating:
        return translate("actions", "No rating")
    return filled(translate("actions", "Rate %1"), rating)


def _judging() -> tuple[Action, ...]:
    rows = (
        ("picture.star", translate("actions", "Star"), "star", "S",
         translate("actions", "Star what is selected, or take the stars away.")),
        *((f"picture.rate_{rating}", rating_words(rating), "", str(rating), "")
          for rating in range(_MOST + 1)),
        ("picture.tags", translate("actions", "Tags…"), "tags", "T", ""),
        ("picture.boards", translate("actions", "Boards…"),
         "square-stack", "B", ""),
        ("picture.stack", translate("actions", "Show the stack"), "layers", "W",
         translate("actions", "Show all pictures that are alike to this one.")),
        ("picture.move", translate("actions", "Move to a project…"),
         "folder-kanban", "M", ""),
        ("picture.export_many", translate("actions", "Export all selected…"),
         "share-2", "Ctrl+Shift+S", ""),
        ("picture.trash", translate("actions", "Move to the trash"),
         "trash-2", "Del", ""),
        ("picture.restore", translate("actions", "Put back from the trash"),
         "archive-restore", "Ctrl+Backspace", ""),
        ("picture.purge", translate("actions", "Delete for ever…"),
         "shredder", "Shift+Del", ""),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY)


def _in_viewer() -> tuple[Action, ...]:
    rows = (
        ("viewer.star", translate("actions", "Star"), "star", "S"),
        *((f"viewer.rate_{rating}", rating_words(rating), "", str(rating))
          for rating in range(_MOST + 1)),
    )  # fmt: skip
    return listed(rows, Group.VIEWER, Scope.VIEWER)
