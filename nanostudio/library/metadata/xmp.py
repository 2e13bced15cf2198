"""XMP packets: simple properties written, and read from whatever a program wrote.

Names are "prefix:name" with the prefixes of NAMESPACES. No document type and so no
entity is ever read. Sources, checked 2026-11-27: ISO 16684-1; Adobe's "XMP
Specification Part 3: Storage in Files", 2016; for what IPTC's names mean
https://www.iptc.org/std/photometadata/specification/iptc-pmd-techreference_2025.1.yml
and https://iptc.org/news/2025/11, for the terms of its Digital Source Type
https://cv.iptc.org/newscodes/digitalsourcetype/."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.parsers import expat
from xml.sax.saxutils import escape

NAMESPACES = {
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "nanostudio": "urn:nanostudio:1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
}
SOURCE_TYPE = "Iptc4xmpExt:DigitalSourceType"
SYSTEM = "Iptc4xmpExt:AISystemUsed"
SYSTEM_VERSION = "Iptc4xmpExt:AISystemVersionUsed"
PROMPT = "Iptc4xmpExt:AIPromptInformation"
SETTINGS = "nanostudio:Settings"  # what the text chunk of a PNG holds: origin_metadata
TOOL, RATING = "xmp:CreatorTool", "xmp:Rating"
EXTENSION = "xmpNote:HasExtendedXMP"  # names the packet that goes on with this one

SOURCE_TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/"
DRAWN = f"{SOURCE_TERMS}trainedAlgorithmicMedia"
COMPOSED = f"{SOURCE_TERMS}compositeWithTrainedAlgorithmicMedia"  # of given pictures

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_KNOWN = {
    f"{NAMESPACES[prefix]} {name}": f"{prefix}:{name}"
    for prefix, _, name in (
        one.partition(":")
        for one in (
            *(SOURCE_TYPE, SYSTEM, SYSTEM_VERSION, PROMPT),
            *(SETTINGS, TOOL, RATING, EXTENSION),
        )
    )
}
_NOT_IN_XML = re.compile(
    "[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # XML 1.0, section 2.2
)
_DEEPEST = 40  # elements in each other
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = '\n<?xpacket end="r"?>'  # not to be edited in place: there is no room


def text(value: str) -> str:
    """`value` without the characters that neither XML nor a text chunk can hold."""
    return _NOT_IN_XML.sub("", value)


def packet(properties: Mapping[str, str]) -> bytes:
    """A whole packet, UTF-8; b"" of nothing."""
    if not properties:
        return b""
    return f"{_BEGIN}{_body(properties)}{_END}".encode()


def extension(properties: Mapping[str, str]) -> bytes:
    """What a packet too long for its place goes on with: without the wrapper."""
    return _body(properties).encode()


def _body(properties: Mapping[str, str]) -> str:
    prefixes = sorted({name.partition(":")[0] for name in properties})
    spaces = "".join(f' xmlns:{one}="{NAMESPACES[one]}"' for one in prefixes)
    lines = "".join(
        f"\n  <{name}>{_escaped(value)}</{name}>" for name, value in properties.items()
    )
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f'<rdf:RDF xmlns:rdf="{_RDF}">\n'
        f' <rdf:Description rdf:about=""{spaces}>{lines}\n </rdf:Description>\n'
        "</rdf:RDF>\n</x:xmpmeta>"
    )


def _escaped(value: str) -> str:
    """A carriage return would be read as a line's end."""
    return escape(text(value), {"\r": "&#13;"})


def read(packet: str) -> dict[str, str]:
    """The known properties of a packet; what comes before damage counts."""
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = reader.refuse
    parser.StartElementHandler = reader.start
    parser.CharacterDataHandler = reader.add
    parser.EndElementHandler = reader.end
    try:
        parser.Parse(packet.strip("\0\ufeff \t\r\n"), True)
    except (expat.ExpatError, UnicodeEncodeError, _Unlike):
        return reader.found
    return reader.found


class _Unlike(Exception):
    """What no packet has: a document type, or elements too deep in each other."""


@dataclass(slots=True)
class _Reader:
    """Takes properties as attributes of a description, as elements, as links, and of
    lists the first item. The first of a name counts."""

    found: dict[str, str] = field(default_factory=dict)
    _path: list[str] = field(default_factory=list)
    _name: str = ""  # of the property under way
    _depth: int = 0  # of its element
    _pieces: list[str] = field(default_factory=list)

    def refuse(self, *_declared: object) -> None:
        raise _Unlike

    def start(self, element: str, attributes: dict[str, str]) -> None:
        self._path.append(element)
        if len(self._path) > _DEEPEST:
            raise _Unlike
        if self._path[-2:] == [f"{_RDF} RDF", f"{_RDF} Description"]:
            for name, value in attributes.items():
                self._keep(_KNOWN.get(name, ""), value)
        elif element == f"{_RDF} li":
            self._pieces.clear()
        elif self._path[-2:-1] == [f"{_RDF} Description"] and element in _KNOWN:
            self._name, self._depth = _KNOWN[element], len(self._path)
            self._pieces = [attributes.get(f"{_RDF} resource", "")]

    def add(self, characters: str) -> None:
        if self._name:
            self._pieces.append(characters)

    def end(self, element: str) -> None:
        if element == f"{_RDF} li" or len(self._path) == self._depth:
            self._keep(self._name, "".join(self._pieces))
            self._name, self._depth = "", 0
        self._path.pop()

    def _keep(self, name: str, value: str) -> None:
        if name and value.strip():
            self.found.setdefault(name, value)
