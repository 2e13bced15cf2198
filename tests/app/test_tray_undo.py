"""Steps are taken back in any order, and things stand where they stood."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.app.slots import TrayReference
from nanostudio.app.tray_undo import UndoList

ALL = tuple(TrayReference(token=n, sha256=str(n), name="abcdefgh"[n]) for n in range(8))


@given(
    st.lists(st.sets(st.integers(0, 7), min_size=1, max_size=3), max_size=5),
    st.randoms(use_true_random=False),
)
def test_whatever_is_removed_comes_back_in_its_order(
    removals: list[set[int]], chance: object
) -> None:
    undo, now, steps = UndoList(), ALL, []
    for tokens in removals:
        gone = [slot.token for slot in now if slot.token in tokens]
        if gone:
            steps.append(undo.note(now, gone))
            now = tuple(slot for slot in now if slot.token not in tokens)
    chance.shuffle(steps)  # type: ignore[attr-defined]
    for step in steps:
        now = undo.undone(now, step)
    assert now == ALL
    assert undo.undone(now, None) == now


def test_only_so_many_steps_are_kept() -> None:
    undo = UndoList()
    first = undo.note(ALL, [0])
    for _ in range(60):
        undo.note(ALL, [0])
    assert undo.undone((), first) == ()
    undo.clear()
    assert undo.undone((), None) == ()
