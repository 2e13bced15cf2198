"""What stands in the main window: panels side by side between two bars."""

from functools import partial
from typing import cast

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from nanostudio.ui import icons, theme
from nanostudio.ui.activity import ActivityBar
from nanostudio.ui.commands import Commands
from nanostudio.ui.compose import ComposePanel
from nanostudio.ui.shell import WIDTHS, Remembered
from nanostudio.ui.status import StatusBar

_COMPOSE, _GALLERY, _INSPECTOR = range(3)


class Workspace(QWidget):
    """Holds the panels it is given and remembers where they stood."""

    generate_requested = Signal()

    def __init__(
        self,
        compose: ComposePanel,
        gallery: QWidget,
        inspector: QWidget,
        commands: Commands,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__()
        self.compose, self.gallery, self.inspector = compose, gallery, inspector
        self._commands = commands
        self._remembered = remembered
        self.activity = ActivityBar(self)
        self.status = StatusBar(self)
        self.splitter = self._splitter()
        self._switches: dict[str, QAction] = {}
        self._build()
        self._add_actions()
        self.splitter.setSizes(list(WIDTHS))
        self._restore()
        self.setFocusProxy(self.compose)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)
            self._commands.redress()
            self.compose.redress()

    def remember(self) -> None:
        """Keep where the panels stand."""
        if self._remembered is not None:
            self._remembered.setValue("window/panels", self.splitter.saveState())
            hidden = [name for name, on in self._switches.items() if not on.isChecked()]
            self._remembered.setValue("window/hidden", " ".join(hidden))

    def _splitter(self) -> QSplitter:
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(theme.SPACE)
        for panel in (self.compose, self.gallery, self.inspector):
            splitter.addWidget(panel)
        splitter.setStretchFactor(_COMPOSE, 0)
        splitter.setStretchFactor(_GALLERY, 1)
        splitter.setStretchFactor(_INSPECTOR, 0)
        splitter.setCollapsible(_GALLERY, False)
        return splitter

    def _build(self) -> None:
        middle = QHBoxLayout()
        middle.setContentsMargins(0, theme.SPACE, theme.SPACE, 0)
        middle.setSpacing(0)
        middle.addWidget(self.activity)
        middle.addWidget(self.splitter, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(middle, 1)
        rows.addWidget(self.status)
        self.activity.add_room("studio", "images", self.tr("Studio"))

    def _add_actions(self) -> None:
        commands = self._commands
        commands.bind("generate", self.generate_requested.emit, self)
        for name, panel in (
            ("view.compose", self.compose),
            ("view.inspector", self.inspector),
        ):
            action = commands.put(name, self)
            action.setChecked(True)
            action.toggled.connect(partial(self._on_panel_toggled, panel))
            self.activity.add_switch(commands, name)
            self._switches[name] = action
        commands.bind("view.theme", self._on_theme_triggered, self)
        self.activity.add_switch(commands, "view.theme")

    def _on_panel_toggled(self, panel: QWidget, is_on: bool) -> None:
        panel.setVisible(is_on)
        place = self.splitter.indexOf(panel)
        sizes = self.splitter.sizes()
        if is_on and not sizes[place]:  # dragged shut, or hidden when it was kept
            sizes[place] = WIDTHS[place]
            sizes[_GALLERY] = max(0, sizes[_GALLERY] - WIDTHS[place])
            self.splitter.setSizes(sizes)

    def _on_theme_triggered(self) -> None:
        wanted = theme.LIGHT if theme.current().is_dark else theme.DARK
        theme.apply(cast(QApplication, QApplication.instance()), wanted)
        if self._remembered is not None:
            self._remembered.setValue("window/theme", wanted.name)

    def _restore(self) -> None:
        if self._remembered is None:
            return
        panels = self._remembered.value("window/panels")
        if isinstance(panels, QByteArray):
            self.splitter.restoreState(panels)
        hidden = str(self._remembered.value("window/hidden") or "").split()
        for name, switch in self._switches.items():
            switch.setChecked(name not in hidden)
