"""The order bar: what it asks, and the project it is for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from nanostudio.app.checkout import Checkout, Order
from nanostudio.app.draft import Draft
from nanostudio.app.projects import Projects
from nanostudio.core.money import Money
from nanostudio.core.project import Budget, Project
from nanostudio.store.projects import Standing
from nanostudio.ui import theme
from nanostudio.ui.order import OrderBar
from nanostudio.ui.project_popup import ProjectPopup
from tests.app.compose_samples import GRAND

LEFT = Qt.MouseButton.LeftButton
FOXES = Project(id="a", name="Foxes")


class Counter:
    """An order bar with what stands behind it."""

    def __init__(self) -> None:
        self.draft = Draft((GRAND,))
        self.projects = Projects()
        self.checkout = Checkout(self.draft.model_row, self.projects)
        self.draft.generate_requested.connect(self.checkout.take)
        self.sent: list[Order] = []
        self.checkout.order_confirmed.connect(self.sent.append)
        self.draft.set_prompt("a fox")
        self.bar = OrderBar(self.draft, self.checkout, self.projects)

    def allow(self, limit: int, spent: int) -> None:
        budget = Budget(
            limit=Money.of(limit, "credits"),
            spent=Money.of(spent, "credits"),
            reserved=Money.of(0, "credits"),
        )
        self.projects.standing = Standing((Project(), FOXES), FOXES, (budget,))
        self.projects.changed.emit()


@pytest.fixture
def counter(qtbot: QtBot, qapp: QApplication) -> Iterator[Counter]:
    theme.apply(qapp, theme.DARK)
    made = Counter()
    qtbot.addWidget(made.bar)
    made.bar.resize(328, 140)
    made.bar.show()
    made.bar.activateWindow()
    return made


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)


def test_above_the_limit_it_asks_in_place_and_the_free_answer_has_the_focus(
    counter: Counter,
) -> None:
    counter.checkout.limits = (Money.of(1, "credits"),)
    press(counter.bar.generate)
    assert counter.bar.question.isVisible()
    assert counter.bar.focusWidget() is counter.bar.question.no
    assert counter.sent == []
    press(counter.bar.question.yes)
    assert len(counter.sent) == 1
    assert not counter.bar.question.isVisible()


@pytest.mark.parametrize("way", ["no", "escape", "typing"])
def test_a_question_goes_away_without_sending(counter: Counter, way: str) -> None:
    counter.checkout.limits = (Money.of(1, "credits"),)
    press(counter.bar.generate)
    if way == "no":
        press(counter.bar.question.no)
    elif way == "escape":
        QTest.keyClick(counter.bar.question.no, Qt.Key.Key_Escape)
    else:
        counter.draft.set_prompt("a hen")
    assert not counter.bar.question.isVisible()
    counter.checkout.confirm()
    assert counter.sent == []


def test_what_a_budget_does_not_hold_has_no_yes(counter: Counter) -> None:
    counter.allow(10, spent=10)
    press(counter.bar.generate)
    assert counter.bar.question.isVisible()
    assert not counter.bar.question.yes.isVisible()
    assert "0 credits left" in counter.bar.question.title.text()


def test_the_project_and_what_is_left_stand_below(counter: Counter) -> None:
    assert counter.bar.project.text().strip() == "My pictures"
    counter.allow(1500, spent=260)
    assert counter.bar.project.text().strip() == "1,240 credits left"
    assert counter.bar.project.accessibleName() == "Project Foxes, 1,240 credits left"


def test_the_button_names_its_keys(counter: Counter) -> None:
    before = counter.bar.generate.grab().toImage()
    counter.bar.show_keys(QKeySequence("Ctrl+Return"))
    assert "Ctrl+Return" in counter.bar.generate.toolTip()
    assert counter.bar.generate.grab().toImage() != before


def test_too_long_words_are_cut_not_the_button_widened(counter: Counter) -> None:
    counter.bar.generate.setText("Generate " * 20)
    assert counter.bar.generate.minimumSizeHint().width() <= 80
    counter.bar.generate.grab()


class Asked(Projects):
    """Writes down what is wished of it."""

    def __init__(self) -> None:
        super().__init__()
        self.wishes: list[tuple[str, object]] = []

    def choose(self, project_id: str) -> None:
        self.wishes.append(("choose", project_id))

    def create(self, name: str) -> None:
        self.wishes.append(("create", name))

    def set_budget(self, limit: Money) -> None:
        self.wishes.append(("set", limit))

    def restart_budget(self, limit: Money) -> None:
        self.wishes.append(("restart", limit))

    def drop_budget(self, unit: str) -> None:
        self.wishes.append(("drop", unit))


@pytest.fixture
def popup(qtbot: QtBot, counter: Counter) -> ProjectPopup:
    projects = Asked()
    counter.allow(1500, spent=260)
    projects.standing = counter.projects.standing
    made = ProjectPopup(projects, counter.bar)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.projects = projects  # type: ignore[attr-defined]
    made.show()
    return made


def wishes(popup: ProjectPopup) -> list[tuple[str, object]]:
    return popup.projects.wishes  # type: ignore[attr-defined, no-any-return]


def test_projects_are_chosen_and_made(popup: ProjectPopup) -> None:
    rows = [
        button
        for button in popup.findChildren(QPushButton)
        if button.property("role") == "row"
    ]
    assert [row.accessibleName() for row in rows] == ["My pictures", "Foxes"]
    assert rows[1].accessibleDescription() == "In use"
    press(rows[0])
    QTest.keyClicks(popup.name, "Hens")
    QTest.keyClick(popup.name, Qt.Key.Key_Return)
    assert wishes(popup) == [("choose", "default"), ("create", "Hens")]
    assert popup.name.text() == ""


def test_budgets_are_set_raised_counted_anew_and_dropped(popup: ProjectPopup) -> None:
    row = popup.rows["credits"]
    assert row.limit.text() == "1500"
    assert "260 credits spent" in row.words.text()
    press(row.restart)
    for text in ("2000", "nonsense", "-5", ""):
        row.limit.setText(text)
        row.limit.editingFinished.emit()
    dollars = popup.rows["USD"]
    for text in ("12,500", "12.50"):  # the first could be meant in two ways
        dollars.limit.setText(text)
        dollars.limit.editingFinished.emit()
    assert wishes(popup) == [
        ("restart", Money.of(1500, "credits")),
        ("set", Money.of(2000, "credits")),
        ("drop", "credits"),
        ("set", Money.of("12.5", "USD")),
    ]
