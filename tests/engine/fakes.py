"""A gateway, a library and a clock for tests of the engine: plain classes, scriptable.

The database is the real one. The wire is a gateway with a ledger: what it accepts it
charges, and a test compares the ledger with what the engine believes."""

import asyncio
import hashlib
import json
from base64 import b64decode
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from nanostudio.core.errors import BadPicture, StudioError
from nanostudio.core.money import Money
from nanostudio.core.spec import Travel
from nanostudio.core.task import Output
from nanostudio.engine.alarm import Alarm
from nanostudio.library.sendable import Sendable
from nanostudio.providers import monet
from nanostudio.providers.adapter import Call, Reply
from nanostudio.providers.http import Endpoint, Fetched
from nanostudio.store.database import Database

START_MS = 1_800_000_000_000
PICTURE = b"picture whole"
CUT = b"picture wh"

# Gateways with one dialect: one knows a create by its key, the others do not; one takes
# references by their public addresses only.
_MODEL = replace(
    monet.NANO_BANANA_2,
    prices={"1K": Money.of(10, "credits"), "2K": Money.of(15, "credits")},
    default_resolution="1K",
    usual_time_s=20.0,
)
KEYED = replace(
    monet.SPEC,
    id="keyed",
    label="Keyed",
    base_url="https://keyed.test",
    models=(_MODEL, replace(_MODEL, id="four-at-once", max_n=4)),
)
PLAIN = replace(
    KEYED,
    id="plain",
    label="Plain",
    base_url="https://plain.test",
    models=tuple(replace(model, is_idempotent=False) for model in KEYED.models),
)
BY_ADDRESS = replace(
    PLAIN,
    id="by-address",
    label="By Address",
    base_url="https://by-address.test",
    models=(replace(PLAIN.models[0], references_travel=Travel.PUBLIC_URL),),
    upload_ttl_s=0.0,
)
_FUNCTIONS = (
    "build poll parse explain upload parse_upload build_stream parse_event"
    " list_tasks parse_list"
)
_DIALECT = {name: getattr(monet, name) for name in _FUNCTIONS.split()}
ADAPTERS: dict[str, Any] = {
    spec.id: SimpleNamespace(SPEC=spec, **_DIALECT)
    for spec in (KEYED, PLAIN, BY_ADDRESS)
}
HOSTS = ("keyed", "plain")  # those that have uploads


class Clock:
    """Time as the engine sees it; it passes only where somebody sleeps."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now_s(self) -> float:
        return self.passed_s

    def now_ms(self) -> int:
        return START_MS + round(self.passed_s * 1000)


class FakeAlarm(Alarm):
    """Sleeps are over at once, recorded, and let the clock pass.

    Those of `holds_from_s` and longer last until a ring."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(steady_s=clock.now_s)
        self._clock = clock
        self.slept: list[float] = []
        self.holds_from_s = float("inf")
        self.is_held = asyncio.Event()
        self.rings = 0

    async def sleep(self, seconds: float | None, sleeper: object = None) -> bool:
        if seconds is None or seconds >= self.holds_from_s:
            self.is_held.set()
            return await super().sleep(None, sleeper)
        await self.pause(seconds)
        return False

    async def pause(self, seconds: float) -> None:
        if seconds > 0:
            self.slept.append(seconds)
            self._clock.passed_s += seconds
        await asyncio.sleep(0)

    def ring(self, sleeper: object = None) -> None:
        self.rings += 1
        super().ring(sleeper)

    async def watch_clock(self) -> None:
        await asyncio.Event().wait()


@dataclass(kw_only=True)
class Answer:
    """What a request meets: `accepts` decides whether a create is taken and charged;
    then it `waits_for` an event, and gets `error`, `reply`, or the true answer."""

    accepts: bool = True
    waits_for: asyncio.Event | None = None
    error: BaseException | None = None
    reply: Reply | None = None
    events: list[Any] | None = None


def refuses(status: int, **headers: str) -> Answer:
    """An answer of this status; nothing is accepted."""
    return Answer(accepts=False, reply=Reply(status=status, headers=headers))


def says(status: int, body: bytes = b"", *, accepts: bool = True) -> Answer:
    """An answer of this status after the request was accepted."""
    return Answer(accepts=accepts, reply=Reply(status=status, body=body))


def shows(**members: Any) -> Answer:
    """A task object as the gateway shows it, in place of the true one."""
    return says(200, json.dumps(members).encode())


def loses(error: StudioError) -> Answer:
    """The request is accepted and charged; its answer never arrives."""
    return Answer(error=error)


def breaks(error: BaseException) -> Answer:
    """The request never gets there."""
    return Answer(accepts=False, error=error)


@dataclass(frozen=True, kw_only=True)
class Sent:
    """A request the gateway saw."""

    kind: str
    at_s: float
    endpoint: Endpoint | None = None
    call: Call | None = None
    url: str = ""
    limits: dict[str, Any] = field(default_factory=dict)

    @property
    def body(self) -> bytes:
        """What was sent, whole."""
        assert self.call is not None
        return body_of(self.call)


def body_of(call: Call) -> bytes:
    """The bytes of a call's body, streamed or not."""
    pieces = (piece for piece in call.pieces if isinstance(piece, bytes))
    return (call.body or b"") + b"".join(pieces)


class FakeWire:
    """The network and the gateways behind it.

    `script[kind]` holds Answers for the next requests of a kind (create, poll, upload,
    list, stream, download); without one the gateway answers truly and delivers."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.script: defaultdict[str, deque[Answer]] = defaultdict(deque)
        self.sent: list[Sent] = []
        self.charges: list[str] = []  # remote ids, one for each time money was taken
        self._news = asyncio.Event()
        self.pictures: list[bytes] = []  # of the next downloads; then PICTURE
        self.count_of_pictures = 1
        self.pages: list[list[dict[str, Any]]] = []  # of its task list
        self._known: dict[str, str] = {}  # idempotency keys of the keyed gateway
        self._files: list[str] = []

    def on(self, kind: str, *answers: Answer) -> None:
        """Script the next requests of `kind`."""
        self.script[kind].extend(answers)

    def seen(self, *kinds: str) -> list[Sent]:
        """The requests of these kinds, in order."""
        return [one for one in self.sent if one.kind in kinds]

    async def has_seen(self, kind: str, count: int = 1) -> None:
        """Return once `count` requests of `kind` have arrived."""
        while len(self.seen(kind)) < count:
            self._news.clear()
            await self._news.wait()

    async def call(self, endpoint: Endpoint, call: Call, **limits: Any) -> Reply:
        kind = _kind(call)
        answer = self._note(kind, endpoint=endpoint, call=call, limits=limits)
        true_reply = self._truth(kind, endpoint, call) if answer.accepts else None
        await self._play(answer)
        reply = answer.reply or true_reply
        assert reply is not None, "an answer that is not accepted needs a reply"
        return reply

    async def body_sha256(self, call: Call) -> str:
        return hashlib.sha256(body_of(call)).hexdigest()

    async def events(
        self, endpoint: Endpoint, call: Call, **limits: Any
    ) -> AsyncGenerator[str, None]:
        answer = self._note("stream", endpoint=endpoint, call=call, limits=limits)
        remote_id = self._accept(endpoint, call) if answer.accepts else ""
        await self._play(answer)
        for event in answer.events or [self.delivered(remote_id)]:
            if isinstance(event, BaseException):
                raise event
            yield json.dumps(event | {"id": remote_id} if "id" in event else event)

    async def fetch(self, url: str, target: Path, **_: Any) -> Fetched:
        answer = self._note("download", url=url)
        await self._play(answer)
        body = self.pictures.pop(0) if self.pictures else PICTURE
        target.write_bytes(body[:1])
        return Fetched(len(body), body[1:])

    def delivered(self, remote_id: str) -> dict[str, Any]:
        """A finished task as the gateway shows it."""
        outputs = [
            {"status": "success", "url": f"https://files.test/{remote_id}-{n}.png"}
            for n in range(self.count_of_pictures)
        ]
        return {"id": remote_id, "status": "success", "outputs": outputs}

    def _note(self, kind: str, **about: Any) -> Answer:
        self.sent.append(Sent(kind=kind, at_s=self._clock.passed_s, **about))
        self._news.set()
        return self.script[kind].popleft() if self.script[kind] else Answer()

    async def _play(self, answer: Answer) -> None:
        if answer.waits_for is not None:
            await answer.waits_for.wait()
        await asyncio.sleep(0)
        if answer.error is not None:
            raise answer.error

    def _truth(self, kind: str, endpoint: Endpoint, call: Call) -> Reply:
        if kind == "create":
            shown = {"id": self._accept(endpoint, call), "status": "pending"}
        elif kind == "upload":
            shown = {"url": self._stored(call.files[0].filename)}
        elif kind == "list":
            page = int(call.query["page"]) - 1
            shown = {"tasks": self.pages[page] if page < len(self.pages) else []}
        else:
            shown = self.delivered(call.path.rpartition("/")[2])
        return Reply(status=200, body=json.dumps(shown).encode())

    def _stored(self, filename: str) -> str:
        """An address of its own for each upload."""
        self._files.append(filename)
        again = self._files.count(filename) - 1
        return f"https://files.test/{filename}" + (f"?{again}" if again else "")

    def _accept(self, endpoint: Endpoint, call: Call) -> str:
        key = json.loads(body_of(call))["idempotency_key"]
        if endpoint.base_url == KEYED.base_url and key in self._known:
            return self._known[key]
        remote_id = self._known[key] = f"task_{len(self.charges) + 1}"
        self.charges.append(remote_id)
        return remote_id


def _kind(call: Call) -> str:
    if call.is_create:
        return "create"
    if call.files:
        return "upload"
    return "list" if call.path.endswith("/list") else "poll"


class FakeAnswers:
    """Answers kept in memory."""

    def __init__(self, may_raise: Callable[[str], None]) -> None:
        self.kept: dict[str, bytes] = {}
        self._may_raise = may_raise

    async def keep(self, task_id: str, body: bytes) -> None:
        self._may_raise("keep_answer")
        self.kept[task_id] = body

    async def has(self, task_id: str) -> bool:
        return task_id in self.kept

    async def get(self, task_id: str) -> bytes | None:
        return self.kept.get(task_id)

    async def drop(self, task_id: str) -> None:
        self._may_raise("drop_answer")
        self.kept.pop(task_id, None)


class FakeLibrary:
    """Keeps files whose bytes are PICTURE. `errors` are raised by the next calls."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.errors: defaultdict[str, deque[BaseException]] = defaultdict(deque)
        self.kept: list[Output] = []
        self.answers = FakeAnswers(self._may_raise)
        self.previews: list[str] = []
        self.copies = 0
        self._count = 0

    async def require_space(self) -> None:
        self._may_raise("require_space")

    async def require_there(self) -> None:
        self._may_raise("require_there")

    def incoming(self) -> Path:
        self._may_raise("incoming")
        self._count += 1
        return self._folder / f"{self._count}.part"

    async def discard(self, incoming: Path) -> None:
        incoming.unlink(missing_ok=True)

    async def decode_into(self, incoming: Path, encoded: str) -> int:
        self._may_raise("decode_into")
        return incoming.write_bytes(b64decode(encoded))

    async def keep(self, incoming: Path, **about: Any) -> Output:
        self._may_raise("keep")
        await asyncio.sleep(0)
        body = incoming.read_bytes() if incoming.exists() else b""
        body += about["tail"]
        await self.discard(incoming)
        if body != PICTURE or about["expect_bytes"] != len(body):
            raise BadPicture("The download is incomplete.", "Fetch it again.")
        output = Output(
            path=f"2027-01/{len(self.kept) + 1}.png",
            sha256=hashlib.sha256(body).hexdigest(),
            width=1024,
            height=1024,
            format="png",
            size_bytes=len(body),
            position=about["position"],
        )
        self.kept.append(output)
        return output

    async def preview(self, task_id: str, encoded: str) -> Path:
        self._may_raise("preview")
        self.previews.append(encoded)
        return self._folder / f"{task_id}.preview"

    async def sendable(self, sha256: str, **_: Any) -> Sendable:
        self._may_raise("sendable")
        self.copies += 1
        return Sendable(
            path=self._folder / sha256,
            sha256=sha256,
            mime="image/png",
            filename=f"{sha256[:8]}.png",
            size_bytes=1,
            was_scaled=False,
            width=1,
            height=1,
        )

    def leftovers(self) -> list[Path]:
        """Incoming files nobody kept or discarded."""
        return list(self._folder.glob("*.part"))

    def _may_raise(self, method: str) -> None:
        if self.errors[method]:
            raise self.errors[method].popleft()


class FlakyDatabase:
    """A real database whose queries fail, by name, as often as `errors` says."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.errors: defaultdict[str, deque[StudioError]] = defaultdict(deque)
        self.before: dict[str, Callable[[], None]] = {}
        self.waits: dict[str, asyncio.Event] = {}  # queries that take their time

    async def run(self, query: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        name = query.__name__
        if name in self.before:
            self.before[name]()
        if name in self.waits:
            await self.waits[name].wait()
        if self.errors[name]:
            raise self.errors[name].popleft()
        return await self._database.run(query, *args, **kwargs)


@dataclass
class Heard:
    """What a listener was told, in order."""

    told: list[Any] = field(default_factory=list)

    def __call__(self, task: Any, progress: float | None) -> None:
        self.told.append((task, progress))

    def states(self, task_id: str) -> list[str]:
        """The states of a task, each change once."""
        states: list[str] = []
        for task, _ in self.told:
            if task.id == task_id and states[-1:] != [str(task.state)]:
                states.append(str(task.state))
        return states
