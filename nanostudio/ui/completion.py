"""Completes mentions in the prompt: a list opens at the @ and follows what is typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor

from nanostudio.app.draft import Draft
from nanostudio.app.words import filled
from nanostudio.core.mention_completing import begun, matching
from nanostudio.core.mention_names import label
from nanostudio.core.mention_rewriting import written
from nanostudio.ui.places import Places
from nanostudio.ui.prompt import PromptEdit
from nanostudio.ui.toast import announce_now

if TYPE_CHECKING:
    from nanostudio.ui.mention_face import Offer
    from nanostudio.ui.mention_popup import MentionPopup

_KEYS = Qt.Key
_TAKES = (_KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Tab)
_STEPS = {_KEYS.Key_Up: -1, _KEYS.Key_Down: 1}
_OURS = (*_TAKES, *_STEPS, _KEYS.Key_Escape)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_GONE = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize)

Sign = tuple[int, int]  # its block's number, and its place in that, as Python counts


class Completion(QObject):
    """Up and Down choose, Return, Tab and the pointer take, Esc closes; all other keys
    are the editor's. While an input method composes, all keys are its own."""

    def __init__(self, editor: PromptEdit, draft: Draft) -> None:
        super().__init__(editor)
        self._editor, self._draft = editor, draft
        self._popup: MentionPopup | None = None
        self._sign: Sign | None = None  # whose list is open
        self._closed: Sign | None = None  # whose list the person closed
        editor.typed.connect(self._on_editor_typed)
        editor.cursorPositionChanged.connect(self._on_editor_cursor_position_changed)
        draft.mentions.changed.connect(self.close_list)
        editor.installEventFilter(self)

    @property
    def popup(self) -> "MentionPopup":
        """The list, imported and made when it is first needed."""
        from nanostudio.ui.mention_popup import MentionPopup

        window = self._editor.window()
        if self._popup is None:
            self._popup = MentionPopup(window)
            self._popup.chosen.connect(self.take)
        elif self._popup.parentWidget() is not window:
            self._popup.setParent(window)
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    def take(self, index: int) -> None:
        """Write the mention of a reference in place of what was typed of it."""
        sign = self._sign
        self._editor.drop_composed()
        self.close_list()
        if sign is None:
            return
        cursor, before = self._editor.textCursor(), self._before_cursor()
        typed, names = before[sign[1] + 1 :], self._draft.mentions.names
        mention = f"@{index + 1}" if typed.isdigit() else written(index, names)
        start = cursor.block().position() + Places(before).to_qt(sign[1])
        after = cursor.block().text()[len(before) :]
        if not after or after[0].isalnum():
            mention += " "
        cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(mention)
        self._editor.setTextCursor(cursor)

    def close_list(self) -> None:
        """Offer nothing any more."""
        self._sign = None
        if self._popup is not None:
            self._popup.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_open:
            return False
        kind = event.type()
        if kind in _GONE and not _is_for_a_menu(event):
            self.close_list()
        elif isinstance(event, QKeyEvent) and self._is_ours(event):
            if kind is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut of the window's now
                return True
            if kind is QEvent.Type.KeyPress:
                self._press(_KEYS(event.key()))
                return True
        return False

    def _is_ours(self, event: QKeyEvent) -> bool:
        is_plain = event.modifiers() in _PLAIN and event.key() in _OURS
        return is_plain and not self._editor.composed

    def _press(self, key: Qt.Key) -> None:
        offer = self.popup.current
        if key in _STEPS:
            self.popup.step(_STEPS[key])
            self._say()
        elif key in _TAKES and offer is not None:
            self.take(offer.index)
        else:
            self._closed = self._sign
            self.close_list()

    def _before_cursor(self) -> str:
        """The text of the cursor's line, up to the cursor."""
        cursor = self._editor.textCursor()
        text = cursor.block().text()
        return text[: Places(text).from_qt(cursor.positionInBlock())]

    def _on_editor_typed(self) -> None:
        before, composed = self._before_cursor(), self._editor.composed
        at = begun(before + composed)
        if at is None or at >= len(before):  # a sign only composed is none yet
            self._closed = None
            self.close_list()
            return
        sign = self._editor.textCursor().blockNumber(), at
        if sign != self._closed:
            self._closed = None
            self._offer(sign, before[at + 1 :] + composed)

    def _on_editor_cursor_position_changed(self) -> None:
        if self.is_open:
            sign = self._editor.textCursor().blockNumber(), begun(self._before_cursor())
            if sign != self._sign:
                self.close_list()

    def _offer(self, sign: Sign, typed: str) -> None:
        offers = [self._offer_of(i) for i in matching(typed, self._names)]
        if not offers:
            self.close_list()
            return
        was_open, self._sign = self.is_open, sign
        self.popup.show_offers(offers)
        self.popup.show_at(self._place(sign))
        if not was_open:
            self._say()

    @property
    def _names(self) -> tuple[str, ...]:
        return self._draft.mentions.names

    def _offer_of(self, index: int) -> "Offer":
        from nanostudio.ui.mention_face import Offer

        slot = self._draft.tray.references[index]
        reason = self._draft.mentions.left_out.get(index, "")
        return Offer(index, label(slot.name), slot.role, slot.thumbnail, reason)

    def _place(self, sign: Sign) -> QRect:
        """Where the sign stands, in the window."""
        block = self._editor.textCursor().block()
        cursor = QTextCursor(block)
        place = Places(block.text()).to_qt(sign[1])
        cursor.setPosition(block.position() + place)
        rect = self._editor.cursorRect(cursor)
        viewport = self._editor.viewport()
        return QRect(viewport.mapTo(viewport.window(), rect.topLeft()), rect.size())

    def _say(self) -> None:
        """Tell a screen reader what is chosen."""
        offer, offers = self.popup.current, self.popup.offers()
        if offer is not None:
            words = self.tr("Reference %1: %2. %3 of %4.")
            place = offers.index(offer) + 1
            said = filled(words, offer.index + 1, offer.name, place, len(offers))
            announce_now(self._editor, said)


def _is_for_a_menu(event: QEvent) -> bool:
    return isinstance(event, QFocusEvent) and (
        event.reason() is Qt.FocusReason.PopupFocusReason
    )
