"""Messages between parent and child: whole ones only."""

import io

import pytest

from nanostudio.library import pipe


def test_a_message_arrives_as_it_was_sent() -> None:
    stream = io.BytesIO()
    pipe.send(stream, {"ask": "inspect", "with": {"path": "/a/ü.png"}})
    pipe.send(stream, {"answer": 1})
    stream.seek(0)
    assert pipe.receive(stream) == {"ask": "inspect", "with": {"path": "/a/ü.png"}}
    assert pipe.receive(stream) == {"answer": 1}
    assert pipe.receive(stream) is None


@pytest.mark.parametrize(
    "bytes_", [b"", b"\0\0", b"\0\0\0\x05{}", b"\xff\xff\xff\xff{}"]
)
def test_a_stream_that_ends_or_makes_no_sense_is_no_message(bytes_: bytes) -> None:
    assert pipe.receive(io.BytesIO(bytes_)) is None


def test_every_format_has_an_extension() -> None:
    assert pipe.EXTENSIONS["jpeg"] == "jpg"
    assert set(pipe.EXTENSIONS) == {"png", "jpeg", "webp", "avif"}
