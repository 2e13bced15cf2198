"""A window in which something for finding or judging pictures stands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from nanostudio.core.search import Field
from tests.app.finding_room import Parts

LEFT = Qt.MouseButton.LeftButton


class Stand:
    """`host` is covered by what opens, under `anchor`; `beside` is elsewhere."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.host = QWidget()
        whole = QHBoxLayout(self.window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.host)
        self.anchor, self.beside = QPushButton("anchor"), QPushButton("beside")
        self.column = QVBoxLayout(self.host)
        self.column.addWidget(self.anchor)
        self.column.addWidget(self.beside)
        self.column.addStretch(1)
        self.parts = Parts()
        self.window.resize(700, 800)
        self.window.show()
        self.window.activateWindow()
        self.beside.setFocus()
        QApplication.processEvents()

    def put(self, widget: QWidget) -> None:
        """Let `widget` stand in the window."""
        self.column.insertWidget(0, widget)
        QApplication.processEvents()

    def count(self, field: Field, counts: dict[str, int]) -> None:
        """As the database would."""
        self.parts.facets.counts[field] = counts
        self.parts.facets.counted.emit(field)


def buttons(widget: QWidget) -> list[QPushButton]:
    """Those that can be seen or scrolled to."""
    QApplication.processEvents()  # a layout shows what is new in it a little later
    found = widget.findChildren(QPushButton)
    return [one for one in found if one.isVisibleTo(widget)]


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in buttons(widget)]


def click(widget: QWidget, text: str) -> None:
    """Click the button whose words begin so."""
    button = next(one for one in buttons(widget) if one.text().startswith(text))
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def pressed(widget: QWidget) -> list[str]:
    return [one.text() for one in buttons(widget) if one.isChecked()]


def press(key: Qt.Key) -> None:
    """A key goes where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    QApplication.processEvents()


def unnamed(widget: QWidget) -> list[QWidget]:
    """What takes the focus and says nothing to who cannot see it."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]
