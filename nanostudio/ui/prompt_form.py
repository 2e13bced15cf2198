"""Below the prompt: a field for each variable, and how many pictures it all makes."""

from functools import partial
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.draft import Draft
from nanostudio.app.words import filled
from nanostudio.core.request import MOST_PICTURES
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import label
from nanostudio.ui.labels import ElidedLabel

_FEW = 3  # prompts in the tip
_LONGEST = 160  # characters of each


class PromptForm(QWidget):
    """Shown while the prompt is a template. The fields follow its variables; what was
    typed into one is kept when the variable goes and comes again."""

    sent_requested = Signal()  # to see all prompts as they are sent

    def __init__(self, draft: Draft, editor: QWidget, parent: QWidget) -> None:
        """`editor`: what Tab comes from."""
        super().__init__(parent)
        # The prompt above it has a greatest height; this must not take what it leaves.
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Fixed)
        self._draft, self._editor = draft, editor
        self.fields: dict[str, QLineEdit] = {}
        self._labels: dict[str, ElidedLabel] = {}
        self._variables: tuple[str, ...] | None = None
        self.total = label("", "small", self)
        self.total.setWordWrap(True)
        self.look = QToolButton(self)
        self._build()
        self.total.installEventFilter(self)
        self.look.clicked.connect(self.sent_requested)
        draft.values_changed.connect(self._show_values)
        draft.options_changed.connect(self.show_total)
        self.show_template()

    def show_template(self) -> None:
        """Follow the prompt."""
        template = self._draft.template
        if template.variables != self._variables:
            self._variables = template.variables
            self._place_fields()
            self._show_values()
        self.show_total()
        self.setVisible(not template.is_plain)

    def show_total(self) -> None:
        """Say how many pictures it makes."""
        draft = self._draft
        is_many = draft.combinations > 1
        self.total.setVisible(is_many)
        self.look.setVisible(is_many)
        if not is_many:
            return
        text = self.tr("%n alternatives, a picture of each", "", draft.combinations)
        if draft.count > 1:
            made = draft.combinations
            text = self.tr("%n alternatives × %1 = %2 pictures", "", made)  # noqa: RUF001
            text = filled(text, draft.count, draft.total)
        is_over = draft.total > MOST_PICTURES
        if is_over:
            most = self.tr("%1. One order takes up to %2.")
            text = filled(most, text, MOST_PICTURES)
        _set_role(self.total, "bad" if is_over else "small")
        self.total.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The tip is made when it is asked for: this form follows every key."""
        if event.type() is QEvent.Type.ToolTip:
            self.total.setToolTip(self.few_prompts())
        return False

    def _build(self) -> None:
        icons.dress(self.look, "eye")
        self.look.setProperty("role", "quiet")
        self.look.setAccessibleName(self.tr("Show the prompts"))
        self.look.setToolTip(self.tr("Show every prompt as it is sent"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SPACE)
        self._grid.setVerticalSpacing(theme.SPACE)
        self._grid.setColumnStretch(1, 1)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.total, 1)
        foot.addWidget(self.look)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, theme.SPACE, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(self._grid)
        rows.addLayout(foot)

    def _place_fields(self) -> None:
        variables = self._draft.template.variables
        for name in self.fields.keys() - set(variables):
            for gone in (self.fields.pop(name), self._labels.pop(name)):
                self._grid.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        before = self._editor
        for row, name in enumerate(variables):
            if name not in self.fields:
                self._add_field(name)
            self._grid.addWidget(self._labels[name], row, 0)
            self._grid.addWidget(self.fields[name], row, 1)
            QWidget.setTabOrder(before, self.fields[name])
            before = self.fields[name]
        QWidget.setTabOrder(before, self.look)

    def _add_field(self, name: str) -> None:
        said = ElidedLabel(is_dim=True, parent=self)
        said.show_text(name)
        said.setMaximumWidth(120)
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("a value, or {one|another}"))
        field.textEdited.connect(partial(self._on_field_edited, name))
        self._labels[name], self.fields[name] = said, field
        said.show()  # a layout shows what it is given only later, and Tab would skip it
        field.show()

    def _on_field_edited(self, name: str, text: str) -> None:
        self._draft.set_values({name: text})

    def _show_values(self) -> None:
        for name, field in self.fields.items():
            value = self._draft.values.get(name, "")
            if field.text() != value:
                field.setText(value)
        self.show_total()

    def few_prompts(self) -> str:
        """The first prompts of the template, one in a line."""
        draft = self._draft
        prompts = draft.template.expand(draft.values)
        few = [" ".join(one.split())[:_LONGEST] for one in islice(prompts, _FEW)]
        more = draft.combinations - len(few)
        lines = [f"{number}. {text}" for number, text in enumerate(few, 1)]
        return "\n".join([*lines, *(["…"] if more > 0 else [])])


def _set_role(text: QLabel, role: str) -> None:
    """Give a label another look; the style sheet is only asked when it is another."""
    if text.property("role") != role:
        text.setProperty("role", role)
        text.style().unpolish(text)
        text.style().polish(text)
