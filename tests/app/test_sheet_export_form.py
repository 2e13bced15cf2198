"""The page comes of the choices at once, and says what it will be."""

import pytest

from nanostudio.app.sheet_export_form import SheetExportForm, Work
from nanostudio.app.sheet_export_words import (
    GROUNDS,
    cells_as_words,
    cells_words,
    format_hint,
    format_words,
    ground_hint,
    ground_words,
    paper_words,
    size_words,
)
from nanostudio.core.errors import Refused
from nanostudio.core.export import Format
from nanostudio.core.geometry import Size
from nanostudio.core.sheet_export import SheetChoices, SheetFormat
from tests.app.sheet_room import shown_pictures, shown_sheet

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def form() -> SheetExportForm:
    made = shown_sheet()
    form = SheetExportForm(made)
    pictures = shown_pictures(made, Size(2000, 1000))
    form.begin(SheetChoices(columns=3), "/out", pictures)
    return form


def words(form: SheetExportForm) -> str:
    assert form.layout is not None
    return size_words(form.layout).replace("\N{MULTIPLICATION SIGN}", "x")


def test_a_sheet_says_how_large_it_becomes(form: SheetExportForm) -> None:
    assert words(form) == "6,180 x 1,375 px · 52 x 11.6 cm at 300 dpi"
    form.set(dpi=600)
    assert words(form) == "6,180 x 1,375 px · 26 x 5.8 cm at 600 dpi"
    form.set(side=500, has_title=False, has_labels=False, gutter=0, margin=0)
    assert words(form) == "1,500 x 250 px · 6.3 x 1.1 cm at 600 dpi"
    form.set_paper("A4")
    assert form.choices.is_lying
    assert words(form) == "7,015 x 4,960 px · 30 x 21 cm at 600 dpi · cells at 468\xa0%"


def test_it_is_a_sheet_before_anything_was_looked_up() -> None:
    form = SheetExportForm(shown_sheet())
    assert form.layout is not None
    assert form.words.title == "Mira turns"
    assert form.cell == Size(1024, 1024)
    assert form.columns == 2
    assert [bool(one) for one in form.pictures] == [False, True, True]


def test_only_a_change_is_told(form: SheetExportForm) -> None:
    told: list[int] = []
    form.changed.connect(lambda: told.append(1))
    form.set(columns=3)
    form.set_title("Mira turns")
    assert told == []
    form.set(columns=1)
    form.set_title("Foxes " * 100)
    assert (len(told), len(form.title)) == (2, 200)


def test_what_fits_no_page_is_said_and_can_be_mended(form: SheetExportForm) -> None:
    form.set(side=64, margin=100, gutter=50, dpi=72, columns=1)
    form.set_paper("A4")
    form.set(dpi=30, columns=3, letters=200, margin=100)
    assert form.layout is not None
    form.set(dpi=10)
    assert form.layout is None
    assert form.problem is not None
    assert "dots an inch" in form.problem.title
    assert not form.can_export
    form.set_paper("A3")
    assert form.choices.paper == "A3"
    form.set(dpi=300)
    assert form.can_export


def test_an_empty_sheet_is_not_exported() -> None:
    form = SheetExportForm(shown_sheet([]))
    assert form.problem is not None
    form.export("/out/a.png")
    assert not form.can_export


def test_cells_show_the_names_of_their_files(form: SheetExportForm) -> None:
    form.set(format=SheetFormat.CELLS, heads=8, paper="A4")
    assert form.layout is not None
    assert (form.layout.title, form.layout.guides) == (None, ())
    assert form.words.labels == ("Back", "Front", "Side")
    form.show_names(("", "Mira_02.png", "Mira_03.png"))
    assert form.words.labels == ("", "Mira_02.png", "Mira_03.png")
    form.show_names((), Refused("There is no field {x}.", ""))
    assert not form.can_export
    form.set(format=SheetFormat.PNG)
    assert form.can_export
    assert form.words.labels == ("Back", "Front", "Side")


def test_the_file_is_called_as_the_sheet_and_safe_everywhere(
    form: SheetExportForm,
) -> None:
    assert form.file_name == "Mira turns.png"
    form.set_title('Mira: "con/aux"?')
    form.set(format=SheetFormat.JPEG)
    assert form.file_name == "Mira- -con-aux--.jpg"
    assert form.endings == ("jpg", "jpeg")
    form.set_title("  ")
    form.set(format=SheetFormat.ORA)
    assert form.file_name == "Mira turns.ora"


@pytest.mark.parametrize(
    ("format_", "cells_as", "has_quality"),
    [
        (SheetFormat.PNG, Format.JPEG, False),
        (SheetFormat.JPEG, Format.ORIGINAL, True),
        (SheetFormat.PDF, Format.ORIGINAL, False),
        (SheetFormat.CELLS, Format.ORIGINAL, False),
        (SheetFormat.CELLS, Format.WEBP, True),
    ],
)
def test_some_formats_have_a_quality(
    form: SheetExportForm, format_: SheetFormat, cells_as: Format, has_quality: bool
) -> None:
    form.set(format=format_, cells_as=cells_as, quality=70)
    assert form.has_quality is has_quality
    assert (form.options.format, form.options.quality) == (cells_as, 70)


def test_one_thing_at_a_time_and_a_failure_is_forgotten_by_a_change(
    form: SheetExportForm,
) -> None:
    asked: list[str] = []
    stops: list[int] = []
    form.export_requested.connect(asked.append)
    form.stop_requested.connect(lambda: stops.append(1))
    form.stop()
    form.export("")
    form.export("/out/a.png")
    form.show_work(Work(1, 3))
    form.export("/out/b.png")
    form.stop()
    assert (asked, len(stops)) == (["/out/a.png"], 1)
    form.show_work(None, Refused("The disk is full.", ""))
    assert form.failure is not None
    form.set(columns=1)
    assert form.failure is None


def test_every_choice_has_words() -> None:
    for format_ in SheetFormat:
        assert format_words(format_)
        assert format_hint(format_)
    assert all(map(cells_as_words, Format))
    assert len({ground_words(one) for one in (*GROUNDS, "#123456")}) == len(GROUNDS) + 1
    assert "white" in ground_hint("", SheetFormat.JPEG)
    assert ground_hint("", SheetFormat.PNG) == "Clear"
    assert (paper_words("A4"), cells_words(1), cells_words(3)) == (
        *("A4", "1 file", "3 files"),
    )
    assert paper_words("")
