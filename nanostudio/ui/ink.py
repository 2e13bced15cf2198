"""Colours of a prompt: its mentions, alternatives and variables."""

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLine,
)

from nanostudio.app.mentions import Mentions
from nanostudio.ui import theme
from nanostudio.ui.looks import Look, Stretch, stretches

_RADIUS = 4
_BESIDE = 2  # pixels of ground beside the words


class Ink(QSyntaxHighlighter):
    """Sets the colours of the words; the editor has `paint` draw what lies beneath.

    A brace closed in one line may make a group of another, so that all of the text is
    read once, and the lines whose colours changed are drawn again."""

    def __init__(self, document: QTextDocument, mentions: Mentions) -> None:
        super().__init__(document)
        self._mentions = mentions
        self._text: str | None = None
        self._found: list[Stretch] = []
        self._starts: list[int] = []  # of each, to find them by
        self._formats: dict[Look, QTextCharFormat] = {}
        document.contentsChanged.connect(self._on_document_contents_changed)
        mentions.changed.connect(self.redraw)

    @property
    def found(self) -> list[Stretch]:
        """Every stretch of the text as it is now."""
        text = self.document().toPlainText()
        if text != self._text:
            self._text, self._found = text, stretches(text, self._mentions)
            self._starts = [one.start for one in self._found]
        return self._found

    def said_at(self, place: int) -> str:
        """What the mention at a place, as Qt counts, means or why it is not sent; ""
        for none."""
        for one in self.found:
            if one.seen is not None and one.start <= place < one.end:
                return self._mentions.said(one.seen)
        return ""

    def redraw(self) -> None:
        """Read and colour everything anew."""
        self._text = None
        self._formats.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        here = self._in(block)
        for one in here:
            if one.look is not Look.GROUP:
                start = one.start - block.position()
                self.setFormat(start, one.end - one.start, self._format(one.look))
        self.setCurrentBlockState(_state(here, block))

    def paint(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Draw what lies beneath the words of `block`; its text begins at `origin`.

        Only in the lines that the painter's clip shows: a prompt may be one long
        paragraph, and this runs at every key."""
        lines = _shown_lines(block, painter.clipBoundingRect().translated(-origin))
        tokens = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        for one in _among(self._in(block), block, lines):
            is_sent = one.look is Look.SENT
            painter.setBrush(QColor(tokens.accent if is_sent else tokens.hover))
            for ground in _grounds(block, one, lines):
                painter.drawRoundedRect(ground.translated(origin), _RADIUS, _RADIUS)

    def _in(self, block: QTextBlock) -> list[Stretch]:
        """The stretches of a block: none goes on in another."""
        found, start = self.found, block.position()
        first = bisect_left(self._starts, start)
        return found[first : bisect_left(self._starts, start + block.length(), first)]

    def _on_document_contents_changed(self) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.userState() != _state(self._in(block), block):
                self.rehighlightBlock(block)
            block = block.next()

    def _format(self, look: Look) -> QTextCharFormat:
        if look not in self._formats:
            tokens = theme.current()
            made = QTextCharFormat()
            ink = {Look.SENT: tokens.accent_text, Look.AMISS: tokens.text_dim}
            made.setForeground(QColor(ink.get(look, tokens.accent_ink)))
            if look is Look.AMISS:
                made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
                made.setUnderlineColor(QColor(tokens.warn))
            self._formats[look] = made
        return self._formats[look]


def _state(here: list[Stretch], block: QTextBlock) -> int:
    """A number that tells colourings of a block apart; never -1, Qt's for none."""
    start = block.position()
    return (
        hash(tuple((o.start - start, o.end - start, o.look) for o in here)) & 0xFFFFFF
    )


def _shown_lines(block: QTextBlock, clip: QRectF) -> list[QTextLine]:
    """The lines of a block that are within `clip`, told from the block's start."""
    layout, found = block.layout(), []
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        top = line.y()
        if top > clip.bottom():
            break
        if top + line.height() >= clip.top():
            found.append(line)
    return found


def _among(
    found: list[Stretch], block: QTextBlock, lines: list[QTextLine]
) -> list[Stretch]:
    """Those with a ground that may stand in one of `lines`."""
    if not lines:
        return []
    # An input method's text may have pushed them further on than they are.
    composed = len(block.layout().preeditAreaText())
    first = block.position() + lines[0].textStart() - composed
    last = block.position() + lines[-1].textStart() + lines[-1].textLength()
    here = (one for one in found if one.look is not Look.SIGN)
    return [one for one in here if one.start < last and one.end > first]


def _grounds(block: QTextBlock, one: Stretch, lines: list[QTextLine]) -> list[QRectF]:
    """The place of a stretch in each of `lines`, from the start of its block."""
    start, end = one.start - block.position(), one.end - block.position()
    layout = block.layout()
    if composed := len(layout.preeditAreaText()):
        at = layout.preeditAreaPosition()
        start += composed if start >= at else 0
        end += composed if end > at else 0
    found: list[QRectF] = []
    for line in lines:
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line, first), _x(line, last)))
            rect = QRectF(left, line.y(), right - left, line.height())
            found.append(rect.adjusted(-_BESIDE, 0.5, _BESIDE, -0.5))
    return found


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)  # a pair, whatever the stubs say
    return float(found[0])
