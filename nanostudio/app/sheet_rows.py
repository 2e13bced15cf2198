"""The sheet's rows of the table of actions."""

from nanostudio.app.actions import Action, Group, Scope, listed
from nanostudio.app.words import translate


def sheet_rows() -> tuple[Action, ...]:
    """What can be done with the open sheet, and with the cells chosen in it."""
    return (*_sheet(), *_cells())


def _sheet() -> tuple[Action, ...]:
    rows = (
        ("new", translate("actions", "New sheet…"), "square-plus", "Ctrl+Alt+N"),
        ("slice", translate("actions", "Slice a picture…"), "grid-2x2", ""),
        ("export", translate("actions", "Export sheet…"), "share", "Ctrl+Alt+Shift+E"),
        ("fill", translate("actions", "Fill empty cells"), "sparkles", "",
         translate("actions", "Make what can be made now, at the price shown.")),
        ("stop", translate("actions", "Stop all cells"), "ban", ""),
        ("face", translate("actions", "Mark the face…"), "scan-face", "",
         translate("actions", "Draw a box once; faces are compared in all cells.")),
        ("save_template", translate("actions", "Save as template…"), "copy-plus", "",
         translate("actions", "Keep cells, titles and instructions for other sheets.")),
        ("drawer", translate("actions", "Pictures beside the sheet"),
         "panel-right", "Ctrl+Alt+D"),
    )  # fmt: skip
    return listed(rows, Group.SHEET, prefix="sheet.", checkable=("drawer",))


def _cells() -> tuple[Action, ...]:
    rows = (
        ("reroll", translate("actions", "Re-roll"), "rotate-ccw", "R",
         translate("actions", "Make another picture of each chosen cell; all stay.")),
        ("lock", translate("actions", "Lock or unlock"), "lock", "L",
         translate("actions", "A locked cell never changes; others wait for it.")),
        ("compare", translate("actions", "Compare cells"), "columns-2", "C"),
        ("view", translate("actions", "View cell large"),
         "maximize-2", "Return Enter"),
        ("preview", translate("actions", "Look at the cell briefly"), "eye", "Space"),
        ("older", translate("actions", "Older version"), "chevron-left", "["),
        ("newer", translate("actions", "Newer version"), "chevron-right", "]"),
        ("take_out", translate("actions", "Take the picture out"),
         "x", "Del Backspace",
         translate("actions", "The cell is empty then; its versions stay.")),
        ("files", translate("actions", "Put a file in…"), "image-plus", "Ctrl+Alt+F"),
        ("edit", translate("actions", "Prompt and references…"), "pencil", "E F2"),
        ("use_as_reference", translate("actions", "Use cell as reference"),
         "image-plus", "Ctrl+R"),
        ("show", translate("actions", "Show cell in the gallery"), "images", "G"),
    )  # fmt: skip
    repeated = ("older", "newer")
    scope, group = Scope.SHEET, Group.SHEET
    return listed(rows, group, scope, prefix="cell.", repeated=repeated)
