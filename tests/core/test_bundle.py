"""The manifest of a bundle, and its page."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core import bundle
from nanostudio.core.bundle import (
    Bundle,
    BundledBoard,
    BundledEdit,
    BundledPicture,
    BundledReference,
    is_plain,
)
from nanostudio.core.bundle_page import figure, page
from nanostudio.core.project import Project
from nanostudio.core.recipe import Area, Recipe
from nanostudio.core.search import Board, Mark
from nanostudio.core.told import Untold
from tests.core.test_picture_record import SHA256, sample
from tests.core.test_told import values

WHOLE = Bundle(
    made_ms=5,
    projects=(Project(id="default"), Project(id="p1", name="Zoo", folder="zoo")),
    boards=(BundledBoard(Board("b1", "Best"), "p1", 7),),
    references=(BundledReference(f"{SHA256}.png", SHA256, "Mira"),),
    edits=(
        BundledEdit(SHA256, SHA256, Recipe(crop=Area(0, 0, 50_000, 50_000)).to_json()),
    ),
    pictures=(BundledPicture("a fox.png", SHA256, SHA256, "task-1", 0),),
)


def test_a_manifest_is_read_back() -> None:
    assert bundle.read(bundle.write(WHOLE)) == WHOLE
    assert WHOLE.pictures[0].record == "a fox.png.json"


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../x.png",
        "/x.png",
        "a/../x",
        "C:x",
        "a\\b",
        ".x",
        "a\n",
        "x.",
        "?",
    ],
)
def test_no_file_leads_out_of_its_folder(name: str) -> None:
    document = json.loads(bundle.write(WHOLE))
    assert not is_plain(name)
    for kind in ("pictures", "references"):
        harmed = {**document, kind: [{**document[kind][0], "file": name}]}
        with pytest.raises(Untold, match="out of its folder"):
            bundle.read(json.dumps(harmed))


@pytest.mark.parametrize("text", ["{}", '{"format": "nanostudio library"}', "[]"])
def test_what_is_no_manifest_is_refused(text: str) -> None:
    with pytest.raises(Untold):
        bundle.read(text)


@given(st.data())
def test_whatever_was_changed_it_is_read_or_refused(data: st.DataObject) -> None:
    document = json.loads(bundle.write(WHOLE))
    name = data.draw(st.sampled_from(sorted(document)))
    place, key = document, name
    if isinstance(document[name], list):
        place = document[name][0]
        key = data.draw(st.sampled_from(sorted(place)))
    place[key] = data.draw(values)
    with suppress(Untold):
        read = bundle.read(json.dumps(document))
        assert all(is_plain(one.file) for one in (*read.pictures, *read.references))


def test_a_foreign_recipe_is_kept_as_far_as_it_is_one() -> None:
    odd = replace(WHOLE, edits=(BundledEdit(SHA256, SHA256, '{"strokes": "x"}'),))
    [edit] = bundle.read(bundle.write(odd)).edits
    assert edit.recipe == Recipe().to_json()


def test_the_page_shows_foreign_words_and_runs_none() -> None:
    nasty = '</script><img src=x onerror="alert(1)">'
    record = sample()
    request = replace(record.task.request, prompt=nasty)
    record = replace(
        record,
        task=replace(record.task, request=request),
        mark=Mark(rating=2, is_starred=True, tags=(nasty,)),
        boards=(Board("b", "Best"),),
    )
    html = page([figure(record, "thumbnails/x.jpg"), figure(record, "")], nasty)
    assert 'onerror="' not in html
    assert html.count("<script>") == 1
    assert html.count("<figure ") == 2
    assert 'href="pictures/fox.png"' in html
    assert 'src="thumbnails/x.jpg"' in html
    assert "★★ ♥" in html
    assert "https:" not in html
