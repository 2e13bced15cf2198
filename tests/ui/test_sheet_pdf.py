"""A sheet as PDF: one page of its size, pictures in place, and words that are words."""

import re
import shutil
import subprocess
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from nanostudio.core.errors import StorageError
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_layout import SheetLayout, laid_out
from nanostudio.core.sheet_style import PAPERS, SheetStyle, SheetWords
from nanostudio.ui.sheet_pdf import pdf

LABELS = ("Front", "Three-quarter", "Нейтрально")
Paint = Callable[..., bytes]


def sheet(**style: object) -> tuple[SheetLayout, SheetWords]:
    given = {
        "columns": 3,
        "cell": Size(300, 200),
        "labels": LABELS,
        "title": "Mira Fox",
    }
    made = SheetStyle(**{**given, **style})  # type: ignore[arg-type]
    words = SheetWords(title=made.title, labels=made.labels, background=made.background)
    return laid_out(made, 3), words


@pytest.fixture
def cell(tmp_path: Path) -> Path:
    path = tmp_path / "cell"
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#b03030"))
    assert image.save(str(path), "PNG")
    return path


def streams(body: bytes) -> list[bytes]:
    """What the file's objects hold, unpacked."""
    found = []
    for one in body.split(b"endobj"):
        _, start, rest = one.partition(b"stream\n")
        raw = rest.rpartition(b"endstream")[0]
        if start and b"/FlateDecode" in one:
            found.append(zlib.decompressobj().decompress(raw))
        elif start:
            found.append(raw)
    return found


def words_of(body: bytes) -> set[str]:
    """All letters that text operators show, a line each, by the tables from glyphs
    to letters."""
    objects = {
        int(number): text
        for number, text in re.findall(rb"(\d+) 0 obj(.*?)endobj", body, re.DOTALL)
    }
    fonts = {
        name: letters(objects, int(number))
        for text in objects.values()
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", text)
    }
    found = set()
    for page in streams(body):
        for block in re.findall(rb"BT(.*?)ET", page, re.DOTALL):
            name = re.search(rb"/(F\d+) [\d.]+ Tf", block)
            glyphs = b"".join(re.findall(rb"<([0-9A-Fa-f]+)>", block)).decode()
            assert name is not None
            shown = (glyphs[at : at + 4].lower() for at in range(0, len(glyphs), 4))
            line = "".join(fonts[name[1]].get(glyph, "?") for glyph in shown)
            found.add(" ".join(line.split()))  # a space may be a tab in the table
    return found


def letters(objects: dict[int, bytes], font: int) -> dict[str, str]:
    """From a glyph to the letter it shows."""
    number = re.search(rb"/ToUnicode (\d+) 0 R", objects[font])
    if number is None:
        return {}
    (table,) = streams(objects[int(number[1])])
    known: dict[str, str] = {}
    for first, last, codes in re.findall(
        rb"<([0-9a-fA-F]+)> ?<([0-9a-fA-F]+)> ?(\[.*?\]|<.*?>)", table
    ):
        listed = re.findall(rb"<([0-9a-fA-F]+)>", codes)
        for at in range(int(first, 16), int(last, 16) + 1):
            place = at - int(first, 16)
            code = listed[place] if codes.startswith(b"[") else listed[0]
            shift = 0 if codes.startswith(b"[") else place
            known[f"{at:04x}"] = chr(int(code, 16) + shift)
    return known


def test_words_stay_words(qapp: QApplication, cell: Path, tmp_path: Path) -> None:
    body = pdf(*sheet(heads=2), [cell, None, cell])
    assert body.startswith(b"%PDF-")
    assert {"Mira Fox", *LABELS, "0", "1", "2"} <= words_of(body)
    if program := shutil.which("pdftotext"):
        (tmp_path / "a.pdf").write_bytes(body)
        command = [program, str(tmp_path / "a.pdf"), "-"]
        said = subprocess.run(command, capture_output=True, check=True).stdout.decode()
        for words in ("Mira Fox", *LABELS):
            assert words in said


def test_the_page_has_the_size_of_the_paper(qapp: QApplication) -> None:
    body = pdf(*sheet(paper=PAPERS["A4"].across), [None] * 3)
    width, height = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", body)[0]
    assert abs(float(width) - 297 / 25.4 * 72) < 2
    assert abs(float(height) - 210 / 25.4 * 72) < 2
    assert body.count(b"/MediaBox") == 1


def test_each_cell_is_a_picture_in_its_place(qapp: QApplication, cell: Path) -> None:
    empty, full = (pdf(*sheet(), [one] * 3) for one in (None, cell))
    assert b"/Subtype /Image" not in empty
    assert b"/Subtype /Image" in full
    drawn = [page.count(b" Do") for page in streams(full)]
    assert max(drawn) == 3


def test_a_ground_is_painted_where_there_is_one(qapp: QApplication) -> None:
    one, none = (pdf(*sheet(background=g), [None] * 3) for g in ("#203040", ""))
    assert one != none
    assert len(one) > len(none)


def test_long_labels_are_cut(qapp: QApplication) -> None:
    labels = ("A label that is far too long for its narrow cell", "b", "c")
    found = words_of(pdf(*sheet(labels=labels, letters=3), [None] * 3))
    (cut,) = (words for words in found if words.startswith("A lab"))
    assert cut.endswith("…")


def test_it_can_be_made_on_another_thread(qapp: QApplication, cell: Path) -> None:
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(pdf(*sheet(), [cell] * 3)))
    thread.start()
    thread.join()
    assert {"Mira Fox", *LABELS} <= words_of(made[0])


def test_a_cell_that_cannot_be_read_is_said(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(b"words")
    with pytest.raises(StorageError, match="could not be read"):
        pdf(*sheet(), [tmp_path / "bad", None, None])
