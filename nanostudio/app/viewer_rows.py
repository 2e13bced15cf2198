"""The viewer's rows of the table of actions."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def viewer_rows() -> tuple[Action, ...]:
    """What opens the viewer, and what can be done in it."""
    return (*_from_gallery(), *_inside())


def _inside() -> tuple[Action, ...]:
    rows = (
        ("next", translate("actions", "Next picture"), "chevron-right", "Right PgDown"),
        ("previous", translate("actions", "Previous picture"),
         "chevron-left", "Left PgUp"),
        ("first", translate("actions", "First picture"), "chevrons-left", "Home"),
        ("last", translate("actions", "Last picture"), "chevrons-right", "End"),
        ("zoom_in", translate("actions", "Zoom in"), "zoom-in", "+ ="),
        ("zoom_out", translate("actions", "Zoom out"), "zoom-out", "-"),
        ("fit", translate("actions", "Whole picture"), "shrink", "Z"),
        ("actual", translate("actions", "Actual size"), "scan", "Shift+Z"),
        ("full_screen", translate("actions", "Picture on the full screen"),
         "expand", "F"),
        ("second_window", translate("actions", "Open in a window of its own"),
         "picture-in-picture-2", "Ctrl+Shift+N"),
        ("close", translate("actions", "Close the viewer"), "arrow-left", "Ctrl+W"),
    )  # fmt: skip
    repeated = ("next", "previous", "zoom_in", "zoom_out")
    scope, group = Scope.VIEWER, Group.VIEWER
    return listed(rows, group, scope, prefix="viewer.", repeated=repeated)


def _from_gallery() -> tuple[Action, ...]:
    rows = (
        ("picture.view", translate("actions", "View large"),
         "maximize-2", "Return Enter",
         translate("actions", "Look at the picture large; arrows go on from there.")),
        ("picture.preview", translate("actions", "Look at it briefly"), "eye", "Space",
         translate("actions", "Space opens the picture, and Space closes it.")),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY)
