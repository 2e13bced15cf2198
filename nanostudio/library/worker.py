"""The child that decodes pictures; raster, thumbnail, look, compose, convert,
copying, contact_sheet, levels: its parts.

It reads requests from its standard input and ends with it. Foreign bytes can make it
fail, hang or die: the parent (decoder.py) has words, a deadline and a new child for
that, so an error nobody foresaw may end this process."""

import errno
import importlib
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from nanostudio.core.geometry import Size, fit, fit_pixels
from nanostudio.library import container, pipe, raster
from nanostudio.library.compose import compose
from nanostudio.library.contact_sheet import contact_sheet
from nanostudio.library.container import Contents
from nanostudio.library.convert import convert
from nanostudio.library.copying import copy
from nanostudio.library.levels import Levels
from nanostudio.library.look import look
from nanostudio.library.pipe import Picture, Reason, Stripped, Unusable
from nanostudio.library.thumbnail import thumbnail

_MOST_MEMORY = 480 * raster.MEGA
_ROOMY = 2048 * raster.MEGA  # AVIF and WebP with alpha take 40 bytes a pixel to write
_STEPS_BACK = 5  # of niceness: a third of the window's share of a busy processor
_FEWEST = 64 * 64  # pixels; a reference under that says nothing


def inspect(path: str) -> Picture:
    """Decode the whole file. Raises Unusable."""
    with raster.opened(path) as (found, image):
        width, height = image.size
        if found.format == "jpeg":
            # At an eighth: all of the data is read and checked, little of it drawn.
            image.draft(None, (1, 1))
        image.load()
        if raster.orientation(image) > 4:
            width, height = height, width
        frames = getattr(image, "n_frames", 1)
    return Picture(found.format, width, height, found.has_metadata, frames)


def strip(path: str, target: str, max_bytes: int, max_pixels: int) -> Stripped:
    """Write a copy that only draws: upright, no metadata, within the limits.

    Nothing is written when the file is such a copy itself. Pixels are not compressed
    anew unless they must be turned, scaled or brought to a format gateways take.
    Raises Unusable, and OSError when `target` cannot be written."""
    found, size, must_be_drawn = _looked_at(path)
    if must_be_drawn or size.pixels > max_pixels:
        return _redraw(path, target, max_bytes, min(size.pixels, max_pixels))
    with raster.mapped(path) as buffer:
        body = container.without_metadata(buffer, found)
    if len(body) > max_bytes:
        return _redraw(path, target, max_bytes, _fewer(size, max_bytes, len(body)))
    is_verbatim = not found.has_metadata
    if not is_verbatim:
        raster.write(target, body)
    return Stripped(
        found.format, size.width, size.height, len(body), is_verbatim=is_verbatim
    )


def _looked_at(path: str) -> tuple[Contents, Size, bool]:
    """Parts, size, and whether only drawing it anew makes it fit to be sent.

    AVIF and CMYK are not what gateways take; a film is not what a person means."""
    with raster.opened(path) as (found, image):
        is_film = found.format == "webp" and getattr(image, "n_frames", 1) > 1
        must_be_drawn = found.format == "avif" or image.mode == "CMYK" or is_film
        if found.has_metadata and not must_be_drawn:
            must_be_drawn = raster.orientation(image) != 1
        return found, Size(*image.size), must_be_drawn


def _redraw(path: str, target: str, max_bytes: int, most: int) -> Stripped:
    with raster.opened(path) as (found, image):
        full = Size(*image.size)
        size = fit_pixels(full, most)
        whole = raster.WHOLE[found.format] * raster.MEGA
        if full.pixels > whole:
            size = fit(size, Size(full.width // 2, full.height // 2))
            image.draft(None, (full.width // 2, full.height // 2))
        flat = raster.flattened(image, size)
        orientation, profile = raster.orientation(image), raster.profile(image)
    # The reader is gone before scaling and writing begin: each needs much memory.
    del image
    drawn = raster.upright(raster.scaled(flat, size), orientation)
    del flat
    if drawn.mode == "CMYK":
        drawn, profile = raster.in_srgb(drawn, profile), None
    format_, options = raster.sent_as(found, drawn)
    if profile:
        options["icc_profile"] = profile
    while len(body := raster.encoded(drawn, format_, **options)) > max_bytes:
        size = Size(*drawn.size)
        smaller = fit_pixels(size, _fewer(size, max_bytes, len(body)))
        drawn = drawn.resize((smaller.width, smaller.height), raster.SHARP)
    raster.write(target, body)
    was_scaled = drawn.width * drawn.height < full.pixels
    return Stripped(format_, *drawn.size, len(body), was_scaled)


def _fewer(size: Size, max_bytes: int, had_bytes: int) -> int:
    """Pixels that should fit `max_bytes`, when `size` took `had_bytes`."""
    fewer = int(size.pixels * max_bytes / had_bytes * 0.9)
    if fewer < _FEWEST:
        raise Unusable(Reason.LIMIT)
    return fewer


_levels = Levels()
_OPERATIONS: dict[str, Callable[..., Any]] = {
    "inspect": inspect,
    "thumbnail": thumbnail,
    "look": look,
    "strip": lambda **asked: asdict(strip(**asked)),
    "compose": lambda **asked: asdict(compose(**asked)),
    "convert": lambda **asked: asdict(convert(**asked)),
    "copy": copy,
    "contact sheet": lambda **asked: asdict(contact_sheet(**asked)),
    "level": lambda **asked: asdict(_levels.write(**asked)),
}
# What few ask for is loaded when it is asked for: the child starts in less time.
_LATER = {
    "sheet": ("sheet_picture", "compose_sheet"),
    "open_raster": ("open_raster", "compose_open_raster"),
    "draw_cell": ("sheet_picture", "draw_cell"),
    "cell_look": ("cell_look", "cell_look"),
    "grid": ("grid_detection", "find_grid"),
    "slice": ("grid_detection", "slice_picture"),
}


def _operation(ask: str) -> Callable[..., Any]:
    if ask in _OPERATIONS:
        return _OPERATIONS[ask]
    module, name = _LATER[ask]
    loaded = importlib.import_module(f"nanostudio.library.{module}")
    operation: Callable[..., Any] = getattr(loaded, name)
    return operation


def reply(request: dict[str, Any]) -> dict[str, Any]:
    """What to answer: {"answer"}, {"reason", "detail"} or {"errno"}."""
    if request["ask"] != "level":
        _levels.forget()  # two pictures at once may be too much
    try:
        answer = _operation(request["ask"])(**request["with"])
    except Unusable as exc:
        place = {} if exc.place is None else {"place": exc.place}
        return {"reason": exc.reason, "detail": exc.detail, **place}
    except OSError as exc:
        return {"errno": exc.errno or errno.EIO}
    return {"answer": asdict(answer) if isinstance(answer, Picture) else answer}


def serve(
    requests: BinaryIO, replies: BinaryIO, guard: Callable[[int], object]
) -> None:
    """Answer until `requests` ends.

    `guard` is told after how many seconds this process should be ended from outside,
    should its parent be gone by then; 0: it need not."""
    while (request := pipe.receive(requests)) is not None:
        guard(request["seconds"])
        pipe.send(replies, reply(request))
        guard(0)


def limit(memory: int) -> None:  # pragma: no cover - the child's own: test_child.py
    """Bounds the system keeps: memory, files, and no core dump."""
    import resource

    for name, most in (
        ("RLIMIT_DATA", memory),
        ("RLIMIT_AS", 4 * memory),
        ("RLIMIT_FSIZE", 512 * raster.MEGA),
        ("RLIMIT_NOFILE", 32),
        ("RLIMIT_CORE", 0),
    ):
        # macOS has no such limit for memory and refuses it.
        with suppress(OSError, ValueError):
            resource.setrlimit(getattr(resource, name), (most, most))


def step_back() -> None:  # pragma: no cover - the child's own: test_child.py
    """The window comes first. Only for a process with a session of its own."""
    os.nice(_STEPS_BACK)
    # Where Linux weighs whole sessions against each other, niceness is for within them.
    with suppress(OSError):
        Path("/proc/self/autogroup").write_text(str(_STEPS_BACK))


def main() -> None:  # pragma: no cover - the child's own: test_child.py
    """Serve on standard input and output, which nothing else may touch from now on."""
    with suppress(ImportError):  # Windows has neither limits nor alarms
        limit(_ROOMY if "roomy" in sys.argv[1:] else _MOST_MEMORY)
    if "at-once" not in sys.argv[1:]:
        with suppress(AttributeError):  # nor niceness
            step_back()
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    serve(requests, replies, getattr(signal, "alarm", int))


if __name__ == "__main__":  # pragma: no cover
    main()
