"""A dialect's routes: the key is checked first, a refusal gets the dialect's shape."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.sandbox.order import Refusal

Endpoint = Callable[[Request], Awaitable[Response]]
Worded = Callable[[Refusal], Mapping[str, Any]]


def check_bearer(request: Request) -> None:
    """Raises Refusal 401 without a key, and for one that begins with "wrong"."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if scheme != "Bearer" or not key.strip() or key.startswith("wrong"):
        raise Refusal(401, "unauthorized", "Invalid or missing API key")


def route(
    method: str,
    path: str,
    endpoint: Endpoint,
    worded: Worded,
    check_key: Callable[[Request], None] = check_bearer,
) -> Route:
    """`endpoint` behind the key; `worded` makes the body of a refusal."""

    async def answer(request: Request) -> Response:
        try:
            check_key(request)
            return await endpoint(request)
        except Refusal as refusal:
            return JSONResponse(worded(refusal), refusal.http_status, refusal.headers)

    return Route(path, answer, methods=[method])
