"""What is known of a picture, as a document and back."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nanostudio.core.lineage import MadeWith
from nanostudio.core.money import Basis, Money
from nanostudio.core.picture_record import PictureRecord, read, write
from nanostudio.core.project import Project
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.search import Board, Mark
from nanostudio.core.spec import Role
from nanostudio.core.task import Charged, Output, Task, TaskState
from nanostudio.core.told import LATEST_MS, Untold

SHA256 = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9"
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
words = texts.map(lambda text: text[:40])
ids = st.from_regex(r"[A-Za-z0-9_.:-]{1,32}", fullmatch=True)
moments = st.integers(0, LATEST_MS)
maybe_words, maybe_moments = st.none() | words, st.none() | moments
money = st.builds(Money, st.integers(-(10**15), 10**15), words)
references = st.builds(
    Reference,
    sha256=st.just(SHA256),
    name=words,
    role=st.none() | st.sampled_from(Role),
)
requests = st.builds(
    GenerationRequest,
    provider=ids,
    model=words,
    prompt=texts,
    references=st.lists(references, max_size=3).map(tuple),
    aspect_ratio=maybe_words,
    resolution=maybe_words,
    format=maybe_words,
    n=st.integers(1, 100),
)
outputs = st.builds(
    Output,
    path=words,
    sha256=st.just(SHA256),
    width=st.integers(1, 9999),
    height=st.integers(1, 9999),
    format=words,
    size_bytes=st.integers(1, 2**40),
    position=st.integers(0, 999),
)
costs = st.none() | st.tuples(money, st.sampled_from(Basis))


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    cost = draw(costs)
    return Task(
        id=draw(ids),
        batch_id=draw(ids),
        position=draw(st.integers(0, 999)),
        request=draw(requests),
        idempotency_key="key",
        created_ms=draw(moments),
        state=TaskState.DONE,
        remote_id=draw(maybe_words),
        charged=draw(st.sampled_from(Charged)),
        cost=cost[0] if cost else None,
        cost_basis=cost[1] if cost else Basis.UNKNOWN,
        sent_ms=draw(maybe_moments),
        accepted_ms=draw(maybe_moments),
        finished_ms=draw(maybe_moments),
        outputs=(draw(outputs),),
        origin_id=draw(st.none() | ids),
    )


records = st.builds(
    PictureRecord,
    task=tasks(),
    mark=st.builds(
        Mark,
        rating=st.integers(0, 5),
        is_starred=st.booleans(),
        trashed_ms=maybe_moments,
        tags=st.lists(words.filter(bool), max_size=3, unique=True).map(tuple),
    ),
    project=st.builds(Project, id=ids, name=words),
    characters=st.lists(
        st.builds(MadeWith, ids, words, st.integers(1, 99)), max_size=2
    ).map(tuple),
    boards=st.lists(st.builds(Board, ids, words), max_size=2).map(tuple),
    origin=words,
    settings=st.lists(st.tuples(words, words), max_size=3).map(tuple),
)


@settings(max_examples=40)
@given(records)
def test_what_is_written_is_read_back(record: PictureRecord) -> None:
    assert read(write(record), "key") == record


def sample() -> PictureRecord:
    request = GenerationRequest(
        provider="monet",
        model="nano",
        prompt="A fox",
        references=(Reference(sha256=SHA256, url="https://u:p@host/x?key=secret"),),
    )
    output = Output(
        path="fox.png", sha256=SHA256, width=2, height=3, format="png", size_bytes=4
    )
    task = Task(
        id="task-1",
        batch_id="batch",
        position=0,
        request=request,
        idempotency_key="paid-with",
        created_ms=5,
        state=TaskState.DONE,
        charged=Charged.YES,
        cost=Money.of("0.05", "USD"),
        cost_basis=Basis.LISTED,
        outputs=(output,),
    )
    return PictureRecord(task=task, mark=Mark(rating=3), project=Project(name=""))


def test_neither_addresses_nor_our_keys_go_out() -> None:
    text = write(sample())
    assert json.loads(text)["cost"]["amount"] == "0.05"
    for secret in ("secret", "host", "paid-with"):
        assert secret not in text


def changed(*place: str, to: object) -> str:
    document: dict[str, Any] = json.loads(write(sample()))
    inner = document
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = to
    return json.dumps(document)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("format",), "another"),
        (("version",), 0),
        (("sha256",), "../../etc/passwd"),
        (("provider",), "https://host"),
        (("rating",), 6),
        (("characters",), [{"id": "mira", "name": "Mira", "canon": 0}]),
        (("characters",), [{"id": "/home/mira", "name": "Mira", "canon": 1}]),
        (("starred",), 1),
        (("tags",), "a"),
        (("task", "id"), "a/b"),
        (("task", "picture"), 1000),
        (("times", "created_ms"), -1),
        (("times", "created_ms"), 2**63),
        (("cost", "amount"), "much"),
        (("cost", "charged"), "maybe"),
        (("asked", "n"), 0),
        (("note",), None),
    ],
)
def test_what_was_tampered_with_is_refused(
    place: tuple[str, ...], value: object
) -> None:
    with pytest.raises(Untold):
        read(changed(*place, to=value), "key")


def test_a_larger_version_and_more_entries_are_read() -> None:
    text = changed("more", to=[1])
    later = json.loads(text) | {"version": 7}
    bare = sample().task.request.references[0]
    whole = read(json.dumps(later), "paid-with")
    assert whole.task.request.references == (replace(bare, url=None),)
    assert (
        read(
            changed("references", to=[{"sha256": SHA256, "name": "", "role": "x"}]),
            "key",
        )
        .task.request.references[0]
        .role
        is None
    )
