"""What a person can do with prompts, bound to the table of actions.

The popups are imported and made when they are first wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.prompts import Prompts
from nanostudio.ui.commands import Commands
from nanostudio.ui.prompt_panel import PromptPanel
from nanostudio.ui.toast import announce_now

if TYPE_CHECKING:
    from nanostudio.ui.history_popup import HistoryPopup
    from nanostudio.ui.overlay import Overlay
    from nanostudio.ui.saved_popup import SavedPopup
    from nanostudio.ui.sent_popup import SentPopup


class PromptActions(QObject):
    """Opens the popups, steps through the history, and has sent prompts noted."""

    def __init__(
        self,
        panel: PromptPanel,
        draft: Draft,
        prompts: Prompts,
        commands: Commands,
        window: QWidget,
    ) -> None:
        """The keys count in `window`, of which the popups are parts; those of stepping
        count in the editor alone."""
        super().__init__(panel)
        self._panel, self._draft, self._prompts = panel, draft, prompts
        self._commands, self._window = commands, window
        self._history: HistoryPopup | None = None
        self._saved: SavedPopup | None = None
        self._sent: SentPopup | None = None
        for name, call in (
            ("prompt.focus", self.focus),
            ("prompt.history", self.open_history),
            ("prompt.saved", self.open_saved),
            ("prompt.save", self.ask_name),
            ("prompt.sent", self.open_sent),
        ):
            commands.bind(name, call, window)
        commands.bind("prompt.earlier", self._step_back, panel.editor)
        commands.bind("prompt.later", self._step_forth, panel.editor)
        panel.dress(commands)
        panel.sent_requested.connect(self.open_sent)
        prompts.recalled.connect(self._on_prompts_recalled)
        draft.generate_requested.connect(self._on_draft_generate_requested)

    def focus(self) -> None:
        """Go to the prompt, wherever one is, also when its panel is shut."""
        if not self._panel.isVisible():
            shown = self._commands["view.compose"]
            shown.setChecked(False)
            shown.setChecked(True)
        self._panel.editor.setFocus()

    def open_history(self) -> None:
        """The prompts sent before; closes them when they are open."""
        from nanostudio.ui.history_popup import HistoryPopup

        if self._history is None:
            self._history = HistoryPopup(self._window, self._prompts)
            self._history.used.connect(self._use)
        self._prompts.load()
        self._toggle(self._history, "prompt.history")

    def open_saved(self) -> None:
        """The saved prompts and templates; closes them when they are open."""
        self._toggle(self._saved_popup(), "prompt.saved")

    def ask_name(self) -> None:
        """Save the present prompt: ask for its name where the saved ones are."""
        popup = self._saved_popup()
        if popup.isHidden():
            self._toggle(popup, "prompt.saved")
        popup.ask_name()

    def open_sent(self) -> None:
        """What would be sent now; closes it when it is open."""
        from nanostudio.ui.sent_popup import SentPopup

        if self._sent is None:
            self._sent = SentPopup(self._window, self._draft)
        self._toggle(self._sent, "prompt.sent")

    def _saved_popup(self) -> "SavedPopup":
        from nanostudio.ui.saved_popup import SavedPopup

        if self._saved is None:
            self._saved = SavedPopup(self._window, self._prompts, self._draft)
            self._saved.used.connect(self._use)
            self._saved.inserted.connect(self._panel.editor.insert_text)
        self._prompts.load()
        return self._saved

    def _toggle(self, popup: "Overlay", name: str) -> None:
        if not popup.isHidden():
            popup.close_now()
            return
        self.focus()  # what was open closes, and the panel is there
        panel = self._panel
        popup.open_under(panel.buttons[name], panel, panel.editor)

    def _use(self, text: str) -> None:
        self._draft.set_prompt(text)
        self._panel.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._panel.editor.setFocus()

    def _step_back(self) -> None:
        self._prompts.earlier(self._draft.prompt)

    def _step_forth(self) -> None:
        self._prompts.later(self._draft.prompt)

    def _on_prompts_recalled(self, text: str) -> None:
        self._use(text)
        announce_now(self._panel.editor, text)

    def _on_draft_generate_requested(self) -> None:
        self._prompts.note(self._draft.prompt)
