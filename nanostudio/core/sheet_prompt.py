"""The prompt of a sheet's cell: what to draw, who is in it, what must never change.

It is English, for the model, and for a person to read and edit. References are
mentioned as `@1`, which a model is sent as "image 1": see core.mentions."""

from collections.abc import Iterable, Iterator, Sequence

from nanostudio.core import mentions
from nanostudio.core.cast import Part, Piece
from nanostudio.core.character import Character, Slot
from nanostudio.core.reference_plan import ReferencePlan, Sent
from nanostudio.core.spec import Role

_VIEWS = {
    Slot.FRONT: "from the front",
    Slot.THREE_QUARTER: "in three-quarter view",
    Slot.PROFILE: "in profile",
    Slot.BACK: "from behind",
    Slot.FACE: "the face",
    Slot.HANDS: "the hands",
}
_PARTS = (Slot.FACE, Slot.HANDS)  # of which it is said whose they are


def cell_prompt(
    instruction: str,
    parts: Sequence[Part],
    plan: ReferencePlan,
    common: str = "",
) -> str:
    """One prompt of short paragraphs. Numbers are places in `plan`, from 1.

    `common` is what all cells of the sheet are told. The words of a character are
    taken as they stand: an @ in them mentions nothing."""
    names = names_of(plan)
    numbered = [(f"@{number}", sent) for number, sent in enumerate(plan.sent, 1)]
    paragraphs = [
        instruction,
        common,
        *(character_words(part.character, numbered, names) for part in parts),
        *_others(plan, {part.character.id for part in parts}),
    ]
    return "\n\n".join(text.strip() for text in paragraphs if text.strip())


def names_of(plan: ReferencePlan) -> tuple[str, ...]:
    """What the references are called, in the order the prompt counts them in."""
    return tuple(sent.name for sent in plan.sent)


def character_words(
    character: Character, shown: Iterable[tuple[str, Sent]], names: tuple[str, ...]
) -> str:
    """What it looks like, where it is shown, and what must stay as it is.

    `shown` are references with their mentions, those of others among them; `names` are
    what all that can be mentioned is called."""
    name = _as_said(character.name, names)
    lines = [f"{name}: {_as_said(character.description, names)}".rstrip(": ")]
    for mention, sent in shown:
        if sent.pieces[0].subject == character.id:
            called = sent.name.removeprefix(f"{character.name} ")
            lines.append(_shown(mention, name, sent, _as_said(called, names)))
    if character.palette:
        lines.append(f"Colours of {name}: {', '.join(character.palette)}.")
    if character.never:
        lines.append(f"Never change this about {name}:")
        lines += [f"- {_as_said(sentence, names)}" for sentence in character.never]
    return "\n".join(lines)


def _shown(number: str, name: str, sent: Sent, called: str) -> str:
    piece = sent.pieces[0]
    if sent.is_merged:
        views = ", ".join(_VIEWS[one.slot] for one in sent.pieces if one.slot in _VIEWS)
        return (
            f"{number} shows {name} several times side by side ({views}):"
            " it is one and the same character."
        )
    if piece.slot is Slot.OUTFIT:
        return f"{number} shows what {name} wears: {called}."
    if piece.slot is Slot.PROP:
        return f"{number} shows what {name} carries: {called}."
    if piece.slot is None:
        return f"{number} shows {name}."
    view = _VIEWS[piece.slot]
    whole = f"{view} of {name}" if piece.slot in _PARTS else f"{name} {view}"
    return f"{number} shows {whole}."


def _others(plan: ReferencePlan, subjects: set[str]) -> Iterator[str]:
    names = names_of(plan)
    for number, sent in enumerate(plan.sent, 1):
        piece = sent.pieces[0]
        if piece.subject not in subjects:
            yield _other(f"@{number}", piece, names)


def _other(number: str, piece: Piece, names: tuple[str, ...]) -> str:
    called = _as_said(piece.name, names)
    if piece.role is Role.STYLE:
        return f"Take only the style of {number}, nothing that is to be seen in it."
    if piece.role is Role.OBJECT:
        return f"{number} shows an object that is to be seen: {called}."
    if piece.role is Role.CHARACTER:
        return f"{number} shows another character: {called}."
    return f"Use {number} as a reference: {called}."


def _as_said(text: str, names: tuple[str, ...]) -> str:
    """`text` with its mentions escaped, so that the model reads what stands there."""
    if not names:
        return text  # then a mention is left as it stands
    found = mentions.find(text, names)
    for mention in reversed(found):
        text = f"{text[: mention.start]}\\{text[mention.start :]}"
    return text
