"""What is sent, before it is paid for: the exact words and the references in order."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.draft import Draft
from nanostudio.app.words import filled, translate
from nanostudio.core.mentions import for_model
from nanostudio.core.request import GenerationRequest
from nanostudio.ui import icons, theme
from nanostudio.ui.fields import heading, label
from nanostudio.ui.labels import copy_text
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.sent_references import SentReferences, in_order
from nanostudio.ui.toast import announce_now

_SIZE = QSize(424, 460)
_MARGIN = 12
_MOST_PICTURES = 152  # pixels; two rows of them, more are scrolled


class SentPopup(Overlay):
    """One request at a time; Page Up and Page Down step through those that a template
    makes."""

    def __init__(self, host: QWidget, draft: Draft) -> None:
        super().__init__(host, translate("SentPopup", "What is sent"), _SIZE)
        self._draft = draft
        self._requests: tuple[GenerationRequest, ...] = ()
        self._number = 0
        self.text = QPlainTextEdit(self)
        self.references = SentReferences(self)
        self.settings = label("", "small", self)
        self.amiss = label("", "warn", self)
        self.place = label("", "small", self)
        self.before = self._step_button("chevron-left", self.tr("Previous prompt"), -1)
        self.after = self._step_button("chevron-right", self.tr("Next prompt"), +1)
        self.copy = QPushButton(self.tr("Copy the words"), self)
        self._build()

    def open_under(self, anchor: QWidget, panel: QWidget, back: QWidget) -> None:
        self._requests = self._draft.requests()
        problems = self._draft.problems()
        self.amiss.setText(str(problems[0]) if problems else "")
        self.amiss.setVisible(bool(problems))
        self.show_request(0)
        super().open_under(anchor, panel, back)
        self.copy.setFocus()

    def show_request(self, place: int) -> None:
        """Show the request at `place`; past the last comes the first."""
        self._number = place % len(self._requests)
        request = self._requests[self._number]
        self.text.setPlainText(for_model(request.prompt, request.references))
        slots = self._draft.tray.references
        self.references.show_references(in_order(slots, request.references))
        width = _SIZE.width() - 2 * _MARGIN
        height = min(self.references.heightForWidth(width), _MOST_PICTURES)
        self._pictures.setFixedHeight(height)
        self._pictures.setVisible(height > 0)
        self.settings.setText(self._settings_words(request))
        count = len(self._requests)
        self.place.setVisible(count > 1)
        self.before.setVisible(count > 1)
        self.after.setVisible(count > 1)
        self.place.setText(filled(self.tr("%1 of %2"), self._number + 1, count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _step(self, by: int) -> None:
        self.show_request(self._number + by)
        announce_now(self, f"{self.place.text()} {self.text.toPlainText()}")

    def _step_button(self, icon: str, name: str, by: int) -> QToolButton:
        button = QToolButton(self)
        icons.dress(button, icon)
        button.setProperty("role", "quiet")
        button.setAccessibleName(name)
        keys = QKeySequence(Qt.Key.Key_PageUp if by < 0 else Qt.Key.Key_PageDown)
        words = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({words})")
        button.clicked.connect(lambda: self._step(by))
        return button

    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The words that are sent"))
        for part in (self.settings, self.amiss):
            part.setWordWrap(True)
        icons.dress(self.copy, "copy")
        self.copy.clicked.connect(self._on_copy_clicked)
        title = QHBoxLayout()
        title.setSpacing(4)
        title.addWidget(heading(self.accessibleName(), self))
        title.addStretch(1)
        title.addWidget(self.before)
        title.addWidget(self.place)
        title.addWidget(self.after)
        self._pictures = pictures = QScrollArea(self)
        self.references.setProperty("role", "body")
        pictures.setWidget(self.references)
        pictures.setWidgetResizable(True)
        pictures.setFrameShape(QFrame.Shape.NoFrame)
        pictures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pictures.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        rows.setSpacing(theme.SPACE)
        rows.addLayout(title)
        rows.addWidget(self.amiss)
        rows.addWidget(self.text, 1)
        rows.addWidget(pictures)
        rows.addWidget(self.settings)
        rows.addWidget(self.copy)

    def _settings_words(self, request: GenerationRequest) -> str:
        draft = self._draft
        count = self.tr("%n pictures", "", request.n)
        parts = [
            f"{draft.model.label} · {draft.provider.label}",
            request.aspect_ratio or self.tr("Auto"),
            request.resolution or "",
            (request.format or "").upper(),
            count if request.n > 1 else self.tr("1 picture"),
        ]
        return " · ".join(part for part in parts if part)

    def _on_copy_clicked(self) -> None:
        copy_text(self.text.toPlainText())
        announce_now(self, self.tr("Copied."))
        self.close_now()
