"""A face-off in the whole program: sent, judged by key, and scored."""

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nanostudio.paths import Paths
from nanostudio.ui.face_off.dialog import FaceOffDialog, Page
from tests.test_smoke import Visit

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend(qapp: QApplication) -> tuple[str, dict[str, object]]:
    """Qt's and asyncio's one loop, as the program runs it."""
    qapp.setQuitOnLastWindowClosed(False)
    return "asyncio", {"loop_factory": lambda: qasync.QEventLoop(qapp)}


async def test_two_models_are_judged_blind(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    paths = Paths.find(data_dir=tmp_path_factory.mktemp("data"), is_demo=True)
    visit = Visit(qapp, paths)
    front, state = visit.front, visit.front.library.face_off.state
    front.draft.set_prompt("A lighthouse at night")
    front.commands["face_off.open"].trigger()
    [dialog] = front.window.findChildren(FaceOffDialog)
    for signal in (state.changed, state.judging.changed, state.scores.modelReset):
        signal.connect(visit._on_change)
    state.choose(state.entrants[1], is_in=True)
    await visit.until(lambda: state.can_send)
    QTest.mouseClick(dialog.choose.send, Qt.MouseButton.LeftButton)
    await visit.until(lambda: len(dialog.judge.stands) == 2)
    assert dialog.page is Page.JUDGE
    assert dialog.judge.title.text() == "Which one is the best?"
    QTest.keyClick(dialog, Qt.Key.Key_A)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    await visit.until(state.scores.rowCount)
    assert dialog.judge.title.text() == "You picked A."
    names = {stand.name.accessibleName() for stand in dialog.judge.stands}
    labels = {entrant.model.label for entrant in state.entrants[:2]}
    assert names == {f"{label}  ·  Sandbox" for label in labels}
    assert len(visit.tiles()) == 2
    dialog.reject()
    assert await visit.leave() == 0
