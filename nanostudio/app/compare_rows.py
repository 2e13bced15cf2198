"""The comparison's rows of the table of actions."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def compare_rows() -> tuple[Action, ...]:
    """What opens the comparison, and what can be done in it."""
    rows = (
        ("picture.compare", translate("actions", "Compare"), "columns-2", "C",
         translate("actions", "See two to four selected pictures together.")),
    )  # fmt: skip
    return (*listed(rows, Group.PICTURE, Scope.GALLERY), *_inside())


def _inside() -> tuple[Action, ...]:
    rows = (
        ("mode", translate("actions", "Show them otherwise"), "replace", "M"),
        ("next_pair", translate("actions", "Next pair"),
         "chevron-right", "Right PgDown"),
        ("previous_pair", translate("actions", "Previous pair"),
         "chevron-left", "Left PgUp"),
        ("less", translate("actions", "Less of the second picture"), "minus", "["),
        ("more", translate("actions", "More of the second picture"), "plus", "]"),
        ("blink", translate("actions", "Blink between the two"), "eye", "B"),
        ("zoom_in", translate("actions", "Zoom in"), "zoom-in", "+ ="),
        ("zoom_out", translate("actions", "Zoom out"), "zoom-out", "-"),
        ("fit", translate("actions", "Whole pictures"), "shrink", "0"),
        ("actual", translate("actions", "Actual size"), "scan", "Ctrl+1"),
        ("winner_1", translate("actions", "The first one wins"), "trophy", "1"),
        ("winner_2", translate("actions", "The second one wins"), "trophy", "2"),
        ("winner_3", translate("actions", "The third one wins"), "trophy", "3"),
        ("winner_4", translate("actions", "The fourth one wins"), "trophy", "4"),
        ("table", translate("actions", "Settings that differ"), "panel-bottom", "T"),
        ("every_setting", translate("actions", "All settings"), "list", "Shift+T"),
        ("close", translate("actions", "Close the comparison"),
         "arrow-left", "Ctrl+W"),
    )  # fmt: skip
    return listed(
        rows,
        Group.COMPARE,
        Scope.COMPARE,
        prefix="compare.",
        checkable=("table", "every_setting"),
        repeated=("less", "more", "zoom_in", "zoom_out"),
    )
