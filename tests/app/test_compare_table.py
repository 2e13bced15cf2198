"""The settings that differ, and the words of prompts that do."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.compare_table import Row, differing, rows
from nanostudio.core.money import Money
from nanostudio.core.request import Reference
from nanostudio.core.search import Mark
from tests.app.compare_samples import made_tile
from tests.app.tile_samples import NOW_MS

words = st.lists(st.sampled_from(["fox", "hen", "a", ",", "雪", "é"]), max_size=12)


def marked(*texts: str) -> list[list[str]]:
    found = differing(texts)
    return [
        [text[start:end] for start, end in spans]
        for text, spans in zip(texts, found, strict=True)
    ]


def names(found: tuple[Row, ...]) -> list[str]:
    return [row.name for row in found]


def texts(found: tuple[Row, ...], name: str) -> list[str]:
    (row,) = [one for one in found if one.name == name]
    return [cell.text for cell in row.cells]


def test_words_that_the_other_has_not_are_marked() -> None:
    assert marked("A red fox in snow", "A blue fox in deep snow") == [
        ["red"],
        ["blue", "deep"],
    ]
    assert marked("same", "same") == [[], []]
    assert marked("", "all of it") == [[], ["all of it"]]


def test_of_several_a_word_must_be_in_all() -> None:
    assert marked("a fox at night", "a fox at dawn", "a hen at night") == [
        ["fox", "night"],
        ["fox", "dawn"],
        ["hen", "night"],
    ]


def test_scripts_without_spaces_are_told_apart_by_signs() -> None:
    assert marked("赤い狐が雪", "青い狐が雪") == [["赤"], ["青"]]


@given(st.lists(words.map(" ".join), min_size=2, max_size=4))
def test_without_what_is_marked_all_texts_are_of_one_text(found: list[str]) -> None:
    spans = differing(found)
    for text, own in zip(found, spans, strict=True):
        ends = [0, *[end for _, end in own]]
        assert all(start < end for start, end in own)
        assert all(end <= start for end, (start, _) in zip(ends, own, strict=False))
        assert all(not text[at].isspace() for span in own for at in (span[0],))
    if len(set(found)) == 1:
        assert not any(spans)
    if len(found) == 2:
        left = [_without(text, own) for text, own in zip(found, spans, strict=True)]
        assert left[0] == left[1]


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    kept = list(text)
    for start, end in spans:
        kept[start:end] = " " * (end - start)
    return "".join("".join(kept).split())


def test_a_word_in_the_midst_of_a_long_prompt_is_found() -> None:
    before, after = "so much before it " * 80, " and more after it" * 80
    assert marked(f"{before}red{after}", f"{before}blue{after}") == [["red"], ["blue"]]


def test_not_all_of_long_prompts_that_differ_is_compared() -> None:
    one, two = (" ".join(f"{name}{at}" for at in range(400)) for name in ("fox", "hen"))
    ((found,), _) = marked(one, two)
    assert (found[:4], found[-6:]) == ("fox0", " fox99")


def test_only_what_differs_is_shown() -> None:
    one = made_tile(1)
    two = made_tile(
        2,
        "A hen in snow",
        request={"resolution": "1K"},
        finished_ms=NOW_MS - 40_000,
    )
    found = rows([one, two])
    assert names(found) == ["Prompt", "Resolution", "Time"]
    assert [cell.marks for cell in found[0].cells] == [((2, 5),), ((2, 5),)]
    assert texts(found, "Resolution") == ["2K", "1K"]
    every = rows([one, two], every=True)
    assert {"Model", "Provider", "Shape", "Format", "References", "Cost"} < set(
        names(every)
    )
    assert {row.name for row in every if row.differs} == set(names(found))


def test_nothing_is_shown_of_what_is_alike() -> None:
    assert rows([made_tile(1), made_tile(2)]) == ()


def test_what_nobody_asked_for_has_no_row() -> None:
    asked = {"resolution": None, "format": None, "aspect_ratio": None}
    found = rows([made_tile(at, request=asked, cost=None) for at in (1, 2)], every=True)
    assert not {"Resolution", "Format", "Cost"} & set(names(found))
    assert texts(found, "Shape") == ["Auto", "Auto"]


def test_cost_and_size_are_compared() -> None:
    one = made_tile(1, size=(2752, 1536))
    two = made_tile(2, size=(1024, 1024), cost=Money.of(9, "credits"))
    found = rows([one, two])
    assert texts(found, "Cost") == ["20 credits", "9 credits"]
    (delivered,) = [row for row in found if row.name == "Delivered"]
    assert [cell.is_warning for cell in delivered.cells] == [False, True]
    assert "1024" in delivered.cells[1].text


def test_what_one_thinks_of_them_is_compared() -> None:
    mark = Mark(rating=3, is_starred=True, tags=("fox", "night"))
    found = rows([replace(made_tile(1), mark=mark), made_tile(2)])
    assert names(found) == ["Judged", "Tags"]
    assert texts(found, "Judged") == ["★★★☆☆ · Starred", ""]
    assert texts(found, "Tags") == ["fox, night", ""]


def test_references_of_one_name_are_told_apart_by_their_bytes() -> None:
    def tile(number: int, *references: Reference) -> object:
        return made_tile(number, request={"references": references})

    coat, other = Reference(sha256="1" * 64, name="coat"), Reference(sha256="2" * 64)
    found = rows([tile(1, coat, other), tile(2), tile(3, coat)])  # type: ignore[list-item]
    assert texts(found, "References") == ["coat, Reference 2", "None", "coat"]
    twin = Reference(sha256="3" * 64, name="coat")
    found = rows([tile(1, coat), tile(2, twin)])  # type: ignore[list-item]
    assert texts(found, "References") == ["coat (111111)", "coat (333333)"]


def test_a_long_prompt_is_cut() -> None:
    found = rows([made_tile(1, "word " * 1000), made_tile(2, "other")])
    assert len(texts(found, "Prompt")[0]) <= 1500
