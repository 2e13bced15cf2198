"""The simple pages of the settings: what each shows and which setting it changes."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QWidget

from nanostudio.app.limits import limit_from, limit_words
from nanostudio.app.preferences import Preferences
from nanostudio.ui.choice import SegmentRow
from nanostudio.ui.form import Page, Row, Section, prose
from nanostudio.ui.look import WISHES
from nanostudio.ui.toggle import Toggle


class AppearancePage(Page):
    """Theme and tile size."""

    def __init__(
        self, preferences: Preferences, tiles: QSlider, parent: QWidget | None = None
    ) -> None:
        """`tiles`: the gallery's own slider; the one here moves with it."""
        super().__init__(parent)
        self._preferences = preferences
        words = (self.tr("Like the system"), self.tr("Light"), self.tr("Dark"))
        self._wishes = dict(zip(words, WISHES, strict=True))
        self.themes = SegmentRow(list(self._wishes), self.tr("Theme"))
        self.themes.picked.connect(self._on_themes_picked)
        self.tiles = QSlider(Qt.Orientation.Horizontal)
        self.tiles.setRange(tiles.minimum(), tiles.maximum())
        self.tiles.setPageStep(tiles.pageStep())
        self.tiles.setFixedWidth(200)
        self.tiles.setAccessibleName(self.tr("Tile size"))
        self.tiles.setValue(tiles.value())
        self.tiles.valueChanged.connect(tiles.setValue)
        tiles.valueChanged.connect(self.tiles.setValue)
        size = self.tr("How large pictures stand in the gallery.")
        self.stack(
            Section(self.tr("Window"), Row(self.tr("Theme"), "", self.themes)),
            Section(self.tr("Gallery"), Row(self.tr("Tile size"), size, self.tiles)),
        )
        preferences.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Redraw from the settings."""
        theme = self._preferences.settings.theme
        words = {wish: word for word, wish in self._wishes.items()}
        self.themes.show_choice(words[theme], {})

    def _on_themes_picked(self, words: str) -> None:
        self._preferences.set_theme(self._wishes[words])


class SpendingPage(Page):
    """Above which price an order is asked about first, for each unit."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._point = QLocale().decimalPoint()
        self.fields: dict[str, QLineEdit] = {}
        self.rows: dict[str, Row] = {}
        for unit, title in (
            ("credits", self.tr("Credits")),
            ("USD", self.tr("US dollars ($)")),
            ("EUR", self.tr("Euros (€)")),
        ):
            self.fields[unit] = self._field(unit, title)
            self.rows[unit] = Row(title, "", self.fields[unit])
        words = self.tr("A larger order waits for your word. Nothing is sent before.")
        self.stack(
            Section(
                self.tr("Ask before spending more than"),
                prose(words),
                *self.rows.values(),
            )
        )
        preferences.changed.connect(self.show_settings)
        self.show_settings()

    def show_settings(self) -> None:
        """Redraw from the settings; what is being typed stays."""
        limits = {one.unit: one for one in self._preferences.settings.confirm}
        for unit, field in self.fields.items():
            if not field.isModified():
                field.setText(limit_words(limits.get(unit), self._point))

    def _field(self, unit: str, title: str) -> QLineEdit:
        field = QLineEdit(maxLength=16)
        field.setFixedWidth(140)
        field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        field.setPlaceholderText(self.tr("No limit"))
        field.setAccessibleName(title)
        field.editingFinished.connect(lambda: self._on_field_finished(unit))
        return field

    def _on_field_finished(self, unit: str) -> None:
        field, row = self.fields[unit], self.rows[unit]
        try:
            limit = limit_from(field.text(), unit, self._point)
        except ValueError:
            row.say(self.tr("Enter digits only, such as 50. Empty: no limit."), "bad")
            return
        row.say("")
        field.setModified(False)
        self._preferences.set_limit(unit, limit)
        self.show_settings()


class NotificationsPage(Page):
    """What the desktop is told while the window is not active."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        ready, failed = self.tr("Pictures are ready"), self.tr("Something did not work")
        self.done, self.failed = Toggle(ready), Toggle(failed)
        self.stack(
            Section(
                self.tr("Tell me on the desktop when"),
                prose(self.tr("Only while the window is not active.")),
                Row(ready, "", self.done),
                Row(failed, "", self.failed),
            )
        )
        preferences.changed.connect(self.show_settings)
        self.show_settings()
        self.done.toggled.connect(preferences.set_notify_done)
        self.failed.toggled.connect(preferences.set_notify_failed)

    def show_settings(self) -> None:
        """Redraw from the settings."""
        self.done.setChecked(self._preferences.settings.notify_done)
        self.failed.setChecked(self._preferences.settings.notify_failed)
