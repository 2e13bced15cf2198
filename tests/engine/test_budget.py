"""References share one request's room; small ones leave theirs to the large."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.request import Reference
from nanostudio.core.spec import ModelSpec, ProviderSpec, Travel
from nanostudio.engine.budget import room_bytes, share_bytes, to_be_scaled
from nanostudio.engine.uploads import Gateways, Uploader
from nanostudio.library.sendable import Sendable
from nanostudio.providers import google
from nanostudio.providers._bodies import Body
from nanostudio.providers.adapter import SentReference
from nanostudio.providers.http import Endpoint
from nanostudio.store.references import StoredReference
from tests.engine.bench import a_request

MODEL = google.NANO_BANANA_2
ENDPOINT = Endpoint("https://google.test")


def travelling(travel: Travel) -> ModelSpec:
    return replace(MODEL, references_travel=travel)


def test_base64_takes_a_third_of_the_room() -> None:
    assert room_bytes(google.SPEC, MODEL) == (20_000_000 - 256 * 1024) // 4 * 3
    multipart = room_bytes(google.SPEC, travelling(Travel.MULTIPART))
    assert multipart == 20_000_000 - 256 * 1024


def test_what_does_not_travel_inside_needs_no_room() -> None:
    assert room_bytes(google.SPEC, travelling(Travel.UPLOAD)) is None
    assert room_bytes(google.SPEC, travelling(Travel.PUBLIC_URL)) is None
    assert room_bytes(replace(google.SPEC, max_request_bytes=None), MODEL) is None


@pytest.mark.parametrize(
    ("sizes", "room", "share"),
    [
        ([], 10, None),
        ([5, 5], 10, None),
        ([6, 5], 10, 5),
        ([1, 1, 20], 10, 8),
        ([9, 9, 9], 10, 3),
        ([200_000, 200_000], 300_000, 131_072),
        ([10_000, 900_000], 800_000, 786_432),
    ],
)
def test_what_small_ones_leave_is_the_large_ones(
    sizes: list[int], room: int, share: int | None
) -> None:
    assert share_bytes(sizes, room) == share


@given(
    sizes=st.lists(st.integers(0, 20_000_000), max_size=14),
    room=st.integers(14, 20_000_000),
)
def test_all_fit_whatever_they_are(sizes: list[int], room: int) -> None:
    share = share_bytes(sizes, room)
    if share is None:
        assert sum(sizes) <= room
    else:
        assert 0 < share < max(sizes)
        assert sum(min(size, share) for size in sizes) <= room


class Shelf:
    """A library and its database: copies are as large as they may be, or grow when
    they are drawn anew."""

    def __init__(self, folder: Path, sizes: dict[str, int], grows: int = 1) -> None:
        self.folder = folder
        self.sizes = sizes
        self.grows = grows
        self.made: list[tuple[str, int]] = []

    async def run(self, _query: Any, sha256: str) -> StoredReference | None:
        if sha256 not in self.sizes:
            return None
        return StoredReference(
            sha256=sha256,
            path="x",
            name="x",
            format="png",
            width=1,
            height=1,
            size_bytes=self.sizes[sha256],
            added_ms=0,
        )

    async def sendable(self, sha256: str, *, max_bytes: int, **_: int) -> Sendable:
        size = min(self.sizes.get(sha256, max_bytes) * self.grows, max_bytes)
        self.made.append((sha256, max_bytes))
        path = self.folder / sha256
        path.write_bytes(bytes(size))
        return Sendable(
            path=path,
            sha256=sha256,
            mime="image/png",
            filename="a.png",
            size_bytes=size,
            was_scaled=False,
            width=1,
            height=1,
        )


async def ready(
    shelf: Any, provider: ProviderSpec = google.SPEC
) -> tuple[SentReference, ...]:
    gateways = Gateways(find_endpoint=pytest.fail)
    uploader = Uploader(shelf, shelf, shelf, gateways, lambda: 0)
    references = tuple(Reference(sha256=name) for name in shelf.sizes)
    return await uploader.ready(references, provider, MODEL, ENDPOINT)


def length(references: tuple[SentReference, ...]) -> int:
    asked = replace(a_request(), prompt="\0" * 32_000, aspect_ratio="1:8")
    call = google.build(asked, MODEL, references, "k")
    return Body(call.content_type, call.pieces).length


@pytest.mark.anyio
@pytest.mark.parametrize("grows", [1, 3])
@pytest.mark.parametrize(
    "sizes",
    [[10_000_000] * 14, [7_500_000] * 2, [1, 2, 9_000_000], [3_000_000] * 7, [], [5]],
)
async def test_the_whole_request_stays_below_its_limit(
    tmp_path: Path, sizes: list[int], grows: int
) -> None:
    shelf = Shelf(tmp_path, {f"{n:02}": size for n, size in enumerate(sizes)}, grows)
    sent = await ready(shelf)
    assert [one.path.name for one in sent] == list(shelf.sizes)
    assert length(sent) <= 20_000_000
    assert all(one.path.stat().st_size <= 7_000_000 for one in sent)


@pytest.mark.anyio
async def test_each_is_drawn_once_where_its_size_is_known(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, {f"{n:02}": 10_000_000 for n in range(14)})
    await ready(shelf)
    assert shelf.made == [(f"{n:02}", 1_048_576) for n in range(14)]


@pytest.mark.anyio
async def test_what_fits_is_not_made_smaller(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, {"a": 9_000_000, "b": 100_000})
    await ready(shelf)
    assert shelf.made == [("a", 7_000_000), ("b", 7_000_000)]


@pytest.mark.anyio
async def test_only_those_that_grew_are_drawn_again(tmp_path: Path) -> None:
    sizes = {"a": 100_000, "b": 4_000_000, "c": 4_000_000, "d": 4_000_000}
    shelf = Shelf(tmp_path, sizes, grows=3)
    await ready(shelf)
    assert [name for name, _ in shelf.made] == list("abcdbcd")
    assert shelf.made[-1][1] == (14_807_040 - 300_000) // 3 // 65536 * 65536


@pytest.mark.anyio
async def test_one_of_unknown_size_is_taken_to_be_large(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, {"a": 7_000_000, "b": 7_000_000})
    gateways = Gateways(find_endpoint=pytest.fail)
    library: Any = shelf
    uploader = Uploader(library, library, library, gateways, lambda: 0)
    references = tuple(Reference(sha256=name) for name in ("a", "b", "nobody's"))
    sent = await uploader.ready(references, google.SPEC, MODEL, ENDPOINT)
    assert length(sent) <= 20_000_000
    assert {most for _, most in shelf.made} == {4_915_200}


@pytest.mark.anyio
async def test_a_provider_without_a_limit_gets_them_as_they_are(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, {f"{n}": 10_000_000 for n in range(4)})
    roomy = replace(google.SPEC, max_request_bytes=None, max_reference_bytes=2**25)
    await ready(shelf, roomy)
    assert {most for _, most in shelf.made} == {2**25}


def held(size_bytes: int, width: int = 100, height: int = 100) -> StoredReference:
    return StoredReference(
        sha256="a" * 64,
        path="References/a.png",
        name="a",
        format="png",
        width=width,
        height=height,
        size_bytes=size_bytes,
        added_ms=0,
    )


def test_what_will_be_scaled_is_known_before_it_is_sent() -> None:
    spec = replace(google.SPEC, max_request_bytes=None, max_reference_pixels=20_000)
    pictures = [held(7_000_001), held(7_000_000), held(1, 200, 101)]
    assert to_be_scaled(pictures, spec, MODEL) == {0, 2}
    assert to_be_scaled([], spec, MODEL) == frozenset()


def test_many_that_fit_one_by_one_are_scaled_together() -> None:
    assert to_be_scaled([held(6_000_000)] * 2, google.SPEC, MODEL) == frozenset()
    pictures = [held(1_000), *[held(6_000_000)] * 5]
    assert to_be_scaled(pictures, google.SPEC, MODEL) == {1, 2, 3, 4, 5}
