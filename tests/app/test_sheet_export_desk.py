"""A sheet is written as it was shown, once, and nothing is left of what failed."""

import errno
import shutil
import subprocess
import zipfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from nanostudio.app.messages import Level
from nanostudio.app.sheet_export_desk import SheetExportDesk
from nanostudio.app.sheet_export_form import SheetExportForm
from nanostudio.app.sheet_export_kept import save_last
from nanostudio.core.export import Format
from nanostudio.core.sheet import Sheet
from nanostudio.core.sheet_export import SheetChoices, SheetFormat, printed_mm
from nanostudio.core.sheet_layout import Box
from nanostudio.library import sheets
from nanostudio.library.decoder import Decoder
from nanostudio.library.sheets import Sheets
from nanostudio.ui.sheet_pdf import pdf
from tests.app.library_room import LibraryRoom, library_room
from tests.app.sheet_room import CELLS, COLOURS, sheet_in
from tests.library.test_child import HANGS

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
TITLES = ("Back", "Front", "Side")


class Room:
    """A desk over a library with a sheet, and a folder to write to."""

    def __init__(self, inside: LibraryRoom, sheet: Sheet, out: Path) -> None:
        self.inside, self.sheet, self.out = inside, sheet, out
        self.desk = SheetExportDesk(
            library=inside.library,
            database=inside.database,
            render=pdf,
            messages=inside.messages,
            spawn=inside.spawn,
        )
        self.opened: list[str] = []
        self.written: list[int] = []
        self.desk.folder_requested.connect(self.opened.append)

    async def form(self, **choices: object) -> SheetExportForm:
        """One that has been told what it begins with."""
        form = SheetExportForm(self.sheet)
        form.written.connect(lambda: self.written.append(1))
        self.desk.serve(form)
        await self.inside.until(lambda: bool(form.folder))
        form.set(**choices)
        return form

    async def export(self, form: SheetExportForm, name: str) -> Path:
        """Have it written; the file or folder."""
        form.export(str(self.out / name))
        assert form.work is not None or not form.can_export
        await self.inside.until(lambda: form.work is None)
        return self.out / name

    def names(self) -> list[str]:
        """All there is in the folder, hidden ones too."""
        return sorted(path.name for path in self.out.iterdir())


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    out = tmp_path / "out"
    out.mkdir()
    async with library_room(tmp_path) as inside:
        yield Room(inside, await sheet_in(inside), out)


def middle(box: Box) -> tuple[int, int]:
    return box.left + box.width // 2, box.top + box.height // 2


def near(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 8 for a, b in zip(one, other, strict=False))


@pytest.mark.parametrize("format_", [SheetFormat.PNG, SheetFormat.JPEG])
async def test_a_picture_is_what_was_promised(room: Room, format_: SheetFormat) -> None:
    form = await room.form(format=format_, heads=3, background="#f4efe6", dpi=150)
    layout = form.layout
    assert layout is not None
    path = await room.export(form, f"Mira.{form.endings[0]}")
    with Image.open(path) as found:
        assert found.size == (layout.size.width, layout.size.height)
        assert [round(dots) for dots in found.info["dpi"]] == [150, 150]
        image = found.convert("RGB")
    wanted = {**dict.fromkeys(CELLS, (244, 239, 230)), **COLOURS}
    for box, cell in zip(layout.cells, CELLS, strict=True):
        left, top = middle(box)
        assert near(image.getpixel((left, top + 3)), wanted[cell])  # beside the guide
    [message] = room.inside.said
    assert (message.level, message.title) == (
        *(Level.GOOD, f"“{path.name}” is saved."),
    )
    assert message.action is not None
    message.action()
    assert room.opened == [str(room.out)]
    assert room.written == [1]


async def test_the_next_one_begins_as_the_last_one_ended(room: Room) -> None:
    form = await room.form(format=SheetFormat.JPEG, quality=95, heads=16, columns=3)
    (room.out / "Mira.jpg").write_bytes(b"mine")
    exact = await room.export(form, "Mira.jpeg")
    form.set(quality=5)
    await room.export(form, "Mira")
    assert room.names() == ["Mira (2).jpg", "Mira.jpeg", "Mira.jpg"]
    assert (room.out / "Mira.jpg").read_bytes() == b"mine"
    rough = room.out / "Mira (2).jpg"
    assert rough.stat().st_size * 1.5 < exact.stat().st_size
    again = await room.form()
    assert (again.choices, again.folder) == (form.choices, str(room.out))
    assert again.choices == SheetChoices(
        format=SheetFormat.JPEG, quality=5, heads=16, columns=3
    )


async def test_columns_of_one_template_are_not_another_ones(room: Room) -> None:
    template, last = room.sheet.template, SheetChoices(columns=3, gutter=9)
    await save_last(room.inside.database, template, last, str(room.out))
    other = replace(template, id="other", columns=1, rows=3)
    room.sheet = replace(room.sheet, id="s2", template=other)
    form = await room.form()
    assert (form.columns, form.choices.gutter) == (1, 9)


@pytest.mark.tools("pdftotext", "pdfinfo")
async def test_a_page_has_its_size_and_its_words(room: Room) -> None:
    form = await room.form(format=SheetFormat.PDF)
    form.set_paper("A4")
    layout = form.layout
    assert layout is not None
    path = await room.export(form, "Mira.pdf")
    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)
    for words in ("Mira turns", *TITLES):
        assert words in said.stdout.decode()
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True)
    [line] = [line for line in told.stdout.decode().splitlines() if "Page size" in line]
    width, height = (float(line.split()[at]) / 72 * 25.4 for at in (2, 4))
    assert (width, height) == pytest.approx(printed_mm(layout), abs=0.5)
    assert round(width), round(height) in {(297, 210), (210, 297)}


async def test_layers_are_cells(room: Room) -> None:
    form = await room.form(format=SheetFormat.ORA)
    layout = form.layout
    assert layout is not None
    path = await room.export(form, "Mira.ora")
    with zipfile.ZipFile(path) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.read("mimetype") == b"image/openraster"
        stack = ElementTree.fromstring(archive.read("stack.xml"))  # noqa: S314 - ours
        layers = {one.attrib["name"]: one.attrib for one in stack.iter("layer")}
        assert set(layers) == {"Words", "Background", "Front", "Side"}
        for box, title in zip(layout.cells, TITLES, strict=True):
            if title in layers:
                told = layers[title]
                assert (int(told["x"]), int(told["y"])) == (box.left, box.top)
                assert archive.getinfo(told["src"]).file_size


async def test_cells_are_files_named_by_character_and_view(room: Room) -> None:
    form = await room.form(format=SheetFormat.CELLS, names="{character} {view}")
    await room.inside.until(lambda: bool(form.names))
    assert form.names == ("", "Mira Front.png", "Mira Side.png")
    form.set(names="{nothing}")
    await room.inside.until(lambda: form.problem is not None)
    form.set(names="{view}", cells_as=Format.JPEG)
    await room.inside.until(lambda: form.names == ("", "Front.jpg", "Side.jpg"))
    assert form.can_export
    await room.export(form, "")
    assert room.names() == ["Front.jpg", "Side.jpg"]
    assert room.inside.said[-1].title == "2 cells exported."
    (room.inside.library.folder / "side.png").unlink()
    form.set(cells_as=Format.ORIGINAL)
    await room.export(form, "")
    message = room.inside.said[-1]
    assert (message.level, message.title) == (Level.NOTE, "1 of 2 cells exported.")
    assert "side.png" in message.hint


async def test_nothing_is_written_before_all_is_looked_up(room: Room) -> None:
    form = SheetExportForm(room.sheet)
    room.desk.serve(form)
    form.export(str(room.out / "a.png"))
    assert (form.can_export, form.work) == (False, None)
    await room.inside.until(lambda: form.can_export)


async def test_stopped_it_leaves_nothing(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    form, library = await room.form(), room.inside.library
    decoder = Decoder(command=HANGS)
    hanging = Sheets(off=library._off, decoder=decoder)
    with monkeypatch.context() as patch:
        patch.setattr(library, "sheets", hanging)
        form.export(str(room.out / "a.png"))
        await room.inside.until(lambda: decoder.pid is not None)
        form.stop()
        await room.inside.until(lambda: form.work is None)
    await hanging.close()
    assert room.names() == []
    assert form.failure is not None
    assert form.failure.title == "Stopped. Nothing was written."
    assert (room.written, room.inside.said) == ([], [])
    await room.export(form, "a.png")
    assert room.names() == ["a.png"]


async def test_what_fails_is_said_in_the_form_and_can_be_tried_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = await room.form(format=SheetFormat.PDF)
    await room.export(form, "gone/a.pdf")
    assert form.failure is not None
    assert form.failure.title == "The folder is not there or may not be written."
    form.export(str(room.inside.library.folder / "a.pdf"))
    await room.inside.until(lambda: form.work is None)
    assert "in the library already" in form.failure.title

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(sheets.files, "sync", full)
        await room.export(form, "a.pdf")
    assert form.failure.title == "The disk is full."
    assert (room.names(), room.written, room.inside.said) == ([], [], [])
    await room.export(form, "a.pdf")
    assert form.failure is None
    assert room.names() == ["a.pdf"]


async def test_cells_go_nowhere_without_a_library(room: Room) -> None:
    form = await room.form(format=SheetFormat.CELLS)
    await room.inside.until(lambda: bool(form.names))
    shutil.rmtree(room.inside.library.folder)
    await room.export(form, "")
    assert form.failure is not None
    assert "not there" in form.failure.title
    assert room.names() == []
