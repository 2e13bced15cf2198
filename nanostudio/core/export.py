"""What a picture becomes when it leaves the library: values, and what of them is wrong.

Sizes are in pixels. Nothing here touches a file."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from nanostudio.core import naming_template
from nanostudio.core.errors import Refused
from nanostudio.core.say import say

MOST_SIDE = 16_383  # pixels: the longest WebP has
MOST_PERCENT = 400
WITH_QUALITY = frozenset({"jpeg", "webp", "avif"})
E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


class Format(StrEnum):
    """What is written. ORIGINAL is the gateway's own bytes, unchanged."""

    ORIGINAL = "original"
    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    AVIF = "avif"


class Metadata(StrEnum):
    """What a written file tells of its making; an original keeps what it has."""

    ALL = "all"
    SOURCE = "source"  # that a model made it, and no more
    NONE = "none"


class Fitting(StrEnum):
    """How a picture comes to its new size."""

    WHOLE = "whole"  # as it is
    LONGEST = "longest"  # `width` is the longer side; never enlarged
    SCALE = "scale"  # `width` is in percent
    FIT = "fit"  # inside width x height, its shape kept
    FILL = "fill"  # all of width x height; what stands over is cut off evenly


@dataclass(frozen=True, slots=True)
class Size:
    """A fitting with its figures; see Fitting."""

    fitting: Fitting = Fitting.WHOLE
    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How pictures are written. With ORIGINAL only `template` and those below count."""

    format: Format = Format.ORIGINAL
    quality: int = 90  # 1-100; PNG has none
    size: Size = field(default_factory=Size)
    to_srgb: bool = False
    metadata: Metadata = Metadata.ALL
    template: str = "{date}_{slug}_{counter:2}"
    by_project: bool = False  # a folder for each project
    contact_sheet: bool = False  # one picture of all, with their names

    @property
    def is_drawn(self) -> bool:
        """Whether pixels are written anew."""
        return self.format is not Format.ORIGINAL


def problems(options: ExportOptions) -> tuple[Refused, ...]:
    """Why nothing can be written so; empty when it can."""
    return tuple(_problems(options))


def check(options: ExportOptions) -> None:
    """Raises the first problem: Refused."""
    for problem in problems(options):
        raise problem


def _problems(options: ExportOptions) -> Iterator[Refused]:
    if options.is_drawn:
        if options.format in WITH_QUALITY and not 1 <= options.quality <= 100:
            yield Refused(
                say("There is no quality %1.", options.quality),
                say("Choose 1 to 100; 90 is good for nearly all."),
            )
        yield from _size_problems(options.size)
    try:
        naming_template.check(options.template)
    except Refused as problem:
        yield problem


def _size_problems(size: Size) -> Iterator[Refused]:
    if size.fitting is Fitting.SCALE:
        if not 1 <= size.width <= MOST_PERCENT:
            yield Refused(
                say("Pictures cannot be scaled to %1 percent.", size.width),
                say("Choose 1 to %1.", MOST_PERCENT),
            )
        return
    sides = {
        Fitting.LONGEST: (size.width,),
        Fitting.FIT: (size.width, size.height),
        Fitting.FILL: (size.width, size.height),
    }
    for side in sides.get(size.fitting, ()):
        if not 1 <= side <= MOST_SIDE:
            yield Refused(
                say("A side cannot be %1 pixels long.", side),
                say("Choose 1 to %1.", MOST_SIDE),
            )


def to_json(options: ExportOptions) -> str:
    """Options to be kept under a name."""
    return json.dumps(asdict(options), ensure_ascii=False)


def from_json(kept: str) -> ExportOptions:
    """The options that were kept; what cannot be read (any more) is as usual."""
    try:
        plain = json.loads(kept)
    except (ValueError, RecursionError):
        plain = None
    given = plain if isinstance(plain, dict) else {}
    usual = ExportOptions()
    return ExportOptions(
        format=_enum(given.get("format"), usual.format),
        quality=_same_kind(given.get("quality"), usual.quality),
        size=_size(given.get("size")),
        to_srgb=_same_kind(given.get("to_srgb"), usual.to_srgb),
        metadata=_enum(given.get("metadata"), usual.metadata),
        template=_same_kind(given.get("template"), usual.template),
        by_project=_same_kind(given.get("by_project"), usual.by_project),
        contact_sheet=_same_kind(given.get("contact_sheet"), usual.contact_sheet),
    )


def _size(given: object) -> Size:
    if not isinstance(given, dict):
        return Size()
    fitting = _enum(given.get("fitting"), Fitting.WHOLE)
    sides = (_same_kind(given.get(name), 0) for name in ("width", "height"))
    return Size(fitting, *sides)


def _enum(given: Any, usual: E) -> E:
    try:
        return type(usual)(given)
    except ValueError:
        return usual


def _same_kind(given: Any, usual: T) -> T:
    return given if type(given) is type(usual) else usual
