"""What belongs to the program as a whole: its dialogs, its theme, its way out."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QSlider

from nanostudio.app.kept import Kept
from nanostudio.app.messages import Level, Messages
from nanostudio.app.places import Places
from nanostudio.app.preferences import Preferences
from nanostudio.core.errors import Refused
from nanostudio.ui.activity import ActivityBar
from nanostudio.ui.commands import Commands
from nanostudio.ui.look import DARK, LIGHT, WISHES, Look
from nanostudio.ui.main_menu import fill, fill_bar
from nanostudio.ui.shell import Shell

if TYPE_CHECKING:
    from nanostudio.ui.palette import Palette

_RECENT = "palette/recent"  # ids of actions, the last one first
_MOST_RECENT = 12
_WITH_PLACES = (  # what needs to know where the person's files are
    *("preferences.open", "shortcuts.open"),
    *("settings.open_file", "log.open_folder"),
)


class Program(QObject):
    """Binds the table's actions of the program, and lets the settings count."""

    def __init__(
        self,
        window: Shell,
        activity: ActivityBar,
        *,
        commands: Commands,
        preferences: Preferences,
        look: Look,
        messages: Messages,
        kept: Kept,
        tiles: QSlider,
    ) -> None:
        super().__init__(window)
        self._window, self._commands = window, commands
        self._preferences, self._look = preferences, look
        self._messages, self._kept, self._tiles = messages, kept, tiles
        self._places: Places | None = None
        self._own_keys: Mapping[str, Sequence[str]] = {}
        self._palette: Palette | None = None
        self._dialogs: dict[str, QDialog] = {}
        self._bind()
        self._bind_places()
        self._menu_button = activity.add_menu(commands, "menu.open")
        for name in ("view.theme", "preferences.open"):
            activity.add_switch(commands, name)
        if QGuiApplication.platformName() == "cocoa":  # the system's own place for it
            fill_bar(window.menuBar(), commands)
        window.installEventFilter(self)
        preferences.changed.connect(self._on_preferences_changed)
        preferences.restart_wanted.connect(self._on_preferences_restart_wanted)
        preferences.file_ready.connect(open_path)

    def take_places(self, places: Places) -> None:
        """Let the folders be opened that are known by now."""
        self._places = places
        for name in _WITH_PLACES:
            self._commands[name].setEnabled(True)
        self._commands["library.open_folder"].setEnabled(places.library is not None)

    def say_mistake(self, mistake: Refused) -> None:
        """Say what is wrong in the settings file, with the way to it."""
        self._messages.show(
            Level.PROBLEM,
            mistake.title,
            mistake.hint,
            self.tr("Open the file"),
            self._preferences.open_file,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowStateChange:
            # Shown, not done: the window manager may speak of a state gone by.
            full = self._commands["view.full_screen"]
            full.setChecked(self._window.isFullScreen())
        return False

    def _bind(self) -> None:
        bind, window = self._commands.bind, self._window
        bind("palette.open", self._open_palette, window)
        bind("shortcuts.list", self._list_shortcuts, window)
        bind("shortcuts.open", self._open_shortcuts, window)
        bind("preferences.open", self._open_preferences, window)
        bind("menu.open", self._open_menu, window)
        bind("about.open", self._open_about, window)
        bind("view.theme", self._next_theme, window)
        bind("quit", window.close, window)
        bind("view.full_screen", self._switch_full_screen, window)
        bind("undo", self._messages.undo, window).setEnabled(False)
        self._messages.undo_changed.connect(self._commands["undo"].setEnabled)

    def _bind_places(self) -> None:
        bind, window = self._commands.bind, self._window
        bind("settings.open_file", self._preferences.open_file, window)
        bind("library.open_folder", self._open_library, window)
        bind("log.open_folder", self._open_log, window)
        for name in (*_WITH_PLACES, "library.open_folder"):
            self._commands[name].setEnabled(False)

    def _open_palette(self) -> None:
        from nanostudio.ui.palette import Palette  # late, as every dialog is

        if self._palette is not None:  # its keys once more
            self._palette.close_now()
            return
        recent = str(self._kept.value(_RECENT) or "").split()
        self._palette = palette = Palette(self._commands, recent, self._window)
        palette.closed.connect(self._on_palette_closed)
        palette.chosen.connect(self._on_palette_chosen)
        palette.open()

    def _open_menu(self) -> None:
        menu = QMenu(self._window)
        fill(menu, self._commands)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._menu_button
        right = button.isRightToLeft()
        corner = button.rect().topLeft() if right else button.rect().topRight()
        menu.popup(button.mapToGlobal(corner))

    def _list_shortcuts(self) -> None:
        from nanostudio.ui.shortcut_list import ShortcutList

        def make() -> QDialog:
            made = ShortcutList(self._commands, self._window)
            made.change_requested.connect(self._open_shortcuts)
            return made

        self._show("shortcuts", make)

    def _open_preferences(self) -> None:
        self._show_preferences("")

    def _open_shortcuts(self) -> None:
        self._show_preferences("shortcuts")

    def _show_preferences(self, page: str) -> None:
        from nanostudio.ui.preferences import PreferencesDialog

        places = self._places
        if places is None:
            return

        def make() -> QDialog:
            return PreferencesDialog(
                self._window,
                preferences=self._preferences,
                commands=self._commands,
                places=places,
                tiles=self._tiles,
            )

        dialog = self._show("preferences", make)
        if page and isinstance(dialog, PreferencesDialog):
            dialog.show_page(page)

    def _open_about(self) -> None:
        from nanostudio.ui.about import About

        self._show("about", lambda: About(self._window))

    def _show(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        """The dialog `name`, before everything else; there is never a second one."""
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = make()
            dialog.finished.connect(lambda _result: self._dialogs.pop(name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def _switch_full_screen(self) -> None:
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state ^ full)

    def _next_theme(self) -> None:
        wish = WISHES[(WISHES.index(self._look.wish) + 1) % len(WISHES)]
        self._preferences.set_theme(wish)
        words = {
            LIGHT: self.tr("Light theme"),
            DARK: self.tr("Dark theme"),
        }.get(wish, self.tr("The theme follows the system"))
        self._messages.show(Level.NOTE, words)

    def _open_library(self) -> None:
        if self._places is not None and self._places.library is not None:
            open_path(self._places.library)

    def _open_log(self) -> None:
        if self._places is not None:
            open_path(self._places.log)

    def _on_palette_closed(self) -> None:
        self._palette = None

    def _on_palette_chosen(self, name: str) -> None:
        recent = str(self._kept.value(_RECENT) or "").split()
        kept = [name, *(one for one in recent if one != name)][:_MOST_RECENT]
        self._kept.setValue(_RECENT, " ".join(kept))
        self._commands[name].trigger()

    def _on_preferences_changed(self) -> None:
        settings = self._preferences.settings
        self._look.set_wish(settings.theme)
        if settings.shortcuts != self._own_keys:
            self._own_keys = settings.shortcuts
            self._say_slips(self._commands.take_keys(settings.shortcuts))

    def _say_slips(self, slips: Sequence[str]) -> None:
        if slips:
            self._messages.show(
                Level.PROBLEM,
                self.tr("The settings file names keys that do not exist."),
                ", ".join(f"“{slip}”" for slip in slips),
                self.tr("Open the file"),
                self._preferences.open_file,
            )

    def _on_preferences_restart_wanted(self) -> None:
        self._messages.show(
            Level.NOTE,
            self.tr("This counts when NanoStudio is started again."),
        )


def open_path(path: Path) -> None:
    """Open a file or a folder with what the desktop has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
