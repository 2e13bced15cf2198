"""The tray's slots: their life, their order, and what the model takes of them."""

from pathlib import Path

import pytest

from nanostudio.app.references import MOST_SLOTS, Pending, Tray, TrayReference
from nanostudio.app.tray import LibraryPicture, NamedBytes, on_web
from nanostudio.core.errors import Refused
from nanostudio.core.spec import Role
from tests.app.compose_samples import BLIND, GRAND, MODEST, SMALL, WIDE, fill


@pytest.fixture
def tray() -> Tray:
    return Tray(GRAND, WIDE)


@pytest.fixture
def offered(tray: Tray) -> list[Pending]:
    seen: list[Pending] = []
    tray.files_offered.connect(seen.extend)
    return seen


@pytest.fixture
def refused(tray: Tray) -> list[Refused]:
    seen: list[Refused] = []
    tray.refused.connect(seen.append)
    return seen


@pytest.fixture
def steps(tray: Tray) -> list[tuple[str, int]]:
    """What the person is told, with the step that takes it back."""
    seen: list[tuple[str, int]] = []
    tray.undo_offered.connect(lambda *told: seen.append(told))
    return seen


def names(tray: Tray) -> list[str]:
    return [slot.name for slot in tray.references]


def test_an_offered_file_has_a_slot_at_once_and_is_whole_when_copied(
    tray: Tray, offered: list[Pending]
) -> None:
    tray.offer([Path("/pictures/Mira.png")])
    assert tray.references[0].is_pending
    assert tray.is_loading()
    assert names(tray) == ["Mira"]
    tray.ready(offered[0].token, TrayReference(sha256="aa", name="other", width=8))
    assert tray.references[0].sha256 == "aa"
    assert names(tray) == ["Mira"]
    assert not tray.is_loading()


def test_a_library_picture_keeps_its_role_while_it_is_fetched(
    tray: Tray, offered: list[Pending]
) -> None:
    tray.offer([LibraryPicture(sha256="aa", name="coat", role=Role.OBJECT)])
    tray.ready(offered[0].token, TrayReference(sha256="aa"))
    assert tray.to_send()[0].role is Role.OBJECT


def test_a_failed_picture_gives_up_its_slot_with_the_reason(
    tray: Tray, offered: list[Pending], refused: list[Refused]
) -> None:
    tray.offer([b"x"])
    tray.failed(offered[0].token, "That is no picture.", "Take a PNG.")
    assert tray.references == ()
    assert str(refused[0]) == "That is no picture. Take a PNG."


def test_answers_for_a_removed_slot_are_ignored(
    tray: Tray, offered: list[Pending], refused: list[Refused]
) -> None:
    tray.offer([b"x"])
    tray.remove(0)
    token = offered[0].token
    tray.ready(token, TrayReference(sha256="aa"))
    tray.failed(token, "Too late.")
    tray.expanded(token, [b"y"])
    assert tray.references == ()
    assert refused == []


def test_a_folder_becomes_its_pictures_where_it_was(
    tray: Tray, offered: list[Pending]
) -> None:
    fill(tray, "a", "b")
    tray.offer([Path("/folder")])
    tray.move(2, 1)
    folder = next(p for p in offered if p.source == Path("/folder"))
    tray.expanded(folder.token, [Path("/folder/x.png"), Path("/folder/y.png")])
    assert names(tray) == ["a", "x", "y", "b"]
    assert [pending.source for pending in offered[-2:]] == [
        Path("/folder/x.png"),
        Path("/folder/y.png"),
    ]


def test_the_same_picture_is_taken_once(tray: Tray, refused: list[Refused]) -> None:
    fill(tray, "a", "b", "a")
    assert names(tray) == ["a", "b"]
    assert "already reference 1" in refused[0].title


def test_more_than_the_tray_holds_is_said(
    tray: Tray, offered: list[Pending], refused: list[Refused]
) -> None:
    tray.offer([f"{n}".encode() for n in range(MOST_SLOTS + 5)])
    assert len(tray.references) == len(offered) == MOST_SLOTS
    assert str(MOST_SLOTS) in refused[0].title
    tray.offer([b"one more"])
    assert len(tray.references) == MOST_SLOTS


def test_removed_references_come_back_where_they_were(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    fill(tray, "a", "b", "c")
    tray.remove(1)
    tray.remove(0)
    assert names(tray) == ["c"]
    assert [words for words, _ in steps] == ["“b” was removed.", "“a” was removed."]
    for _ in range(3):
        tray.undo()
    assert names(tray) == ["a", "b", "c"]


def test_removals_are_taken_back_in_any_order(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    fill(tray, "a", "b", "c", "d")
    tray.remove(0)
    tray.remove(1)
    tray.move(1, 0)
    assert names(tray) == ["d", "b"]
    tray.undo(steps[0][1])
    tray.undo(steps[0][1])  # once is enough
    assert names(tray) == ["a", "d", "b"]
    tray.undo(steps[1][1])
    assert names(tray) == ["a", "d", "b", "c"]


def test_a_cleared_tray_comes_back_as_it_was(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    fill(tray, "a", "b")
    tray.offer([b"on its way"])
    tray.remove(0, 1, 2)
    assert tray.references == ()
    assert steps[0][0] == "2 references were removed."
    tray.undo()
    assert names(tray) == ["a", "b"]


def test_what_was_never_there_cannot_be_taken_back(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    tray.offer([b"x"])
    tray.remove(0)
    tray.undo()
    assert tray.references == ()
    assert steps == []


def test_names_are_unlike_each_other(tray: Tray) -> None:
    tray.offer([Path("/a/Mira.png"), Path("/b/mira.jpg"), b"x", b"y", Path("/7.png")])
    assert names(tray) == ["Mira", "mira 2", "", "", "Picture 7"]
    fill(tray, "new")
    tray.rename(0, "  coat ")
    tray.rename(1, "COAT")
    assert names(tray)[:2] == ["coat", "COAT 2"]
    tray.rename(0, " ")
    tray.rename(1, "COAT 2")
    assert names(tray)[:2] == ["coat", "COAT 2"]


def test_bytes_are_called_as_the_library_calls_them(
    tray: Tray, offered: list[Pending]
) -> None:
    tray.offer([b"x", b"y"])
    for pending, sha256, name in zip(offered, "ab", ("Mira.png", ""), strict=True):
        tray.ready(pending.token, TrayReference(sha256=sha256, name=name))
    assert names(tray) == ["Mira", "Picture"]
    tray.offer([NamedBytes(content=b"z", name="mira.webp")])
    assert names(tray)[2] == "mira 2"


def test_a_name_that_comes_back_is_still_unlike_the_others(tray: Tray) -> None:
    fill(tray, "Mira", "b")
    tray.remove(0)
    tray.rename(0, "Mira")
    tray.undo()
    assert names(tray) == ["Mira 2", "Mira"]


def test_a_picture_lands_in_front_of_a_slot(tray: Tray) -> None:
    fill(tray, "a", "b")
    token = tray.references[1].token
    tray.offer([Path("/x.png"), Path("/y.png")], token)
    assert names(tray) == ["a", "x", "y", "b"]
    tray.offer([Path("/z.png")], 999)  # that slot is gone
    assert names(tray)[-1] == "z"


def test_a_picture_from_the_web_is_called_as_its_file(tray: Tray) -> None:
    tray.offer([on_web("http://site.test/pictures/fox.png?w=1")])
    slot = tray.references[0]
    assert (slot.name, slot.url) == ("fox", "https://site.test/pictures/fox.png?w=1")
    tray.offer([on_web("https://site.test/")])
    assert names(tray)[1] == "site.test"


def copy_of(sha256: str) -> TrayReference:
    return TrayReference(sha256=f"{sha256} cut", original=sha256, name="other")


def test_an_edited_copy_is_what_is_sent_and_undone(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    tray.offer([LibraryPicture(sha256="a", name="Mira", url="https://x.test/a.png")])
    token = tray.references[0].token
    tray.ready(token, TrayReference(sha256="a"))
    tray.set_role(0, Role.STYLE)
    tray.set_busy(token, is_busy=True)
    assert tray.is_loading()
    tray.set_busy(token, is_busy=False)
    tray.edited(token, copy_of("a"))
    (sent,) = tray.to_send()
    assert (sent.sha256, sent.name, sent.role, sent.url) == (
        *("a cut", "Mira", Role.STYLE),
        None,  # these bytes are nowhere on the web
    )
    assert steps[0][0] == "“Mira” was edited."
    tray.rename(0, "Ada")
    tray.undo()
    (sent,) = tray.to_send()
    assert (sent.sha256, sent.name, sent.url) == ("a", "Ada", "https://x.test/a.png")


def test_the_original_comes_back(tray: Tray, steps: list[tuple[str, int]]) -> None:
    fill(tray, "a")
    token = tray.references[0].token
    tray.edited(token, copy_of("a"))
    tray.edited(token, TrayReference(sha256="a"))
    assert not tray.references[0].is_edited
    assert steps[-1][0] == "“a” is the original again."


def test_an_edit_that_makes_what_is_there_already_changes_nothing(
    tray: Tray, refused: list[Refused]
) -> None:
    fill(tray, "a", "a cut")
    tray.edited(tray.references[0].token, copy_of("a"))
    assert tray.references[0].sha256 == "a"
    assert "a cut is already reference 2." in refused[0].title


def test_an_edit_of_a_slot_that_is_gone_is_nothing(
    tray: Tray, steps: list[tuple[str, int]]
) -> None:
    fill(tray, "a")
    token = tray.references[0].token
    tray.remove(0)
    steps.clear()
    tray.set_busy(token, is_busy=True)
    tray.edited(token, copy_of("a"))
    assert (tray.references, steps) == ((), [])
    fill(tray, "a")
    tray.undo()  # it is there again already, and not twice
    assert names(tray) == ["a"]


def test_moving_stops_at_the_ends(tray: Tray) -> None:
    fill(tray, "a", "b", "c")
    tray.move(0, 99)
    assert names(tray) == ["b", "c", "a"]
    tray.move(0, -1)
    assert names(tray) == ["b", "c", "a"]


def test_a_smaller_cap_greys_the_last_and_throws_nothing_away(tray: Tray) -> None:
    fill(tray, "a", "b", "c")
    assert tray.left_out() == {}
    tray.set_model(MODEST, SMALL)
    assert tray.left_out() == {2: "Banana at Modest takes 2 references."}
    assert [reference.name for reference in tray.to_send()] == ["a", "b"]
    assert names(tray) == ["a", "b", "c"]
    tray.set_model(MODEST, BLIND)
    assert tray.left_out()[0] == "Blind at Modest takes no references."
    tray.set_model(GRAND, WIDE)
    assert tray.left_out() == {}


def test_a_role_with_a_cap_of_its_own_is_counted_apart(tray: Tray) -> None:
    fill(tray, "a", "b", "c")
    for index in (0, 1):
        tray.set_role(index, Role.CHARACTER)
    assert list(tray.left_out()) == [1]
    assert tray.left_out()[1] == "Banana Wide at Grand takes one character."
    tray.set_role(1, None)
    assert tray.left_out() == {}


def test_a_picture_that_is_not_sent_does_not_hold_up_the_order(
    tray: Tray, offered: list[Pending]
) -> None:
    fill(tray, "a", "b")
    tray.set_model(MODEST, SMALL)
    tray.offer([b"late"])
    assert not tray.is_loading()


def test_replacing_all_forgets_what_could_be_undone(tray: Tray) -> None:
    fill(tray, "a")
    tray.remove(0)
    tray.replace_all([LibraryPicture(sha256="bb", name="b")])
    tray.undo()
    assert names(tray) == ["b"]


def test_too_large_a_picture_is_said_to_be_sent_smaller(
    tray: Tray, offered: list[Pending]
) -> None:
    tray.offer([b"1", b"2", b"3"])
    for pending, size in zip(offered, (10, 40 * 2**20, None), strict=True):
        if size is not None:
            kept = TrayReference(sha256=f"{size}", size_bytes=size)
            tray.ready(pending.token, kept)
    assert tray.plan.scaled == {1}
    tray.set_model(MODEST, BLIND)  # which takes none at all
    assert tray.plan.scaled == frozenset()


def test_a_file_of_another_computer_is_not_even_asked_for(
    tray: Tray, offered: list[Pending], refused: list[Refused]
) -> None:
    tray.offer([Path("//evil.test/share/a.png"), Path("/b.png")])
    assert names(tray) == ["b"]
    assert [pending.source for pending in offered] == [Path("/b.png")]
    assert refused[0].title == "That file is on another computer: a.png."


def test_a_slot_removed_while_it_is_edited_comes_back_usable(tray: Tray) -> None:
    fill(tray, "a")
    tray.set_busy(tray.references[0].token, is_busy=True)
    tray.remove(0)
    tray.undo()
    assert not tray.is_loading()


def test_what_the_library_should_have_had_is_remembered_as_missing(
    tray: Tray, offered: list[Pending], refused: list[Refused]
) -> None:
    tray.replace_all([LibraryPicture(sha256="aa", name="coat"), Path("/p/hat.png")])
    tray.failed(offered[0].token, "The reference “coat” is missing.")
    tray.failed(offered[1].token, "That is no picture.")
    assert tray.missing == ("coat",)
    assert len(refused) == 2
    tray.replace_all([])
    assert tray.missing == ()
