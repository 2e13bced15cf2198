"""Every action of the window in one table: menus, buttons, the palette, the shortcut
editor and the list of keys are made from it. Nothing is typed twice."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from nanostudio.app.words import translate


class Group(StrEnum):
    """Where an action is listed."""

    CREATE = "create"
    REFERENCES = "references"
    SKETCH = "sketch"
    PICTURE = "picture"
    VIEWER = "viewer"
    COMPARE = "compare"
    SHEET = "sheet"
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
    QUEUE = "queue"  # on the queue's list
    VIEWER = "viewer"  # while a picture is looked at
    COMPARE = "compare"  # while pictures are compared
    SHEET = "sheet"  # on the cells of a sheet

    @property
    def has_own_actions(self) -> bool:
        """Whether what opens has actions of its own, for which those of the table
        stand in lists only."""
        return self in (Scope.SKETCH, Scope.VIEWER, Scope.COMPARE)


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
        Group.SKETCH: translate("actions", "Editing a reference"),
        Group.PICTURE: translate("actions", "Picture"),
        Group.VIEWER: translate("actions", "Viewer"),
        Group.COMPARE: translate("actions", "Comparing pictures"),
        Group.SHEET: translate("actions", "Sheet"),
        Group.QUEUE: translate("actions", "Queue"),
        Group.VIEW: translate("actions", "View"),
        Group.PROGRAM: translate("actions", "NanoStudio"),
    }[group]


def table() -> tuple[Action, ...]:
    """Every action, in the language of now, in the order they are listed."""
    from nanostudio.app.bundle_rows import bundle_rows
    from nanostudio.app.cast_rows import cast_rows
    from nanostudio.app.character_rows import character_rows
    from nanostudio.app.compare_rows import compare_rows
    from nanostudio.app.face_off_rows import face_off_rows
    from nanostudio.app.file_rows import file_rows
    from nanostudio.app.finding_rows import finding_rows
    from nanostudio.app.import_rows import import_rows
    from nanostudio.app.iterate_rows import iterate_rows, project_rows
    from nanostudio.app.room_rows import room_rows
    from nanostudio.app.sheet_rows import sheet_rows
    from nanostudio.app.slice_rows import slice_rows
    from nanostudio.app.viewer_rows import viewer_rows  # it is made of what is above

    groups, made = list(Group), (*_create(), *_keys(), *_prompt(), *_tray())
    pictures = (*_picture(), *iterate_rows(), *viewer_rows(), *compare_rows())
    pictures = (*pictures, *file_rows(), *slice_rows(), *bundle_rows())
    pictures = (*pictures, *character_rows(), *cast_rows(), *sheet_rows())
    rows = (*made, *_sketch(), *pictures, *_queue(), *room_rows(), *_view())
    rows = (*rows, *project_rows(), *face_off_rows(), *finding_rows())
    rows = (*rows, *import_rows(), *_program())
    return tuple(sorted(rows, key=lambda row: groups.index(row.group)))


Row = tuple[str, ...]  # name, text, icon, keys divided by spaces, and perhaps a tip


def listed(
    rows: Iterable[Row],
    group: Group,
    scope: Scope = Scope.WINDOW,
    *,
    prefix: str = "",
    checkable: Collection[str] = (),
    repeated: Collection[str] = (),
) -> tuple[Action, ...]:
    """Actions of one group as rows are written; `checkable`, `repeated`: names."""
    return tuple(
        Action(
            id=prefix + name,
            text=text,
            icon=icon,
            keys=tuple(keys.split()),
            tip="".join(tip),
            group=group,
            scope=scope,
            is_checkable=name in checkable,
            is_repeated=name in repeated,
        )
        for name, text, icon, keys, *tip in rows
    )


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
         "undo-2", "", slot),
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
    tools = [name for name, *_ in rows[:SKETCH_TOOLS]]
    scope, group = Scope.SKETCH, Group.SKETCH
    return listed(rows, group, scope, prefix="sketch.", checkable=tools)


SKETCH_TOOLS = 7  # the first rows of the editor are its tools, one of them chosen


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
        ("use_as_reference", translate("actions", "Use as reference"),
         "image-plus", "Ctrl+R"),
        ("reuse_settings", translate("actions", "Reuse settings"),
         "rotate-ccw", "Ctrl+Shift+R"),
        ("show_in_folder", translate("actions", "Show in folder"),
         "folder-open", "Ctrl+Shift+O"),
        ("copy", translate("actions", "Copy picture"), "copy", "Ctrl+C"),
        ("export", translate("actions", "Export…"), "share", "Ctrl+S"),
    )  # fmt: skip
    return listed(rows, Group.PICTURE, Scope.GALLERY, prefix="picture.")


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
    repeated = ("queue.up", "queue.down")
    return listed(rows, Group.QUEUE, Scope.QUEUE, repeated=repeated)


def _view() -> tuple[Action, ...]:
    rows = (
        ("compose", translate("actions", "Compose panel"), "panel-left", "Ctrl+B"),
        ("inspector", translate("actions", "Inspector"), "panel-right", "Ctrl+I"),
        ("full_screen", translate("actions", "Full screen"), "maximize", "F11"),
        ("find", translate("actions", "Find"), "search", "Ctrl+F"),
        ("theme", translate("actions", "Light or dark"), "sun-moon", ""),
        ("larger_tiles", translate("actions", "Larger tiles"),
         "zoom-in", "Ctrl++ Ctrl+="),
        ("smaller_tiles", translate("actions", "Smaller tiles"),
         "zoom-out", "Ctrl+-"),
        ("usual_tiles", translate("actions", "Tiles of the usual size"),
         "layout-grid", "Ctrl+0"),
        ("next_part", translate("actions", "Go to the next panel"),
         "skip-forward", "F6"),
        ("previous_part", translate("actions", "Go to the previous panel"),
         "skip-back", "Shift+F6"),
    )  # fmt: skip
    switches = ("compose", "inspector", "full_screen")
    return listed(rows, Group.VIEW, prefix="view.", checkable=switches)


def _program() -> tuple[Action, ...]:
    rows = (
        ("palette.open", translate("actions", "Command palette"),
         "command", "Ctrl+K Ctrl+Shift+P"),
        ("undo", translate("actions", "Undo"), "undo-2", "Ctrl+Z"),
        ("preferences.open", translate("actions", "Settings"), "settings", "Ctrl+,"),
        ("shortcuts.open", translate("actions", "Change keyboard shortcuts"),
         "sliders-horizontal", ""),
        ("shortcuts.list", translate("actions", "Keyboard shortcuts"),
         "keyboard", "F1 Ctrl+?"),
        ("library.open_folder", translate("actions", "Open library folder"),
         "folder-open", ""),
        ("settings.open_file", translate("actions", "Open settings file"),
         "file-cog", ""),
        ("log.open_folder", translate("actions", "Open log folder"),
         "scroll-text", ""),
        ("menu.open", translate("actions", "Menu"), "menu", "F10"),
        ("about.open", translate("actions", "About NanoStudio"), "info", ""),
        ("quit", translate("actions", "Quit"), "log-out", "Ctrl+Q"),
    )  # fmt: skip
    return listed(rows, Group.PROGRAM)


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
