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
    return (*_create(), *_prompt(), *_picture(), *_view())


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


def _prompt() -> tuple[Action, ...]:
    return (
        Action(
            id="prompt.focus",
            text=translate("actions", "Go to the prompt"),
            icon="text-cursor-input",
            keys=("Ctrl+L",),
            group=Group.CREATE,
        ),
        Action(
            id="prompt.history",
            text=translate("actions", "Prompt history"),
            icon="history",
            keys=("Ctrl+H",),
            tip=translate("actions", "Find a prompt that was sent before."),
            group=Group.CREATE,
        ),
        Action(
            id="prompt.earlier",
            text=translate("actions", "Earlier prompt"),
            icon="arrow-up",
            keys=("Alt+Up",),
            group=Group.CREATE,
            scope=Scope.PROMPT,
        ),
        Action(
            id="prompt.later",
            text=translate("actions", "Later prompt"),
            icon="arrow-down",
            keys=("Alt+Down",),
            group=Group.CREATE,
            scope=Scope.PROMPT,
        ),
        Action(
            id="prompt.saved",
            text=translate("actions", "Saved prompts"),
            icon="bookmark",
            keys=("Ctrl+Shift+B",),
            tip=translate("actions", "Use a saved prompt or template, or save one."),
            group=Group.CREATE,
        ),
        Action(
            id="prompt.save",
            text=translate("actions", "Save this prompt…"),
            icon="bookmark-plus",
            keys=("Ctrl+Shift+D",),
            group=Group.CREATE,
        ),
        Action(
            id="prompt.sent",
            text=translate("actions", "What is sent"),
            icon="eye",
            keys=("Ctrl+Shift+X",),
            tip=translate(
                "actions", "See and copy the exact words and references before paying."
            ),
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
