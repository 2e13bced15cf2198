"""What there is to colour in a prompt: mentions, alternatives and variables."""

from dataclasses import dataclass
from enum import StrEnum

from nanostudio.app.mentions import Mentions, Seen
from nanostudio.core.template import parse
from nanostudio.core.template_parts import Mark
from nanostudio.ui.places import Places


class Look(StrEnum):
    """How a stretch is drawn."""

    SENT = "sent"  # a mention of a reference that is sent
    AMISS = "amiss"  # one that is not, or of nothing
    GROUP = "group"
    SIGN = "sign"
    VARIABLE = "variable"


_MARKS = {
    Mark.GROUP: Look.GROUP,
    Mark.SIGN: Look.SIGN,
    Mark.VARIABLE: Look.VARIABLE,
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` of a document, as Qt counts them."""

    start: int
    end: int
    look: Look
    seen: Seen | None = None


def stretches(text: str, mentions: Mentions) -> list[Stretch]:
    """What there is to colour in `text`, by where it starts: what lies beneath comes
    first."""
    found = [Stretch(o.start, o.end, _MARKS[o.mark]) for o in parse(text).stretches]
    for seen in mentions.look(text):
        mention = seen.mention
        if seen.title or mention.index is not None:
            look = Look.AMISS if seen.title else Look.SENT
            found.append(Stretch(mention.start, mention.end, look, seen))
    found.sort(key=lambda one: (one.start, -one.end))
    places = Places(text)
    if places.are_alike:
        return found
    to_qt = places.to_qt
    return [Stretch(to_qt(o.start), to_qt(o.end), o.look, o.seen) for o in found]
