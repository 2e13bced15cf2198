"""Why a generateContent answer holds no picture, in words a person understands.

Source: the finish and block reasons of the google-genai package 3.3.0, checked
2026-11-20. The list is open: a reason that is not here is told as it is."""

_CHANGE = "Change the prompt or the references; sent unchanged it is refused again."
_AGAIN = "Try again: the same request may go through."
_SAFETY = ("this goes against its safety rules", _CHANGE)
_FORBIDDEN = ("this is something it does not draw", _CHANGE)
_COPIED = ("the result came too close to an existing work", _CHANGE)
_BROKEN = ("its own answer came out broken", _AGAIN)
_SILENT = ("it stopped and gives no closer reason", _AGAIN)

_REASONS = {
    "SAFETY": _SAFETY,
    "IMAGE_SAFETY": ("the picture goes against its safety rules", _CHANGE),
    "PROHIBITED_CONTENT": _FORBIDDEN,
    "IMAGE_PROHIBITED_CONTENT": _FORBIDDEN,
    "BLOCKLIST": ("the prompt has a word that it blocks", _CHANGE),
    "SPII": ("this holds somebody's personal details", _CHANGE),
    "RECITATION": _COPIED,
    "IMAGE_RECITATION": _COPIED,
    "ESCALATION": ("one of its stricter rules stopped this", _CHANGE),
    "MODEL_ARMOR": ("a filter that the account's owner set stopped this", _CHANGE),
    "JAILBREAK": ("the prompt looks like a way around its rules", _CHANGE),
    "PUP_LIMITED_DISABLED": (
        "the account is limited for breaking its policies",
        "Look at the account on the provider's site; until then nothing helps.",
    ),
    "LANGUAGE": (
        "it does not know the language of the prompt",
        "Write the prompt in another language.",
    ),
    "MAX_TOKENS": (
        "its answer reached its greatest length before there was a picture",
        "Shorten the prompt, or ask for a lower resolution.",
    ),
    "NO_IMAGE": (
        "it made no picture",
        "Try again, or say more plainly what the picture should show.",
    ),
    "OTHER": _SILENT,
    "IMAGE_OTHER": _SILENT,
    "MALFORMED_FUNCTION_CALL": _BROKEN,
    "MALFORMED_RESPONSE": _BROKEN,
    "UNEXPECTED_TOOL_CALL": _BROKEN,
    "TOO_MANY_TOOL_CALLS": _BROKEN,
    "CONTINUATION": ("its answer is only a part of what was asked", _AGAIN),
    "MISSING_THOUGHT_SIGNATURE": (
        "a picture of its own came back without the mark it gave it",
        "Begin again with the picture as a reference.",
    ),
}
_NO_REASON = frozenset(
    {"", "STOP", "FINISH_REASON_UNSPECIFIED", "BLOCK_REASON_UNSPECIFIED"}
)
_WORDS_ONLY = "Say plainly that a picture is wanted, or try again."


def told(code: str, words: str) -> tuple[str, str]:
    """What happened and what to do next, from a reason's name and the model's words;
    either may be empty, and so may what comes back."""
    quoted = f"“{words}”" if words else ""
    if code in _NO_REASON:
        only = f"{quoted} (words, and no picture)." if words else ""
        return only, _WORDS_ONLY if words else _AGAIN
    what, advice = _REASONS.get(code, ("it stopped for a reason of its own", ""))
    return f"{what} ({code}).{f' It adds: {quoted}' if words else ''}", advice
