"""What is written into real files of every format is read back by us and by others."""

import hashlib
import json
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nanostudio.core import origin_metadata
from nanostudio.core.export import Format, Metadata
from nanostudio.core.origin_metadata import MOST_THUMBNAIL_BYTES
from nanostudio.core.provenance import UNKNOWN, Provenance
from nanostudio.core.request import LONGEST_PROMPT, GenerationRequest, Reference
from nanostudio.core.telling import Telling
from nanostudio.library.convert import convert
from nanostudio.library.embedded import Embedded
from nanostudio.library.metadata import a1111
from nanostudio.library.metadata.reading import provenance
from nanostudio.library.metadata.writing import embedded
from nanostudio.library.pipe import packed
from tests.core.any_request import requests
from tests.library.pictures import picture

FORMATS = [one for one in Format if one is not Format.ORIGINAL]
SHA256 = "ab" * 32
REQUEST = GenerationRequest(
    provider="monet",
    model="nano-banana-2",
    prompt="@Mira & a <fox>,\nin snow: 雪 🦊",
    references=(Reference(sha256=SHA256, name="Mira"),),
    aspect_ratio="16:9",
    resolution="2K",
)
TOLD = Telling(request=REQUEST, rating=4, seed=7)
SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
COMPOSED = "compositeWithTrainedAlgorithmicMedia"


@pytest.fixture(scope="module", autouse=True)
def folder() -> Iterator[Path]:
    """Where files are made; one for all examples of a property."""
    with TemporaryDirectory() as name:
        (Path(name) / "source.png").write_bytes(picture(size=(8, 8)))
        yield Path(name)


def saved(folder: Path, format_: Format, told: Embedded) -> Path:
    """A real file of this format with these blocks, as an export writes it."""
    target = folder / f"told.{format_}"
    target.unlink(missing_ok=True)
    convert(
        str(folder / "source.png"),
        str(target),
        format_=format_,
        quality=90,
        size=("whole", 0, 0),
        to_srgb=False,
        embedded=packed(told),
    )
    return target


def read_back(
    folder: Path, format_: Format, telling: Telling, metadata: Metadata = Metadata.ALL
) -> Provenance:
    path = saved(folder, format_, embedded(format_, metadata, telling))
    return provenance(path.read_bytes())


def small(count: int) -> bytes:
    """Something that passes for a small JPEG, of so many bytes."""
    return (b"\xff\xd8\xff" + hashlib.sha512(b"small").digest() * count)[:count]


def many(count: int = 14) -> Telling:
    """With as many references as there can be, all with large small copies."""
    names = [f"{number:064x}" for number in range(count)]
    references = tuple(Reference(sha256=one, name=one[-2:]) for one in names)
    thumbnails = dict.fromkeys(names, small(MOST_THUMBNAIL_BYTES))
    return replace(
        TOLD, request=replace(REQUEST, references=references), thumbnails=thumbnails
    )


@pytest.mark.parametrize("format_", FORMATS)
@given(request=requests, sizes=st.lists(st.integers(3, 24_000), max_size=3))
@example(request=replace(REQUEST, prompt="🦊" * LONGEST_PROMPT), sizes=[])
@example(request=replace(REQUEST, prompt="<&\r\n\"'>\x01\ufffe"), sizes=[24_000])
def test_settings_come_back_from_a_file_as_they_were(
    folder: Path, format_: Format, request: GenerationRequest, sizes: list[int]
) -> None:
    named = zip(request.references, sizes, strict=False)
    thumbnails = {one.sha256: small(size) for one, size in named}
    told = read_back(folder, format_, Telling(request=request, thumbnails=thumbnails))
    assert told.origin == "nanostudio"
    assert told.request == request
    assert told.thumbnails == thumbnails


@pytest.mark.parametrize("format_", FORMATS)
def test_many_small_copies_come_back(folder: Path, format_: Format) -> None:
    telling = many()
    told = read_back(folder, format_, telling)
    assert (told.request, told.thumbnails) == (telling.request, telling.thumbnails)


@pytest.mark.parametrize("format_", FORMATS)
def test_the_source_alone(folder: Path, format_: Format) -> None:
    told = read_back(folder, format_, TOLD, Metadata.SOURCE)
    assert told == Provenance(source_type=COMPOSED)
    path = saved(folder, format_, embedded(format_, Metadata.SOURCE, TOLD))
    assert b"fox" not in path.read_bytes()
    drawn = Telling(request=replace(REQUEST, references=()))
    told = read_back(folder, format_, drawn, Metadata.SOURCE)
    assert told.source_type == "trainedAlgorithmicMedia"


@pytest.mark.parametrize("format_", FORMATS)
def test_nothing_where_nothing_is_wished_or_known(
    folder: Path, format_: Format
) -> None:
    assert embedded(format_, Metadata.NONE, TOLD) == Embedded()
    assert read_back(folder, format_, TOLD, Metadata.NONE) == UNKNOWN
    photograph = GenerationRequest(provider="import", model="", prompt="")
    assert embedded(format_, Metadata.ALL, Telling(request=photograph)) == Embedded()


def test_an_original_keeps_what_it_has() -> None:
    assert embedded(Format.ORIGINAL, Metadata.ALL, TOLD) == Embedded()


@pytest.mark.parametrize("format_", FORMATS)
def test_neither_an_address_nor_the_import_is_told(format_: Format) -> None:
    hidden = replace(REQUEST.references[0], url="https://private.test/a.png")
    request = replace(REQUEST, provider="import", references=(hidden,))
    told = embedded(format_, Metadata.ALL, Telling(request=request))
    every = "".join(text for _, text in told.texts).encode()
    every += told.xmp + told.segments + told.exif.replace(b"\0", b"")
    assert b"nano-banana-2" in every
    assert b"private" not in every
    assert b"import" not in every


def test_others_read_the_parameters() -> None:
    (text,) = [
        text
        for key, text in embedded(Format.PNG, Metadata.ALL, TOLD).texts
        if key == "parameters"
    ]
    told = a1111.read(text)
    assert told is not None
    assert (told.prompt, told.model) == (REQUEST.prompt, REQUEST.model)
    settings = dict(told.settings)
    assert (settings["Seed"], settings["Aspect ratio"]) == ("7", "16:9")
    assert not {"Steps", "Sampler"}.intersection(settings)


def tags(*paths: Path) -> list[Mapping[str, Any]]:
    """What exiftool reads of each file, by group and name."""
    command = ("exiftool", "-json", "-G1", "-b", *map(str, paths))
    done = subprocess.run(command, check=True, capture_output=True)
    rows: list[Mapping[str, Any]] = json.loads(done.stdout)
    return rows


@pytest.mark.tools("exiftool")
@pytest.mark.parametrize("telling", [TOLD, many()], ids=["short", "long"])
def test_exiftool_reads_every_field(folder: Path, telling: Telling) -> None:
    paths = [
        saved(folder, one, embedded(one, Metadata.ALL, telling)) for one in FORMATS
    ]
    settings = origin_metadata.write(telling)
    for format_, found in zip(FORMATS, tags(*paths), strict=True):
        assert found["XMP-iptcExt:DigitalSourceType"] == f"{SOURCE}{COMPOSED}"
        assert found["XMP-iptcExt:AISystemUsed"] == "nano-banana-2"
        prompt = found["XMP-iptcExt:AIPromptInformation"]
        assert prompt.endswith(" & a <fox>,\nin snow: 雪 🦊")
        assert found["XMP-xmp:CreatorTool"].startswith("NanoStudio")
        assert found["XMP-xmp:Rating"] == 4
        is_png = format_ is Format.PNG
        parameters = found["PNG:Parameters" if is_png else "ExifIFD:UserComment"]
        assert parameters.startswith(f"{REQUEST.prompt}\nSeed: 7, Model: nano-banana-2")
        own = found["PNG:Nanostudio" if is_png else "XMP-nanostudio:Settings"]
        assert own == settings


@pytest.mark.tools("exiftool")
def test_exiftool_reads_the_source_alone(folder: Path) -> None:
    paths = [
        saved(folder, one, embedded(one, Metadata.SOURCE, TOLD)) for one in FORMATS
    ]
    for found in tags(*paths):
        assert found["XMP-iptcExt:DigitalSourceType"] == f"{SOURCE}{COMPOSED}"
        told = [name for name in found if "XMP" in name or "Exif:" in name]
        assert set(told) <= {"XMP-iptcExt:DigitalSourceType"}
