"""What is written into a picture beside its pixels, ready for the encoder."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Embedded:
    """Blocks of a new file. An encoder takes those its format has; empty ones are left
    out."""

    exif: bytes = b""  # TIFF, without "Exif\0\0"
    xmp: bytes = b""  # a whole packet, UTF-8
    texts: tuple[tuple[str, str], ...] = ()  # keyword and text of PNG's iTXt
    segments: bytes = b""  # whole further segments of a JPEG
