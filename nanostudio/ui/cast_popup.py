"""Which characters come into the draft, with what; and what of it goes to the model."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nanostudio.app.cast_choice import CastChoice, slot_words
from nanostudio.app.words import translate
from nanostudio.core.character import NAMED, Slot
from nanostudio.ui.cast_person import Person, frame_of
from nanostudio.ui.check_box import CheckBox
from nanostudio.ui.fields import Combo, heading, label, scrolled
from nanostudio.ui.overlay import Overlay
from nanostudio.ui.pictures import Pictures

_SIZE = QSize(400, 600)
_MOST_LIST = 320  # pixels of people before they scroll
_ASKER = "cast"
_MARGIN = 12


class CastPopup(Overlay):
    """Shows a CastChoice; several can be chosen at once."""

    inserted = Signal()
    room_requested = Signal()  # where characters are made

    def __init__(self, host: QWidget, choice: CastChoice, pictures: Pictures) -> None:
        super().__init__(host, translate("CastPopup", "Insert a character"), _SIZE)
        self._choice, self._pictures = choice, pictures
        self.people: list[Person] = []
        self._body = QWidget()
        self._body.setProperty("role", "body")
        self._list = QVBoxLayout(self._body)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self.empty = label(self.tr("There are no characters yet."), "dim", self)
        self.make = QPushButton(self.tr("Open the characters"), self)
        self.make.clicked.connect(self._on_make_clicked)
        self.aim = self._aims()
        self.combine = CheckBox(
            self.tr("Combine views into one picture when there is no room"), self
        )
        self.combine.clicked.connect(choice.set_combine)
        self.told = label("", "small", self)
        self.told.setWordWrap(True)
        self.insert = QPushButton(self.tr("Insert"), self)
        self.insert.setProperty("role", "primary")
        self.insert.clicked.connect(self._on_insert_clicked)
        self._build()
        choice.changed.connect(self._show_choice)
        pictures.picture_changed.connect(self._on_pictures_changed)

    def open_under(self, anchor: QWidget, panel: QWidget, back: QWidget) -> None:
        self._choice.begin()
        self.aim.setCurrentIndex(0)
        super().open_under(anchor, panel, back)
        self._show_choice()
        first = self.people[0].face if self.people else self.make
        first.setFocus()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._ask()
        return super().event(event)

    def _aims(self) -> Combo:
        combo = Combo(self.tr("What is to be drawn"), self)
        combo.addItem(self.tr("Anything"), None)
        for slot in Slot:
            if slot not in NAMED:
                combo.addItem(slot_words(slot), slot)
        combo.activated.connect(self._on_aim_activated)
        return combo

    def _build(self) -> None:
        self._aim_row = QWidget(self)
        row = QHBoxLayout(self._aim_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("What is to be drawn"), "dim", self._aim_row), 1)
        row.addWidget(self.aim, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(10)
        column.addWidget(heading(self.accessibleName(), self))
        column.addWidget(self.empty)
        column.addWidget(self.make)
        self._area = scrolled(self._body)
        column.addWidget(self._area, 1)
        column.addWidget(self._aim_row)
        column.addWidget(self.combine)
        column.addWidget(self.told)
        column.addWidget(self.insert)
        self._room = column

    def _show_choice(self) -> None:
        if self.isHidden():
            return
        choice = self._choice
        if [person.character for person in self.people] != list(choice.every):
            self._fill()
        for person in self.people:
            person.refresh()
        parts, is_some = choice.parts(), bool(choice.every)
        self.empty.setVisible(not is_some)
        self.make.setVisible(not is_some)
        for part in (self._area, self._aim_row, self.combine, self.told, self.insert):
            part.setVisible(is_some)
        self.combine.setChecked(choice.may_combine)
        self.told.setText("\n".join(choice.lines()))
        self.told.setVisible(bool(parts))
        self.insert.setEnabled(bool(parts))
        self._place()

    def _place(self) -> None:
        """As high as what there is to choose from."""
        people = self._body.layout()
        if people is not None:
            people.activate()
        high = self._list.totalSizeHint().height()
        if self._list.hasHeightForWidth():
            high = self._list.totalHeightForWidth(_SIZE.width() - 2 * _MARGIN)
        self._area.setFixedHeight(min(_MOST_LIST, high))
        height = self._room.totalHeightForWidth(_SIZE.width() - 2) + 2
        self._wanted = QSize(_SIZE.width(), min(_SIZE.height(), height))
        super()._place()

    def _fill(self) -> None:
        for person in self.people:
            person.hide()
            person.deleteLater()
        self.people = [
            Person(one, self._choice, self._pictures, self._body)
            for one in self._choice.every
        ]
        for at, person in enumerate(self.people):
            self._list.insertWidget(at, person)
            person.show()
        self._ask()

    def _ask(self) -> None:
        frame = frame_of(self.devicePixelRatioF())
        outputs = [person.face.output for person in self.people]
        wanted = [(output, frame) for output in outputs if output is not None]
        self._pictures.want(_ASKER, wanted)

    def _on_pictures_changed(self, sha256: str) -> None:
        for person in self.people:
            if person.face.output and person.face.output.sha256 == sha256:
                person.face.update()

    def _on_aim_activated(self, index: int) -> None:
        self._choice.set_aim(self.aim.itemData(index))

    def _on_insert_clicked(self) -> None:
        self._choice.insert()
        self.close_now()
        self.inserted.emit()

    def _on_make_clicked(self) -> None:
        self.close_now()
        self.room_requested.emit()
