"""What every adapter keeps to, with every one of its models; and the table itself."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from nanostudio.core.errors import BadReply, ProviderError, RateLimited, Refused
from nanostudio.core.money import Money
from nanostudio.core.request import GenerationRequest, Reference, check, estimate
from nanostudio.core.spec import ModelSpec, Travel
from nanostudio.providers import monet, sandbox
from nanostudio.providers._replies import LONGEST_WAIT_S
from nanostudio.providers.adapter import (
    Accepted,
    Adapter,
    Base64File,
    Delivered,
    Reply,
    SentReference,
)
from nanostudio.providers.table import ADAPTERS, LISTS, SPECS, STREAMS, UPLOADS, spec
from nanostudio.settings import OPTIONS

ROWS = [(a, model) for a in ADAPTERS.values() for model in a.SPEC.models]
NAMES = [f"{adapter.SPEC.id} {model.id}" for adapter, model in ROWS]
SECRET = "canary-key-0123456789"
STATUSES = (400, 401, 402, 403, 404, 413, 422, 429, 500, 502, 503, 504)
BODIES = (
    b"",
    b"<html><h1>Bad Gateway</h1></html>",
    b'{"error":{"message":"Something about it.","code":"x"}}',
    b'{"code":1,"message":"Something about it.","data":null}',
    b"[]",
    b"\xff\xfe",
)


def _has_url(model: ModelSpec) -> bool:
    return model.references_travel in (Travel.UPLOAD, Travel.PUBLIC_URL)


@pytest.mark.parametrize(("adapter", "model"), ROWS, ids=NAMES)
class TestEveryModel:
    def request(self, adapter: Adapter, model: ModelSpec) -> GenerationRequest:
        return GenerationRequest(
            provider=adapter.SPEC.id,
            model=model.id,
            prompt="a fox",
            aspect_ratio=model.aspect_ratios[-1],
            resolution=model.resolutions[-1] if model.resolutions else None,
            format=model.formats[0] if model.formats else None,
        )

    def test_a_request_of_its_row_passes_its_check(
        self, adapter: Adapter, model: ModelSpec
    ) -> None:
        assert check(self.request(adapter, model), adapter.SPEC) is model

    def test_a_create_is_one_call_that_may_cost(
        self, adapter: Adapter, model: ModelSpec
    ) -> None:
        call = adapter.build(self.request(adapter, model), model, (), "key-1")
        again = adapter.build(self.request(adapter, model), model, (), "key-1")
        assert call == again
        assert call.is_create
        assert call.path.startswith("/")
        assert call.path.isascii()
        if model.is_idempotent:
            assert b"key-1" in (call.body or b"")

    def test_references_go_out_all_and_in_their_order(
        self, adapter: Adapter, model: ModelSpec
    ) -> None:
        names = [f"{n * 7 % 14:02}.png" for n in range(model.max_references)]
        references = tuple(
            SentReference(
                path=Path("/x", name),
                filename=name,
                mime="image/png",
                url=f"https://files.example/{name}" if _has_url(model) else None,
            )
            for name in names
        )
        request = replace(
            self.request(adapter, model),
            references=tuple(Reference(sha256=name) for name in names),
        )
        call = adapter.build(request, model, references, "key-1")
        paths = [part.path for part in call.files] + [
            piece.path for piece in call.pieces if isinstance(piece, Base64File)
        ]
        body = (call.body or b"").decode()
        sent = [path.name for path in paths] or re.findall(r"example/(\d\d\.png)", body)
        assert sent == names

    def test_a_poll_is_free_where_a_task_can_be_asked_for(
        self, adapter: Adapter, model: ModelSpec
    ) -> None:
        try:
            call = adapter.poll("task_1")
        except Refused:
            assert model.answers_inline
            return
        assert not call.is_create
        assert "task_1" in call.path + (call.body or b"").decode()
        with pytest.raises(Refused):
            adapter.poll("../x")

    def test_its_row_is_whole(self, adapter: Adapter, model: ModelSpec) -> None:
        assert model.label
        assert len(set(model.aspect_ratios)) == len(model.aspect_ratios)
        for ratio, tier in model.sizes:
            assert ratio in model.aspect_ratios
            assert tier in (model.resolutions or ("",))
        assert set(model.prices) <= {"", *model.resolutions}
        if model.can_stream:
            assert adapter.SPEC.id in STREAMS


@pytest.mark.parametrize("adapter", ADAPTERS.values(), ids=list(ADAPTERS))
class TestEveryAdapter:
    def test_its_errors_bear_its_name(self, adapter: Adapter) -> None:
        for status in (400, 401, 402, 404, 429, 500):
            error = adapter.explain(Reply(status=status, body=b"<html>"))
            assert isinstance(error, ProviderError)
            assert adapter.SPEC.label in error.title

    @pytest.mark.parametrize("body", BODIES)
    def test_every_status_says_who_what_and_whether_it_was_charged(
        self, adapter: Adapter, body: bytes
    ) -> None:
        titles = set()
        for status in STATUSES:
            error = adapter.explain(Reply(status=status, body=body))
            assert adapter.SPEC.label in error.title
            assert "charged" in error.hint
            assert error.maybe_accepted is (status >= 500)
            assert "<" not in error.title + error.hint
            titles.add(error.title)
        assert len(titles) >= len(STATUSES) - 3  # those of a 5xx may be alike

    @pytest.mark.parametrize(
        ("told", "wait_s"),
        [
            ("7", 7),
            ("Fri, 20 Nov 2026 09:15:30 GMT", 30),
            ("1e12", LONGEST_WAIT_S),
            ("-5", 0),
            ("soon", None),
        ],
    )
    def test_a_pause_is_as_long_as_the_header_says(
        self, adapter: Adapter, told: str, wait_s: float | None
    ) -> None:
        headers = {"retry-after": told, "date": "Fri, 20 Nov 2026 09:15:00 GMT"}
        error = adapter.explain(Reply(status=429, headers=headers))
        assert isinstance(error, RateLimited)
        assert error.retry_after_s == wait_s

    def test_its_bad_replies_bear_its_name(self, adapter: Adapter) -> None:
        with pytest.raises(BadReply, match=adapter.SPEC.label):
            adapter.parse(Reply(status=200, body=b"<html>"))

    def test_its_row_says_what_the_tables_hold(self, adapter: Adapter) -> None:
        row = adapter.SPEC
        assert (row.id in LISTS) is row.lists_tasks
        assert (row.id in UPLOADS) is (row.upload_ttl_s > 0)
        assert row.needs_key is bool(row.key_env)
        assert row.options <= set(OPTIONS)
        assert ("stream" in row.options) is any(one.can_stream for one in row.models)

    def test_its_probe_is_free_and_always_the_same(self, adapter: Adapter) -> None:
        call = adapter.probe()
        assert call == adapter.probe()
        assert not call.is_create
        assert call.path.startswith("/")
        assert call.method == "GET" or b"whether-the-key-works" in (call.body or b"")

    @pytest.mark.parametrize("body", [*BODIES, b"{}", b'{"data":null}', b"null"])
    def test_a_probe_answered_with_anything_else_proves_nothing(
        self, adapter: Adapter, body: bytes
    ) -> None:
        with pytest.raises(ProviderError):
            adapter.check_probe(Reply(status=200, body=body))

    def test_a_probe_answered_as_it_should_be_passes(self, adapter: Adapter) -> None:
        answer = {
            **{"tasks": [], "data": [], "models": []},
            **({} if adapter.SPEC.shows_good_keys else {"data": {"status": "x"}}),
        }
        adapter.check_probe(Reply(status=200, body=json.dumps(answer).encode()))


def test_uploads_and_lists_that_say_nothing_bear_the_providers_name() -> None:
    empty = Reply(status=200, body=b"{}")
    for provider, uploads in UPLOADS.items():
        with pytest.raises(BadReply, match=ADAPTERS[provider].SPEC.label):
            uploads.parse_upload(empty)
    for provider, lists in LISTS.items():
        with pytest.raises(BadReply, match=ADAPTERS[provider].SPEC.label):
            lists.parse_list(empty)


def test_a_provider_is_found_by_its_id() -> None:
    assert spec("monet") is monet.SPEC
    assert tuple(adapter.SPEC for adapter in ADAPTERS.values()) == SPECS


def test_an_unknown_provider_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=r"no provider “dalle”.*monet, .*sandbox"):
        spec("dalle")


def test_the_sandbox_speaks_monet_and_asks_for_no_key() -> None:
    assert not sandbox.SPEC.needs_key
    assert [row.id for row in sandbox.SPEC.models] == [
        "nano-banana-2",
        "nano-banana-1-pro",
        "nano-banana-1",
    ]
    created = Reply(status=200, body=b'{"id":"t","status":"pending"}')
    assert sandbox.parse(created) == Accepted(remote_id="t")
    done = Reply(status=200, body=b'{"id":"t","status":"success"}')
    assert sandbox.parse(done) == Delivered(pictures=(), remote_id="t")
    assert sandbox.parse_list(Reply(status=200, body=b'{"tasks":[]}')) == ()
    url = "http://127.0.0.1:8000/files/1"
    stored = Reply(status=200, body=json.dumps({"url": url}).encode())
    assert sandbox.parse_upload(stored) == url


@pytest.mark.parametrize(
    ("model", "resolution", "credits"),
    [
        ("nano-banana-2", None, 10),
        ("nano-banana-2", "1K", 10),
        ("nano-banana-1-pro", "2K", 15),
        ("nano-banana-2", "4K", 20),
        ("nano-banana-1", None, 5),
    ],
)
def test_the_sandbox_has_prices(
    model: str, resolution: str | None, credits: int
) -> None:
    request = GenerationRequest(
        provider="sandbox", model=model, prompt="x", resolution=resolution, n=2
    )
    row = check(request, sandbox.SPEC)
    assert estimate(request, row) == Money.of(2 * credits, "credits")
    body = json.loads(sandbox.build(request, row, (), "k").body or b"")
    assert body["input"].get("resolution") == (resolution or row.default_resolution)


def test_the_rows_load_without_the_network() -> None:
    """The window shows them before its first paint."""
    code = (
        "import sys; import nanostudio.providers.table;"
        "heavy = {'httpx', 'httpx_sse', 'msgspec', 'asyncio', 'ssl', 'anyio',"
        " 'email', 'PySide6'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert ran.stdout == "[]\n"
