"""What an adapter is: pure functions between a request and HTTP, as frozen data.

Adapters say what to send and what an answer means. They know no client, no clock, no
file and no state; http.py adds base URL and key, the engine owns time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from nanostudio.core.errors import ProviderError
from nanostudio.core.money import Money
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """A file in a multipart body, streamed from disk in pieces when it is sent."""

    field: str
    path: Path
    filename: str
    mime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Base64File:
    """A file inside a JSON body, in its base64 form; streamed as a FilePart is."""

    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One HTTP request without host and key.

    Its body is `body`, or `pieces` one after another, or a multipart form of `fields`
    and `files`, or nothing.

    `is_create` marks a call that may cost money: sent on a connection of its own and
    never repeated by the network layer."""

    method: str
    path: str  # begins with "/"; holds no secret
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = field(default=None, repr=False)
    content_type: str | None = None
    pieces: tuple[bytes | Base64File, ...] = field(default=(), repr=False)
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[FilePart, ...] = ()
    is_create: bool = False

    @property
    def is_streamed(self) -> bool:
        """Whether its body is made while it is sent, and so is nowhere as a whole."""
        return bool(self.pieces or self.fields or self.files)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole answer. Header names are lower case."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300


class StreamRefused(ProviderError):
    """A streamed create was answered with a whole reply instead of events.

    What it means is the adapter's to say: `explain(reply)`, or `parse(reply)` when it
    is a success."""

    maybe_accepted = True

    def __init__(self, reply: Reply) -> None:
        super().__init__(
            say("The provider answered without a stream."),
            say("The task may have been taken. Check it before you send it again."),
            status=reply.status,
        )
        self.reply = reply


@dataclass(frozen=True, slots=True, kw_only=True)
class SentReference:
    """A reference on its way: the `path` of the copy without metadata, and its URL
    once it is uploaded; `is_reused` when that was for an earlier request."""

    path: Path
    filename: str
    mime: str
    url: str | None = None
    is_reused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RemotePicture:
    """A delivered picture: an address to fetch it from, or its bytes as base64.

    The text is checked when it is decoded, off the loop: it may be 30 MB."""

    url: str | None = None  # or a path ("/...") at the provider itself
    encoded: str | None = field(default=None, repr=False)
    is_keyed: bool = False  # at the provider's own address it may want the key


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """The provider has the task; `cost` when it says so at once."""

    remote_id: str
    cost: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Not finished. `fraction` is 0..1, or None when the provider gives none;
    `preview` an unfinished picture as base64."""

    fraction: float | None = None
    remote_id: str | None = None
    preview: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Finished. Fewer pictures than asked, even none, are the engine's to judge."""

    pictures: tuple[RemotePicture, ...]
    remote_id: str | None = None
    cost: Money | None = None
    output_tokens: int | None = None  # of pictures, where it is billed by them


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The provider gave up. `reason` is its own words, trimmed, and `explained` ours,
    whole sentences; `is_refunded` None when it says nothing of the money; `advice` what
    to do next, where that is known."""

    reason: str = ""
    explained: str = ""
    is_refunded: bool | None = None
    remote_id: str | None = None
    advice: str = ""


Outcome = Accepted | Progress | Delivered | Failed


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoteTask:
    """A row of a provider's task list. `created_ms` is UTC; None when not said."""

    remote_id: str
    created_ms: int | None = None
    idempotency_key: str | None = None  # where the provider echoes it
    prompt: str | None = None


class Adapter(Protocol):
    """A provider's module. Every function is pure; parse and explain take any bytes."""

    @property
    def SPEC(self) -> ProviderSpec:
        """The provider's row and its models' rows."""

    def build(
        self,
        request: GenerationRequest,
        model: ModelSpec,
        references: tuple[SentReference, ...],
        idempotency_key: str,
        options: Options = USUAL,
    ) -> Call:
        """The paid create for one task."""

    def poll(self, remote_id: str) -> Call:
        """The free call that asks how a task stands.

        Raises Refused for an id that is none, or where nothing can be asked."""

    def parse(self, reply: Reply) -> Outcome:
        """What a 2xx answer of create or poll means. Raises ProviderError only."""

    def explain(self, reply: Reply) -> ProviderError:
        """The error any other answer means; `provider says` words go in the hint."""

    def probe(self) -> Call:
        """A free call that tells the most about whether a key works."""

    def check_probe(self, reply: Reply) -> None:
        """Whether a 2xx answer to it is what the provider itself would say.

        Raises ProviderError."""


class Uploads(Protocol):
    """An adapter whose references are uploaded before the create."""

    def upload(self, reference: SentReference) -> Call:
        """The free call that stores one file."""

    def parse_upload(self, reply: Reply) -> str:
        """The stored file's URL. Raises ProviderError."""


class Lists(Protocol):
    """An adapter whose provider lists its tasks, newest first or not."""

    def list_tasks(self, page: int) -> Call:
        """The free call for one page, from 1."""

    def parse_list(self, reply: Reply) -> tuple[RemoteTask, ...]:
        """The rows of a page. Raises ProviderError."""


class ModelLists(Protocol):
    """An adapter whose provider tells which models a key may use."""

    def list_models(self) -> Call:
        """The free call."""

    def parse_models(self, reply: Reply) -> tuple[str, ...]:
        """The wire ids, as listed. Raises ProviderError."""


class Streams(Protocol):
    """An adapter whose create can answer with server-sent events."""

    def build_stream(
        self,
        request: GenerationRequest,
        model: ModelSpec,
        references: tuple[SentReference, ...],
        idempotency_key: str,
        options: Options = USUAL,
    ) -> Call:
        """The paid create that answers with a stream."""

    def parse_event(self, data: str) -> Outcome | None:
        """What one event's data means; None when it means nothing."""
