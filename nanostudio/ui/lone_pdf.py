"""A sheet's page of PDF where there is no window: Qt is started for its letters."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from nanostudio.core.sheet_layout import SheetLayout
from nanostudio.core.sheet_style import SheetWords
from nanostudio.ui.sheet_pdf import pdf


def lone_pdf(
    layout: SheetLayout, words: SheetWords, pictures: Sequence[Path | None]
) -> bytes:
    """As sheet_pdf.pdf. Blocks; on the main thread alone."""
    if sys.platform == "linux":  # elsewhere no screen is needed, and fonts may lack
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    made = pdf(layout, words, pictures)
    del app
    return made
