"""The settings, in pages. What is changed counts at once, without a confirmation."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.places import Places
from nanostudio.app.preferences import Preferences
from nanostudio.ui import icons
from nanostudio.ui.commands import Commands
from nanostudio.ui.fields import scrolled
from nanostudio.ui.mirror import set_margins

_SIZE = (820, 600)  # pixels
_NAVIGATION = 196


class PreferencesDialog(QDialog):
    """Not modal: one sees what a change does. Pages are built when first shown."""

    def __init__(
        self,
        parent: QWidget,
        *,
        preferences: Preferences,
        commands: Commands,
        places: Places,
        tiles: QSlider,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(*_SIZE)
        self._preferences, self._commands = preferences, commands
        self._places, self._tiles = places, tiles
        self._builders: dict[str, Callable[[], QWidget]] = {
            "general": self._general,
            "appearance": self._appearance,
            "spending": self._spending,
            "notifications": self._notifications,
            "shortcuts": self._shortcuts,
        }
        self._shown: dict[str, QWidget] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._lay_out()
        self.show_page("general")

    def show_page(self, name: str) -> QWidget:
        """Go to a page, by its name."""
        if name not in self._shown:
            page = self._builders[name]()
            self._shown[name] = page
            self._stack.addWidget(page if name == "shortcuts" else scrolled(page))
        had_focus = self.focusWidget() in self.buttons.values()
        self.buttons[name].setChecked(True)
        if had_focus:
            self.buttons[name].setFocus()
        self._stack.setCurrentIndex(list(self._shown).index(name))
        return self._shown[name]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        navigation = QVBoxLayout()
        navigation.setSpacing(4)
        for name, text, icon in (
            ("general", self.tr("General"), "settings"),
            ("appearance", self.tr("Appearance"), "palette"),
            ("spending", self.tr("Spending"), "wallet"),
            ("notifications", self.tr("Notifications"), "bell"),
            ("shortcuts", self.tr("Keyboard shortcuts"), "keyboard"),
        ):
            button = QPushButton(text)
            button.setProperty("role", "page")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setMinimumWidth(_NAVIGATION)
            icons.dress(button, icon, checked="accent_ink")
            button.toggled.connect(
                lambda is_on, name=name: self.show_page(name) if is_on else None
            )
            self._group.addButton(button)
            self.buttons[name] = button
            navigation.addWidget(button)
        navigation.addStretch(1)
        across = QHBoxLayout(self)
        set_margins(across, 16, 16, 8, 16)
        across.setSpacing(16)
        across.addLayout(navigation)
        across.addWidget(self._stack, 1)

    def _general(self) -> QWidget:
        from nanostudio.ui.general_page import GeneralPage

        made = GeneralPage(self._preferences, self._places)
        made.open_library_requested.connect(
            self._commands["library.open_folder"].trigger
        )
        return made

    def _appearance(self) -> QWidget:
        from nanostudio.ui.preference_pages import AppearancePage

        return AppearancePage(self._preferences, self._tiles)

    def _spending(self) -> QWidget:
        from nanostudio.ui.preference_pages import SpendingPage

        return SpendingPage(self._preferences)

    def _notifications(self) -> QWidget:
        from nanostudio.ui.preference_pages import NotificationsPage

        return NotificationsPage(self._preferences)

    def _shortcuts(self) -> QWidget:
        from nanostudio.ui.shortcut_page import ShortcutPage

        return ShortcutPage(self._preferences, self._commands)
