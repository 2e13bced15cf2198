"""Why a generateContent answer holds no picture, in words a person understands.

Source: the finish and block reasons of the google-genai package 3.3.0, checked
2026-11-20. The list is open: a reason that is not here is told as it is."""

from nanostudio.core.say import joined, mark, say
from nanostudio.providers._statuses import CHANGE

_AGAIN = mark("Try again: the same request may go through.")
_SAFETY = (mark("This goes against its safety rules (%1)."), CHANGE)
_FORBIDDEN = (mark("This is something it does not draw (%1)."), CHANGE)
_COPIED = (mark("The result came too close to an existing work (%1)."), CHANGE)
_BROKEN = (mark("Its own answer came out broken (%1)."), _AGAIN)
_SILENT = (mark("It stopped and gives no closer reason (%1)."), _AGAIN)

_REASONS = {
    "SAFETY": _SAFETY,
    "IMAGE_SAFETY": (mark("The picture goes against its safety rules (%1)."), CHANGE),
    "PROHIBITED_CONTENT": _FORBIDDEN,
    "IMAGE_PROHIBITED_CONTENT": _FORBIDDEN,
    "BLOCKLIST": (mark("The prompt has a word that it blocks (%1)."), CHANGE),
    "SPII": (mark("This holds somebody's personal details (%1)."), CHANGE),
    "RECITATION": _COPIED,
    "IMAGE_RECITATION": _COPIED,
    "ESCALATION": (mark("One of its stricter rules stopped this (%1)."), CHANGE),
    "MODEL_ARMOR": (
        mark("A filter that the account's owner set stopped this (%1)."),
        CHANGE,
    ),
    "JAILBREAK": (mark("The prompt looks like a way around its rules (%1)."), CHANGE),
    "PUP_LIMITED_DISABLED": (
        mark("The account is limited for breaking its policies (%1)."),
        mark("Look at the account on the provider's site; until then nothing helps."),
    ),
    "LANGUAGE": (
        mark("It does not know the language of the prompt (%1)."),
        mark("Write the prompt in another language."),
    ),
    "MAX_TOKENS": (
        mark("Its answer reached its greatest length before there was a picture (%1)."),
        mark("Shorten the prompt, or ask for a lower resolution."),
    ),
    "NO_IMAGE": (
        mark("It made no picture (%1)."),
        mark("Try again, or say more plainly what the picture should show."),
    ),
    "OTHER": _SILENT,
    "IMAGE_OTHER": _SILENT,
    "MALFORMED_FUNCTION_CALL": _BROKEN,
    "MALFORMED_RESPONSE": _BROKEN,
    "UNEXPECTED_TOOL_CALL": _BROKEN,
    "TOO_MANY_TOOL_CALLS": _BROKEN,
    "CONTINUATION": (mark("Its answer is only a part of what was asked (%1)."), _AGAIN),
    "MISSING_THOUGHT_SIGNATURE": (
        mark("A picture of its own came back without the mark it gave it (%1)."),
        mark("Begin again with the picture as a reference."),
    ),
}
_NO_REASON = frozenset(
    {"", "STOP", "FINISH_REASON_UNSPECIFIED", "BLOCK_REASON_UNSPECIFIED"}
)
_WORDS_ONLY = mark("Say plainly that a picture is wanted, or try again.")
_UNKNOWN = (mark("It stopped for a reason of its own (%1)."), "")


def told(code: str, words: str) -> tuple[str, str]:
    """What happened and what to do next, from a reason's name and the model's words;
    either may be empty, and so may what comes back."""
    if code in _NO_REASON:
        if not words:
            return "", say(_AGAIN)
        return say("It sent words, and no picture: “%1”", words), say(_WORDS_ONLY)
    what, advice = _REASONS.get(code, _UNKNOWN)
    adds = say("It adds: “%1”", words) if words else ""
    return joined(say(what, code), adds), say(advice)
