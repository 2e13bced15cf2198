"""What every dialect turns a paid request into, and how the gateway refuses one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from nanostudio.core.geometry import Size

# Extensions of the formats a picture can be delivered in.
EXTENSIONS = {"png": "png", "jpeg": "jpg", "webp": "webp"}


class Refusal(Exception):
    """An answer other than 2xx; the dialect whose route it was gives it its shape.

    `http_status` is what HTTP says, where that is unlike what the body says; with
    `is_array` the body is an array of one, in the dialect that knows such."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        headers: Mapping[str, str] | None = None,
        *,
        http_status: int | None = None,
        is_array: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.http_status = http_status or status
        self.is_array = is_array
        self.code = code
        self.message = message
        self.headers = dict(headers or {})


def invalid(message: str) -> Refusal:
    """A 400: the request breaks the documented form."""
    return Refusal(400, "VALIDATION_ERROR", message)


class Ending(StrEnum):
    """How a task comes out."""

    SUCCESS = "success"
    FAILED = "failed"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What is decided about a task when it is accepted; faults change it."""

    ending: Ending = Ending.SUCCESS
    code: str = ""
    reason: str = ""
    is_refunded: bool = False
    delay_s: float | None = None  # None: the gateway's own time
    count: int | None = None  # pictures delivered; None: as many as were asked for
    is_at_once: bool = False  # the create answers when the task has ended
    shape: str = ""  # of the answers, where the documents leave or show several

    def and_then(self, other: "Fate") -> "Fate":
        """This one with all that `other` decides."""
        usual = Fate()
        decided = {
            at.name: getattr(other, at.name)
            for at in fields(other)
            if getattr(other, at.name) != getattr(usual, at.name)
        }
        return replace(self, **decided)

    def to_json(self) -> dict[str, Any]:
        """As the ledger keeps it."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Fate":
        """The reverse of to_json."""
        return cls(**{**kept, "ending": Ending(kept["ending"])})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A request that fits its model. `references` are names of stored files."""

    dialect: str
    key: str | None  # idempotency key, where the dialect has one
    body_sha256: str  # of the exact bytes that came
    model: str
    prompt: str
    size: Size
    credits: int  # for all `count` pictures
    references: tuple[str, ...] = ()
    count: int = 1
    format: str = "png"  # one of EXTENSIONS
    extras: Mapping[str, Any] = field(default_factory=dict)  # what else was said

    def to_json(self) -> dict[str, Any]:
        """As the ledger keeps it."""
        return {**asdict(self), "size": [self.size.width, self.size.height]}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Order":
        """The reverse of to_json."""
        size, references = Size(*kept["size"]), tuple(kept["references"])
        return cls(**{**kept, "size": size, "references": references})
