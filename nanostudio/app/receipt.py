"""The receipt of a task: asked and delivered, time, money and ids, line by line."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from nanostudio.app.figures import money
from nanostudio.app.tiles import Tile
from nanostudio.app.words import clock, filled, started_ms, translate
from nanostudio.core.money import Basis
from nanostudio.core.naming import plain
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.task import Charged, Output, Task

if TYPE_CHECKING:
    from nanostudio.library.credentials import Credentials


class Tone(StrEnum):
    """How a line is coloured; the words alone must do without."""

    PLAIN = "plain"
    GOOD = "good"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the receipt; `can_copy` when a person may want it elsewhere."""

    name: str
    value: str
    tone: Tone = Tone.PLAIN
    can_copy: bool = False


def receipt(tile: Tile) -> tuple[Line, ...]:
    """The lines that apply to `tile`, in the order they are read."""
    task = tile.task
    if task.request.provider == IMPORTED:
        return _imported(tile)
    lines = (
        Line(translate("receipt", "Model"), _model(tile)),
        Line(translate("receipt", "Asked"), asked_words(task)),
        _delivered(tile),
        Line(translate("receipt", "Time"), time_words(task)),
        Line(translate("receipt", "Cost"), cost_words(tile)),
        _charged(task),
        Line(
            translate("receipt", "Task id"),
            plain(task.remote_id or "", 200),
            can_copy=True,
        ),
    )
    return tuple(line for line in lines if line.value)


def signed(credentials: "Credentials | None") -> tuple[Line, ...]:
    """The line about content credentials, who made them in their own words; none for a
    picture without. Nobody has checked them."""
    if credentials is None or not credentials.present:
        return ()
    words = credentials.claim_generator or translate("receipt", "Present")
    return (Line(translate("receipt", "Credentials"), words),)


def _imported(tile: Tile) -> tuple[Line, ...]:
    """Of a picture that was not made here nobody knows what it took and cost."""
    moment = QDateTime.fromMSecsSinceEpoch(tile.task.created_ms)
    made = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    size = delivered_words(tile.output) if tile.output else ""
    lines = (
        Line(translate("receipt", "Model"), tile.task.request.model),
        Line(translate("receipt", "Source"), tile.provider),
        Line(translate("receipt", "Picture"), size),
        Line(translate("receipt", "Date"), made),
    )
    return tuple(line for line in lines if line.value)


def _model(tile: Tile) -> str:
    # A task adopted by its id alone has no model we know of.
    return " · ".join(filter(None, (tile.model, tile.provider)))


def asked_words(task: Task) -> str:
    """("16:9 · 2K · PNG"), without what was left to the model."""
    request = task.request
    ratio = request.aspect_ratio or translate("receipt", "Auto")
    parts = [ratio, request.resolution or "", (request.format or "").upper()]
    count = len(request.references)
    if count == 1:
        parts.append(translate("receipt", "1 reference"))
    elif count:
        parts.append(translate("receipt", "%n references", "", count))
    return " · ".join(filter(None, parts))


def delivered_words(output: Output) -> str:
    """("2752 × 1536 · PNG · 6.1 MB"), to be broken at a dot only."""  # noqa: RUF002
    size = QLocale().formattedDataSize(
        output.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
    )
    shape = f"{output.width} × {output.height}"  # noqa: RUF001
    parts = (shape, output.format.upper(), size)
    return " · ".join(part.replace(" ", "\u00a0") for part in parts)


def _delivered(tile: Tile) -> Line:
    name = translate("receipt", "Delivered")
    if tile.output is None:
        return Line(name, "")
    value = delivered_words(tile.output)
    if tile.is_as_asked:
        return Line(name, value, Tone.GOOD)
    value = filled(translate("receipt", "%1 · unlike asked"), value)
    return Line(name, value, Tone.WARN)


def time_words(task: Task) -> str:
    """How long it took; "" while it is not over."""
    if task.finished_ms is None:
        return ""
    spent = max(0, task.finished_ms - started_ms(task))
    if spent < 60_000:
        number = QLocale().toString(spent / 1000, "f", 0 if spent >= 9_950 else 1)
        return filled(translate("receipt", "%1 s"), number)
    return clock(spent)


def cost_words(tile: Tile) -> str:
    """The amount and how it is known: a price of the list may not be what was taken."""
    task = tile.task
    if task.cost is None:
        return ""
    basis = {
        Basis.REPORTED: filled(translate("receipt", "said by %1"), tile.provider),
        Basis.TOKENS: translate("receipt", "tokens × price"),  # noqa: RUF001
        Basis.LISTED: translate("receipt", "listed price"),
    }.get(task.cost_basis, "")
    return " · ".join(filter(None, (money(task.cost), basis)))


def _charged(task: Task) -> Line:
    value, tone = {
        Charged.YES: (translate("receipt", "Yes"), Tone.PLAIN),
        Charged.NO: (translate("receipt", "No"), Tone.PLAIN),
        Charged.REFUNDED: (translate("receipt", "Refunded"), Tone.GOOD),
        Charged.UNKNOWN: (translate("receipt", "Not known"), Tone.WARN),
    }[task.charged]
    return Line(translate("receipt", "Charged"), value, tone)
