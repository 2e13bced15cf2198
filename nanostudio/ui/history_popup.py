"""The prompts that were sent, newest first, to search, use again and forget."""

from PySide6.QtWidgets import QWidget

from nanostudio.app.prompt_list import Row
from nanostudio.app.prompts import Prompts
from nanostudio.app.words import translate
from nanostudio.ui.search_popup import SearchPopup


class HistoryPopup(SearchPopup):
    """Return uses the chosen prompt, Delete forgets it."""

    def __init__(self, host: QWidget, prompts: Prompts) -> None:
        name = translate("HistoryPopup", "Prompt history")
        tip = translate("HistoryPopup", "Forget this prompt (Delete)")
        super().__init__(host, name, ("x", tip))
        self._prompts = prompts
        prompts.history_changed.connect(self._show_history)
        self._show_history()

    def remove(self, row: Row) -> None:
        self._prompts.forget(row.text)

    def nothing_words(self) -> str:
        return self.tr("Nothing sent yet. Every prompt you send can be found here.")

    def _show_history(self) -> None:
        self.show_rows([Row(text) for text in self._prompts.history])
