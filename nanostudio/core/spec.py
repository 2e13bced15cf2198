"""Declared facts about providers and models: one row for each model, typed once.

Window, command line, validation and the README's table are made from these rows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from nanostudio.core.geometry import Size, tier
from nanostudio.core.money import Money

EVERYONE = "*"  # in place of a provider's id: all of them
_MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/@-]{0,127}")


class Role(StrEnum):
    """What a reference image is for."""

    CHARACTER = "character"
    OBJECT = "object"
    STYLE = "style"


class Travel(StrEnum):
    """How a reference image reaches the provider."""

    UPLOAD = "upload"  # sent to an upload route first; the request carries its URL
    MULTIPART = "multipart"  # sent inside the request, as a file
    INLINE = "inline"  # sent inside the request, as base64
    PUBLIC_URL = "public URL"  # the person must have it on the web already


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelSpec:
    """A provider's model. Empty tuples mean the provider offers no such choice."""

    id: str  # the provider's wire id
    label: str
    aspect_ratios: tuple[str, ...]
    resolutions: tuple[str, ...] = ()
    default_resolution: str | None = None  # what is asked when the person says nothing
    sizes: Mapping[tuple[str, str], Size] = field(default_factory=dict, repr=False)
    formats: tuple[str, ...] = ()
    max_references: int = 0
    role_caps: Mapping[Role, int] = field(default_factory=dict)  # within the cap
    references_travel: Travel = Travel.UPLOAD
    max_n: int = 1  # pictures one request can ask for
    prices: Mapping[str, Money] = field(default_factory=dict)  # by resolution or ""
    token_price: Money | None = None  # of one output token of a picture
    price_source: str = ""  # where the prices were read, and when
    is_idempotent: bool = False  # a create takes a key and is charged once for it
    can_stream: bool = False
    answers_inline: bool = False  # the create itself waits for and brings the pictures
    usual_time_s: float = 30.0
    docs_url: str = ""
    checked: date = date(2026, 11, 20)

    def resolution(self, wish: str | None) -> str | None:
        """What a wish for a tier comes to here, under this model's name for it; else
        what is asked when nothing is said."""
        offered = {tier(name): name for name in self.resolutions}
        return offered.get(tier(wish or ""), self.default_resolution)

    def price(self, resolution: str | None) -> Money | None:
        """Price of one picture; None when the provider publishes none."""
        return self.prices.get(resolution or "") or self.prices.get("")

    def size(self, aspect_ratio: str | None, resolution: str | None) -> Size | None:
        """Pixels a picture of this shape should have; None when not published."""
        tier = resolution or self.default_resolution or ""
        return self.sizes.get((aspect_ratio or "", tier))


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderSpec:
    """A service with a base URL, a key and models; the first model is the default."""

    id: str
    label: str
    base_url: str
    models: tuple[ModelSpec, ...]
    key_env: str = ""  # environment variable read when no key is stored
    key_url: str = ""  # where a person gets a key
    key_header: str = "Authorization"  # any other carries the bare key
    needs_key: bool = True
    shows_good_keys: bool = True  # a free call is answered with a good key alone
    options: frozenset[str] = frozenset()  # settings of its own: see settings.OPTIONS
    upload_ttl_s: float = 0.0  # how long an uploaded file stays; 0: no upload route
    max_reference_bytes: int = 32 * 2**20  # our own limit where none is documented
    max_reference_pixels: int = 4096 * 4096  # larger ones are scaled to fit
    max_request_bytes: int | None = None  # of a request with its references inside
    has_tasks: bool = True  # a task has an id there it can be asked for by, later
    lists_tasks: bool = False  # has a task list to search a lost task in
    any_model: ModelSpec | None = None  # what is assumed of a model without a row

    def model(self, model_id: str) -> ModelSpec | None:
        """The row with this wire id; what is assumed of one without a row; or None."""
        for row in self.models:
            if row.id == model_id:
                return row
        if self.any_model is None or not _MODEL_ID.fullmatch(model_id):
            return None
        return replace(self.any_model, id=model_id, label=model_id)
