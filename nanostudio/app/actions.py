"""Every action of the window in one table: menus, buttons, the palette, the shortcut
editor and the list of keys are made from it. Nothing is typed twice."""

from dataclasses import dataclass
from enum import StrEnum

from nanostudio.app.words import translate


class Group(StrEnum):
    """Where an action is listed."""

    CREATE = "create"
    REFERENCES = "references"
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
        Group.PICTURE: translate("actions", "Picture"),
        Group.QUEUE: translate("actions", "Queue"),
        Group.VIEW: translate("actions", "View"),
        Group.PROGRAM: translate("actions", "NanoStudio"),
    }[group]


def table() -> tuple[Action, ...]:
    """Every action, in the language of now, in the order they are listed."""
    rows = (*_create(), *_keys(), *_picture(), *_view(), *_program())
    groups = list(Group)
    return tuple(sorted(rows, key=lambda row: groups.index(row.group)))


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
        ("picture.export", translate("actions", "Export…"), "share", "Ctrl+S"),
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
    switches = (
        ("view.compose", translate("actions", "Compose panel"), "panel-left", "Ctrl+B"),
        ("view.inspector", translate("actions", "Inspector"), "panel-right", "Ctrl+I"),
        ("view.full_screen", translate("actions", "Full screen"), "maximize", "F11"),
    )
    rows = (
        ("view.find", translate("actions", "Find"), "search", ("Ctrl+F",)),
        ("view.theme", translate("actions", "Light or dark"), "sun-moon", ()),
        (
            "view.larger_tiles",
            translate("actions", "Larger tiles"),
            "zoom-in",
            ("Ctrl++", "Ctrl+="),
        ),
        (
            "view.smaller_tiles",
            translate("actions", "Smaller tiles"),
            "zoom-out",
            ("Ctrl+-",),
        ),
        (
            "view.usual_tiles",
            translate("actions", "Tiles of the usual size"),
            "layout-grid",
            ("Ctrl+0",),
        ),
        (
            "view.next_part",
            translate("actions", "Go to the next panel"),
            "skip-forward",
            ("F6",),
        ),
        (
            "view.previous_part",
            translate("actions", "Go to the previous panel"),
            "skip-back",
            ("Shift+F6",),
        ),
    )
    return (
        *(
            Action(
                id=name,
                text=text,
                icon=icon,
                keys=(keys,),
                group=Group.VIEW,
                is_checkable=True,
            )
            for name, text, icon, keys in switches
        ),
        *(
            Action(id=name, text=text, icon=icon, keys=keys, group=Group.VIEW)
            for name, text, icon, keys in rows
        ),
    )


def _program() -> tuple[Action, ...]:
    rows = (
        (
            "palette.open",
            translate("actions", "Command palette"),
            "command",
            ("Ctrl+K", "Ctrl+Shift+P"),
        ),
        ("undo", translate("actions", "Undo"), "undo-2", ("Ctrl+Z",)),
        ("preferences.open", translate("actions", "Settings"), "settings", ("Ctrl+,",)),
        (
            "shortcuts.open",
            translate("actions", "Change keyboard shortcuts"),
            "sliders-horizontal",
            (),
        ),
        (
            "shortcuts.list",
            translate("actions", "Keyboard shortcuts"),
            "keyboard",
            ("F1", "Ctrl+?"),
        ),
        (
            "library.open_folder",
            translate("actions", "Open library folder"),
            "folder-open",
            (),
        ),
        (
            "settings.open_file",
            translate("actions", "Open settings file"),
            "file-cog",
            (),
        ),
        (
            "log.open_folder",
            translate("actions", "Open log folder"),
            "scroll-text",
            (),
        ),
        ("menu.open", translate("actions", "Menu"), "menu", ("F10",)),
        ("about.open", translate("actions", "About NanoStudio"), "info", ()),
        ("quit", translate("actions", "Quit"), "log-out", ("Ctrl+Q",)),
    )
    return tuple(
        Action(id=name, text=text, icon=icon, keys=keys, group=Group.PROGRAM)
        for name, text, icon, keys in rows
    )


def _keys() -> tuple[Action, ...]:
    return (
        Action(
            id="model.choose",
            text=translate("actions", "Choose a model"),
            icon="banana",
            keys=("Ctrl+M",),
            group=Group.CREATE,
        ),
        Action(
            id="keys.open",
            text=translate("actions", "Keys and providers"),
            icon="key-round",
            keys=("Ctrl+Shift+K",),
            tip=translate("actions", "Add, test and delete keys; set up providers."),
        ),
        Action(
            id="sandbox.try",
            text=translate("actions", "Try the sandbox"),
            icon="flask-conical",
            tip=translate("actions", "A picture for free, drawn on this computer."),
            group=Group.CREATE,
        ),
    )
