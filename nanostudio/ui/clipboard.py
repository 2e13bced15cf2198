"""Puts pictures on the clipboard: all as files, the first as a picture."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

# What file managers look for: the deed, and the files it is done to.
_FILES_MIME = "x-special/gnome-copied-files"


def copy_pictures(paths: Sequence[str], formats: Mapping[str, bytes]) -> None:
    """`formats`: the first picture's bytes, by what they are ("png")."""
    urls = [QUrl.fromLocalFile(path) for path in paths]
    mime = QMimeData()
    for name, content in formats.items():
        mime.setData(f"image/{name}", content)
    mime.setUrls(urls)
    listed = "\n".join(["copy", *(url.toString(_ENCODED) for url in urls)])
    mime.setData(_FILES_MIME, listed.encode())
    QGuiApplication.clipboard().setMimeData(mime)


def enrich(paths: Sequence[str], formats: Mapping[str, bytes]) -> None:
    """The same as `copy_pictures`, if these files are what was copied last."""
    there = QGuiApplication.clipboard().mimeData() or QMimeData()
    if there.urls() == [QUrl.fromLocalFile(path) for path in paths]:
        copy_pictures(paths, formats)


_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
