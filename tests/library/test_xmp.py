"""XMP is read as any program may have written it, and nothing else of XML is."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.provenance import UNKNOWN
from nanostudio.library.metadata import xmp
from nanostudio.library.metadata.reading import provenance
from tests.library.pictures import jpeg_segment, jpeg_with, webp_with

IPTC = xmp.NAMESPACES["Iptc4xmpExt"]
HEAD = b"http://ns.adobe.com/xap/1.0/\0"
FURTHER = b"http://ns.adobe.com/xmp/extension/\0"
DREAM = "<i:AISystemUsed>dream</i:AISystemUsed>"
NAME = "0123456789ABCDEF" * 2
# What a text in XML can be: see XML 1.0, section 2.2.
words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
    | st.sampled_from("\t\r\n"),
    min_size=1,
)


def described(inside: str = "", attributes: str = "") -> str:
    """A packet with these properties."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
        ' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:i="{IPTC}" {attributes}>{inside}'
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


@given(
    st.dictionaries(
        st.sampled_from([xmp.PROMPT, xmp.SYSTEM, xmp.SETTINGS, xmp.RATING]),
        words.filter(str.strip),
        min_size=1,
    )
)
def test_what_is_written_is_read_back(properties: dict[str, str]) -> None:
    assert xmp.read(xmp.packet(properties).decode()) == properties
    assert xmp.read(xmp.extension(properties).decode()) == properties


def test_nothing_is_written_of_nothing() -> None:
    assert xmp.packet({}) == b""


def test_what_xml_cannot_hold_is_left_out() -> None:
    packet = xmp.packet({xmp.PROMPT: "a\0 \x01fox\ufffe\ud83d"})
    assert xmp.read(packet.decode()) == {xmp.PROMPT: "a fox"}


@pytest.mark.parametrize(
    "packet",
    [
        described(DREAM),
        described(attributes='i:AISystemUsed="dream" i:Other="x"'),
        described('<i:AISystemUsed rdf:resource="dream"/>'),
        described(
            "<i:AISystemUsed> <rdf:Alt> <rdf:li xml:lang='x-default'>dream</rdf:li>"
            "<rdf:li>other</rdf:li></rdf:Alt> </i:AISystemUsed>"
        ),
        described(
            "<i:AISystemUsed>dream</i:AISystemUsed><i:AISystemUsed>2</i:AISystemUsed>"
        ),
        f"\ufeff<?xpacket begin=''?>{described(DREAM)}\0",
        f"{described(DREAM)}<cut off",
    ],
)
def test_a_property_in_every_form(packet: str) -> None:
    assert xmp.read(packet) == {xmp.SYSTEM: "dream"}


@pytest.mark.parametrize(
    "packet",
    [
        "",
        "no XML",
        "half \ud83d",
        described("<i:AISystemUsed> </i:AISystemUsed>"),
        described("<i:Other>dream</i:Other><rdf:li>lost</rdf:li>"),
        described(
            "<i:Other><rdf:Description i:AISystemUsed='inner'/></i:Other>",
        ),
        "<i:AISystemUsed xmlns:i='https://other.test/'>dream</i:AISystemUsed>",
        "<a>" * 41 + described(DREAM) + "</a>" * 41,
        "<!DOCTYPE x [<!ENTITY a 'dream'>]>"
        + described("<i:AISystemUsed>&a;</i:AISystemUsed>"),
    ],
)
def test_what_is_no_property_that_is_known(packet: str) -> None:
    assert xmp.read(packet) == {}


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    assert xmp.read(text) == {}
    inside = described(f"<i:AISystemUsed>{text}</i:AISystemUsed>")
    assert set(xmp.read(inside)) <= {xmp.SYSTEM}


def test_what_other_programs_tell() -> None:
    packet = described(
        f"<i:DigitalSourceType>{xmp.DRAWN}</i:DigitalSourceType>"
        "<i:AISystemUsed>dream</i:AISystemUsed>"
        "<i:AISystemVersionUsed>8</i:AISystemVersionUsed>"
        "<i:AIPromptInformation>a fox</i:AIPromptInformation>"
    ).encode()
    told = provenance(jpeg_with(jpeg_segment(0xE1, HEAD + packet)))
    assert (told.origin, told.prompt, told.model) == ("iptc", "a fox", "dream")
    assert told.settings == (("version", "8"),)
    assert told.source_type == "trainedAlgorithmicMedia"
    assert provenance(webp_with((b"XMP ", packet))) == told


def extended(length: int | None = None, name: str = NAME) -> bytes:
    """A JPEG whose XMP goes on in two segments, the second first."""
    further = xmp.extension({xmp.PROMPT: "a fox in snow"})
    first = xmp.packet({xmp.SYSTEM: "dream", xmp.EXTENSION: NAME})
    total = len(further) if length is None else length

    def piece(start: int, end: int | None) -> bytes:
        place = struct.pack(">II", total, start)
        body = FURTHER + name.encode() + place + further[start:end]
        return jpeg_segment(0xE1, body)

    return jpeg_with(
        piece(100, None),
        jpeg_segment(0xE1, FURTHER + b"short"),
        jpeg_segment(0xE1, HEAD + first),
        piece(0, 100),
    )


def test_a_packet_in_pieces() -> None:
    assert provenance(extended()).prompt == "a fox in snow"


@pytest.mark.parametrize("body", [extended(length=99), extended(name="F" * 32)])
def test_pieces_that_are_not_whole_or_of_another_packet(body: bytes) -> None:
    told = provenance(body)
    assert (told.prompt, told.model) == ("", "dream")
    assert told != UNKNOWN
