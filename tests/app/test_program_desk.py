"""Other programs are looked for off the window's thread, and started by themselves."""

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from nanostudio.app.messages import Message, Messages
from nanostudio.app.program_desk import ProgramDesk
from nanostudio.app.programs import Program
from nanostudio.app.spawn import Spawner

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]

WRITE = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('edited')"


async def test_a_program_is_found_and_gets_the_file(tmp_path: Path) -> None:
    said, asked, found = list[Message](), list[str](), list[Sequence[Program]]()
    messages = Messages()
    messages.message_shown.connect(said.append)
    editor = Program("Editor", (sys.executable, "-c", WRITE))

    def find(format_name: str) -> Sequence[Program]:
        asked.append(format_name)
        return (editor,)

    spawn = Spawner(messages.report, messages.report_bug)
    desk = ProgramDesk(messages, spawn, find)
    desk.ask("webp", found.append)
    path = tmp_path / "fox.webp"
    async with asyncio.timeout(10):
        while not found:
            await asyncio.sleep(0.002)
        assert (asked, found) == (["webp"], [(editor,)])
        desk.start(editor, str(path))
        while not path.is_file() or path.read_text() != "edited":
            await asyncio.sleep(0.01)
    assert said == []
    desk.start(Program("Gone", (str(tmp_path / "gone"),)), str(path))
    assert said[0].title == "Gone could not be started."
    await spawn.close()
