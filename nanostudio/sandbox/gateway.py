"""What the dialects stand on: one book, one store of files, one table of faults."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from nanostudio.core.geometry import Size
from nanostudio.sandbox.faults import Faults
from nanostudio.sandbox.files import Files
from nanostudio.sandbox.kinds import Kind, kind_named
from nanostudio.sandbox.ledger import Ledger
from nanostudio.sandbox.order import Order, Refusal, invalid
from nanostudio.sandbox.plays import Attempt
from nanostudio.sandbox.tasks import Task, TaskBook

_RESULT = re.compile(r"(task_[0-9a-f]+)-(\d+)(?:\.(\d+))?\.png")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")
Proceed = Callable[[], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Gateway:
    """Dialects read a request, ask this to accept it, and word the answer."""

    book: TaskBook
    files: Files
    faults: Faults
    ledger: Ledger

    def accept(self, order: Order, stage: str) -> Task:
        """The task of this order, charged once per key. Raises Refusal 409."""
        known = self.book.known(order)
        if known is not None:
            return known
        return self.book.accept(order, self.faults.fate(stage, prompt=order.prompt))

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
        names = [name.replace(".png", f"{again}.png") for name in task.names]
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
        result = _RESULT.fullmatch(name)
        task = self.book.find(result[1]) if result else None
        kept = f"{task.id}-{result[2]}.png" if result and task else ""
        if task and self.book.path(kept).is_file():
            return kept, task.order.size
        word = "has expired" if self.files.was_here(name) else "is not here"
        raise invalid(f"{field}: the file {word}")

    def routes(self) -> list[Route]:
        """The addresses of pictures, the same for every dialect."""
        return [Route("/files/{name}", self._file, methods=["GET", "HEAD"])]

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        result = _RESULT.fullmatch(name)
        task = self.book.find(result[1]) if result else None
        try:
            if result and task:
                kept = f"{task.id}-{result[2]}.png"
                address = int(result[3] or 1)
                return await self._result(request, task, kept, address)
            if self.files.find(name) is None:
                raise _gone()
            return FileResponse(self.files.path(name))
        except Refusal as refusal:
            error = {"code": refusal.code, "message": refusal.message}
            return JSONResponse({"error": error}, refusal.status, refusal.headers)

    async def _result(
        self, request: Request, task: Task, kept: str, address: int
    ) -> Response:
        if address < task.address or kept not in task.names:
            raise _gone()
        if not self.book.path(kept).is_file():
            raise _gone()

        async def proceed() -> Response:
            return FileResponse(self.book.path(kept), media_type="image/png")

        return await self.answer(request, "download", proceed, task=task)


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
