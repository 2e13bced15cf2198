"""A window with the compose panel and everything a person can do with prompts."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from nanostudio.app.draft import Draft
from nanostudio.app.messages import Message, Messages
from nanostudio.app.prompts import Prompts
from nanostudio.core.spec import ProviderSpec
from nanostudio.ui.commands import Commands
from nanostudio.ui.prompt_actions import PromptActions
from tests.app.compose_samples import GRAND, MODEST, WIDE, fill
from tests.ui.compose_fakes import compose_panel

ROOMY: ProviderSpec = replace(
    GRAND, models=(replace(WIDE, role_caps={}, max_references=3),)
)
NONE = Qt.KeyboardModifier.NoModifier


class Room:
    """Prompts are kept in memory: nothing here reaches a database."""

    def __init__(self, qtbot: QtBot) -> None:
        self.outer = QWidget()
        qtbot.addWidget(self.outer)
        self.window = QWidget()  # as the workspace stands in the real window
        whole = QHBoxLayout(self.outer)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.window)
        self.said: list[Message] = []
        messages = Messages()
        messages.message_shown.connect(self.said.append)
        self.prompts = Prompts(messages, lambda: 1)
        self.prompts.is_loaded = True
        self.draft = Draft((ROOMY, MODEST))
        self.commands = Commands(parent=self.window)
        self.panel = compose_panel(self.draft, self.window)
        self.beside = QPushButton("beside", self.window)
        row = QHBoxLayout(self.window)
        row.addWidget(self.panel)
        row.addWidget(self.beside, 1)
        self.editor = self.panel.prompt
        self.completion = self.panel.prompt_panel.completion
        self.actions = PromptActions(
            self.panel.prompt_panel,
            self.draft,
            self.prompts,
            self.commands,
            self.window,
        )
        self.outer.resize(900, 800)
        self.outer.show()
        self.outer.activateWindow()
        self.editor.setFocus()
        QApplication.processEvents()

    def fill(self, *names: str) -> None:
        """Put references into the tray."""
        fill(self.draft.tray, *names)

    def type(self, text: str) -> None:
        """Type as a person does; what no key has comes from an input method."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.editor, character)
            else:
                self.compose("", character)

    def press(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = NONE,
        where: QWidget | None = None,
    ) -> None:
        """Press a key where the focus is, or in `where`."""
        target = where or QApplication.focusWidget() or self.editor
        QTest.keyClick(target, key, modifiers)

    def compose(self, preedit: str, commit: str = "") -> None:
        """What an input method sends while it composes, and when it commits."""
        event = QInputMethodEvent(preedit, [])
        event.setCommitString(commit)
        QApplication.sendEvent(self.editor, event)

    def put_cursor(self, place: int) -> None:
        """Put the cursor before the character Qt counts as `place`."""
        cursor = self.editor.textCursor()
        cursor.setPosition(place, QTextCursor.MoveMode.MoveAnchor)
        self.editor.setTextCursor(cursor)

    def undo(self) -> None:
        """Click the action of the last message."""
        action = self.said[-1].action
        assert action is not None
        action()
