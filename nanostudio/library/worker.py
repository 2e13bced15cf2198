"""The child that decodes pictures; the only module that imports Pillow.

It reads requests from its standard input and ends with it. Foreign bytes can make it
fail, hang or die: the parent (decoder.py) has words, a deadline and a new child for
that, so an error nobody foresaw may end this process."""

import errno
import io
import math
import mmap
import os
import signal
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, ImageCms, ImageFile
from PIL.AvifImagePlugin import AvifImageFile
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from nanostudio.core.geometry import Size, fit, fit_pixels
from nanostudio.library import container, pipe
from nanostudio.library.container import Contents
from nanostudio.library.pipe import Picture, Reason, Stripped, Unusable

_MEGA = 2**20
# Measured with Pillow 13: PNG and JPEG take 4 bytes a pixel, WebP 16, AVIF 9 to 16.
# With these the child stays under 512 MB, and the largest a model draws, 19, fits.
_MOST_PIXELS = {"png": 64, "jpeg": 64, "webp": 24, "avif": 24}  # in mega
_WHOLE = {"png": 40, "jpeg": 40, "webp": 20, "avif": 20}  # larger ones: halved at once
_MOST_MEMORY = 480 * _MEGA
_STEPS_BACK = 5  # of niceness: a third of the window's share of a busy processor
_BAND = 2 * _MEGA  # pixels converted at a time
# The WebP reader allocates before its size can be asked; it fails at twice this.
Image.MAX_IMAGE_PIXELS = _MOST_PIXELS["webp"] * _MEGA // 2

_READERS: dict[str, Callable[[BinaryIO], ImageFile.ImageFile]] = {
    "png": PngImageFile,
    "jpeg": JpegImageFile,  # not Image.open: it takes many a camera's JPEG for an MPO
    "webp": WebPImageFile,
    "avif": AvifImageFile,
}
_ORIENTATION = 0x0112
_SHARP = Image.Resampling.LANCZOS
_FEWEST = 64 * 64  # pixels; a reference under that says nothing
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
# What Pillow raises for bytes it cannot read, apart from its error for bombs.
_PILLOW_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    TypeError,
    RuntimeError,  # the AVIF decoder
)


def inspect(path: str) -> Picture:
    """Decode the whole file. Raises Unusable."""
    with _opened(path) as (found, image):
        width, height = image.size
        if found.format == "jpeg":
            # At an eighth: all of the data is read and checked, little of it drawn.
            image.draft(None, (1, 1))
        image.load()
        if _orientation(image) > 4:
            width, height = height, width
        frames = getattr(image, "n_frames", 1)
    return Picture(found.format, width, height, found.has_metadata, frames)


def thumbnail(path: str, target: str, pixels: int) -> str:
    """Draw the picture upright, in sRGB, at most `pixels` wide and high.

    Returns the format written: "jpeg", or "webp" where the picture has alpha.
    Raises Unusable, and OSError when `target` cannot be written."""
    with _opened(path) as (_, image):
        size = fit(Size(*image.size), Size(pixels, pixels))
        if isinstance(image, JpegImageFile):
            image.draft(None, (2 * size.width, 2 * size.height))
        small = _scaled(_flat(image, size), size)
        small = _in_srgb(_upright(small, _orientation(image)), _profile(image))
        if small.mode == "RGBA":
            # Measured at 512: written in 5 ms, read by Qt in 4; with loss 27 and 8.
            drawn = _encoded(small, "webp", lossless=True, quality=20, method=0)
        else:
            drawn = _encoded(small, "jpeg", quality=90, subsampling=0)
    _write(target, drawn)
    return "webp" if small.mode == "RGBA" else "jpeg"


def strip(path: str, target: str, max_bytes: int, max_pixels: int) -> Stripped:
    """Write a copy that only draws: upright, no metadata, within the limits.

    Nothing is written when the file is such a copy itself. Pixels are not compressed
    anew unless they must be turned, scaled or brought to a format gateways take.
    Raises Unusable, and OSError when `target` cannot be written."""
    found, size, must_be_drawn = _looked_at(path)
    if must_be_drawn or size.pixels > max_pixels:
        return _redraw(path, target, max_bytes, min(size.pixels, max_pixels))
    with _mapped(path) as buffer:
        body = container.without_metadata(buffer, found)
    if len(body) > max_bytes:
        return _redraw(path, target, max_bytes, _fewer(size, max_bytes, len(body)))
    is_verbatim = not found.has_metadata
    if not is_verbatim:
        _write(target, body)
    return Stripped(
        found.format, size.width, size.height, len(body), is_verbatim=is_verbatim
    )


def _looked_at(path: str) -> tuple[Contents, Size, bool]:
    """Parts, size, and whether only drawing it anew makes it fit to be sent.

    AVIF and CMYK are not what gateways take; a film is not what a person means."""
    with _opened(path) as (found, image):
        is_film = found.format == "webp" and getattr(image, "n_frames", 1) > 1
        must_be_drawn = found.format == "avif" or image.mode == "CMYK" or is_film
        if found.has_metadata and not must_be_drawn:
            must_be_drawn = _orientation(image) != 1
        return found, Size(*image.size), must_be_drawn


def _redraw(path: str, target: str, max_bytes: int, most: int) -> Stripped:
    with _opened(path) as (found, image):
        full = Size(*image.size)
        size = fit_pixels(full, most)
        whole = _WHOLE[found.format] * _MEGA
        if full.pixels > whole:
            size = fit(size, Size(full.width // 2, full.height // 2))
            image.draft(None, (full.width // 2, full.height // 2))
        flat = _flat(image, size)
        orientation, profile = _orientation(image), _profile(image)
    # The reader is gone before scaling and writing begin: each needs much memory.
    del image
    drawn = _upright(_scaled(flat, size), orientation)
    del flat
    if drawn.mode == "CMYK":
        drawn, profile = _in_srgb(drawn, profile), None
    format_, options = _sent_as(found, drawn)
    if profile:
        options["icc_profile"] = profile
    while len(body := _encoded(drawn, format_, **options)) > max_bytes:
        size = Size(*drawn.size)
        smaller = fit_pixels(size, _fewer(size, max_bytes, len(body)))
        drawn = drawn.resize((smaller.width, smaller.height), _SHARP)
    _write(target, body)
    was_scaled = drawn.width * drawn.height < full.pixels
    return Stripped(format_, *drawn.size, len(body), was_scaled)


def _sent_as(found: Contents, drawn: Image.Image) -> tuple[str, dict[str, Any]]:
    """Format and options of Pillow's writers: JPEG for what had loss and no alpha.

    Never WebP, drawn anew: its writer takes 28 bytes a pixel without loss or with
    alpha, and with loss gives up on large pictures full of detail (error 6)."""
    if found.format == "png" or found.has(b"VP8L") or drawn.mode == "RGBA":
        return "png", {}
    return "jpeg", {"quality": 95, "subsampling": 0}


def _fewer(size: Size, max_bytes: int, had_bytes: int) -> int:
    """Pixels that should fit `max_bytes`, when `size` took `had_bytes`."""
    fewer = int(size.pixels * max_bytes / had_bytes * 0.9)
    if fewer < _FEWEST:
        raise Unusable(Reason.LIMIT)
    return fewer


@contextmanager
def _opened(path: str) -> Iterator[tuple[Contents, ImageFile.ImageFile]]:
    """A picture of an allowed format and size, its pixels not yet decoded."""
    with _mapped(path) as buffer:
        found = container.contents(buffer)
    with Path(path).open("rb") as file, _reading():
        image = _READERS[found.format](file)
        if image.width * image.height > _MOST_PIXELS[found.format] * _MEGA:
            raise Unusable(Reason.PIXELS, f"{image.width} × {image.height}")  # noqa: RUF001
        yield found, image


@contextmanager
def _mapped(path: str) -> Iterator[container.Buffer]:
    with Path(path).open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            raise Unusable(Reason.EMPTY)
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
            yield buffer


@contextmanager
def _reading() -> Iterator[None]:
    """Pillow's errors become Unusable."""
    try:
        yield
    except MemoryError as exc:
        raise Unusable(Reason.MEMORY) from exc
    except Image.DecompressionBombError as exc:
        raise Unusable(Reason.PIXELS) from exc
    except _PILLOW_ERRORS as exc:
        raise Unusable(Reason.DAMAGED) from exc


@dataclass(frozen=True, slots=True)
class _Flat:
    """A picture in a mode that can be scaled: RGB, RGBA, L or CMYK.

    `across` and `down` are how much of it is picture, in pixels: the last column and
    row may be filled in part only."""

    image: Image.Image
    across: float
    down: float


def _flat(image: ImageFile.ImageFile, size: Size) -> _Flat:
    """Decoded, and averaged over whole pixels to twice `size` where it is larger.

    In bands, so that there is no second whole copy."""
    factor = max(1, min(image.width // size.width, image.height // size.height) // 2)
    if image.width * image.height > _WHOLE[str(image.format).lower()] * _MEGA:
        factor = max(2, factor)
    image.load()
    mode = _mode(image)
    width, height = (math.ceil(side / factor) for side in image.size)
    flat = Image.new(mode, (width, height))
    rows = max(1, _BAND // (image.width * factor)) * factor
    for top in range(0, image.height, rows):
        bottom = min(top + rows, image.height)
        band = _converted(image.crop((0, top, image.width, bottom)), mode)
        flat.paste(band.reduce(factor) if factor > 1 else band, (0, top // factor))
    return _Flat(flat, image.width / factor, image.height / factor)


def _scaled(flat: _Flat, size: Size) -> Image.Image:
    wanted = (size.width, size.height)
    if flat.image.size == wanted:
        return flat.image
    return flat.image.resize(wanted, _SHARP, box=(0, 0, flat.across, flat.down))


def _mode(image: Image.Image) -> str:
    if image.mode in ("CMYK", "I;16", "L"):
        has_alpha = image.mode == "L" and image.has_transparency_data
        return "RGBA" if has_alpha else "CMYK" if image.mode == "CMYK" else "L"
    if image.has_transparency_data:
        return "RGBA"
    return "L" if image.mode == "1" else "RGB"


def _converted(image: Image.Image, mode: str) -> Image.Image:
    if image.mode == "I;16":
        # Pillow would cut off every value over 255.
        image = image.point(lambda value: value * (1 / 257)).convert("L")
    return image if image.mode == mode else image.convert(mode)


def _orientation(image: Image.Image) -> int:
    """1 to 8, as EXIF has it; 1 when it says nothing or nonsense."""
    with suppress(*_PILLOW_ERRORS):
        value = image.getexif().get(_ORIENTATION)
        return value if value in _TURNS else 1
    return 1


def _upright(drawn: Image.Image, orientation: int) -> Image.Image:
    return drawn if orientation == 1 else drawn.transpose(_TURNS[orientation])


def _profile(image: Image.Image) -> bytes | None:
    return image.info.get("icc_profile")


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """The colours of `image` for a screen; a profile that makes no sense is ignored."""
    alpha = image.getchannel("A") if image.mode == "RGBA" else None
    colours = image.convert("RGB") if alpha else image
    if profile:
        with suppress(ImageCms.PyCMSError, OSError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            colours = (
                ImageCms.profileToProfile(
                    colours, source, ImageCms.createProfile("sRGB"), outputMode="RGB"
                )
                or colours
            )
    if colours.mode == "CMYK":
        colours = colours.convert("RGB")
    if alpha:
        colours.putalpha(alpha)
    return colours


def _encoded(image: Image.Image, format_: str, **options: Any) -> bytes:
    image.info.clear()  # writers would take comments from it
    body = io.BytesIO()
    try:
        image.save(body, format_, **options)
    except (MemoryError, *_PILLOW_ERRORS) as exc:
        raise Unusable(Reason.MEMORY) from exc
    return body.getvalue()


def _write(target: str, body: bytes) -> None:
    """Into a new file; a link or file already there is an error."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with open(os.open(target, flags, 0o600), "wb") as file:  # noqa: PTH123
        file.write(body)


_OPERATIONS: dict[str, Callable[..., Any]] = {
    "inspect": lambda **asked: asdict(inspect(**asked)),
    "thumbnail": thumbnail,
    "strip": lambda **asked: asdict(strip(**asked)),
}


def reply(request: dict[str, Any]) -> dict[str, Any]:
    """What to answer: {"answer"}, {"reason", "detail"} or {"errno"}."""
    try:
        answer = _OPERATIONS[request["ask"]](**request["with"])
    except Unusable as exc:
        return {"reason": exc.reason, "detail": exc.detail}
    except OSError as exc:
        return {"errno": exc.errno or errno.EIO}
    return {"answer": answer}


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


def limit() -> None:  # pragma: no cover - the child's own: test_child.py
    """Bounds the system keeps: memory, files, and no core dump."""
    import resource

    for name, most in (
        ("RLIMIT_DATA", _MOST_MEMORY),
        ("RLIMIT_AS", 4 * _MOST_MEMORY),
        ("RLIMIT_FSIZE", 256 * _MEGA),
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
        limit()
    with suppress(AttributeError):  # nor niceness
        step_back()
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    serve(requests, replies, getattr(signal, "alarm", int))


if __name__ == "__main__":  # pragma: no cover
    main()
