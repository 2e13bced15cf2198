"""Three ways to the first character, where it will be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from nanostudio.ui import theme
from nanostudio.ui.characters.picture_drop import PictureDrop
from nanostudio.ui.characters.wishes import CharacterWishes
from nanostudio.ui.choice import inside
from nanostudio.ui.drawer_switch import DrawerSwitch
from nanostudio.ui.fields import label, scrolled
from nanostudio.ui.focus import HandOn
from nanostudio.ui.welcome import Door

_SIDE_BY_SIDE = 3 * 190 + 2 * 16
_INSET = 24


class Doors(QFrame):
    """Pictures may be dropped anywhere on it."""

    def __init__(self, wishes: CharacterWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.title = label(self.tr("Who is in your pictures?"), "headline", self)
        self.hint = label(
            self.tr(
                "A character keeps its face, clothes and colours the same from picture"
                " to picture."
            ),
            "dim",
            self,
        )
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pictures = Door(
            "images",
            self.tr("From pictures"),
            self.tr("Drop pictures here, or choose them. Each becomes a view."),
            self,
        )
        self.words = Door(
            "text-cursor-input",
            self.tr("From a description"),
            self.tr("Write what it looks like, and have the first views made."),
            self,
        )
        self.file = Door(
            "package-open",
            self.tr("From a file"),
            self.tr("Import a character that somebody handed on."),
            self,
        )
        self.doors = (self.pictures, self.words, self.file)
        self.switch = DrawerSwitch(self)
        self.drop = PictureDrop(self)
        self._is_target = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.pictures.clicked.connect(wishes.create_from_files_requested)
        self.words.clicked.connect(wishes.create_requested)
        self.file.clicked.connect(wishes.import_requested)
        self.drop.taken.connect(wishes.created_of_pictures)
        self.drop.address_dropped.connect(
            lambda url: wishes.address_dropped.emit(None, url)
        )
        self.drop.refused.connect(wishes.refused)
        self.drop.hovered.connect(self._on_drop_hovered)
        HandOn(self, self.pictures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_wide = self.width() >= _SIDE_BY_SIDE + 2 * _INSET
        self._row.setDirection(
            direction.LeftToRight if is_wide else direction.TopToBottom
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_target:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(QColor(theme.current().accent_line), 2))
                frame = inside(self.rect().toRectF(), 2)
                radius = theme.PANEL_RADIUS
                painter.drawRoundedRect(frame, radius, radius)

    def _on_drop_hovered(self, is_over: bool) -> None:
        self._is_target = is_over
        self.update()

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("role", "body")
        self._row.setSpacing(16)
        self._row.addStretch(1)
        for door in self.doors:
            door.setMinimumWidth(180)
            self._row.addWidget(door, 1000)
        self._row.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(8)
        column.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(2)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.hint)
        column.addSpacing(16)
        column.addLayout(self._row)
        column.addStretch(3)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.addWidget(scrolled(body))
