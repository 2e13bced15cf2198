"""The first page of the settings: language, library folder, and the file of it all."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from nanostudio.app.places import Places
from nanostudio.app.preferences import Preferences
from nanostudio.app.words import filled
from nanostudio.ui.fields import Combo
from nanostudio.ui.form import Page, Row, Section
from nanostudio.ui.toggle import Toggle

LANGUAGES = (  # by their own names, so that everybody finds theirs
    ("en", "English"),
    ("zh_CN", "简体中文"),
    ("ja", "日本語"),
    ("de", "Deutsch"),
    ("es", "Español"),
)
_TRASH_DAYS = (7, 30, 90, 365)


class GeneralPage(Page):
    """What counts from the next start on says so in its place."""

    open_library_requested = Signal()

    def __init__(
        self, preferences: Preferences, places: Places, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._places = preferences, places
        self.language = Combo(self.tr("Language"))
        self.language.setMinimumWidth(200)
        self.language.addItem(self.tr("Like the system"), "")
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.activated.connect(self._on_language_activated)
        self.change = self._button(
            self.tr("Change…"), self.tr("Change the library folder")
        )
        self.change.clicked.connect(self._on_change_clicked)
        self.change.setEnabled(not places.is_library_given)
        self.open = self._button(self.tr("Open"), self.tr("Open library folder"))
        self.open.clicked.connect(self.open_library_requested)
        self.open.setEnabled(places.library is not None)
        self.folder = Row(self.tr("Library folder"), "", self.open, self.change)
        beside = self.tr("A JSON file beside each picture")
        self.sidecars = Toggle(beside)
        self.sidecars.toggled.connect(preferences.set_sidecars)
        file = self._button(self.tr("Open…"), self.tr("Open settings file"))
        file.clicked.connect(preferences.open_file)
        self.trash = Combo(self.tr("Delete for ever after"))
        self.trash.setMinimumWidth(200)
        self.trash.activated.connect(self._on_trash_activated)
        later = self.tr("Counts when NanoStudio is started again.")
        self.stack(
            Section(self.tr("Window"), Row(self.tr("Language"), later, self.language)),
            Section(
                self.tr("Files"),
                self.folder,
                Row(
                    beside,
                    self.tr("All that is known of it, for other programs."),
                    self.sidecars,
                ),
                Row(self.tr("Settings file"), str(places.settings), file),
            ),
            Section(
                self.tr("Trash"),
                Row(
                    self.tr("Delete for ever after"),
                    self.tr("Pictures wait in the trash till then."),
                    self.trash,
                ),
            ),
        )
        preferences.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Redraw from the settings."""
        code = self._preferences.settings.language
        self.language.setCurrentIndex(max(0, self.language.findData(code)))
        self.folder.say(self._folder_words())
        self.sidecars.setChecked(self._preferences.settings.sidecars)
        self._show_trash(self._preferences.settings.trash_days)

    def _show_trash(self, days: int) -> None:
        """Of what is written in the file by hand there is an entry, too."""
        self.trash.clear()
        for choice in sorted({*_TRASH_DAYS, days} - {0}):
            words = self.tr("%n days", "", choice)
            self.trash.addItem(self.tr("A day") if choice == 1 else words, choice)
        self.trash.addItem(self.tr("Never"), 0)
        self.trash.setCurrentIndex(self.trash.findData(days))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _folder_words(self) -> str:
        used, wanted = self._places.library, self._preferences.settings.library
        if self._places.is_library_given:
            return filled(self.tr("%1, as it was said at the start."), used or "")
        if wanted is None or used is None or wanted == used:
            return str(used or wanted or "")
        words = self.tr("%1, from the next start on. Move there what is in %2 now.")
        return filled(words, wanted, used)

    def _on_language_activated(self, index: int) -> None:
        self._preferences.set_language(self.language.itemData(index))

    def _on_trash_activated(self, index: int) -> None:
        self._preferences.set_trash_days(self.trash.itemData(index))

    def _on_change_clicked(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose the library folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        if self._places.library is not None:
            dialog.setDirectory(str(self._places.library))
        dialog.fileSelected.connect(self._on_folder_chosen)
        dialog.open()

    def _on_folder_chosen(self, folder: str) -> None:
        self._preferences.set_library(Path(folder))
