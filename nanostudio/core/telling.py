"""What a written picture may tell of how it was made."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nanostudio.core.request import GenerationRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """The settings of one picture, and small copies of its references.

    `thumbnails` are JPEG or WebP files by the references' sha256. What is missing, or
    larger than origin_metadata.MOST_THUMBNAIL_BYTES, is told by its hash alone."""

    request: GenerationRequest
    rating: int = 0  # 1-5; 0: none
    seed: int | None = None  # where the provider said it
    thumbnails: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    @property
    def is_drawn(self) -> bool:
        """Whether a model made it, as far as is known: not so with a photograph that
        was imported."""
        return bool(self.request.model or self.request.prompt)
