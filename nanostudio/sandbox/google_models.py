"""The models of the Gemini API, and UniAll's on the route like it: what they take.

Sources: https://ai.google.dev/gemini-api/docs/image-generation, google-genai 3.3 and
docs.uniall.ai/models/image/nano-series/gemini-format, checked 2026-11-20."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, Size

TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_FOURTEEN = (*TEN, "1:4", "4:1", "1:8", "8:1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """`tiers` is what imageSize can be, `tier` what it is when nothing is said."""

    ratios: tuple[str, ...] = TEN
    tiers: tuple[str, ...] = ()
    tier: str = "1K"
    sizes: Mapping[tuple[str, str], Size] = field(default_factory=lambda: GEMINI_3)
    most_images: int = 14
    levels: tuple[str, ...] = ()  # of thinking
    most_candidates: int = 1
    image_tokens: int = 1120  # of a reference
    thinks: bool = True
    is_uniall: bool = False  # Bearer; the resolution is in its name


_ALL = ("512", "1K", "2K", "4K")
_NOTHING_KNOWN = Model(ratios=(), most_images=3)  # but that they are there
MODELS = {
    "gemini-3-pro-image": Model(tiers=_ALL[1:], levels=("high",), image_tokens=560),
    "gemini-3.1-flash-image": Model(
        ratios=_FOURTEEN, tiers=_ALL, levels=("minimal", "high")
    ),
    "gemini-2.5-flash-image": Model(
        tier="", sizes=GEMINI_2_5, most_images=3, most_candidates=8, thinks=False
    ),
    "gemini-3.1-flash-lite-image": _NOTHING_KNOWN,
    "gemini-nano-banana-2.1": _NOTHING_KNOWN,
    "nano-banana-pro-preview": _NOTHING_KNOWN,
    **{
        f"gemini-3-pro-image-preview-{tier.lower()}": Model(tier=tier, is_uniall=True)
        for tier in _ALL[1:]
    },
    **{
        f"gemini-3.1-flash-image-preview-{tier.lower()}": Model(
            ratios=_FOURTEEN, tier=tier, is_uniall=True
        )
        for tier in _ALL
    },
}
CREDITS = {"": 5, "512": 7, "1K": 10, "2K": 15, "4K": 20}
