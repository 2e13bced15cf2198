"""JSON that holds pictures: its very long strings are cut out before it is decoded.

The standard decoder reads 30 MB of base64 in one step, for which every other thread
waits, the window's too. To find where a string ends takes a thirtieth of that."""

import json
import re
from collections.abc import Iterator
from typing import Any

LONG = 64 * 1024  # characters of a string that is worth it
_MOST_STRINGS = 10_000  # looked at; a document with pictures has a few dozen
_LONGEST_ESCAPED = 256 * 1024  # of a string that is stepped over character by character
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.S)


def loads(document: bytes | str, long: int = LONG) -> Any:
    """As json.loads, but control characters in a string of `long` or more pass.

    Raises ValueError, RecursionError."""
    if isinstance(document, bytes):
        document = document.decode(json.detect_encoding(document), "surrogatepass")
    strings: dict[str, str] = {}
    rest, at = [], 0
    for begin, end in _long_strings(document, long):
        name = f"long string {len(strings)}"
        strings[name] = document[begin:end]
        rest += [document[at:begin], name]
        at = end
    if not strings:
        return json.loads(document)
    rest.append(document[at:])
    return _filled(json.loads("".join(rest)), strings)


def _long_strings(text: str, long: int) -> Iterator[tuple[int, int]]:
    """Where they begin and end, between their quotes; those without an escape."""
    begin = text.find('"') if len(text) >= long else -1
    for _ in range(_MOST_STRINGS):
        end = text.find('"', begin + 1)
        if begin < 0 or end < 0:
            return
        if text.find("\\", begin + 1, end) >= 0:
            whole = _STRING.match(text, begin, begin + _LONGEST_ESCAPED)
            if whole is None:
                return
            end = whole.end() - 1
        elif end - begin > long:
            yield begin + 1, end
        begin = text.find('"', end + 1)


def _filled(value: Any, strings: dict[str, str]) -> Any:
    if isinstance(value, str):
        return strings.get(value, value)
    if isinstance(value, list):
        return [_filled(one, strings) for one in value]
    if isinstance(value, dict):
        return {
            strings.get(name, name): _filled(one, strings)
            for name, one in value.items()
        }
    return value
