"""What this program is, which version of it, and of what it stands on."""

import platform

import PySide6
from PySide6.QtCore import QEvent, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio import __version__
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label

_SYMBOL = 48  # pixels


class About(QDialog):
    """Open it with show(); it deletes itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About NanoStudio"))
        self._symbol = QLabel()
        self._redraw()
        words = self.tr("A desktop studio for the Nano Banana image models.")
        licence = self.tr("Free software under the MIT licence.")
        self._versions = label("\n".join(versions()), "dim")
        self._versions.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy = QPushButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the versions"))
        copy.clicked.connect(self._on_copy_clicked)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        texts = QVBoxLayout()
        texts.setSpacing(8)
        for part in (
            label(f"NanoStudio {__version__}", "title"),
            label(words, ""),
            label(licence, "dim"),
            self._versions,
        ):
            texts.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(row)
        column.addLayout(buttons)
        close.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._redraw()

    def _redraw(self) -> None:
        ratio, ink = self.devicePixelRatioF(), theme.current().accent_ink
        self._symbol.setPixmap(icons.pixmap("banana", ink, _SYMBOL, ratio))

    def _on_copy_clicked(self) -> None:
        lines = [f"NanoStudio {__version__}", *versions()]
        QGuiApplication.clipboard().setText("\n".join(lines))


def versions() -> list[str]:
    """What a report of a mistake should name."""
    return [
        f"Qt {qVersion()} · PySide6 {PySide6.__version__}",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}",
    ]
