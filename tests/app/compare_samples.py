"""Tiles to compare, each of a task of its own."""

from typing import Any

from nanostudio.app.tiles import Tile, make_tile
from tests.app.tile_samples import (
    NOW_MS,
    PROVIDERS,
    done_task,
    make_output,
    make_request,
)


def made_tile(
    number: int,
    prompt: str = "A fox in snow",
    *,
    size: tuple[int, int] = (2000, 1000),
    request: dict[str, Any] | None = None,
    **task: Any,
) -> Tile:
    """The tile "task<number>", with a picture "<number>.png" of `size`."""
    width, height = size
    output = make_output(
        path=f"{number}.png", sha256=f"{number:064}", width=width, height=height
    )
    asked = make_request(prompt=prompt, **(request or {}))
    made = done_task(number, request=asked, outputs=(output,), **task)
    return make_tile(made, 0, PROVIDERS, now_ms=NOW_MS)


def tiles(count: int, *sizes: tuple[int, int]) -> list[Tile]:
    """So many tiles; those without a size of their own have 2000 x 1000 pixels."""
    wanted = [*sizes, *[(2000, 1000)] * count][:count]
    return [made_tile(at + 1, size=size) for at, size in enumerate(wanted)]
