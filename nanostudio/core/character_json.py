"""A character as JSON: in the database, and in the file it is handed on in."""

import json
from typing import Any

from nanostudio.core import reading
from nanostudio.core.character import (
    LONGEST_DESCRIPTION,
    LONGEST_NAME,
    LONGEST_NOTE,
    LONGEST_NOTES,
    LONGEST_SENTENCE,
    MOST_COLOURS,
    MOST_PICTURES,
    MOST_SENTENCES,
    MOST_VIEWS,
    Character,
    Slot,
    View,
    ViewPicture,
    check,
)
from nanostudio.core.errors import Refused
from nanostudio.core.reading import Fields
from nanostudio.core.say import say

VERSION = 1
_LONGEST_PATH = 1_000
_MOST_MS = 2**63 - 1
_MOST_CANON = 1_000_000


def to_json(character: Character) -> str:
    """As text that `from_json` reads back exactly."""
    values = {
        "version": VERSION,
        "id": character.id,
        "name": character.name,
        "description": character.description,
        "never": list(character.never),
        "palette": list(character.palette),
        "notes": character.notes,
        "canon": character.canon,
        "is_locked": character.is_locked,
        "views": [_view_values(view) for view in character.views],
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str | bytes) -> Character:
    """What `to_json` wrote; fields it does not know are left out.

    Raises Refused when that is no character that could be kept."""
    fields = reading.read(text, VERSION)
    character = Character(
        id=fields.text("id", 64),
        name=fields.text("name", LONGEST_NAME),
        description=fields.text("description", LONGEST_DESCRIPTION, ""),
        never=fields.texts("never", MOST_SENTENCES, LONGEST_SENTENCE),
        palette=fields.texts("palette", MOST_COLOURS, 7),
        notes=fields.text("notes", LONGEST_NOTES, ""),
        canon=fields.number("canon", 1, _MOST_CANON, 1),
        is_locked=fields.flag("is_locked"),
        views=tuple(map(_view, fields.rows("views", MOST_VIEWS))),
    )
    check(character)
    return character


def slot_of(fields: Fields, key: str) -> Slot:
    """The slot a field names. Raises Refused for a word that is none."""
    word = fields.text(key, 20)
    if word not in set(Slot):
        raise Refused(
            say("“%1” is no view of a character.", word),
            say("Its views are: %1.", ", ".join(Slot)),
        )
    return Slot(word)


def _view(fields: Fields) -> View:
    pictures = fields.rows("pictures", MOST_PICTURES)
    return View(
        slot=slot_of(fields, "slot"),
        name=fields.text("name", LONGEST_NAME, ""),
        pictures=tuple(map(_picture, pictures)),
        chosen=fields.number("chosen", 0, max(0, len(pictures) - 1), 0),
    )


def _picture(fields: Fields) -> ViewPicture:
    return ViewPicture(
        sha256=fields.text("sha256", 64),
        path=fields.text("path", _LONGEST_PATH, ""),
        note=fields.text("note", LONGEST_NOTE, ""),
        added_ms=fields.number("added_ms", 0, _MOST_MS, 0),
    )


def _view_values(view: View) -> dict[str, Any]:
    pictures = [
        {
            "sha256": picture.sha256,
            "path": picture.path,
            "note": picture.note,
            "added_ms": picture.added_ms,
        }
        for picture in view.pictures
    ]
    return {
        "slot": view.slot,
        "name": view.name,
        "chosen": view.chosen,
        "pictures": pictures,
    }
