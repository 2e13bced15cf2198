"""Characters, templates and sheets for tests, and every kind there can be."""

import hashlib
from typing import Any

from hypothesis import strategies as st

from nanostudio.core.character import NAMED, Character, Slot, View, ViewPicture
from nanostudio.core.sheet import CellVersion, Sheet, new_sheet
from nanostudio.core.sheet_template import Template, TemplateCell


def sha(name: str) -> str:
    """Names bytes that are only thought of."""
    return hashlib.sha256(name.encode()).hexdigest()


def shot(name: str, **changes: Any) -> ViewPicture:
    """A picture of a view."""
    return ViewPicture(sha256=sha(name), path=f"2026-11/{name}.png", **changes)


def view(slot: Slot, *pictures: str, name: str = "", chosen: int = 0) -> View:
    """A view with pictures of these names."""
    return View(
        slot=slot, name=name, pictures=tuple(map(shot, pictures)), chosen=chosen
    )


def mira(**changes: Any) -> Character:
    """A character with a front and a back, a coat and a camera."""
    values: dict[str, Any] = {
        "id": "mira",
        "name": "Mira",
        "description": "Street photographer, 26.",
        "never": ("Scar over the left eye.", "Orange beanie in every scene."),
        "palette": ("#ff8800", "#6a4c93"),
        "views": (
            view(Slot.FRONT, "front"),
            view(Slot.BACK, "back"),
            view(Slot.OUTFIT, "coat", name="Coat"),
            view(Slot.PROP, "camera", name="Camera"),
        ),
    }
    return Character(**values | changes)


def template(**changes: Any) -> Template:
    """Front first, then profile and back; the back needs the profile too."""
    values: dict[str, Any] = {
        "id": "turn",
        "title": "Turn",
        "columns": 2,
        "rows": 2,
        "common": "Plain ground.",
        "cells": (
            TemplateCell(
                id="back", title="Back", instruction="No face.", needs=("front", "side")
            ),
            TemplateCell(
                id="front", title="Front", instruction="Two eyes.", view=Slot.FRONT
            ),
            TemplateCell(
                id="side", title="Side", instruction="One eye.", needs=("front",)
            ),
        ),
    }
    return Template(**values | changes)


def sheet(**changes: Any) -> Sheet:
    """An empty sheet of Mira."""
    return new_sheet("s1", "Mira turns", template(**changes), ["mira"])


def made(name: str, task_id: str = "", position: int = 0) -> CellVersion:
    """A picture of a cell."""
    return CellVersion(
        sha256=sha(name), path=f"{name}.png", task_id=task_id, position=position
    )


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
named = words.filter(lambda text: bool(text.strip()))
colours = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
shots = st.builds(
    ViewPicture,
    sha256=st.integers(0, 9).map(lambda number: sha(str(number))),
    path=st.sampled_from(["", "2026-11/a.png", "References/aa/b.png"]),
    note=words,
    added_ms=st.integers(0, 2**50),
)


@st.composite
def views(draw: st.DrawFn) -> View:
    slot = draw(st.sampled_from(Slot))
    pictures = draw(st.lists(shots, max_size=3))
    return View(
        slot=slot,
        name=draw(named) if slot in NAMED else "",
        pictures=tuple(pictures),
        chosen=draw(st.integers(0, max(0, len(pictures) - 1))),
    )


characters = st.builds(
    Character,
    id=st.sampled_from(["a", "b-2", "C"]),
    name=named,
    description=words,
    never=st.lists(named, max_size=3).map(tuple),
    palette=st.lists(colours, max_size=3).map(tuple),
    notes=words,
    views=st.lists(views(), max_size=5, unique_by=lambda one: one.key).map(tuple),
    canon=st.integers(1, 99),
    is_locked=st.booleans(),
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                ["version", "id", "name", "views", "cells", "slot", "title"]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)
