"""Templates: alternatives and variables, and everything that is only text."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.template import escaped, parse
from nanostudio.core.template_counting import MANY
from nanostudio.core.template_parts import Mark

PROMPTS_IN_JSON = {
    "one line": '{"subject": "a fox", "style": {"lens": "35mm", "light": "neon"}}',
    "many lines": """Make this:
{
  "scene": {
    "subject": "woman | man",
    "colours": ["#ff0000", "#00ff00"],
    "camera": {"angle": "low", "lens": "35mm"}
  },
  "negative": "{}"
}
Thank you.""",
    "braces in strings": '{"text": "use {x|y} or {", "more": {"a": "}}"}} and more',
    "escapes in strings": r'{"regex": "\\{a|b\\}", "path": "C:\\dir\\", "n": "\n"}',
    "not quite JSON": "{subject: 'a fox', style: {light: 'neon', lens: 35}}",
    "typographic quotes": "{subject: “a fox”, style: {light: «neon»}}",
    "broken": '{"subject": "a {fox|hen}", "style": {"light": "neon"',
    "line breaks": "{\n  a fox|\n  a hen\n}",
    "several": '{"a": 1} and {"b": {"c": "{d|e}"}}',
    "only braces": "{} {  } {{}} }{ {:} {1} {16:9}",
}


def prompts(source: str, **values: str) -> list[str]:
    return list(parse(source).expand(values))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a fox", ["a fox"]),
        ("a {red|blue} fox", ["a red fox", "a blue fox"]),
        ("{a|b} {1|2}", ["a 1", "a 2", "b 1", "b 2"]),
        ("a {red |}fox", ["a red fox", "a fox"]),
        ("{|}", ["", ""]),
        ("{a|{b|c} d}", ["a", "b d", "c d"]),
        ("{a|b{|c}}", ["a", "b", "bc"]),
        (r"\{a|b\}", ["{a|b}"]),
        (r"{a\|b|c}", ["a|b", "c"]),
        (r"{a\\|b}", ["a\\", "b"]),
        (r"{a|b\\}", ["a", "b\\"]),
        (r"a \| b \\ {c", [r"a \| b \\ {c"]),
        ("{a {b|c}", ["{a b", "{a c"]),
        ("a} {b|c}", ["a} b", "a} c"]),
        ("{a! {b|c}}", ["{a! b}", "{a! c}"]),
        ("{{a|b}}", ["a", "b"]),
        ("{ {a|b} }", ["{ a }", "{ b }"]),
        ("{a: b|c}", ["a: b", "c"]),
        ("{{!}} {{ 1 }}", ["{{!}} {{ 1 }}"]),
    ],
)
def test_what_a_template_makes(source: str, expected: list[str]) -> None:
    assert prompts(source) == expected
    assert parse(source).count == len(expected)


@pytest.mark.parametrize("source", PROMPTS_IN_JSON.values(), ids=PROMPTS_IN_JSON)
def test_json_is_text(source: str) -> None:
    template = parse(source)
    assert template.is_plain
    assert prompts(source) == [source]
    assert (template.count, template.variables) == (1, ())
    assert escaped(source) == source


def test_alternatives_beside_json_are_alternatives() -> None:
    assert prompts('{"a": "{x|y}"} in {red|blue}') == [
        '{"a": "{x|y}"} in red',
        '{"a": "{x|y}"} in blue',
    ]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{hair} and { eye  colour }, {hair}", ("hair", "eye colour")),
        ("{{hair}}", ("hair",)),
        ("{a {hair} fox|{fur}}", ("hair", "fur")),
        ("{मीरा} {髪の色} {l'œil} {a_b-2}", ("मीरा", "髪の色", "l'œil", "a_b-2")),
        ("{" + "a" * 41 + "} {12} {a.b} {a!}", ()),
    ],
)
def test_variables_are_found_in_their_order(
    source: str, names: tuple[str, ...]
) -> None:
    assert parse(source).variables == names


def test_a_variable_is_filled_in_and_is_the_same_all_over_a_prompt() -> None:
    source = "{hair} hair, {red|blue} coat, {hair}"
    assert prompts(source, hair="{long|short}") == [
        "long hair, red coat, long",
        "long hair, blue coat, long",
        "short hair, red coat, short",
        "short hair, blue coat, short",
    ]
    assert parse(source).counted({"hair": "{long|short}"}) == 4
    assert prompts("{a} {b}", a=" x ", b="  ") == ["x {b}"]


def test_a_variable_counts_only_where_it_is_met() -> None:
    source, values = "{a {hair} fox|a hen}", {"hair": "{red|white}"}
    assert prompts(source, **values) == ["a red fox", "a white fox", "a hen"]
    assert parse(source).counted(values) == 3


def test_a_variable_in_a_value_is_text() -> None:
    assert prompts("{a}", a="{b} {c|{d}}") == ["{b} c", "{b} {d}"]


def test_a_brace_in_a_value_stays_what_it_is() -> None:
    assert prompts("{a}!", a='{"x": "{y|z}"}') == ['{"x": "{y|z}"}!']


def test_counting_needs_no_expanding_and_has_an_end() -> None:
    assert parse("{a|b}" * 10).count == 1024
    assert parse("{a|b}" * 5000).count == MANY
    optional = "".join(f"{{{{v{n}}}|}}" for n in range(40))
    values = {f"v{n}": "{x|y}" for n in range(40)}
    assert parse(optional).counted(values) == MANY
    assert next(parse("{a|b}" * 5000).expand()) == "a" * 5000


def test_deep_nesting_ends_in_text() -> None:
    deep = "{a|" * 5000 + "}" * 5000
    assert next(parse(deep).expand()) == "a"
    assert parse("{" * 9000).is_plain
    assert prompts('{"a":' * 9000) == ['{"a":' * 9000]


def test_stretches_say_where_to_colour() -> None:
    template = parse("{a|b} {x} {{y}}")
    marks = sorted((s.start, s.end, s.mark) for s in template.stretches)
    assert marks == [
        (0, 1, Mark.SIGN),
        (0, 5, Mark.GROUP),
        (2, 3, Mark.SIGN),
        (4, 5, Mark.SIGN),
        (6, 9, Mark.VARIABLE),
        (10, 11, Mark.SIGN),
        (11, 14, Mark.VARIABLE),
        (14, 15, Mark.SIGN),
    ]


def test_escaping_leaves_what_needs_none() -> None:
    assert escaped("a | b \\ c") == "a | b \\ c"
    assert escaped("{a|b}") == r"\{a|b\}"
    assert escaped(r"\{a}") == r"\\\{a\}"


sources = st.text(alphabet="{{{}}}||\\\\ab \"\n:'é", max_size=40)
plain_values = st.dictionaries(
    st.sampled_from(["a", "b", "ab", "ba"]), st.text(alphabet="{}|\\xy", max_size=8)
)
jsons = st.recursive(
    st.text(max_size=8) | st.integers() | st.none() | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5), inner, min_size=1, max_size=3)
    ),
    max_leaves=8,
)


@given(sources, plain_values)
def test_counting_is_right_and_order_is_stable(
    source: str, values: dict[str, str]
) -> None:
    template = parse(source)
    made = list(template.expand(values))
    assert len(made) == template.counted(values)
    assert made == list(parse(source).expand(values))
    assert all(0 <= s.start < s.end <= len(source) for s in template.stretches)


@given(sources)
def test_an_escaped_text_makes_that_text(text: str) -> None:
    template = parse(escaped(text))
    assert template.is_plain
    assert list(template.expand()) == [text]


@given(st.text(alphabet="{}|\\a \"\n:'"))
def test_what_is_plain_has_no_alternative(source: str) -> None:
    if parse(source).is_plain:
        assert parse(source).variables == ()
        assert parse(source).count == 1


@given(st.dictionaries(st.text(max_size=5), jsons, min_size=1), st.booleans())
def test_any_json_is_left_unharmed(value: dict[str, object], is_long: bool) -> None:
    for ascii_only in (True, False):
        text = json.dumps(value, indent=2 if is_long else None, ensure_ascii=ascii_only)
        assert list(parse(f"a {text} b").expand()) == [f"a {text} b"]
