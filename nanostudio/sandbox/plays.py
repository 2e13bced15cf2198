"""What faults do to answers, each as a function around the true one.

Some never ask for the true answer (nothing is accepted or charged); the others get it
first and then spoil it (accepted and charged)."""

import asyncio
import gzip
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import (
    HTMLResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)

from nanostudio.sandbox.breakage import Broken, Ending, Whole, chunk, whole
from nanostudio.sandbox.order import Refusal

NO_HEADER = "none"  # the usual Retry-After; "" is an empty one
_CODES = {
    400: "VALIDATION_ERROR",
    401: "unauthorized",
    402: "insufficient_credits",
    403: "forbidden",
    404: "not_found",
    413: "too_large",
    422: "VALIDATION_ERROR",
    429: "rate_limit",
}
_HTML = "<!doctype html><title>{0}</title><h1>{0}</h1><p>Please try again later.</p>"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request a fault has met; `proceed` lets it happen and gives its true answer."""

    request: Request
    proceed: Callable[[], Awaitable[Response]]
    params: Mapping[str, Any]

    async def whole(self) -> Whole:
        """The true answer, read to its end."""
        return await whole(await self.proceed(), self.request)


Play = Callable[[Attempt], Awaitable[Response]]


def status_before(status: int) -> Play:
    """Answer `status`; nothing is accepted."""

    async def play(attempt: Attempt) -> Response:
        return _answer(status, attempt.params)

    return play


def status_within(status: int) -> Play:
    """Answer 200 with the body of `status`; nothing is accepted."""

    async def play(attempt: Attempt) -> Response:
        code = attempt.params["code"] or _code(status)
        message = attempt.params["message"] or _message(status)
        raise Refusal(status, code, message, http_status=200)

    return play


def status_after(status: int) -> Play:
    """Accept, then answer `status`."""

    async def play(attempt: Attempt) -> Response:
        await attempt.proceed()
        return _answer(status, attempt.params)

    return play


def _answer(status: int, params: Mapping[str, Any]) -> Response:
    headers = {}
    if params["retry_after"] != NO_HEADER:
        headers["retry-after"] = params["retry_after"]
    if 300 <= status < 400:
        headers["location"] = params["location"]
        return Response(status_code=status, headers=headers)
    if params["html"]:
        page = _HTML.format(f"{status} from the gateway")
        return HTMLResponse(page, status, headers)
    code = params["code"] or _code(status)
    message = params["message"] or _message(status)
    raise Refusal(status, code, message, headers, is_array=params["array"])


def _code(status: int) -> str:
    return _CODES.get(status, "internal_error")


def _message(status: int) -> str:
    return f"The sandbox was asked to answer {status}."


def breaking(ending: Ending, *, accepts: bool) -> Play:
    """End the connection without an answer, accepted or not."""

    async def play(attempt: Attempt) -> Response:
        if accepts:
            await attempt.proceed()
        return Broken(ending=ending)

    return play


async def half(attempt: Attempt) -> Response:
    """Half of the answer's bytes."""
    true = await attempt.whole()
    half = true.body[: max(1, len(true.body) // 2)]
    return _cut(true, half, attempt.params["shape"])


def _cut(true: Whole, half: bytes, shape: str) -> Response:
    if shape == "close":
        return Broken(true.head(content_length=None), half)
    if shape == "chunked":
        head = true.head(content_length=None, transfer_encoding="chunked")
        return Broken(head, chunk(half))
    if shape == "clean":
        return Broken(true.head(content_length=str(len(half))), half)
    return Broken(true.head(content_length=str(len(true.body))), half)


async def truncated(attempt: Attempt) -> Response:
    """A share of the picture's bytes."""
    true = await attempt.whole()
    share = attempt.params["share"]
    half = true.body[: int(len(true.body) * share)]
    return _cut(true, half, attempt.params["shape"])


async def slow(attempt: Attempt) -> Response:
    """The answer in twenty pieces over its `seconds`."""
    true = await attempt.whole()
    head = true.head(content_length=str(len(true.body)))
    pause_s = attempt.params["seconds"] / 20
    if attempt.params["part"] == "head":
        return Broken(*_pieces(head), true.body, pause_s=pause_s)
    return Broken(head, *_pieces(true.body), pause_s=pause_s)


def _pieces(content: bytes) -> list[bytes]:
    step = max(1, -(-len(content) // 20))
    return [content[at : at + step] for at in range(0, len(content), step)]


async def late(attempt: Attempt) -> Response:
    """The answer after its `seconds`."""
    answer = await attempt.proceed()
    await asyncio.sleep(attempt.params["seconds"])
    return answer


def instead(response: Callable[[Mapping[str, Any]], Response]) -> Play:
    """Accept, then answer `response`."""

    async def play(attempt: Attempt) -> Response:
        await attempt.proceed()
        return response(attempt.params)

    return play


def plain_words(_params: Mapping[str, Any]) -> Response:
    """200, and no JSON."""
    return PlainTextResponse("OK, accepted.")


def nothing(_params: Mapping[str, Any]) -> Response:
    """200, and no byte."""
    return Response()


def web_page(_params: Mapping[str, Any]) -> Response:
    """200, as a captive portal answers."""
    return HTMLResponse(_HTML.format("Welcome"))


def huge(params: Mapping[str, Any]) -> Response:
    """JSON of about `bytes`."""
    padding = "x" * params["bytes"]
    return Response(json.dumps({"padding": padding}), media_type="application/json")


def gzip_bomb(params: Mapping[str, Any]) -> Response:
    """A small body that unpacks to `bytes`."""
    packed = gzip.compress(b'{"padding":"' + b"x" * params["bytes"] + b'"}')
    headers = {"content-encoding": "gzip"}
    return Response(packed, headers=headers, media_type="application/json")


def replaced(tree: Any, change: Callable[[str, Any], tuple[bool, Any]]) -> Any:
    """`tree` with every member put through `change`: (keep it, its value)."""
    if isinstance(tree, list):
        return [replaced(member, change) for member in tree]
    if not isinstance(tree, dict):
        return tree
    kept = {}
    for key, value in tree.items():
        is_kept, new = change(key, value)
        if is_kept:
            kept[key] = replaced(new, change) if new is value else new
    return kept


Change = Callable[[Mapping[str, Any]], Callable[[str, Any], tuple[bool, Any]]]


def editing(change: Change) -> Play:
    """A play that changes members of the answer's JSON, or of every event's."""

    async def play(attempt: Attempt) -> Response:
        edit = change(attempt.params)
        answer = await attempt.proceed()
        if isinstance(answer, StreamingResponse) and _is_events(answer):
            answer.body_iterator = _edited(answer.body_iterator, edit)
            return answer
        true = await whole(answer, attempt.request)
        edited = json.dumps(replaced(json.loads(true.body), edit))
        return Response(edited, true.status, media_type="application/json")

    return play


def _is_events(answer: Response) -> bool:
    return answer.headers.get("content-type", "").startswith("text/event-stream")


async def _edited(
    events: Any, edit: Callable[[str, Any], tuple[bool, Any]]
) -> AsyncIterator[str]:
    async for event in events:
        head, mark, content = event.partition("data: ")
        edited = json.dumps(replaced(json.loads(content), edit))
        yield f"{head}{mark}{edited}\n\n"


def setting(key: str, param: str) -> Change:
    """Gives members named `key`, or as the parameter says, the parameter `param`."""

    def change(params: Mapping[str, Any]) -> Callable[[str, Any], tuple[bool, Any]]:
        name = params.get("key") or key
        return lambda at, value: (True, params[param] if at == name else value)

    return change


def without_ids(_params: Mapping[str, Any]) -> Callable[[str, Any], tuple[bool, Any]]:
    """Drops every id."""
    return lambda key, value: (key not in ("id", "task_id"), value)


def without_outputs(
    _params: Mapping[str, Any],
) -> Callable[[str, Any], tuple[bool, Any]]:
    """Empties every list of results, and takes a single one away."""
    lists = ("outputs", "results", "files", "result_urls", "data", "parts")
    empty: dict[str, Any] = {"result_url": None, **{name: [] for name in lists}}

    def change(key: str, value: Any) -> tuple[bool, Any]:
        is_envelope = key == "data" and not isinstance(value, list)
        return True, value if is_envelope else empty.get(key, value)

    return change


async def cut_stream(attempt: Attempt) -> Response:
    """End the connection after `events` and a half."""
    answer = await attempt.proceed()
    if not isinstance(answer, StreamingResponse):
        return answer
    events = answer.body_iterator

    async def later() -> AsyncIterator[bytes]:
        left = attempt.params["events"]
        async for event in events:
            piece = event.encode() if isinstance(event, str) else bytes(event)
            if left == 0:
                yield chunk(piece[: len(piece) // 2])
                return
            left -= 1
            yield chunk(piece)

    head = Whole(200, {"content-type": "text/event-stream"}, b"")
    return Broken(head.head(transfer_encoding="chunked"), later=later())


async def no_end(attempt: Attempt) -> Response:
    """Leave out the event with the end status."""
    answer = await attempt.proceed()
    if isinstance(answer, StreamingResponse):
        answer.body_iterator = _all_but_last(answer.body_iterator)
    return answer


async def _all_but_last(events: Any) -> AsyncIterator[Any]:
    held = None
    async for event in events:
        if held is not None:
            yield held
        held = event


async def garbage(attempt: Attempt) -> Response:
    """Put comments and broken events around the true ones."""
    answer = await attempt.proceed()
    if isinstance(answer, StreamingResponse):
        answer.body_iterator = _with_garbage(answer.body_iterator)
    return answer


async def _with_garbage(events: Any) -> AsyncIterator[Any]:
    yield ": keep-alive\n\n"
    yield "data: {not json\n\n"
    yield "event: odd\nid: 7\nretry: 10\ndata: [1,\ndata: 2]\n\n"
    async for event in events:
        yield event
    yield "data: [DONE]\n\n"


async def wrong_size(attempt: Attempt) -> Response:
    """The picture with half its pixels a side."""
    from nanostudio.sandbox.examine import at_half_size

    true = await attempt.whole()
    smaller = await asyncio.to_thread(at_half_size, true.body)
    return Response(smaller, media_type=true.headers["content-type"])


async def wrong_type(attempt: Attempt) -> Response:
    """The picture in another format, or a web page."""
    from nanostudio.sandbox.examine import as_format

    true = await attempt.whole()
    wanted = str(attempt.params["format"])
    if wanted == "html":
        return HTMLResponse(_HTML.format("Sign in"))
    other = await asyncio.to_thread(as_format, true.body, wanted)
    return Response(other, media_type=true.headers["content-type"])


async def expired(attempt: Attempt) -> Response:
    """404 here from now on; the next poll gives another address."""
    attempt.request.state.task.address += 1
    raise Refusal(404, "not_found", "this address has expired")
