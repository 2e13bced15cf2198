"""What the dialects stand on: one book, one store of files, one table of faults."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import BinaryIO
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from nanostudio.core.geometry import Size
from nanostudio.sandbox.faults import Faults
from nanostudio.sandbox.files import Files
from nanostudio.sandbox.kinds import Kind, kind_named
from nanostudio.sandbox.ledger import Ledger
from nanostudio.sandbox.order import Ending, Order, Refusal, invalid
from nanostudio.sandbox.plays import Attempt
from nanostudio.sandbox.tasks import Progress, Stand, Task, TaskBook

_RESULT = re.compile(r"(task_[0-9a-f]+)-(\d+)(?:\.(\d+))?\.(png|jpg|webp)")
_LOOK_S = 0.5  # at a task that will end by nothing we could wait for
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
Proceed = Callable[[], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Gateway:
    """Dialects read a request, ask this to accept it, and word the answer."""

    book: TaskBook
    files: Files
    faults: Faults
    ledger: Ledger

    def accept(self, order: Order, stage: str, *, refunds: bool = False) -> Task:
        """The task of this order, charged once per key; `refunds` for a gateway that
        always does on failure. Raises Refusal 409."""
        known = self.book.known(order)
        if known is not None:
            return known
        fate = self.faults.fate(stage, prompt=order.prompt)
        if refunds:
            fate = replace(fate, is_refunded=fate.ending is Ending.FAILED)
        return self.book.accept(order, fate)

    async def finished(self, task: Task) -> Progress:
        """How it came out, when it has; does not return for one that never ends."""
        while True:
            progress = self.book.progress(task)
            if progress.stand in (Stand.DONE, Stand.FAILED):
                return progress
            left_s = task.due_s - self.book.now()
            if left_s > 0:
                await asyncio.sleep(left_s)
            elif task.painting is not None:
                await asyncio.wait([task.painting])
            else:
                await asyncio.sleep(_LOOK_S)

    async def contents(self, task: Task) -> list[bytes]:
        """The bytes of a finished task's pictures."""
        paths = [self.book.path(name) for name in task.names]
        return [await asyncio.to_thread(path.read_bytes) for path in paths]

    async def keep(
        self, source: BinaryIO, field: str, mime: str | None
    ) -> tuple[str, Size]:
        """Store a reference that came inside a request: no upload, but named in the
        ledger with its metadata. Name and pixels, as `stored` gives them.

        Raises Refusal 400 when it is no picture, or none of the type it claims."""
        try:
            kept = await self.files.add(source, field, "reference")
        except Refusal as refusal:
            raise invalid(refusal.message.replace("file", field, 1)) from refusal
        if mime is not None and mime != kept.mime:
            raise invalid(f"{field}: is {kept.mime}, not {mime}")
        return kept.name, kept.size

    async def answer(
        self,
        request: Request,
        stage: str,
        proceed: Proceed,
        *,
        task: Task | None = None,
        order: Order | None = None,
    ) -> Response:
        """What `proceed` answers, or the fault asked for at this stage."""
        about = order or (task.order if task else None)
        subject = order.key or order.body_sha256 if order else task.id if task else ""
        prompt = about.prompt if about else ""
        fault = self.faults.wire(stage, prompt=prompt, subject=subject)
        kind = kind_named(fault.kind) if fault else None
        if fault is None or not isinstance(kind, Kind):
            return await proceed()
        request.state.task = task
        return await kind.play(Attempt(request, proceed, fault.params))

    def results(self, request: Request, task: Task) -> list[str]:
        """Addresses of a finished task's pictures, as good as they are now."""
        again = f".{task.address}" if task.address > 1 else ""
        parts = [name.rpartition(".") for name in task.names]
        names = [f"{stem}{again}.{extension}" for stem, _, extension in parts]
        return [self.address(request, name) for name in names]

    def address(self, request: Request, name: str) -> str:
        """Where a stored file can be had."""
        return f"{request.base_url}files/{name}"

    def stored(self, url: str, field: str) -> tuple[str, Size]:
        """Name and pixels of the file at one of our own addresses, of any run.

        Raises Refusal 400 for any other address: this gateway fetches nothing."""
        name = _own_name(url)
        if name is None:
            raise invalid(f"{field}: the sandbox takes only files uploaded to it")
        upload = self.files.find(name)
        if upload is not None:
            return name, upload.size
        result = self._result_named(name)
        if result is not None and self.book.path(result.kept).is_file():
            return result.kept, result.task.order.size
        word = "has expired" if self.files.was_here(name) else "is not here"
        raise invalid(f"{field}: the file {word}")

    def routes(self) -> list[Route]:
        """The addresses of pictures, the same for every dialect."""
        return [Route("/files/{name}", self._file, methods=["GET", "HEAD"])]

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        result = self._result_named(name)
        try:
            if result is not None:
                return await self._result(request, result)
            upload = self.files.find(name)
            if upload is None:
                raise _gone()
            return FileResponse(self.files.path(name), media_type=upload.mime)
        except Refusal as refusal:
            error = {"code": refusal.code, "message": refusal.message}
            return JSONResponse({"error": error}, refusal.status, refusal.headers)

    def _result_named(self, name: str) -> "_Result | None":
        found = _RESULT.fullmatch(name)
        task = self.book.find(found[1]) if found else None
        if found is None or task is None:
            return None
        return _Result(task, f"{task.id}-{found[2]}.{found[4]}", int(found[3] or 1))

    async def _result(self, request: Request, result: "_Result") -> Response:
        task, path = result.task, self.book.path(result.kept)
        if result.address < task.address or result.kept not in task.names:
            raise _gone()
        if not path.is_file():
            raise _gone()

        async def proceed() -> Response:
            return FileResponse(path, media_type=f"image/{task.order.format}")

        return await self.answer(request, "download", proceed, task=task)


@dataclass(frozen=True, slots=True)
class _Result:
    """A picture of a task: its file's name, and which of its addresses was asked."""

    task: Task
    kept: str
    address: int


def _own_name(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    folder, _, name = parts.path.rpartition("/")
    is_ours = parts.scheme == "http" and parts.hostname in _LOOPBACK
    return name if is_ours and folder == "/files" else None


def _gone() -> Refusal:
    return Refusal(404, "not_found", "no file at this address, or no longer")


def nearest_ratio(size: Size, ratios: tuple[str, ...]) -> str:
    """Which of `ratios` is nearest in shape to `size`."""
    exact = size.width / size.height

    def distance(ratio: str) -> float:
        width, height = map(int, ratio.split(":"))
        return max(exact * height / width, width / height / exact)

    return min(ratios, key=distance)
