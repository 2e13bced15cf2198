"""What a file says is read without decoding it."""

import pytest

from nanostudio.core.errors import BadPicture
from nanostudio.core.provenance import UNKNOWN
from nanostudio.library.credentials import NONE
from nanostudio.library.saying import Said, said
from tests.library.pictures import FORMATS, picture, png_chunk, png_with


def test_what_a_file_says() -> None:
    body = png_with(
        png_chunk(b"tEXt", b"parameters\0a fox"), png_chunk(b"caBX", b"signed")
    )
    told = said(body, "a.png")
    assert (told.format, told.provenance.prompt) == ("png", "a fox")
    assert told.credentials.present


@pytest.mark.parametrize("format_", FORMATS)
def test_a_picture_that_says_nothing(format_: str) -> None:
    assert said(picture(format_), "a") == Said(format_, UNKNOWN, NONE)


@pytest.mark.parametrize("body", [b"just words", picture()[:-5]])
def test_what_is_no_whole_picture(body: bytes) -> None:
    with pytest.raises(BadPicture, match=r"“a\.png” is no picture"):
        said(body, "a.png")
