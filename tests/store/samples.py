"""Tasks to keep: one plain, and every kind there can be."""

from typing import Any

from hypothesis import strategies as st

from nanostudio.core.money import Basis, Money
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import Role
from nanostudio.core.task import (
    Charged,
    Output,
    Problem,
    Task,
    TaskState,
    WaitReason,
)
from nanostudio.store.database import Connection
from nanostudio.store.trash import TRASH, Move, begin_moves, end_moves, places

SHA256 = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"


def make_task(number: int = 1, **changes: Any) -> Task:
    """A task of monet; `number` makes it unlike the others."""
    request = GenerationRequest(
        provider="monet", model="nano-banana-2", prompt=f"A fox in snow, {number}"
    )
    values: dict[str, Any] = {
        "id": f"task-{number:04}",
        "batch_id": "batch-1",
        "position": 0,
        "request": request,
        "idempotency_key": f"key-{number}",
        "created_ms": 1_780_000_000_000 + number,
    }
    return Task(**values | changes)


def make_output(position: int = 0, **changes: Any) -> Output:
    """A picture of 1K."""
    values: dict[str, Any] = {
        "path": f"2026-11/a-fox-in-snow_{position + 1:02}.png",
        "sha256": SHA256,
        "width": 1024,
        "height": 1024,
        "format": "png",
        "size_bytes": 1_234_567,
        "position": position,
    }
    return Output(**values | changes)


def put_in_trash(db: Connection, *numbers: int, now_ms: int = 1) -> None:
    """Move the rows of pictures into the trash; there are no files."""
    moves = [
        Move(one.number, one.path, f"{TRASH}/{one.number}")
        for one in places(db, numbers, in_trash=False)
    ]
    begin_moves(db, moves, in_trash=False)
    end_moves(db, {move.number: move.target for move in moves}, now_ms)


words = st.text(max_size=20)
moments = st.integers(-(2**63), 2**63 - 1)
counts = st.integers(0, 2**31)

requests = st.builds(
    GenerationRequest,
    provider=words,
    model=words,
    prompt=st.text(max_size=200),
    references=st.lists(
        st.builds(
            Reference, sha256=words, name=words, role=st.none() | st.sampled_from(Role)
        ),
        max_size=4,
    ).map(tuple),
    aspect_ratio=st.none() | words,
    resolution=st.none() | words,
    format=st.none() | words,
    n=st.integers(1, 100),
)
outputs = st.lists(
    st.builds(
        Output,
        path=words,
        sha256=words,
        width=counts,
        height=counts,
        format=words,
        size_bytes=counts,
        position=st.integers(0, 999),
    ),
    max_size=4,
    unique_by=lambda output: output.position,
).map(lambda found: tuple(sorted(found, key=lambda output: output.position)))

_changing = {
    "state": st.sampled_from(TaskState),
    "wait_reason": st.none() | st.sampled_from(WaitReason),
    "wait_until_ms": st.none() | moments,
    "resume_state": st.none() | st.sampled_from(TaskState),
    "remote_id": st.none() | words,
    "charged": st.sampled_from(Charged),
    "cost": st.none() | st.builds(Money, moments, words),
    "cost_basis": st.sampled_from(Basis),
    "problem": st.none() | st.builds(Problem, title=words, hint=words),
    "sent_ms": st.none() | moments,
    "accepted_ms": st.none() | moments,
    "finished_ms": st.none() | moments,
    "dismissed_ms": st.none() | moments,
    "rank": st.integers(-1000, 1000),
}
changes = st.fixed_dictionaries(_changing)
tasks = st.builds(
    Task,
    id=st.text(min_size=1, max_size=20),
    batch_id=words,
    position=counts,
    request=requests,
    idempotency_key=words,
    created_ms=moments,
    outputs=outputs,
    project_id=words,
    reserved=st.none() | st.builds(Money, moments, words),
    origin_id=st.none() | words,
    **_changing,
)
