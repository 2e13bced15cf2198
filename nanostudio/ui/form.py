"""Rows of a form: what is set and what that means at one end, how at the other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nanostudio.ui.fields import heading, label
from nanostudio.ui.mirror import set_margins


class Row(QWidget):
    """One thing to set."""

    def __init__(self, title: str, detail: str, *controls: QWidget) -> None:
        super().__init__()
        self.title = label(title, "")
        self.detail = label(detail, "small")
        for part in (self.title, self.detail):
            part.setWordWrap(True)
        self.detail.setVisible(bool(detail))
        if len(controls) == 1:
            self.title.setBuddy(controls[0])
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(12)
        across.addLayout(words, 1)
        for control in controls:
            across.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, detail: str, role: str = "small") -> None:
        """Other words below the title."""
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        if self.detail.property("role") != role:
            self.detail.setProperty("role", role)
            self.detail.style().polish(self.detail)


class Section(QFrame):
    """Rows that belong together, with a heading."""

    def __init__(self, title: str, *rows: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(0)
        column.addWidget(heading(title))
        for row in rows:
            column.addWidget(row)


class Page(QWidget):
    """Sections one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "body")
        self._column = QVBoxLayout(self)
        set_margins(self._column, 0, 0, 8, 0)
        self._column.setSpacing(12)

    def stack(self, *sections: QWidget) -> None:
        """Fill the page, once."""
        for section in sections:
            self._column.addWidget(section)
        self._column.addStretch(1)


def prose(text: str) -> QLabel:
    """Sentences over rows."""
    made = label(text, "dim")
    made.setWordWrap(True)
    made.setContentsMargins(0, 8, 0, 4)
    return made
