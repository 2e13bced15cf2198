"""An exhibit with what is said of it below, once it may be said."""

from collections.abc import Sequence

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nanostudio.app.face_off_words import Revealed, revealed
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.trial import LETTERS, Trial, picture
from nanostudio.ui.face_off.exhibit import Exhibit
from nanostudio.ui.labels import ElidedLabel, WrappedLabel
from nanostudio.ui.pictures import Pictures


class Stand(QWidget):
    """One place of a face-off, from 0."""

    def __init__(
        self, place: int, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.place = place
        self.exhibit = Exhibit(LETTERS[place], pictures, self)
        self.winner = WrappedLabel(role="good", parent=self)
        self.name = ElidedLabel(parent=self)
        font = QFont(self.name.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        self.facts = WrappedLabel(role="dim", parent=self)
        self.size_words = WrappedLabel(role="dim", parent=self)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.exhibit, 1)
        rows.addSpacing(4)
        for part in self._told:
            rows.addWidget(part)
            part.hide()

    def show_trial(self, trial: Trial, providers: Sequence[ProviderSpec]) -> None:
        """Show what may be seen of it now."""
        task = trial.tasks[self.place]
        self.exhibit.show_output(picture(task), is_coming=task.is_open)
        is_winner = trial.is_judged and task.id == trial.winner_id
        self.exhibit.mark_winner(is_winner)
        for part in self._told:
            part.setVisible(trial.is_judged)
            part.show_text("")  # nothing of one that was judged before
        self.name.setToolTip("")
        if trial.is_judged:
            # As high for all of them, or their pictures would not be of one size.
            self.winner.show_text(self.tr("Your pick") if is_winner else "\u00a0")
            self._reveal(revealed(task, providers))

    @property
    def spoken(self) -> str:
        """What is said of it after the verdict, in a sentence."""
        return ", ".join((self.name.accessibleName(), self.facts.text()))

    def _reveal(self, found: Revealed) -> None:
        self.name.show_text(found.name)
        self.name.setToolTip(found.name)
        self.facts.show_text(found.facts)
        self.size_words.show_text(found.size)
        self.size_words.setProperty("role", "warn" if found.is_unlike else "dim")
        self.size_words.style().polish(self.size_words)

    @property
    def _told(self) -> tuple[ElidedLabel | WrappedLabel, ...]:
        return (self.winner, self.name, self.facts, self.size_words)
