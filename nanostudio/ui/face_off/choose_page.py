"""Who takes part: models with their prices, and what all of it costs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nanostudio.app.face_off import Entrant, FaceOff
from nanostudio.app.figures import money
from nanostudio.app.words import filled
from nanostudio.core.trial import LEAST, MOST
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.fields import heading, label
from nanostudio.ui.labels import WrappedLabel
from nanostudio.ui.primary import PrimaryButton
from nanostudio.ui.question import QuestionBar

_KEYS = "Ctrl+Return"


class ChoosePage(QWidget):
    """Rows under their providers; a question stands above the button that raised it."""

    def __init__(self, face_off: FaceOff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face_off = face_off
        self.rows: dict[tuple[str, str], EntrantRow] = {}
        self.prompt = WrappedLabel(role="title", parent=self)
        self.asked = label("", "dim", self)
        self.problem = WrappedLabel(role="bad", parent=self)
        self.question = QuestionBar(self)
        self.price = label("", "dim", self)
        self.send = PrimaryButton(self)
        self.send.setAutoDefault(False)
        self._area = QScrollArea(self)
        self._build()
        face_off.changed.connect(self._show)
        checkout = face_off.checkout
        checkout.question_raised.connect(self.question.ask)
        checkout.question_settled.connect(self.question.hide)
        self.question.confirmed.connect(checkout.confirm)
        self.question.declined.connect(checkout.drop)
        self.send.clicked.connect(face_off.send)
        self._show()

    @property
    def first(self) -> QWidget | None:
        """What the keyboard goes to first."""
        ticks = [row.tick for row in self.rows.values() if row.tick.isEnabled()]
        return ticks[0] if ticks else None

    def _build(self) -> None:
        keys = QShortcut(QKeySequence(_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.setAutoRepeat(False)  # a key held down must not order twice
        keys.activated.connect(self._face_off.send)
        native = QKeySequence.SequenceFormat.NativeText
        self.send.show_keys(QKeySequence(_KEYS).toString(native))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.price, 1)
        foot.addWidget(self.send, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addWidget(self.prompt)
        rows.addWidget(self.asked)
        rows.addSpacing(8)
        rows.addWidget(self._area, 1)
        rows.addWidget(self.problem)
        rows.addWidget(self.question)
        rows.addLayout(foot)

    def _show(self) -> None:
        face_off = self._face_off
        if list(self.rows) != [one.key for one in face_off.entrants]:
            self._lay_out()
        for entrant in face_off.entrants:
            self.rows[entrant.key].show_entrant(entrant)
        self.prompt.show_text(face_off.prompt or self.tr("No prompt yet"))
        self.asked.setText(face_off.asked)
        problem = face_off.problem
        self.problem.show_text(str(problem) if problem else "")
        self.problem.setVisible(problem is not None)
        self._show_order(len(face_off.chosen))

    def _show_order(self, count: int) -> None:
        face_off = self._face_off
        words = filled(self.tr("Send to %1 models"), count)
        if count < LEAST:
            words = filled(self.tr("Choose %1 to %2 models"), LEAST, MOST)
        costs = " + ".join(map(money, face_off.prices))
        if costs and count >= LEAST:
            words = f"{words}  ·  {costs}"
        self.send.setText(words)
        self.send.setAccessibleName(words)
        self.send.setEnabled(face_off.can_send)
        parts = [filled(self.tr("%1 of %2 chosen, one picture each"), count, MOST)]
        if face_off.unpriced:
            parts.append(self.tr("%n without a published price", "", face_off.unpriced))
        self.price.setText("  ·  ".join(parts))

    def _lay_out(self) -> None:
        body = QWidget()
        body.setProperty("role", "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(2)
        self.rows, provider = {}, ""
        for entrant in self._face_off.entrants:
            if entrant.provider.id != provider:
                column.addSpacing(8 if provider else 0)
                column.addWidget(heading(entrant.provider.label, body))
                provider = entrant.provider.id
            row = EntrantRow(self._face_off, entrant, body)
            self.rows[entrant.key] = row
            column.addWidget(row)
        column.addStretch(1)
        self._area.setWidget(body)


class EntrantRow(QWidget):
    """A tick, what is otherwise than asked, and the price."""

    def __init__(
        self, face_off: FaceOff, entrant: Entrant, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._face_off, self._entrant = face_off, entrant
        self.tick = CheckBox(entrant.model.label, self)
        self.note = label("", "small", self)
        self.price = label("", "dim", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.tick)
        row.addWidget(self.note, 1)
        row.addWidget(self.price)
        self.tick.clicked.connect(self._on_tick_clicked)

    def show_entrant(self, entrant: Entrant) -> None:
        """Show it as it is now."""
        self._entrant = entrant
        self.tick.setChecked(self._face_off.is_chosen(entrant))
        self.tick.setEnabled(self._face_off.can_choose(entrant))
        self.tick.setAccessibleName(entrant.spoken)
        self.note.setText(entrant.reason or entrant.note)
        self.price.setText("" if entrant.reason else entrant.price_words)

    def _on_tick_clicked(self, is_in: bool) -> None:
        self._face_off.choose(self._entrant, is_in=is_in)
