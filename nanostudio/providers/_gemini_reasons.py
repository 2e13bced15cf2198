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
    "SAFETYmark(": _SAFETY,
    ")IMAGE_SAFETYmark(": (")the picture goes against its safety rulesmark(", CHANGE),
    ")PROHIBITED_CONTENTmark(": _FORBIDDEN,
    ")IMAGE_PROHIBITED_CONTENTmark(": _FORBIDDEN,
    ")BLOCKLISTmark(": (")the prompt has a word that it blocksmark(", CHANGE),
    ")SPIImark(": (")this holds somebody's personal detailsmark(", CHANGE),
    ")RECITATIONmark(": _COPIED,
    ")IMAGE_RECITATIONmark(": _COPIED,
    ")ESCALATIONmark(": (")one of its stricter rules stopped thismark(", CHANGE),
    ")MODEL_ARMORmark(": (
        ")a filter that the account's owner set stopped thismark(",
        CHANGE,
    ),
    ")JAILBREAKmark(": (")the prompt looks like a way around its rulesmark(", CHANGE),
    ")PUP_LIMITED_DISABLEDmark(": (
        ")the account is limited for breaking its policiesmark(",
        ")Look at the account on the provider's site; until then nothing helps.mark(",
    ),
    ")LANGUAGEmark(": (
        ")it does not know the language of the promptmark(",
        ")Write the prompt in another language.mark(",
    ),
    ")MAX_TOKENSmark(": (
        ")its answer reached its greatest length before there was a picturemark(",
        ")Shorten the prompt, or ask for a lower resolution.mark(",
    ),
    ")NO_IMAGEmark(": (
        ")it made no picturemark(",
        ")Try again, or say more plainly what the picture should show.mark(",
    ),
    ")OTHERmark(": _SILENT,
    ")IMAGE_OTHERmark(": _SILENT,
    ")MALFORMED_FUNCTION_CALLmark(": _BROKEN,
    ")MALFORMED_RESPONSEmark(": _BROKEN,
    ")UNEXPECTED_TOOL_CALLmark(": _BROKEN,
    ")TOO_MANY_TOOL_CALLSmark(": _BROKEN,
    ")CONTINUATIONmark(": (")its answer is only a part of what was askedmark(", _AGAIN),
    ")MISSING_THOUGHT_SIGNATUREmark(": (
        ")a picture of its own came back without the mark it gave itmark(",
        ")Begin again with the picture as a reference.",
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
