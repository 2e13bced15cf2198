"""What a picture's file tells is read from the command line."""

from pathlib import Path

from nanostudio.core.export import Format, Metadata
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.telling import Telling
from nanostudio.library.metadata.writing import embedded
from tests.cli.conftest import Shell
from tests.library.pictures import drawing, encoded, picture, png_chunk, png_with

SHA256 = "ab" * 32
TOLD = Telling(
    request=GenerationRequest(
        provider="monet",
        model="nano-banana-2",
        prompt="a fox\nin \x1b[31msnow",
        aspect_ratio="16:9",
        resolution="2K",
        format="png",
        references=(
            Reference(sha256=SHA256, name="Mira"),
            Reference(sha256="cd" * 32),
        ),
    ),
    rating=4,
    thumbnails={SHA256: b"\xff\xd8\xffsmall"},
)


def told(folder: Path) -> Path:
    path = folder / "told.webp"
    blocks = embedded(Format.WEBP, Metadata.ALL, TOLD)
    path.write_bytes(encoded(drawing(), "webp", exif=blocks.exif, xmp=blocks.xmp))
    return path


def test_the_settings_as_a_document(shell: Shell) -> None:
    run = shell("read", told(shell.folder), "--json")
    assert run.code == 0
    assert run.document == {
        "file_format": "webp",
        "origin": "nanostudio",
        "prompt": TOLD.request.prompt,
        "provider": "monet",
        "model": "nano-banana-2",
        "aspect_ratio": "16:9",
        "resolution": "2K",
        "format": "png",
        "n": 1,
        "references": [
            {"sha256": SHA256, "name": "Mira", "role": None, "thumbnail": True},
            {"sha256": "cd" * 32, "name": "", "role": None, "thumbnail": False},
        ],
        "settings": {"provider": "monet", "rating": "4"},
        "source_type": "compositeWithTrainedAlgorithmicMedia",
        "credentials": {
            "present": False,
            "claim_generator": None,
            "issuer": None,
            "state": None,
        },
    }


def test_the_settings_for_a_person(shell: Shell) -> None:
    run = shell("read", told(shell.folder))
    assert run.code == 0
    lines = [" ".join(line.split()) for line in run.out.splitlines()]
    assert "Prompt a fox in [31msnow" in lines  # and red is nothing
    assert "Resolution 2K" in lines
    assert f"Reference 1 Mira, sha256 {SHA256}, with a small copy" in lines
    assert f"Reference 2 without a name, sha256 {'cd' * 32}" in lines
    assert "rating 4" in lines
    assert sum("monet" in line for line in lines) == 1


def test_credentials_are_named(shell: Shell) -> None:
    path = shell.folder / "signed.png"
    path.write_bytes(png_with(png_chunk(b"caBX", b"\x6fclaim_generator\x66Google")))
    assert "Content credentials" in shell("read", path).out
    assert "Google" in shell("read", path).out
    path.write_bytes(png_with(png_chunk(b"caBX", b"nobody")))
    assert "present" in shell("read", path).out


def test_a_picture_that_says_nothing(shell: Shell) -> None:
    path = shell.folder / "a.png"
    path.write_bytes(picture())
    run = shell("read", path)
    assert (run.code, run.out) == (0, "")
    assert "does not say how it was made" in run.err
    document = shell("read", path, "--json").document
    assert (document["origin"], document["prompt"]) == (None, "")


def test_no_file_and_no_picture(shell: Shell) -> None:
    gone = shell("read", shell.folder / "gone.png", "--json")
    assert gone.code == 2
    assert "not there" in gone.document["error"]["title"]
    text = shell.folder / "text.png"
    text.write_text("no picture")
    assert shell("read", text).code == 2
    assert shell("read").code == 2
