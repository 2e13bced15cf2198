"""The characters in the draft as chips: who, which canon, and how to take one out."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.cast_choice import canon_words
from nanostudio.app.casting import Casting
from nanostudio.app.words import filled
from nanostudio.core.cast_text import Member
from nanostudio.ui import icons
from nanostudio.ui.flow import Flow
from nanostudio.ui.toast import announce_now


class CastRow(QWidget):
    """Hidden while there is nobody in the draft; nothing is shown before `follow`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._casting: Casting | None = None
        self._shown: list[tuple[Member, int | None]] = []
        chips = QWidget(self)
        self._flow = Flow(chips)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)  # to the references below
        column.addWidget(chips)
        self.hide()

    def follow(self, casting: Casting) -> None:
        """From now on show who is in its draft."""
        self._casting = casting
        casting.draft.changed.connect(self._show_cast)
        casting.characters.changed.connect(self._show_cast)
        self._show_cast()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _show_cast(self) -> None:
        casting = self._casting
        if casting is None or not (casting.draft.cast or self._shown):
            return
        shown = [(one, casting.newer_canon(one)) for one in casting.members()]
        if [_face(*one) for one in shown] != [_face(*one) for one in self._shown]:
            self._fill(casting, shown)
        self._shown = shown
        self.setVisible(bool(shown))

    def _fill(self, casting: Casting, shown: list[tuple[Member, int | None]]) -> None:
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        made = []
        for member, newer in shown:
            made.append(self._chip(casting, member))
            if newer is not None:
                made.append(self._update(casting, member, newer))
        for button in made:
            self._flow.addWidget(button)
            button.show()
        if had_focus and made:
            made[0].setFocus()
        self._flow.invalidate()

    def _chip(self, casting: Casting, member: Member) -> QPushButton:
        text = canon_words(member.name, member.canon)
        chip = QPushButton(text.replace("&", "&&"), self)
        chip.setProperty("role", "small")
        icons.dress(chip, "x", size=14)
        words = filled(self.tr("Take out of the draft: %1"), text)
        chip.setAccessibleName(words)
        chip.setToolTip(words)
        chip.clicked.connect(lambda: self._remove(casting, member))
        return chip

    def _update(self, casting: Casting, member: Member, newer: int) -> QPushButton:
        text = filled(self.tr("Update to v%1"), newer)
        button = QPushButton(text, self)
        button.setProperty("role", "small")
        icons.dress(button, "refresh-cw", size=14)
        words = self.tr("%1: have it as it is now, canon v%2")
        button.setAccessibleName(filled(words, member.name, newer))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(lambda: casting.update(member.id))
        return button

    def _remove(self, casting: Casting, member: Member) -> None:
        casting.remove(member.id)
        announce_now(self, filled(self.tr("“%1” was taken out."), member.name))


def _face(member: Member, newer: int | None) -> tuple[str, str, int, int | None]:
    return member.id, member.name, member.canon, newer
