"""Judging: pictures side by side, called A to F, and a verdict by key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.draft import Draft
from nanostudio.app.face_off_judging import Judging
from nanostudio.app.words import filled
from nanostudio.core.naming import plain
from nanostudio.core.say import joined
from nanostudio.core.trial import LETTERS, Trial
from nanostudio.ui.face_off.stand import Stand
from nanostudio.ui.fields import label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.pictures import Pictures
from nanostudio.ui.toast import announce_now

_ASKER = "face-off"
_LONGEST = 200  # characters of the prompt
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class JudgePage(QWidget):
    """Shows `judging.current`; asks for pictures while it is seen."""

    def __init__(
        self,
        judging: Judging,
        draft: Draft,
        pictures: Pictures,
        parent: QWidget | None = None,
        announce: Callable[[QWidget, str], None] = announce_now,
    ) -> None:
        super().__init__(parent)
        self._judging, self._draft, self._pictures = judging, draft, pictures
        self._announce = announce
        self._shown = ""  # the trial, with whether it is judged
        self.stands: list[Stand] = []
        self.title = label("", "headline", self)
        self.words = WrappedLabel(role="dim", parent=self)
        self.now = self._button(self.tr("Judge now"), judging.judge_now)
        self.none = self._button(self.tr("None is good"), judging.pick_none)
        self.pick = self._button("", judging.pick)
        self.next = self._button(self.tr("Next face-off"), judging.show_next)
        self.pick.setProperty("role", "accent")
        self.none.setToolTip(filled(self.tr("None is good (%1)"), "N"))
        self._grid = QGridLayout()
        self._build()
        judging.changed.connect(self._show)
        self._show()

    @property
    def first(self) -> QWidget | None:
        """What the keyboard goes to first."""
        if self.stands:
            return self.stands[0].exhibit
        return self.now if self.now.isVisibleTo(self) else None

    def take_key(self, event: QKeyEvent) -> bool:
        """A to F and 1 to 6 point at a picture, Return picks it, N picks none; whether
        the key meant anything here."""
        key = event.text().upper()
        place = LETTERS.find(key) if key else -1
        if place < 0 and key in tuple("123456"):
            place = int(key) - 1
        if 0 <= place < len(self.stands):
            self._mark(place)
        elif event.key() in _ENTER and self._judging.marked is not None:
            self._judging.pick()
        elif key == "N" and self.none.isVisible():
            self._judging.pick_none()
        else:
            return False
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def forget(self) -> None:
        """Nobody looks any more."""
        self._pictures.want(_ASKER, [])

    def _build(self) -> None:
        self._grid.setSpacing(12)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.none)
        foot.addStretch(1)
        for button in (self.now, self.pick, self.next):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.title)
        rows.addWidget(self.words)
        rows.addLayout(self._grid, 1)
        rows.addLayout(foot)

    def _button(self, words: str, call: Callable[[], None]) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: call())
        return button

    def _mark(self, place: int) -> None:
        self._judging.mark(place)
        self.stands[place].exhibit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        judging, trial = self._judging, self._judging.current
        places = len(trial.tasks) if trial is not None and judging.is_shown else 0
        if places != len(self.stands):
            self._lay_out(places)
        if trial is not None:
            for stand in self.stands:
                stand.show_trial(trial, self._draft.providers)
        for stand in self.stands:
            stand.exhibit.setChecked(stand.place == judging.marked)
        self._show_words(trial)
        self._show_buttons(trial)
        self._ask()
        shown = f"{trial.id} {trial.is_judged}" if trial is not None else ""
        if shown != self._shown and self.isVisible():
            self._shown = shown
            self._tell(trial)

    def _lay_out(self, places: int) -> None:
        for stand in self.stands:
            self._grid.removeWidget(stand)
            stand.hide()
            stand.deleteLater()
        self.stands = [Stand(n, self._pictures, self) for n in range(places)]
        columns = 2 if places in (2, 4) else 3
        for place, stand in enumerate(self.stands):
            self._grid.addWidget(stand, place // columns, place % columns)
            stand.exhibit.wanted.connect(self._ask)
            stand.exhibit.clicked.connect(
                lambda _checked=False, n=place: self._judging.mark(n)
            )
            stand.exhibit.picked.connect(self._judging.pick)
            stand.show()
        if self.stands and self.isVisible():  # what was waited for is there
            self.stands[0].exhibit.setFocus(Qt.FocusReason.OtherFocusReason)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < min(columns, places)))
        for row in range(2):
            self._grid.setRowStretch(row, int(row * columns < places))

    def _show_words(self, trial: Trial | None) -> None:
        judging = self._judging
        if trial is None:
            self.title.setText(self.tr("There is nothing to judge."))
            words = self.tr("Send one request to several models first.")
        elif not judging.is_shown:
            there = self.tr("%1 of %2 pictures are there.")
            self.title.setText(filled(there, trial.ready, len(trial.tasks)))
            words = self.tr(
                "You can close this: a message comes when all are there. The gallery"
                " shows them as they come, with their makers."
            )
        else:
            self.title.setText(self._verdict(trial))
            words = plain(trial.tasks[0].request.prompt, _LONGEST)
        self.words.show_text(words)

    def _verdict(self, trial: Trial) -> str:
        if not trial.is_judged:
            return self.tr("Which one is the best?")
        for place, task in enumerate(trial.tasks):
            if task.id == trial.winner_id:
                return filled(self.tr("You picked %1."), LETTERS[place])
        return self.tr("None was good.")

    def _show_buttons(self, trial: Trial | None) -> None:
        judging = self._judging
        is_waiting = trial is not None and not judging.is_shown
        is_judging = trial is not None and judging.is_shown and not trial.is_judged
        marked = judging.marked
        words = self.tr("Pick the best")
        if marked is not None:
            words = filled(self.tr("Pick %1"), LETTERS[marked])
        self.pick.setText(words)
        self.pick.setAccessibleName(words)
        self.pick.setEnabled(marked is not None and not judging.is_deciding)
        self.none.setEnabled(not judging.is_deciding)
        self.now.setVisible(is_waiting)
        self.none.setVisible(is_judging)
        self.pick.setVisible(is_judging)
        self.next.setVisible(not is_judging and judging.ready > 0)

    def _ask(self) -> None:
        """For all at once: one list replaces another."""
        stands = self.stands if self.isVisible() else ()
        shown = [stand.exhibit for stand in stands]
        pairs = ((one.output, one.frame()) for one in shown)
        self._pictures.want(
            _ASKER, [(output, frame) for output, frame in pairs if output is not None]
        )

    def _tell(self, trial: Trial | None) -> None:
        """For those who cannot see it change."""
        told = [self.title.text()]
        if trial is not None and trial.is_judged:
            told += [f"{LETTERS[one.place]}: {one.spoken}." for one in self.stands]
        self._announce(self, joined(*told))
