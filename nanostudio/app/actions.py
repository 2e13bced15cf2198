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
    QUEUE = "queue"  # on the queue's list


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
    is_repeated: bool = False  # again and again while its keys are held


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
    return (*_create(), *_picture(), *_queue(), *_view())


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


def _queue() -> tuple[Action, ...]:
    return (
        Action(
            id="generate.front",
            text=translate("actions", "Generate next"),
            icon="list-start",
            keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
            tip=translate("actions", "Make these before all that wait in the queue."),
            group=Group.CREATE,
        ),
        Action(
            id="queue.open",
            text=translate("actions", "Queue"),
            icon="layers",
            keys=("Ctrl+J",),
            tip=translate("actions", "What is under way, and what waits its turn."),
            group=Group.QUEUE,
        ),
        Action(
            id="queue.pause",
            text=translate("actions", "Pause the queue"),
            icon="pause",
            keys=("Ctrl+Shift+J",),
            tip=translate("actions", "Nothing new is sent; what is under way goes on."),
            group=Group.QUEUE,
            is_checkable=True,
        ),
        Action(
            id="queue.cancel_queued",
            text=translate("actions", "Cancel all queued"),
            icon="list-x",
            tip=translate("actions", "Cancel what was not sent yet. Costs nothing."),
            group=Group.QUEUE,
        ),
        *_in_queue(),
        Action(
            id="messages.open",
            text=translate("actions", "Messages"),
            icon="bell",
            keys=("Ctrl+Shift+M",),
            tip=translate("actions", "What NanoStudio said lately."),
            group=Group.PROGRAM,
        ),
        Action(
            id="messages.dismiss",
            text=translate("actions", "Dismiss message"),
            icon="x",
            keys=("Esc",),
            group=Group.PROGRAM,
        ),
    )


def _in_queue() -> tuple[Action, ...]:
    rows = (
        ("queue.up", translate("actions", "Move up"), "arrow-up", "Alt+Up"),
        ("queue.down", translate("actions", "Move down"), "arrow-down", "Alt+Down"),
        ("queue.first", translate("actions", "Make it next"), "list-start", "Alt+Home"),
        ("queue.last", translate("actions", "Make it last"), "list-end", "Alt+End"),
        ("queue.cancel", translate("actions", "Cancel or dismiss"), "x", "Del"),
        ("queue.show", translate("actions", "Show in the gallery"), "eye", "Return"),
    )
    return tuple(
        Action(
            id=name,
            text=text,
            icon=icon,
            keys=(keys,),
            group=Group.QUEUE,
            scope=Scope.QUEUE,
            is_repeated=name in ("queue.up", "queue.down"),
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
