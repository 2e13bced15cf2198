"""A character to choose: its face, name and canon, and what it can wear and carry."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from nanostudio.app.cast_choice import CastChoice, slot_words
from nanostudio.app.words import filled
from nanostudio.core.character import NAMED, Character, View
from nanostudio.core.naming import plain
from nanostudio.core.task import Output
from nanostudio.ui import icons, theme
from nanostudio.ui.choice import inside, ring
from nanostudio.ui.flow import Flow
from nanostudio.ui.pictures import Frame, Pictures
from nanostudio.ui.pill import Pill

SIDE = 44  # pixels of the face
_PAD, _GAP, _TICK = 8, 10, 18
_RADIUS = 6
_LONGEST = 60  # characters of a name


class Person(QWidget):
    """One row; the outfits and props stand below it while it is chosen."""

    def __init__(
        self,
        character: Character,
        choice: CastChoice,
        pictures: Pictures,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.character = character
        self._choice = choice
        self.face = PersonFace(character, pictures, self)
        self.face.clicked.connect(lambda: choice.toggle(character.id))
        self._with = QWidget(self)
        self.pills: list[tuple[Pill, View]] = []
        flow = Flow(self._with)
        for view in character.views:
            if view.slot in NAMED and view.picture:
                self.pills.append((self._pill(view), view))
                flow.addWidget(self.pills[-1][0])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.face)
        column.addWidget(self._with)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        is_chosen = self._choice.is_chosen(self.character.id)
        self.face.setChecked(is_chosen)
        self._with.setVisible(is_chosen and bool(self.pills))
        for pill, view in self.pills:
            pill.setChecked(self._choice.has(self.character.id, view))

    def _pill(self, view: View) -> Pill:
        text = plain(view.name, _LONGEST)
        pill = Pill(text.replace("&", "&&"), self._with)
        pill.setProperty("role", "small")
        pill.setAccessibleName(f"{slot_words(view.slot)}: {text}")
        pill.setToolTip(pill.accessibleName())
        pill.clicked.connect(lambda: self._choice.toggle_view(self.character.id, view))
        return pill


class PersonFace(QAbstractButton):
    """The picture that tells most, the name, the canon, and a tick when chosen."""

    def __init__(
        self, character: Character, pictures: Pictures, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._name = plain(character.name, _LONGEST)
        shown = [view for view in character.views if view.picture]
        count = len(shown)
        words = self.tr("canon v%1 · %n views", "", count)
        if count == 1:
            words = self.tr("canon v%1 · 1 view")
        self._canon = filled(words, character.canon)
        self._pictures = pictures
        self.output = _output(shown[0]) if shown else None
        self.setCheckable(True)
        self.setAccessibleName(f"{self._name}, {self._canon}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedHeight(SIDE + 2 * _PAD)

    def sizeHint(self) -> QSize:
        return QSize(240, SIDE + 2 * _PAD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, box = theme.current(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.hover if self.underMouse() else tokens.panel_raised
        painter.setBrush(QColor(ground))
        edge = tokens.accent_line if self.isChecked() else tokens.line
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(inside(box, 1), theme.RADIUS, theme.RADIUS)
        self._paint_picture(painter, tokens)
        self._paint_words(painter, tokens)
        self._paint_tick(painter, tokens)
        if self.hasFocus():
            ring(painter, box, tokens.accent_line)

    def _paint_picture(self, painter: QPainter, tokens: theme.Theme) -> None:
        left, ratio = self._left(_PAD, SIDE), self.devicePixelRatioF()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.field))
        painter.drawRoundedRect(QRectF(left, _PAD, SIDE, SIDE), _RADIUS, _RADIUS)
        found = frame_of(ratio)
        pixmap = None
        if self.output is not None:
            pixmap = self._pictures.pixmap(self.output.sha256, found)
        if pixmap is not None and pixmap.width() == found.width:
            painter.drawPixmap(left, _PAD, pixmap)
        elif self.output is None:
            drawn = icons.pixmap("user-round", tokens.text_dim, 20, ratio)
            painter.drawPixmap(left + (SIDE - 20) // 2, _PAD + (SIDE - 20) // 2, drawn)

    def _paint_words(self, painter: QPainter, tokens: theme.Theme) -> None:
        start = _PAD + SIDE + _GAP
        width = self.width() - start - _TICK - 2 * _PAD
        flag = Qt.AlignmentFlag
        left, half = self._left(start, width), self.height() // 2
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        for at, words, colour in (
            (_PAD, self._name, tokens.text),
            (half, self._canon, tokens.text_dim),
        ):
            painter.setFont(font if at == _PAD else self.font())
            painter.setPen(QColor(colour))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            low = flag.AlignBottom if at == _PAD else flag.AlignTop
            height = half - _PAD
            painter.drawText(
                left, at, width, height, int(flag.AlignLeading | low), shown
            )

    def _paint_tick(self, painter: QPainter, tokens: theme.Theme) -> None:
        left = self._left(self.width() - _TICK - _PAD - 2, _TICK)
        top = (self.height() - _TICK) // 2
        is_on = self.isChecked()
        painter.setBrush(QColor(tokens.accent if is_on else tokens.field))
        edge = tokens.accent if is_on else tokens.text_disabled
        painter.setPen(QPen(QColor(edge), 1))
        painter.drawRoundedRect(inside(QRectF(left, top, _TICK, _TICK), 1), 4, 4)
        if is_on:
            ratio = self.devicePixelRatioF()
            drawn = icons.pixmap("check", tokens.accent_text, _TICK - 4, ratio)
            painter.drawPixmap(left + 2, top + 2, drawn)

    def _left(self, at: int, width: int) -> int:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - at - width if is_mirrored else at


def frame_of(ratio: float) -> Frame:
    """How large the face is, in device pixels."""
    side = round(SIDE * ratio)
    return Frame(side, side, ratio, _RADIUS * ratio)


def _output(view: View) -> Output | None:
    """A view's picture as thumbnails are asked for; its size is not known here."""
    picture = view.picture
    if picture is None or not picture.path:
        return None
    return Output(
        path=picture.path,
        sha256=picture.sha256,
        width=SIDE,
        height=SIDE,
        format="",
        size_bytes=0,
    )
