"""Near-identical pictures are put into stacks."""

from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.alike import MOST_APART, distance, stacked

_looks = st.integers(-(2**63), 2**63 - 1)
# Close to each other often enough that there are stacks.
_near = st.builds(
    lambda base, bits: base ^ sum(1 << at for at in bits),
    st.sampled_from([0, 0x5555_5555_5555_5555, -1]),
    st.sets(st.integers(0, 62), max_size=8),
)
_groups = st.dictionaries(st.integers(0, 2**62), _near | _looks, max_size=12)


@given(_looks, _looks)
def test_looks_differ_in_bits_whatever_their_sign(one: int, other: int) -> None:
    written = (f"{look & (2**64 - 1):064b}" for look in (one, other))
    differing = sum(a != b for a, b in zip(*written, strict=True))
    assert distance(one, other) == distance(other, one) == differing


@given(_groups)
def test_stacks_are_flat_and_each_picture_is_in_one(looks: dict[int, int]) -> None:
    under = stacked(looks)
    assert under.keys() == looks.keys()
    assert all(under[head] == head >= number for number, head in under.items())


@given(_groups)
def test_all_in_a_stack_look_like_its_head_and_heads_unlike(
    looks: dict[int, int],
) -> None:
    under = stacked(looks)
    for number, head in under.items():
        assert distance(looks[number], looks[head]) <= MOST_APART
    heads = set(under.values())
    for one in heads:
        others = heads - {one}
        assert all(distance(looks[one], looks[it]) > MOST_APART for it in others)


@given(_groups)
def test_the_order_in_which_they_came_does_not_count(looks: dict[int, int]) -> None:
    assert stacked(dict(reversed(looks.items()))) == stacked(looks)


def test_the_nearest_head_is_taken() -> None:
    near_both = 0b11_1111  # 6 bits from the first head, 2 from the second
    assert stacked({3: 0, 2: 0b1111_1111, 1: near_both}) == {3: 3, 2: 2, 1: 2}
