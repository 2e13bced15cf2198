"""What is chosen for an export: figures to begin with, presets, what stands against."""

import pytest

from nanostudio.app.export_form import ExportForm, Outlook
from nanostudio.core.errors import Refused
from nanostudio.core.export import ExportOptions, Fitting, Format, Size

pytestmark = pytest.mark.usefixtures("qapp")
WEB = ExportOptions(format=Format.WEBP, quality=80)


@pytest.fixture
def form() -> ExportForm:
    made = ExportForm([7, 8])
    made.begin(ExportOptions(), "/out", {"Web": WEB})
    return made


def test_a_way_to_a_size_begins_with_figures(form: ExportForm) -> None:
    changes: list[int] = []
    form.changed.connect(lambda: changes.append(1))
    form.set_fitting(Fitting.FIT)
    assert form.options.size == Size(Fitting.FIT, 1920, 1080)
    form.set_sides(800, 600)
    form.set_fitting(Fitting.FIT)  # chosen once more: the figures stay
    assert form.options.size == Size(Fitting.FIT, 800, 600)
    form.set_fitting(Fitting.WHOLE)
    form.set(size=Size())  # nothing new
    assert len(changes) == 3


@pytest.mark.parametrize(
    ("format_", "has_quality"),
    [(Format.ORIGINAL, False), (Format.PNG, False), (Format.AVIF, True)],
)
def test_only_what_loses_something_has_a_quality(
    form: ExportForm, format_: Format, has_quality: bool
) -> None:
    form.set(format=format_)
    assert form.has_quality is has_quality


def test_presets_are_used_saved_and_deleted(form: ExportForm) -> None:
    told: list[tuple[object, ...]] = []
    form.preset_saved.connect(lambda *given: told.append(given))
    form.preset_deleted.connect(lambda *given: told.append(given))
    assert form.preset == ""
    form.use_preset("Web")
    form.use_preset("nobody's")
    assert (form.options, form.preset, form.folder) == (WEB, "Web", "/out")
    form.set(quality=50)
    assert form.preset == ""
    form.save_preset("Small")
    assert form.preset == "Small"
    form.delete_preset("Small")
    form.delete_preset("Small")
    assert told == [("Small", form.options), ("Small",)]
    assert list(form.presets) == ["Web"]


def test_nothing_is_exported_that_cannot_be(form: ExportForm) -> None:
    asked: list[tuple[object, ...]] = []
    form.export_requested.connect(lambda *given: asked.append(given))
    form.show_outlook(Outlook(problem=Refused("The name is empty.")))
    form.export()
    form.show_outlook(Outlook())
    form.set_folder("")
    form.set_folder("/elsewhere")
    form.export()
    assert asked == [((7, 8), "/elsewhere", form.options)]
    empty = ExportForm([1])
    assert not empty.can_export  # nobody knows where to
