"""One budget: its limit to type, a bar of what is spent and held, and the rest."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.figures import point, unit_words
from nanostudio.app.limits import limit_from, limit_words
from nanostudio.app.projects import Projects
from nanostudio.app.words import filled
from nanostudio.core.money import Money
from nanostudio.core.project import Budget
from nanostudio.ui import theme
from nanostudio.ui.fields import label

_BAR = 4


class BudgetRow(QWidget):
    """Shows and sets the current project's budget in one unit."""

    def __init__(self, unit: str, projects: Projects, parent: QWidget) -> None:
        super().__init__(parent)
        self._unit, self._projects = unit, projects
        self.limit = QLineEdit(self)
        self.limit.setFixedWidth(96)
        self.limit.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self.limit.setPlaceholderText(self.tr("no limit"))
        name = self.tr("Budget in %1").replace("%1", unit_words(unit))
        self.limit.setAccessibleName(name)
        self.limit.editingFinished.connect(self._on_limit_editing_finished)
        self.bar = _Bar(self)
        self.words = label("", "small", self)
        self.words.setWordWrap(True)
        self.restart = QPushButton(self.tr("Count from now"), self)
        self.restart.setProperty("role", "link")
        self.restart.clicked.connect(self._on_restart_clicked)
        self._lay_out(unit)
        self.show_budget()

    def show_budget(self) -> None:
        """Redraw from the projects."""
        budget = self._projects.budget(self._unit)
        if not self.limit.hasFocus() or self.limit.isReadOnly():
            self._show_limit(budget)
        self.bar.show_budget(budget)
        for part in (self.bar, self.words, self.restart):
            part.setVisible(budget is not None)
        if budget is not None:
            text = self.tr("%1 spent, %2 held for what is under way, %3 left")
            self.words.setText(filled(text, budget.spent, budget.reserved, budget.left))

    def _show_limit(self, budget: Budget | None) -> None:
        self.limit.setText(limit_words(budget.limit if budget else None, point()))

    def _lay_out(self, unit: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.limit)
        line.addWidget(label(unit_words(unit), "dim", self))
        line.addStretch(1)
        line.addWidget(self.restart)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def _on_limit_editing_finished(self) -> None:
        text = self.limit.text().strip()
        if not text:
            if self._projects.budget(self._unit) is not None:
                self._projects.drop_budget(self._unit)
            return
        try:
            limit = limit_from(text, self._unit, point()) or Money(0, self._unit)
        except ValueError:
            limit = Money(-1, self._unit)
        budget = self._projects.budget(self._unit)
        if limit.micro < 0:
            self._show_limit(budget)
        elif budget is None or budget.limit != limit:
            self._projects.set_budget(limit)

    def _on_restart_clicked(self) -> None:
        budget = self._projects.budget(self._unit)
        if budget is not None:
            self._projects.restart_budget(budget.limit)


class _Bar(QWidget):
    """Spent in the accent, held back paler, the rest empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_BAR)
        self._budget: Budget | None = None

    def show_budget(self, budget: Budget | None) -> None:
        """Draw how `budget` stands."""
        self._budget = budget
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        budget, colours = self._budget, theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(whole, _BAR / 2, _BAR / 2)
        if budget is None or not budget.limit.micro:
            return
        spent = min(1.0, max(0.0, budget.spent.micro / budget.limit.micro))
        taken = (budget.spent.micro + budget.reserved.micro) / budget.limit.micro
        is_over = budget.left.micro < 0
        for part, colour in (
            (min(1.0, max(0.0, taken)), colours.line_strong),
            (spent, colours.bad if is_over else colours.accent),
        ):
            painter.setBrush(QColor(colour))
            filled = QRectF(0, 0, whole.width() * part, _BAR)
            painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
