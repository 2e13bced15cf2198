"""Drops as Qt sends them, and thumbnails to look at."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
)
from PySide6.QtWidgets import QApplication, QWidget

from nanostudio.app.checkout import Checkout
from nanostudio.app.draft import Draft
from nanostudio.app.projects import Projects
from nanostudio.ui.compose import ComposePanel


def compose_panel(draft: Draft, parent: QWidget | None = None) -> ComposePanel:
    """A compose panel over `draft`, with a checkout of its own behind it."""
    projects = Projects(draft)
    checkout = Checkout(draft.model_row, projects, draft)
    draft.generate_requested.connect(checkout.take)
    return ComposePanel(draft, checkout, projects, parent=parent)


_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def enter(target: QWidget, mime: QMimeData) -> bool:
    """Drag `mime` over `target`; whether it says it would take it."""
    event = QDragEnterEvent(QPoint(20, 20), _COPY, mime, _LEFT, _NONE)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def leave(target: QWidget) -> None:
    """Drag away again."""
    QApplication.sendEvent(target, QDragLeaveEvent())


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag `mime` over `target` and drop it; whether it was taken."""
    if not enter(target, mime):
        return False
    event = QDropEvent(QPointF(20, 20), _COPY, mime, _LEFT, _NONE)
    event.ignore()
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def draw(path: Path, colour: str) -> str:
    """A thumbnail file, 64 x 48, in one colour."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    image.save(str(path))
    return str(path)
