"""Takes pictures of the running program, window and dialogs, in one scale and language.

    python -m tests.desktop.photograph FOLDER DATA LANGUAGE GATEWAY [SIZE ...]

GATEWAY is the address of a sandbox. English is taken in both themes, but where all has
ten minutes: words are cut in both alike. The scale is Qt's
own (QT_SCALE_FACTOR). Pictures go to FOLDER; what is cut off is told on standard
output, as a JSON list."""

import asyncio
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import qasync
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QSize,
    Qt,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QToolButton,
    QWidget,
)

from nanostudio.app.kept import Kept
from nanostudio.app.tiles import Tile
from nanostudio.app.tray import picture_of
from nanostudio.core.task import TaskState
from nanostudio.paths import Paths
from nanostudio.providers.table import SPECS
from nanostudio.running import live
from nanostudio.ui import language, theme
from nanostudio.ui.add_reference import AddReference
from nanostudio.ui.export_dialog import ExportDialog
from nanostudio.ui.front import Front
from nanostudio.ui.labels import ElidedLabel
from nanostudio.ui.look import Look
from nanostudio.ui.rooms import CHARACTERS, SHEETS, STUDIO
from nanostudio.ui.shell import Shell

PROMPT = "A fox in a yellow raincoat at a night market, soft neon light, 35 mm"
EDIT = "@1 stands on a rooftop in the rain, holding {a lantern|an umbrella|a map}"
OPENED = (
    "palette.open", "shortcuts.list", "preferences.open", "shortcuts.open",
    "about.open", "keys.open", "model.choose", "prompt.history", "prompt.saved",
    "prompt.sent", "queue.open", "messages.open", "picture.view", "picture.compare",
    "picture.tags", "picture.boards", "picture.send_to", "search.filters",
    "picture.export", "picture.slice", "search.save", "face_off.open",
    "face_off.scores", "library.import",
)  # fmt: skip
WHO = "Street photographer, 26. Orange beanie, violet parka with a teal stripe."
NEVER = ("Scar over the left eye.", "Orange beanie in every scene.")
SMALL = QSize(1280, 800)
_PATIENCE_S = 40.0
_FADE_S = 0.2


class Photographer:
    """Walks through the program, one surface after the other."""

    def __init__(
        self, app: QApplication, front: Front, folder: Path, looks: list[theme.Theme]
    ) -> None:
        self.app, self.front, self.folder, self.looks = app, front, folder, looks
        self.cut: list[str] = []
        self._changed = asyncio.Event()
        gallery = front.gallery
        for signal in (
            gallery.rowsInserted,
            gallery.rowsRemoved,
            gallery.modelReset,
            gallery.counts_changed,
            gallery.dataChanged,
            front.draft.tray.changed,
            front.draft.changed,
            front.messages.log_changed,
            front.characters.changed,
            front.sheets.changed,
            front.sheets.cells_changed,
        ):
            signal.connect(self._on_change)

    def _on_change(self, *_: object) -> None:
        self._changed.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(_PATIENCE_S):
            while not is_so():
                self._changed.clear()
                await self._changed.wait()

    def tiles(self, *states: TaskState) -> list[Tile]:
        gallery = self.front.gallery
        found = [gallery.tile(row) for row in range(gallery.rowCount())]
        return [tile for tile in found if tile.state in states and not tile.is_blank]

    async def settled(self) -> None:
        """Let everything happen that is due, fades included."""
        await asyncio.sleep(_FADE_S)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    async def fill(self) -> None:
        """Pictures that are done, some under way, one refused, and a reference."""
        front = self.front
        front.draft.set_prompt(PROMPT)
        front.draft.set_count(4)
        front.draft.generate()
        await self.until(lambda: len(self.tiles(TaskState.DONE)) == 4)
        front.draft.set_count(1)
        front.draft.set_prompt("A hand with seven fingers [fault:refused]")
        front.draft.generate()
        await self.until(lambda: bool(self.tiles(TaskState.FAILED)))
        for tile in self.tiles(TaskState.DONE)[:2]:
            front.wishes.use_as_reference_requested.emit(tile)
        await self.until(lambda: len(front.draft.tray.references) == 2)
        front.draft.set_prompt("A quiet harbour before sunrise [fault:never]")
        front.draft.set_count(2)
        await self.until(lambda: not front.draft.problems())
        front.draft.generate()
        await self.until(lambda: len(self.tiles(TaskState.RUNNING)) == 2)
        front.draft.set_prompt(EDIT)
        front.draft.set_count(1)
        front.panel.view.select_tile(self.tiles(TaskState.DONE)[0].task_id)
        await self.judge()

    async def judge(self) -> None:
        """Stars, ratings and tags on some, as a person leaves them."""
        await self.until(lambda: all(one.number for one in self.tiles(TaskState.DONE)))
        judging, done = self.front.library.judging, self.tiles(TaskState.DONE)
        first, second, third = (one.number for one in done[:3] if one.number)
        judging.star([first, third])
        judging.rate(4, [first, second])
        judging.tag([first], "hero, rain")
        await self.until(lambda: bool(self.tiles(TaskState.DONE)[0].mark.tags))

    async def find(self) -> None:
        """What is asked for, the trash, and days."""
        front = self.front
        front.filters.ask(least_rating=4)
        await self.take("filtered", SMALL)
        front.filters.clear()
        front.commands["view.days"].trigger()
        await self.take("days", SMALL)
        front.commands["view.days"].trigger()
        last = self.tiles(TaskState.DONE)[-1].number
        count = front.gallery.counts.every
        front.library.judging.trash([last] if last else [])
        await self.until(lambda: front.gallery.counts.every < count)
        front.commands["view.trash"].trigger()
        await self.until(lambda: len(self.tiles(TaskState.DONE)) == 1)
        await self.take("trash", SMALL)
        front.commands["view.trash"].trigger()
        await self.until(lambda: front.gallery.rowCount() > 1)
        front.panel.view.setCurrentIndex(front.gallery.index(3))

    async def furnish(self) -> None:
        """A character of the first pictures, and a sheet of it with a cell filled."""
        front = self.front
        found = [picture_of(tile.output) for tile in self.tiles(TaskState.DONE)[:3]]
        front.workspace.rooms.enter(CHARACTERS)
        await self.take("characters-none", SMALL)
        front.sheet_rooms.people.room.wishes.created_of_pictures.emit(tuple(found))
        await self.until(lambda: bool(front.characters.every))
        [mira] = front.characters.every
        looks = {"description": WHO, "never": NEVER, "palette": ("#f4a261", "#6a4c93")}
        named = replace(mira, name="Mira", **looks)
        front.characters.keep(named)
        await self.until(lambda: front.characters.name_of(mira.id) == "Mira")
        await self.take("characters", SMALL)
        front.workspace.rooms.enter(SHEETS)
        await self.take("sheets-none", SMALL)
        template = front.templates.get("expressions-9")
        front.sheets.create("Mira, expressions", template, [mira.id])
        await self.until(lambda: front.sheets.current is not None)
        orders = front.sheet_rooms.sheet.orders
        await self.until(lambda: bool(orders.ready))
        orders.fill()
        await self.until(lambda: front.sheets.current.filled == 1)
        front.sheet_rooms.sheet.hand.lock([front.sheets.current.cells[0].id])
        await self.until(lambda: bool(orders.ready))
        await self.take("sheet", SMALL)

    async def open_rooms(self, look: str) -> None:
        """What opens from them."""
        front, rooms = self.front, self.front.sheet_rooms
        front.workspace.rooms.enter(SHEETS)
        rooms.sheet.room.grid.choose(front.sheets.current.cells[0].id)
        starts = {
            action: front.commands[action].trigger
            for action in ("sheet.new", "sheet.export", "sheet.slice", "sheet.face")
        }
        starts |= {"template": rooms.new_sheet.files.begin}
        for name, start in starts.items():
            await self.take_opened(f"{name}-{look}", start)
        rooms.sheet.room.grid.choose(front.sheets.current.cells[1].id)
        await self.take_opened(f"cell.edit-{look}", front.commands["cell.edit"].trigger)
        front.workspace.rooms.enter(STUDIO)
        await self.take_opened(
            f"tray.character-{look}", front.commands["tray.character"].trigger
        )

    async def say(self, folder: Path) -> None:
        """Messages of two kinds: of a picture exported, and of one that was not."""
        tile, front = self.tiles(TaskState.DONE)[0], self.front
        for place in (folder, Path("/proc/exported")):
            before = len(front.messages.log)
            front.library.exporting.open([tile.number] if tile.number else [])
            [dialog] = front.window.findChildren(ExportDialog)
            dialog.form.set_folder(str(place))
            dialog.export.click()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            await self.until(lambda: len(self.front.messages.log) > before)  # noqa: B023

    async def take(self, name: str, *sizes: QSize) -> None:
        """The window in both themes, at each size."""
        for size in sizes:
            self.front.window.resize(size)
            for look in self.looks:
                theme.apply(self.app, look)
                await self.settled()
                size_name = f"{size.width()}x{size.height()}"
                self.save(self.front.window, f"{name}-{size_name}-{look_name(look)}")

    async def take_opened(self, name: str, start: Callable[[], None]) -> None:
        """What `start` opens."""
        before = self.shown()
        start()
        await self.settled()
        new = self.shown() - before
        self.save(next(iter(new), self.front.window), name)
        for one in new:
            one.close()
        focused = self.front.window.focusWidget()
        if not new and focused is not None:
            QTest.keyClick(focused, Qt.Key.Key_Escape)
        await asyncio.sleep(0)

    def shown(self) -> set[QWidget]:
        """The windows on the screen."""
        return {one for one in self.app.topLevelWidgets() if one.isVisible()}

    def save(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(self.folder / f"{name}.png"), "PNG", 80)
        self.cut += [f"{name}: {fault}" for fault in cut_in(widget)]


def look_name(look: theme.Theme) -> str:
    return "light" if look is theme.LIGHT else "dark"


def cut_in(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they need."""
    for one in window.findChildren(QWidget):
        if not one.isVisible() or one.visibleRegion().isEmpty():
            continue
        if isinstance(one, QLabel) and not isinstance(one, ElidedLabel):
            if one.text() and _is_cut(one):
                yield f"label {one.text()!r} {one.size().toTuple()}"
        elif isinstance(one, QAbstractButton) and _has_words(one):
            needs = _width(one, one.text()) * _painted_at(one)
            if needs > one.width():
                yield f"button {one.text()!r} {one.width()} < {needs:.0f}"


def _is_cut(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 2
    return _width(label, label.text()) > label.contentsRect().width() + 1


def _painted_at(button: QAbstractButton) -> float:
    """How large its letters are, by those of its font."""
    return 0.77 if isinstance(button, AddReference) else 1.0


def _has_words(button: QAbstractButton) -> bool:
    if isinstance(button, AddReference):
        return button.width() < 2 * button.height()  # else it stands in one line
    style = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_icon = isinstance(button, QToolButton) and button.toolButtonStyle() is style
    return bool(button.text()) and not is_icon


def _width(widget: QWidget, text: str) -> int:
    lines = text.replace("&", "").split("\n")
    return max(map(widget.fontMetrics().horizontalAdvance, lines))


def compare(front: Front) -> None:
    """The last two pictures."""
    rows = range(front.gallery.rowCount())
    done = [row for row in rows if front.gallery.tile(row).output is not None]
    first, last = (front.gallery.index(row) for row in done[-2:])
    way = QItemSelectionModel.SelectionFlag.ClearAndSelect
    selection = front.panel.view.selectionModel()
    selection.select(QItemSelection(first, last), way)
    front.commands["picture.compare"].trigger()


async def walk(
    front: Front,
    paths: Paths,
    gateway: str,
    photographer: Photographer,
    sizes: list[QSize],
) -> None:
    life = asyncio.ensure_future(live(front, paths, {"sandbox": gateway}, None))
    while not front.is_attached:
        await asyncio.sleep(0.05)
    await photographer.settled()
    await photographer.take("first-run", SMALL)
    await photographer.fill()
    await photographer.take("studio", *sizes)
    await photographer.find()
    await photographer.say(paths.settings.parent)
    await photographer.furnish()
    front.workspace.rooms.enter(STUDIO)
    front.window.resize(SMALL)
    token = front.draft.tray.references[0].token
    starts = {action: front.commands[action].trigger for action in OPENED}
    starts |= {"picture.compare": partial(compare, front)}
    starts |= {"project": front.compose.order.project.click}
    starts |= {"sketch": partial(front.tray.edit, token)}
    for look in photographer.looks:
        theme.apply(photographer.app, look)
        for name, start in starts.items():
            await photographer.take_opened(f"{name}-{look_name(look)}", start)
        await photographer.open_rooms(look_name(look))
    front.window.close()
    await life


def main(folder: str, data: str, wanted: str, gateway: str, *sizes: str) -> None:
    app = QApplication(["nanostudio"])
    app.setQuitOnLastWindowClosed(False)
    language.install(app, wanted)
    paths = Paths.find(data_dir=Path(data), library_dir=Path(data) / "library")
    kept = Kept(paths.settings.parent / "window.ini")
    look = Look(app, kept, "dark")
    window = Shell(kept)
    window.resize(SMALL)  # the panels are as wide as on a screen of that size
    window.show()
    rows = sorted(SPECS, key=lambda row: row.id != "sandbox")
    front = Front(app, window, kept, rows, look)
    wished = [QSize(*map(int, size.split("x"))) for size in sizes] or [SMALL]
    looks = [theme.LIGHT] if wanted == "en" else [theme.DARK]
    if wanted == "en" and "CI" not in os.environ:
        looks.append(theme.DARK)
    photographer = Photographer(app, front, Path(folder), looks)
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(walk(front, paths, gateway, photographer, wished))
    except Exception:
        photographer.cut.append(traceback.format_exc())  # for the test to show
        raise
    finally:
        sys.stdout.write(json.dumps(photographer.cut))


if __name__ == "__main__":
    main(*sys.argv[1:])
