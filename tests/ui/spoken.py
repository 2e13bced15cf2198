"""A window in another language, and the texts of it that a person meets."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from nanostudio.core.say import speak


class Marking(QTranslator):
    """Translates nothing, but shows what would have been: "Open" is "⟦Open⟧"."""

    def translate(
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{text}⟧" if text else ""

    def isEmpty(self) -> bool:
        return False


@contextmanager
def language(qapp: QApplication, install: Callable[[], object]) -> Iterator[None]:
    """Whatever `install` makes of the program, English and from the left after it."""
    locale = QLocale()
    try:
        install()
        yield
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.setParent(None)
        speak(None)
        QLocale.setDefault(locale)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def texts(root: QWidget) -> Iterator[str]:
    """What is written on `root` and everything visible in it, and said about it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield from _of(widget)
        for action in widget.actions():
            yield from _of_action(action)


def _of(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.statusTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and (model := widget.model()):
        for row in range(model.rowCount(widget.rootIndex())):
            index = model.index(row, 0, widget.rootIndex())
            for role in (Qt.ItemDataRole.DisplayRole, _NAME, _TIP):
                yield str(index.data(role) or "")


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()
    yield action.statusTip()


_NAME, _TIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
