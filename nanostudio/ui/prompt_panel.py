"""The prompt and what belongs to it: heading, editor, form, what is amiss."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QToolButton, QVBoxLayout, QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.words import filled
from nanostudio.core.request import LONGEST_PROMPT
from nanostudio.core.say import joined
from nanostudio.ui.commands import Commands
from nanostudio.ui.completion import Completion
from nanostudio.ui.fields import heading, label
from nanostudio.ui.focus import HandOn
from nanostudio.ui.prompt import PromptEdit
from nanostudio.ui.toast import announce_now

if TYPE_CHECKING:
    from nanostudio.ui.prompt_form import PromptForm

BUTTONS = ("prompt.sent", "prompt.history", "prompt.saved")
_NEAR = 0.9  # of the longest prompt: from here on its length is shown
_PAUSE_MS = 500  # of typing, before what is amiss is said
_BUTTON = 28  # pixels


class PromptPanel(QWidget):
    """Shows the words of a draft and forwards what is typed."""

    sent_requested = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.counter = label("", "small", self)
        # Made before the editor: Tab goes in the order of making.
        self.buttons = {name: QToolButton(self) for name in BUTTONS}
        self.editor = PromptEdit(draft.mentions, self)
        self.completion = Completion(self.editor, draft)
        self.amiss = label("", "warn", self)
        self.amiss.setWordWrap(True)
        self.amiss.hide()
        self.form: PromptForm | None = None  # once there is a template to fill in
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._build()
        self._bind()

    def dress(self, commands: Commands) -> None:
        """Let the buttons of the heading do these actions; they are shown then."""
        for name, button in self.buttons.items():
            commands.dress(button, name)
            button.setProperty("role", "quiet")
            button.setFixedSize(_BUTTON, _BUTTON)
            button.setStyleSheet("min-height: 0; padding: 0;")
            button.show()

    def show_length(self) -> None:
        """Say how long the prompt is, once that matters."""
        length = len(self._draft.prompt)
        is_near = length > LONGEST_PROMPT * _NEAR
        self.counter.setVisible(is_near)
        if is_near:
            words = self.tr("%1 of %2 characters")
            self.counter.setText(filled(words, length, LONGEST_PROMPT))

    def _build(self) -> None:
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        # The editor has a greatest height; what it leaves is the panel's below.
        rows.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._title = QHBoxLayout()
        self._title.setSpacing(4)
        self._title.addWidget(heading(self.tr("Prompt"), self))
        self._title.addStretch(1)
        self._title.addWidget(self.counter)
        for button in self.buttons.values():
            self._title.addWidget(button)
            button.hide()
        rows.addLayout(self._title)
        rows.addSpacing(4)
        rows.addWidget(self.editor, 1000)
        rows.addWidget(self.amiss)
        self.amiss.setContentsMargins(0, 8, 0, 0)
        HandOn(self, self.editor)

    def _bind(self) -> None:
        draft = self._draft
        self.editor.edited.connect(draft.set_prompt)
        draft.prompt_changed.connect(self._on_draft_prompt_changed)
        draft.mentions.changed.connect(self._show_amiss)
        self._pause.timeout.connect(self._show_amiss)
        self._on_draft_prompt_changed(draft.prompt)

    def _on_draft_prompt_changed(self, prompt: str) -> None:
        self.editor.show_prompt(prompt)
        self._show_form()
        self.show_length()
        if "@" in prompt or self.amiss.isVisible():
            self._pause.start()

    def _show_form(self) -> None:
        if self.form is None:
            if self._draft.template.is_plain:
                return
            from nanostudio.ui.prompt_form import PromptForm

            self.form = PromptForm(self._draft, self.editor, self)
            self.form.sent_requested.connect(self.sent_requested)
            self._rows.addWidget(self.form)
        self.form.show_template()

    def _show_amiss(self) -> None:
        """The first mention that is not sent, as Generate would say it."""
        seen = self._draft.mentions.look(self._draft.prompt)
        words = next((joined(one.title, one.hint) for one in seen if one.title), "")
        is_new = words != self.amiss.text()
        self.amiss.setText(words)
        self.amiss.setVisible(bool(words))
        if words and is_new:
            announce_now(self.amiss, words)
