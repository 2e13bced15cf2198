"""The face-off's dialog: choose, judge, scores."""

from enum import IntEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nanostudio.app.draft import Draft
from nanostudio.app.face_off import FaceOff
from nanostudio.app.words import filled
from nanostudio.ui import icons
from nanostudio.ui.face_off.choose_page import ChoosePage
from nanostudio.ui.face_off.judge_page import JudgePage
from nanostudio.ui.face_off.score_page import ScorePage
from nanostudio.ui.pictures import Pictures

_LEAST = QSize(720, 560)
_SHARE = 0.9  # of the window it stands over


class Page(IntEnum):
    """What the dialog shows."""

    CHOOSE = 0
    JUDGE = 1
    SCORES = 2


class FaceOffDialog(QDialog):
    """Open it with open(); it deletes itself."""

    def __init__(
        self,
        face_off: FaceOff,
        draft: Draft,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Face-off"))
        self._face_off = face_off
        self.choose = ChoosePage(face_off, self)
        self.judge = JudgePage(face_off.judging, draft, pictures, self)
        self.scores = ScorePage(face_off.scores, self)
        self._pages = (self.choose, self.judge, self.scores)
        self.stack = QStackedWidget(self)
        self.tabs = QButtonGroup(self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._build()
        self.tabs.idClicked.connect(lambda at: self.show_page(Page(at)))
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        face_off.sent.connect(self._on_face_off_sent)
        face_off.judging.changed.connect(self._show_count)
        self._show_count()

    @property
    def page(self) -> Page:
        """What is seen."""
        return Page(self.stack.currentIndex())

    def show_page(self, page: Page) -> None:
        """Show a page as things are now."""
        self.tabs.button(page).setChecked(True)
        self.stack.setCurrentIndex(page)
        if page is Page.JUDGE:
            self._face_off.judging.show_next()
        elif page is Page.SCORES:
            self.scores.renew()
        first = self._pages[page].first
        (first or self.tabs.button(page)).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While it is judged, letters count wherever the focus is."""
        if self.page is not Page.JUDGE or not self.judge.take_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            icons.redress(self)

    def _build(self) -> None:
        parent = self.parentWidget()
        room = QSize() if parent is None else parent.size() * _SHARE
        self.resize(room.expandedTo(_LEAST))
        panel = QFrame(self)
        panel.setProperty("role", "panel")
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.stack)
        for page in self._pages:
            self.stack.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(8)
        for at, words, symbol in (
            (Page.CHOOSE, self.tr("Choose"), "swords"),
            (Page.JUDGE, self.tr("Judge"), "scale"),
            (Page.SCORES, self.tr("Scores"), "trophy"),
        ):
            top.addWidget(self._tab(at, words, symbol))
        top.addStretch(1)
        self.close_button.setAutoDefault(False)
        top.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 12, 12, 12)
        rows.setSpacing(12)
        rows.addLayout(top)
        rows.addWidget(panel, 1)

    def _tab(self, page: Page, words: str, symbol: str) -> QPushButton:
        tab = _Tab(words, self)
        icons.dress(tab, symbol, checked="text")
        tab.setProperty("role", "page")
        tab.setAccessibleName(words)
        tab.setCheckable(True)
        tab.setAutoDefault(False)
        self.tabs.addButton(tab, page)
        return tab

    def _show_count(self) -> None:
        ready = self._face_off.judging.ready
        tab = self.tabs.button(Page.JUDGE)
        words = self.tr("Judge")
        tab.setText(filled(self.tr("Judge  ·  %1"), ready) if ready else words)
        tab.setAccessibleName(tab.text())

    def _on_face_off_sent(self) -> None:
        self.show_page(Page.JUDGE)

    def _on_finished(self) -> None:
        self.judge.forget()
        self._face_off.close()


class _Tab(QPushButton):
    """With room for its bold words, chosen or not."""

    def sizeHint(self) -> QSize:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetrics(bold).horizontalAdvance(self.text())
        plain = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(0, wide - plain) + 2, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
