"""The list of prompts, searched as one types."""

from PySide6.QtCore import QModelIndex, Qt

from nanostudio.app.prompt_list import PromptList, PromptRole, Row

ROWS = [Row("A fox in the rain"), Row("ein FUCHS im Regen", "Straße"), Row("{a|b}")]


def shown(model: PromptList) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_any_part_of_text_or_name_is_found_in_capitals_or_not() -> None:
    model = PromptList()
    assert model.is_empty
    model.show_rows(ROWS)
    assert shown(model) == ["A fox in the rain", "Straße", "{a|b}"]
    for needle, count in (("FOX", 1), ("fuchs", 1), ("strasse", 1), ("in the", 1)):
        model.search(needle)
        assert model.rowCount() == count, needle
    model.search("nothing like it")
    assert model.rowCount() == 0
    assert not model.is_empty
    model.search("  ")
    assert model.rowCount() == 3


def test_newer_rows_are_searched_for_the_same() -> None:
    model = PromptList()
    model.show_rows(ROWS)
    model.search("hen")
    model.show_rows([*ROWS, Row("a hen")])
    assert shown(model) == ["a hen"]


def test_a_row_says_what_it_is() -> None:
    model = PromptList()
    model.show_rows(ROWS)
    rows = [model.data(model.index(row), PromptRole) for row in range(3)]
    assert rows == ROWS
    assert [row.is_template for row in rows] == [False, False, True]
    spoken = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Straße ein FUCHS im Regen"
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.row(7) is None
    assert model.rowCount(model.index(0)) == 0


def test_a_long_list_is_shown_page_by_page() -> None:
    model = PromptList()
    model.show_rows([Row(f"prompt {n}") for n in range(450)])
    assert (model.rowCount(), model.found) == (200, 450)
    while model.canFetchMore():
        model.fetchMore()
    assert shown(model)[-1] == "prompt 449"
    assert not model.canFetchMore(model.index(0))
    model.search("prompt 44")
    assert (model.rowCount(), model.found) == (11, 11)
