"""Typed letters find what they mean, in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.fuzzy import contains, fit


def best(query: str, *texts: str) -> str:
    """The text that fits best."""
    found = {text: fit(query, text) for text in texts}
    return max(
        (text for text in texts if found[text] is not None),
        key=lambda text: found[text].score,  # type: ignore[union-attr]
    )


@pytest.mark.parametrize(
    ("query", "better", "worse"),
    [
        ("find", "Find", "Confined"),
        ("find", "Find", "Find and replace"),
        ("cp", "Copy picture", "Scope"),
        ("cop", "Copy picture", "Scoop"),
        ("set", "Settings", "Reuse settings"),
        ("res", "Reuse settings", "Compose panel, resized"),
        ("open li", "Open library folder", "Open log folder, in the library"),
        ("lib", "Open library folder", "Enlarged"),
        ("tile", "Larger tiles", "Title of file"),
        ("full", "Full screen", "Fill up the lot"),
        ("copy pic", "Copy picture", "Picture copy"),
        ("keysh", "Keyboard shortcuts", "Change keyboard shortcuts"),
        ("a", "About", "Larger"),
    ],
)
def test_what_is_meant_goes_first(query: str, better: str, worse: str) -> None:
    assert best(query, worse, better) == better


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("cp", "Copy picture", "Cp"),
        ("pict", "Copy picture", "pict"),
        ("pic cop", "Copy picture", "Coppic"),
        ("uber", "Über NanoStudio", "Über"),
        ("strasse", "Straße", "Straße"),
        ("设置", "打开设置文件", "设置"),
        ("かぎ", "かぎのせってい", "かぎ"),
        ("KIRJA", "kirjasto", "kirja"),
        ("ключ", "Показать ключи", "ключ"),
        ("fs", "FullScreen", "FS"),
        ("nn", "banana net", "nn"),
    ],
)
def test_the_letters_that_fit_are_marked(query: str, text: str, marked: str) -> None:
    found = fit(query, text)
    assert found is not None
    assert "".join(text[at] for at in found.marks) == marked


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("x", "Find"),
        ("dnif", "Find"),
        ("find me", "Find"),
        ("a", ""),
        ("ff", "f"),
        ("undo", "About NanoStudio"),
        ("i", "Find"),
    ],
)
def test_what_does_not_fit_is_not_found(query: str, text: str) -> None:
    assert fit(query, text) is None


@pytest.mark.parametrize(
    ("query", "text", "is_there"),
    [
        ("tiles", "Larger tiles", True),
        ("TILE lar", "Larger tiles", True),
        ("ctrl+f", "Find Ctrl+F", True),
        ("uber", "Über uns", True),
        ("", "Find", True),
        ("tiles", "Open settings file", False),
    ],
)
def test_a_list_keeps_what_has_the_words(query: str, text: str, is_there: bool) -> None:
    assert contains(query, text) is is_there


def test_nothing_typed_fits_everything() -> None:
    assert fit("", "Find") == fit("  ", "Find")
    found = fit("", "Find")
    assert found is not None
    assert found.marks == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_may_be_typed(query: str, text: str) -> None:
    found = fit(query, text)
    if found is not None:
        assert all(0 <= at < len(text) for at in found.marks)
        assert list(found.marks) == sorted(set(found.marks))


@given(st.text(alphabet="abcdefgh ", min_size=2, max_size=30), st.data())
def test_letters_in_a_row_always_fit(text: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(text) - 2))
    last = data.draw(st.integers(first + 2, len(text)))
    query = text[first:last]
    if all(len(word) > 1 for word in query.split()):
        assert fit(query, text) is not None
