"""The gateway's back door for tests and the curious: faults, ledger, tasks."""

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from nanostudio.sandbox.faults import described
from nanostudio.sandbox.gateway import Gateway
from nanostudio.sandbox.ledger import summary
from nanostudio.sandbox.order import Refusal, invalid
from nanostudio.sandbox.tasks import Task


def routes(gateway: Gateway) -> list[Route]:
    """/sandbox/faults, /sandbox/ledger and /sandbox/tasks; they take no key."""
    control = _Control(gateway)
    return [
        Route("/sandbox/faults", control.faults, methods=["GET"]),
        Route("/sandbox/faults", control.post_fault, methods=["POST"]),
        Route("/sandbox/faults", control.clear_faults, methods=["DELETE"]),
        Route("/sandbox/ledger", control.ledger, methods=["GET"]),
        Route("/sandbox/tasks", control.tasks, methods=["GET"]),
    ]


class _Control:
    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def faults(self, request: Request) -> Response:
        posted = [fault.to_json() for fault in self._gateway.faults.posted()]
        return JSONResponse({"faults": posted, "kinds": described()})

    async def post_fault(self, request: Request) -> Response:
        try:
            try:
                asked = json.loads(await request.body())
            except ValueError as exc:
                raise invalid("the body is not JSON") from exc
            if not isinstance(asked, dict):
                raise invalid("the body must be an object")
            fault = self._gateway.faults.post(asked)
        except Refusal as refusal:
            error = {"code": refusal.code, "message": refusal.message}
            return JSONResponse({"error": error}, refusal.status)
        return JSONResponse(fault.to_json(), 201)

    async def clear_faults(self, request: Request) -> Response:
        self._gateway.faults.clear()
        return Response(status_code=204)

    async def ledger(self, request: Request) -> Response:
        self._gateway.book.settle()
        return JSONResponse(summary(self._gateway.ledger))

    async def tasks(self, request: Request) -> Response:
        rows = [await self._row(task) for task in self._gateway.book.newest()]
        return JSONResponse({"tasks": rows})

    async def _row(self, task: Task) -> dict[str, Any]:
        progress = self._gateway.book.progress(task)
        pictures = [
            {"name": name, "sha256": await asyncio.to_thread(_sha256, path)}
            for name in task.names
            for path in [self._gateway.book.path(name)]
            if path.is_file()
        ]
        return {
            "id": task.id,
            "key": task.order.key,
            "stand": progress.stand,
            "fraction": progress.fraction,
            "fate": task.fate.to_json(),
            "order": task.order.to_json(),
            "accepted_s": task.accepted_s,
            "due_s": task.due_s,
            "is_refunded": task.is_refunded,
            "pictures": pictures,
        }


def _sha256(path: Path) -> str:
    with path.open("rb") as picture:
        return hashlib.file_digest(picture, "sha256").hexdigest()
