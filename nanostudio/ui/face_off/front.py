"""Opens the face-off's dialog over the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from nanostudio.app.draft import Draft
from nanostudio.app.face_off import FaceOff
from nanostudio.app.preferences import Preferences
from nanostudio.ui.commands import Commands
from nanostudio.ui.pictures import Pictures

if TYPE_CHECKING:
    from nanostudio.app.face_off_desk import FaceOffDesk
    from nanostudio.ui.face_off.dialog import FaceOffDialog, Page


class FaceOffFront(QObject):
    """One dialog at a time, built when it is first wanted."""

    def __init__(
        self,
        state: FaceOff,
        draft: Draft,
        *,
        preferences: Preferences,
        commands: Commands,
        pictures: Pictures,
        window: QWidget,
        host: QWidget,
    ) -> None:
        """The dialog stands over `window`; the keys count in `host`."""
        super().__init__(window)
        self.state = state
        self._draft, self._preferences = draft, preferences
        self._pictures, self._window = pictures, window
        self._desk: FaceOffDesk | None = None
        self._dialog: FaceOffDialog | None = None
        preferences.changed.connect(self._take_limits)
        commands.bind("face_off.open", self.open, host)
        commands.bind("face_off.judge", self.judge, host)
        commands.bind("face_off.scores", self.show_scores, host)

    def attach(self, desk: "FaceOffDesk") -> None:
        """From now on requests can be sent, and verdicts are kept."""
        self._desk = desk
        desk.judge_offered.connect(self.judge)
        desk.is_watched = self._is_judging

    def open(self) -> None:
        """Choose who takes part."""
        from nanostudio.ui.face_off.dialog import Page

        self._open(Page.CHOOSE)

    def judge(self) -> None:
        """Look at what waits for a verdict."""
        from nanostudio.ui.face_off.dialog import Page

        self._open(Page.JUDGE)

    def show_scores(self) -> None:
        """Look at the score of each model."""
        from nanostudio.ui.face_off.dialog import Page

        self._open(Page.SCORES)

    def _open(self, page: "Page") -> None:
        from nanostudio.ui.face_off.dialog import FaceOffDialog

        if self._dialog is None:
            self._take_limits()
            self.state.open()
            dialog = FaceOffDialog(
                self.state, self._draft, self._pictures, self._window
            )
            dialog.finished.connect(self._on_dialog_finished)
            self._dialog = dialog
            dialog.open()
        self._dialog.show_page(page)
        self._dialog.activateWindow()

    def _take_limits(self) -> None:
        """Asked above the same amounts as any other order."""
        self.state.checkout.limits = self._preferences.settings.confirm

    def _is_judging(self) -> bool:
        from nanostudio.ui.face_off.dialog import Page

        return self._dialog is not None and self._dialog.page is Page.JUDGE

    def _on_dialog_finished(self) -> None:
        self._dialog = None
