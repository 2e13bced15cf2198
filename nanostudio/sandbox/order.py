"""What every dialect turns a paid request into, and how the gateway refuses one."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from nanostudio.core.geometry import Size


class Refusal(Exception):
    """An answer other than 2xx; the dialect whose route it was gives it its shape."""

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
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

    def to_json(self) -> dict[str, Any]:
        """As the ledger keeps it."""
        return {
            "ending": self.ending,
            "code": self.code,
            "reason": self.reason,
            "is_refunded": self.is_refunded,
            "delay_s": self.delay_s,
        }

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

    def to_json(self) -> dict[str, Any]:
        """As the ledger keeps it."""
        return {
            "dialect": self.dialect,
            "key": self.key,
            "body_sha256": self.body_sha256,
            "model": self.model,
            "prompt": self.prompt,
            "size": [self.size.width, self.size.height],
            "credits": self.credits,
            "references": list(self.references),
            "count": self.count,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Order":
        """The reverse of to_json."""
        size, references = Size(*kept["size"]), tuple(kept["references"])
        return cls(**{**kept, "size": size, "references": references})
