"""Every action of the window in one table: menus, buttons, the palette, the shortcut
editor and the list of keys are made from it. Nothing is typed twice."""

from dataclasses import dataclass
from enum import StrEnum

from nanostudio.app.words import translate


class Group(StrEnum):
    """Where an action is listed."""

    CREATE = "create"
    REFERENCES = "references"
    SKETCH = "sketch"
    PICTURE = "picture"
    QUEUE = "queue"
    VIEW = "view"
    PROGRAM = "program"


class Scope(StrEnum):
    """Where an action's keys count."""

    WINDOW = "window"  # anywhere in the main window
    COMPOSE = "compose"  # while the focus is in the compose panel
    PROMPT = "prompt"  # in the prompt alone
    TRAY = "tray"  # on a reference
    SKETCH = "sketch"  # in the editor of a reference
    GALLERY = "gallery"  # on the gallery


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A row. `keys` are the first ones; the person may set others. Key names as in
    QKeySequence.PortableText."""

    id: str  # in settings.toml: it never changes
    text: str
    icon: str = ""  # Lucide's name
    keys: tuple[str, ...] = ()
    tip: str = ""  # a sentence, where the text does not say it all
    group: Group = Group.PROGRAM
    scope: Scope = Scope.WINDOW
    is_checkable: bool = False


def group_words(group: Group) -> str:
    """A group as its heading names it."""
    return {
        Group.CREATE: translate("actions", "Create"),
        Group.REFERENCES: translate("actions", "References"),
        Group.SKETCH: translate("actions", "Editing a reference"),
        Group.PICTURE: translate("actions", "Picture"),
        Group.QUEUE: translate("actions", "Queue"),
        Group.VIEW: translate("actions", "View"),
        Group.PROGRAM: translate("actions", "NanoStudio"),
    }[group]


def table() -> tuple[Action, ...]:
    """Every action, in the language of now, in the order they are listed."""
    return (*_create(), *_tray(), *_sketch(), *_picture(), *_view())


def _create() -> tuple[Action, ...]:
    return (
        Action(
            id="generate",
            text=translate("actions", "Generate"),
            icon="sparkles",
            keys=("Ctrl+Return", "Ctrl+Enter"),
            tip=translate("actions", "Make the pictures, from anywhere in the window."),
            group=Group.CREATE,
        ),
    )


def _tray() -> tuple[Action, ...]:
    anywhere, panel, slot = Scope.WINDOW, Scope.COMPOSE, Scope.TRAY
    rows = (
        ("browse", translate("actions", "Browse files…"),
         "image-plus", "Ctrl+O", anywhere),
        ("browse_folder", translate("actions", "Browse a folder…"),
         "folder-plus", "Ctrl+Alt+O", anywhere),
        ("paste", translate("actions", "Paste"), "clipboard-paste", "Ctrl+V", panel),
        ("from_web", translate("actions", "From a web address…"),
         "globe", "Ctrl+U", panel),
        ("from_gallery", translate("actions", "From the gallery"),
         "images", "Ctrl+Shift+G", panel),
        ("clear", translate("actions", "Remove all references"),
         "trash-2", "Ctrl+Shift+Backspace", panel),
        ("host", translate("actions", "Choose who hosts references…"),
         "globe", "", panel),
        ("edit", translate("actions", "Edit…"), "pencil", "E Return Enter", slot),
        ("crop", translate("actions", "Crop to the chosen shape"), "crop", "C", slot),
        ("original", translate("actions", "Back to the original"),
         "history", "O", slot),
        ("rename", translate("actions", "Rename…"), "text-cursor-input", "F2", slot),
        ("role_character", translate("actions", "Character"), "", "1", slot),
        ("role_object", translate("actions", "Object"), "", "2", slot),
        ("role_style", translate("actions", "Style"), "", "3", slot),
        ("role_none", translate("actions", "No role"), "", "0", slot),
        ("move_left", translate("actions", "Move left"),
         "arrow-left", "Alt+Left", slot),
        ("move_right", translate("actions", "Move right"),
         "arrow-right", "Alt+Right", slot),
        ("remove", translate("actions", "Remove"), "x", "Del Backspace", slot),
        ("undo", translate("actions", "Take back in the references"),
         "undo-2", "Ctrl+Z", slot),
    )  # fmt: skip
    return tuple(
        Action(
            id=f"tray.{name}",
            text=text,
            icon=icon,
            keys=tuple(keys.split()),
            group=Group.REFERENCES,
            scope=scope,
            is_checkable=name.startswith("role_"),
        )
        for name, text, icon, keys, scope in rows
    )


def _sketch() -> tuple[Action, ...]:
    rows = (
        ("select", translate("actions", "Select"), "mouse-pointer-2", "V"),
        ("crop", translate("actions", "Crop"), "crop", "C"),
        ("mask", translate("actions", "Mask brush"), "highlighter", "M"),
        ("brush", translate("actions", "Pen"), "pencil", "P"),
        ("box", translate("actions", "Box"), "square", "R"),
        ("arrow", translate("actions", "Arrow"), "arrow-up-right", "A"),
        ("text", translate("actions", "Text"), "type", "T"),
        ("thinner", translate("actions", "Thinner"), "", "["),
        ("thicker", translate("actions", "Thicker"), "", "]"),
        ("undo", translate("actions", "Undo"), "undo-2", "Ctrl+Z"),
        ("redo", translate("actions", "Redo"), "redo-2", "Ctrl+Shift+Z Ctrl+Y"),
        ("remove", translate("actions", "Remove what is selected"),
         "", "Del Backspace"),
        ("clear", translate("actions", "Remove all drawing"), "trash-2", "Ctrl+Del"),
        ("reset", translate("actions", "Back to the original"),
         "history", "Ctrl+Alt+Z"),
        ("zoom_in", translate("actions", "Zoom in"), "zoom-in", "Ctrl++ Ctrl+="),
        ("zoom_out", translate("actions", "Zoom out"), "zoom-out", "Ctrl+-"),
        ("fit", translate("actions", "Whole picture"), "maximize", "Ctrl+0"),
        ("actual", translate("actions", "Actual size"), "scan", "Ctrl+1"),
        ("apply", translate("actions", "Apply"), "check", "Ctrl+Return Ctrl+Enter"),
    )  # fmt: skip
    return tuple(
        Action(
            id=f"sketch.{name}",
            text=text,
            icon=icon,
            keys=tuple(keys.split()),
            group=Group.SKETCH,
            scope=Scope.SKETCH,
            is_checkable=place < SKETCH_TOOLS,
        )
        for place, (name, text, icon, keys) in enumerate(rows)
    )


SKETCH_TOOLS = 7  # the first rows of the editor are its tools, one of them chosen


def _picture() -> tuple[Action, ...]:
    rows = (
        (
            "picture.use_as_reference",
            translate("actions", "Use as reference"),
            "image-plus",
            "Ctrl+R",
        ),
        (
            "picture.reuse_settings",
            translate("actions", "Reuse settings"),
            "rotate-ccw",
            "Ctrl+Shift+R",
        ),
        (
            "picture.show_in_folder",
            translate("actions", "Show in folder"),
            "folder-open",
            "Ctrl+Shift+O",
        ),
        ("picture.copy", translate("actions", "Copy picture"), "copy", "Ctrl+C"),
    )
    return tuple(
        Action(
            id=name,
            text=text,
            icon=icon,
            keys=(keys,),
            group=Group.PICTURE,
            scope=Scope.GALLERY,
        )
        for name, text, icon, keys in rows
    )


def _view() -> tuple[Action, ...]:
    return (
        Action(
            id="view.find",
            text=translate("actions", "Find"),
            icon="search",
            keys=("Ctrl+F",),
            group=Group.VIEW,
        ),
        Action(
            id="view.compose",
            text=translate("actions", "Compose panel"),
            icon="panel-left",
            keys=("Ctrl+B",),
            group=Group.VIEW,
            is_checkable=True,
        ),
        Action(
            id="view.inspector",
            text=translate("actions", "Inspector"),
            icon="panel-right",
            keys=("Ctrl+I",),
            group=Group.VIEW,
            is_checkable=True,
        ),
        Action(
            id="view.theme",
            text=translate("actions", "Light or dark"),
            icon="sun-moon",
            group=Group.VIEW,
        ),
    )
