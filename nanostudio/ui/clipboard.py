"""Puts a picture on the clipboard as its own bytes and as its file."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication


def copy_picture(path: str, format_name: str, content: bytes) -> None:
    """Exactly the original: nothing is decoded or encoded again."""
    mime = QMimeData()
    mime.setData(f"image/{format_name}", content)
    mime.setUrls([QUrl.fromLocalFile(path)])
    QGuiApplication.clipboard().setMimeData(mime)
