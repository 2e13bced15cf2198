"""What a file says of its making is offered, and taken over with a way back."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from nanostudio.app.draft import Draft
from nanostudio.app.messages import Message, Messages
from nanostudio.app.recall import Recall, Recalled, as_told
from nanostudio.app.references import Pending
from nanostudio.app.tray import LibraryPicture
from nanostudio.core.provenance import UNKNOWN, Provenance
from nanostudio.core.request import GenerationRequest, Reference
from nanostudio.core.spec import Role
from tests.app.compose_samples import GRAND, MODEST, fill

pytestmark = pytest.mark.usefixtures("qapp")
MIRA = Reference(sha256="ab" * 32, name="Mira", role=Role.CHARACTER)
COAT = Reference(sha256="cd" * 32, name="coat")
REQUEST = GenerationRequest(
    provider="grand",
    model="wide",
    prompt="@1 in {snow}",
    references=(MIRA, COAT),
    aspect_ratio="16:9",
    resolution="2K",
    format="webp",
    n=3,
)


@dataclass
class Desk:
    """A draft with something in it already."""

    draft: Draft = field(default_factory=lambda: Draft([MODEST, GRAND]))
    said: list[Message] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.messages = Messages()
        self.messages.message_shown.connect(self.said.append)
        self.recall = Recall(self.draft, self.messages)
        self.offered: list[Pending] = []
        self.draft.set_prompt("a harbour")
        self.draft.set_aspect_ratio("1:1")
        fill(self.draft.tray, "own")
        self.draft.tray.files_offered.connect(self.offered.extend)

    def act(self) -> None:
        """Click what the last message offers."""
        action = self.said[-1].action
        assert action is not None
        action()


@pytest.fixture
def desk() -> Desk:
    return Desk()


def told(**changes: object) -> Recalled:
    return Recalled("fox.png", Provenance(**{"origin": "a1111", **changes}))  # type: ignore[arg-type]


def test_settings_of_ours_come_back_whole(desk: Desk) -> None:
    small = {MIRA.sha256: b"small"}
    whole = as_told(REQUEST)
    desk.recall.use(Recalled("fox.png", Provenance(**_fields(whole, small))))
    draft = desk.draft
    assert (draft.provider.id, draft.model.id) == ("grand", "wide")
    assert (draft.aspect_ratio, draft.resolution) == ("16:9", "2K")
    assert (draft.format, draft.count) == ("webp", 3)
    assert [one.source for one in desk.offered] == [
        LibraryPicture(
            sha256=MIRA.sha256, name="Mira", role=Role.CHARACTER, small=b"small"
        ),
        LibraryPicture(sha256=COAT.sha256, name="coat"),
    ]
    assert list(draft.template.expand({})) == ["@1 in {snow}"]
    [message] = desk.said
    assert message.title == "The settings of “fox” are taken over."
    assert message.hint == "Its 2 references are looked for."


def _fields(whole: Provenance, small: dict[str, bytes]) -> dict[str, object]:
    names = Provenance.__dataclass_fields__
    return {name: getattr(whole, name) for name in names} | {"thumbnails": small}


def test_all_of_it_can_be_taken_back(desk: Desk) -> None:
    before = desk.draft.snapshot()
    desk.recall.use(Recalled("fox.png", as_told(REQUEST)))
    assert desk.draft.prompt != "a harbour"
    desk.act()
    after = desk.draft.snapshot()
    for one in (before, after):
        del one["references"]
    assert after == before
    assert desk.offered[-1].source == LibraryPicture(sha256="own", name="own")


def test_another_program_s_file_changes_only_what_it_says(desk: Desk) -> None:
    desk.recall.use(told(prompt="a fox", model="sd_xl", aspect_ratio="16:9"))
    draft = desk.draft
    assert draft.prompt == "a fox"
    assert draft.wanted.aspect_ratio == "16:9"
    assert draft.model.id == "small"
    assert desk.offered[0].source == LibraryPicture(sha256="own", name="own")
    assert desk.said[0].hint == "Its model, sd_xl, is not known here: Banana stays."


@pytest.mark.parametrize(
    ("found", "is_something"),
    [
        (Recalled("a", UNKNOWN), False),
        (told(), False),
        (told(settings=(("Steps", "20"),)), False),
        (told(prompt="a fox"), True),
        (told(references=(MIRA,)), True),
    ],
)
def test_a_file_has_something_to_take_over_or_not(
    found: Recalled, is_something: bool
) -> None:
    assert bool(found) is is_something


def test_it_is_offered_beside_the_reference(desk: Desk) -> None:
    found = Recalled("fox.png", as_told(REQUEST))
    desk.recall.offer(found)
    assert desk.draft.prompt == "a harbour"
    [message] = desk.said
    assert message.title == "“fox” says how it was made."
    assert message.action_text == "Use its settings"
    desk.act()
    assert desk.draft.model.id == "wide"
    desk.recall.offer(found, 2)
    assert desk.said[-1].hint == "So do 2 of the others."


def test_a_file_that_says_nothing_can_still_be_a_reference(desk: Desk) -> None:
    added: list[str] = []
    add: Callable[[], None] = lambda: added.append("fox")  # noqa: E731
    desk.recall.say_nothing_found("fox.png", add)
    assert desk.said[0].title == "“fox” does not say how it was made."
    desk.act()
    assert added == ["fox"]
    one = as_told(GenerationRequest(provider="x", model="", prompt="", n=1))
    desk.recall.use(Recalled("x", one))
    assert desk.said[-1].hint == ""
    desk.recall.use(told(references=(MIRA,)))
    assert desk.said[-1].hint == "Its reference is looked for."
