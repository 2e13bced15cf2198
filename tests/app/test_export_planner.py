"""An export dialog is told names, losses and room, and begins as the last one ended."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from nanostudio.app.export_form import ExportForm, Outlook
from nanostudio.app.export_planner import ExportPlanner
from nanostudio.core.export import ExportOptions, Format, Metadata
from nanostudio.store.choices import save_choice
from tests.app.library_room import LibraryRoom, library_room
from tests.library.pictures import png_chunk, png_with

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]


class Room:
    """A planner over a library."""

    def __init__(self, inside: LibraryRoom) -> None:
        self.inside = inside
        self.planner = ExportPlanner(
            library=inside.library, database=inside.database, spawn=inside.spawn
        )

    async def served(self, numbers: list[int]) -> ExportForm:
        """A form that has been told what it comes to."""
        form = ExportForm(numbers)
        self.planner.serve(form)
        await self.inside.until(
            lambda: bool(form.folder) and form.outlook.free_bytes is not None
        )
        return form

    async def after(self, form: ExportForm, **options: object) -> Outlook:
        """What it comes to once more is chosen."""
        before = form.outlook
        form.set(**options)
        await self.inside.until(lambda: form.outlook != before)
        return form.outlook


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    async with library_room(tmp_path) as inside:
        yield Room(inside)


async def test_the_first_names_and_the_room_are_told(room: Room) -> None:
    numbers = await room.inside.add(5)
    form = await room.served(numbers)
    assert form.folder  # of the system's pictures
    assert form.outlook.free_bytes is not None
    assert len(form.outlook.names) == 3
    assert form.outlook.names[0].endswith("_a-fox-in-snow-1_01.png")
    told = await room.after(form, template="{model} {counter:3}", format=Format.WEBP)
    assert told.names[1] == "nano-banana-2 002.webp"
    told = await room.after(form, template="{model}")
    assert told.names[1:] == ("nano-banana-2 (2).webp", "nano-banana-2 (3).webp")
    told = await room.after(form, template="{nothing}")
    assert told.problem is not None
    assert told.names == ()
    assert not form.can_export


async def test_what_is_lost_is_said(room: Room) -> None:
    numbers = await room.inside.add(2)
    signed = png_with(png_chunk(b"caBX", b"anything"))
    (room.inside.library.folder / "m" / "1-1.png").write_bytes(signed)
    (room.inside.library.folder / "m" / "1-0.png").unlink()  # which is told of later
    form = await room.served(numbers)
    assert form.outlook.losses == ()
    told = await room.after(form, format=Format.PNG)
    [sentence] = told.losses
    assert "content credentials are lost" in sentence
    told = await room.after(form, metadata=Metadata.NONE)
    assert len(told.losses) == 2


async def test_the_next_dialog_begins_as_the_last_one_ended(room: Room) -> None:
    numbers = await room.inside.add(1)
    form = await room.served(numbers)
    form.set(format=Format.JPEG, quality=70)
    form.set_folder("/somewhere")
    form.save_preset("Web")
    form.save_preset("Other")
    form.delete_preset("Other")
    form.export()
    await room.inside.until(lambda: form.can_export)
    again = await room.served(numbers)
    assert again.folder == "/somewhere"
    assert again.options == ExportOptions(format=Format.JPEG, quality=70)
    assert again.presets == {"Web": again.options}
    before = form.outlook
    form.set(template="{rating}")  # the one before is told nothing any more
    await room.after(again, template="x")
    assert form.outlook == before


async def test_what_was_kept_by_others_is_as_usual(room: Room) -> None:
    await room.inside.database.run(save_choice, "export/last", "[1]")
    form = await room.served(await room.inside.add(1))
    assert form.options == ExportOptions()
