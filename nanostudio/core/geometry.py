"""Aspect ratios, resolutions and the pixel sizes the Nano Banana models deliver.

Source: https://ai.google.dev/gemini-api/docs/image-generation, checked 2026-11-20."""

from dataclasses import dataclass
from math import gcd

AUTO = "auto"  # the model chooses: it follows the first reference, else draws a square


@dataclass(frozen=True, slots=True, order=True)
class Size:
    """Width and height in pixels, both at least 1."""

    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(f"not a size: {self.width} x {self.height}")

    @property
    def pixels(self) -> int:
        """Area in pixels."""
        return self.width * self.height

    def __str__(self) -> str:
        return f"{self.width} × {self.height}"  # noqa: RUF001 - the sign a person reads


def sizes(rows: str, columns: tuple[str, ...]) -> dict[tuple[str, str], Size]:
    """By ratio and resolution, from lines of a ratio and its sizes; "" is for none."""
    table = {}
    for row in rows.strip().splitlines():
        ratio, *cells = row.split()
        for column, cell in zip(columns, cells, strict=True):
            width, height = cell.split("x")
            table[ratio, column] = Size(int(width), int(height))
    return table


# gemini-3.1-flash-image; gemini-3-pro-image has the same 1K, 2K and 4K for ten ratios.
# 21:9 at 512 is as the source prints it, though it is no 21:9: see DOUBTFUL.
GEMINI_3 = sizes(
    """
    1:1  512x512  1024x1024 2048x2048 4096x4096
    1:4  256x1024 512x2048  1024x4096 2048x8192
    1:8  192x1536 384x3072  768x6144  1536x12288
    2:3  424x632  848x1264  1696x2528 3392x5056
    3:2  632x424  1264x848  2528x1696 5056x3392
    3:4  448x600  896x1200  1792x2400 3584x4800
    4:1  1024x256 2048x512  4096x1024 8192x2048
    4:3  600x448  1200x896  2400x1792 4800x3584
    4:5  464x576  928x1152  1856x2304 3712x4608
    5:4  576x464  1152x928  2304x1856 4608x3712
    8:1  1536x192 3072x384  6144x768  12288x1536
    9:16 384x688  768x1376  1536x2752 3072x5504
    16:9 688x384  1376x768  2752x1536 5504x3072
    21:9 792x168  1584x672  3168x1344 6336x2688
    """,
    ("512", "1K", "2K", "4K"),
)
DOUBTFUL = frozenset({("21:9", "512"), ("21:9", "0.5K")})  # one tier, two names

# gemini-2.5-flash-image: one tier of about a megapixel and no resolution parameter.
GEMINI_2_5 = sizes(
    """
    1:1  1024x1024
    2:3  832x1248
    3:2  1248x832
    3:4  864x1184
    4:3  1184x864
    4:5  896x1152
    5:4  1152x896
    9:16 768x1344
    16:9 1344x768
    21:9 1536x672
    """,
    ("",),
)

# Every ratio any model of the family draws, square first, then from mild to extreme.
RATIOS = (
    "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9",
    "4:1", "1:4", "8:1", "1:8",
)  # fmt: skip
RESOLUTIONS = ("0.5K", "1K", "2K", "4K")


def tier(resolution: str) -> str:
    """Its one name where providers have several: Google's 512 is the others' 0.5K."""
    return "0.5K" if resolution == "512" else resolution


def parts(ratio: str) -> tuple[int, int]:
    """("16:9") -> (16, 9). Raises ValueError when `ratio` is not W:H, both over 0."""
    width, colon, height = ratio.partition(":")
    if not (colon and width.isascii() and width.isdigit()):
        raise ValueError(f"not an aspect ratio: {ratio!r}")
    if not (height.isascii() and height.isdigit() and int(width) and int(height)):
        raise ValueError(f"not an aspect ratio: {ratio!r}")
    return int(width), int(height)


def ratio_of(size: Size) -> str:
    """The family's ratio nearest to `size`; the exact one when none is within 3 %."""
    exact = size.width / size.height

    def distance(ratio: str) -> float:
        width, height = parts(ratio)
        wanted = width / height
        return max(exact / wanted, wanted / exact) - 1

    nearest = min(RATIOS, key=distance)
    if distance(nearest) <= _SAME_RATIO:
        return nearest
    divisor = gcd(size.width, size.height)
    return f"{size.width // divisor}:{size.height // divisor}"


# The published sizes stray up to 2.6 % from their nominal ratio (21:9 is 33:14).
_SAME_RATIO = 0.03


def has_ratio(size: Size, ratio: str) -> bool:
    """Whether `size` is `ratio` within the tolerance of the published sizes, 3 %."""
    width, height = parts(ratio)
    wide, high = size.width * height, size.height * width
    return max(wide, high) <= min(wide, high) * (1 + _SAME_RATIO)


def fit(size: Size, limit: Size) -> Size:
    """Largest size of the same ratio inside `limit`; never larger than `size`."""
    if size.width <= limit.width and size.height <= limit.height:
        return size
    if size.width * limit.height >= size.height * limit.width:
        width = limit.width
        height = max(1, size.height * limit.width // size.width)
    else:
        height = limit.height
        width = max(1, size.width * limit.height // size.height)
    return Size(width, height)


def fit_pixels(size: Size, most: int) -> Size:
    """Largest size of the same ratio with at most `most` pixels.

    Raises ValueError when `most` is under 1."""
    if most < 1:
        raise ValueError("no room for a pixel")
    if size.pixels <= most:
        return size
    scale = (most / size.pixels) ** 0.5
    # A strip too thin for its ratio is one pixel across, and shorter.
    width = min(max(1, int(size.width * scale)), most)
    return Size(width, min(max(1, int(size.height * scale)), most // width))
