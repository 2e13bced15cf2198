"""Pictures made for tests: real files of every format, and ways to harm them."""

import io
import struct
import zlib
from typing import Any

from PIL import Image, ImageCms

FORMATS = ("png", "jpeg", "webp", "avif")
RED, GREEN, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)
# How a camera held that way would have taken the picture.
TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def drawing(size: tuple[int, int] = (96, 64), mode: str = "RGB") -> Image.Image:
    """A picture no two corners of which look alike: red, green, blue and white."""
    corners = Image.new("RGB", (2, 2))
    corners.putdata([(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)])
    return corners.resize(size, Image.Resampling.NEAREST).convert(mode)


def encoded(image: Image.Image, format_: str = "png", **options: Any) -> bytes:
    """The image as a file of this format."""
    body = io.BytesIO()
    image.save(body, format_, **options)
    return body.getvalue()


def picture(format_: str = "png", size: tuple[int, int] = (96, 64)) -> bytes:
    """A small file of this format, with nothing but the picture in it."""
    return encoded(drawing(size), format_)


def noise(size: tuple[int, int]) -> Image.Image:
    """What no format can make small."""
    return Image.effect_noise(size, 90).convert("RGB")


def opened(body: bytes) -> Image.Image:
    """A file's picture, decoded."""
    image = Image.open(io.BytesIO(body))
    image.load()
    return image


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk with its length and check sum."""
    return struct.pack(">I", len(body)) + kind + body + _crc(kind + body)


def _crc(body: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(body))


def png_with(*chunks: bytes, size: tuple[int, int] = (96, 64)) -> bytes:
    """A PNG with these chunks before its pixels."""
    body = picture("png", size)
    return body[:33] + b"".join(chunks) + body[33:]


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size, and has hardly any pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, body)
        for kind, body in ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    )


def png_bomb(width: int, height: int) -> bytes:
    """A whole PNG of one colour: small as a file, huge in memory."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(1)
    row = bytes(1 + 3 * width)
    pixels = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        png_chunk(kind, body)
        for kind, body in ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    )


def jpeg_segment(code: int, body: bytes) -> bytes:
    """A marker segment with its length."""
    return bytes([0xFF, code]) + struct.pack(">H", len(body) + 2) + body


def jpeg_with(*segments: bytes, size: tuple[int, int] = (96, 64)) -> bytes:
    """A JPEG with these segments after its start."""
    body = picture("jpeg", size)
    return body[:2] + b"".join(segments) + body[2:]


def webp_with(*chunks: tuple[bytes, bytes]) -> bytes:
    """A WebP with these chunks after its pixels."""
    body = encoded(drawing(), "webp", exif=exif(1))
    for kind, content in chunks:
        body += kind + struct.pack("<I", len(content)) + content
        body += b"\0" * (len(content) % 2)
    return body[:4] + struct.pack("<I", len(body) - 8) + body[8:]


def exif(orientation: int) -> bytes:
    """EXIF with an orientation, a camera and a place."""
    tags = Image.Exif()
    tags[0x0112] = orientation
    tags[0x010F] = "Camera of Ada"
    tags.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    return tags.tobytes()


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """Top left, top right, bottom left, bottom right; each channel 0, 128 or 255."""
    right, bottom = image.width - 2, image.height - 2
    colours = [
        image.convert("RGB").getpixel(at)
        for at in ((1, 1), (right, 1), (1, bottom), (right, bottom))
    ]
    return [tuple(min(255, round(c / 128) * 128) for c in one) for one in colours]


def linear_profile() -> bytes:
    """A profile whose light grows in step with its numbers: nothing like sRGB."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    body = bytearray(profile.tobytes())
    # A curve of type 0 with exponent 1: 8 bytes of head, function, s15Fixed16.
    curve = body.index(b"para") + 8
    body[curve : curve + 8] = bytes([0, 0, 0, 0, 0, 1, 0, 0])
    return bytes(body)
