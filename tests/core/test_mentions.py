"""What in a prompt mentions a reference, and what becomes of it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.mention_completing import begun, matching
from nanostudio.core.mention_names import label
from nanostudio.core.mention_rewriting import for_request, renumbered, written
from nanostudio.core.mentions import find, for_model

NAMES = ("Mira", "Mira coat.png", "", "ミラ", "2 girls", "Zoë")


@dataclass(frozen=True)
class Picture:
    name: str


def named(*names: str) -> list[Picture]:
    return [Picture(name) for name in names]


def found(text: str, names: Sequence[str] = NAMES) -> list[tuple[str, int | None]]:
    return [(text[m.start : m.end], m.index) for m in find(text, names)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@1 and @3", [("@1", 0), ("@3", 2)]),
        ("(@1), @2.", [("@1", 0), ("@2", 1)]),
        ("@1's hat", [("@1", 0)]),
        ("@9", [("@9", None)]),
        ("@0", [("@0", None)]),
        (f"@{'9' * 5000}", [(f"@{'9' * 5000}", None)]),
        ("@mira walks", [("@mira", 0)]),
        ("the @MIRA COAT, worn", [("@MIRA COAT", 1)]),
        ("@Mira  coat", [("@Mira  coat", 1)]),
        ("@Mira\ncoat", [("@Mira", 0)]),
        ("@Mira coats", [("@Mira", 0)]),
        ("@Mira coat.png!", [("@Mira coat.png", 1)]),
        ("@Miranda", [("@Miranda", None)]),
        ("@ミラが走る", [("@ミラ", 3)]),
        ("让@1穿着\uff202", [("@1", 0), ("\uff202", 1)]),
        ("@1이 @미라", [("@1", 0), ("@미라", None)]),
        ("@2 girls", [("@2", 1)]),
        ("@Zoe\u0308", [("@Zoe\u0308", 5)]),
        ("@Zoe\u0301e", [("@Zoe\u0301e", None)]),
        ("me@mail.com, 24mm@1, f@1, f @1.4, @16:9", []),
        (r"\@1 and \@Mira", []),
        ("@@1", [("@1", 0)]),
        ("@ 1, @, @60fps @4k @!", []),
        ("", []),
    ],
)
def test_what_is_a_mention(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert found(text) == expected


def test_a_number_no_slot_has_may_begin_a_name() -> None:
    assert found("@7 dwarfs", ["7 dwarfs"]) == [("@7 dwarfs", 0)]
    assert found("@1 dwarf", ["1 dwarf"]) == [("@1", 0)]


def test_a_name_that_several_have_is_that_of_the_first() -> None:
    assert found("@picture", ["a", "Picture", "picture"]) == [("@picture", 1)]


def test_a_name_with_a_sign_in_it_is_none() -> None:
    assert found("@a@b", ["a@b"]) == [("@a", None)]


def test_what_the_model_is_sent() -> None:
    sent = for_model(
        "@1 hugs @coat. Mail me@mail.com, \\@1, @9 or @nobody.",
        named("Mira", "coat.jpg"),
    )
    assert sent == ("image 1 hugs coat (image 2). Mail me@mail.com, @1, @9 or @nobody.")


def test_a_file_is_called_by_its_name_with_or_without_its_kind() -> None:
    assert for_model("@fox.png", named("fox.png")) == "fox (image 1)"
    assert for_model("@fox.", named("fox.png")) == "fox (image 1)."
    assert label(" a  red.fox.WEBP ") == "a red.fox"


@given(st.text(alphabet="@\\1 Mira"))
def test_without_references_a_prompt_is_sent_untouched(prompt: str) -> None:
    assert for_model(prompt, []) == prompt


def test_a_request_without_some_of_the_tray_keeps_its_meaning() -> None:
    tray = ["Mira", "fog", "coat"]
    prompt = "@3 on @Mira in @2, @fog and @7"
    sent = for_request(prompt, tray, ["Mira", "coat"], [0, None, 1])
    assert sent == r"@2 on @Mira in \@2, \@fog and @7"
    assert for_model(sent, named("Mira", "coat")) == (
        "image 2 on Mira (image 1) in @2, @fog and @7"
    )


@pytest.mark.parametrize(
    ("prompt", "after", "place", "expected"),
    [
        ("@1 @2 @3", ["c", "a", "b"], [1, 2, 0], "@2 @3 @1"),
        ("@a @b", ["b", "a", "c"], [1, 0, 2], "@a @b"),
        ("@1 @a @2", ["b", "c"], [None, 0, 1], "@a @a @1"),
        ("@1 @3", ["a", "b", "d"], [0, 1, 2], "@1 @3"),
        ("@c and @3", ["a", "b", "Cloak"], [0, 1, 2], "@Cloak and @3"),
        ("@c coat", ["a", "d coat", "d"], [0, 1, 2], "@3 coat"),
        ("@c's @c", ["a", "b", ""], [0, 1, 2], "@3's @3"),
        ("\uff20\uff11 \uff20\uff12", ["a", "c"], [0, None, 1], "\uff20\uff11 @b"),
    ],
)
def test_a_changed_tray_rewrites_the_prompt(
    prompt: str, after: list[str], place: list[int | None], expected: str
) -> None:
    assert renumbered(prompt, ["a", "b", "c"], after, place) == expected


def test_a_reference_that_is_gone_never_becomes_another() -> None:
    assert renumbered("@1", ["", "x"], ["x"], [None, 0]) == "@0"
    assert renumbered("@1", ["x", "x"], ["x"], [None, 0]) == "@0"
    assert renumbered("@1 coat", ["x", "x coat"], ["x coat"], [None, 0]) == "@0 coat"
    assert renumbered("@1", ["2024", "x"], ["x"], [None, 0]) == "@0"


def test_a_number_never_runs_into_the_word_after_it() -> None:
    assert renumbered("@ミラs", ["ミラ"], ["fox"], [0]) == "@1 s"


@pytest.mark.parametrize(
    ("index", "expected"),
    [(0, "@Mira"), (1, "@Mira coat"), (2, "@3"), (4, "@5"), (5, "@Zoë"), (6, "@7")],
)
def test_the_clearest_way_to_write_a_mention(index: int, expected: str) -> None:
    assert written(index, (*NAMES, "mira")) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", [0, 1, 2]),
        ("1", [0]),
        ("m", [0, 1]),
        ("mira c", [1]),
        ("COAT", [2, 1]),
        ("xyz", []),
        ("mira ", [1]),
        ("1 ", []),
        ("coat ", []),
    ],
)
def test_what_is_offered_while_one_types(typed: str, expected: list[int]) -> None:
    assert matching(typed, ["Mira", "Mira coat", "Coat"]) == expected


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a @", 2),
        ("a @Mi", 2),
        ("@1 @Mira co", 3),
        ("让\uff20", 1),
        ("", None),
        ("a", None),
        ("me@", None),
        ("\\@", None),
        ("@ ", None),
        ("@a\nb", None),
    ],
)
def test_where_a_mention_is_begun(text: str, at: int | None) -> None:
    assert begun(text) == at


def test_the_tenth_is_offered_before_it_is_typed_whole() -> None:
    names = [""] * 12
    assert matching("1", names) == [0, 9, 10, 11]
    assert matching("12", names) == [11]


texts = st.text(alphabet="@\uff20\\ 123.abcAé\u0301ミラ_\n{|}x", max_size=40)
one_name = st.text(alphabet="abcAé\u0301ミラ 12@_.png", max_size=6)
tray_names = st.lists(one_name, max_size=5)


@given(texts, tray_names)
def test_mentions_come_in_order_and_stand_in_the_text(
    text: str, names: list[str]
) -> None:
    end = 0
    for mention in find(text, names):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start] in "@\uff20"
        assert mention.index is None or mention.index < len(names)
        end = mention.end


@given(texts, tray_names, st.data())
def test_whatever_the_tray_becomes_each_mention_means_what_it_did(
    text: str, names: list[str], data: st.DataObject
) -> None:
    """Each reference is told by its index in `names`, whatever it is called."""
    order = data.draw(st.permutations(range(len(names))))
    kept = order[: data.draw(st.integers(0, len(order)))]
    place = [kept.index(i) if i in kept else None for i in range(len(names))]
    renamed = data.draw(st.dictionaries(st.sampled_from(range(5)), one_name))
    after = [renamed.get(i, names[i]) for i in kept]
    before = [m.index for m in find(text, names)]
    for rewrite in (renumbered, for_request):
        new = rewrite(text, names, after, place)
        means = [None if m.index is None else kept[m.index] for m in find(new, after)]
        expected = [i for i in before if i is not None and i in kept]
        if not renamed:
            assert [i for i in means if i is not None] == expected
        rest = iter(means)  # another name may make mentions of what was none
        assert all(i in rest for i in expected)
        if after == names and kept == list(range(len(names))):
            assert new == text


@given(texts, tray_names)
def test_nothing_but_mentions_is_changed_for_the_model(
    text: str, names: list[str]
) -> None:
    plain = text.replace("@", "").replace("\uff20", "")
    assert for_model(plain, named(*names)) == plain
