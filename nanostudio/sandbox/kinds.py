"""The table of faults: what each is called, where it can happen, its parameters."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nanostudio.sandbox import plays
from nanostudio.sandbox.order import Ending, Fate
from nanostudio.sandbox.plays import Play

_CREATES = frozenset({"create", "stream"})
STAGES = _CREATES | {"poll", "upload", "download", "list"}


@dataclass(frozen=True, slots=True)
class Where:
    """The stages a fault can be on, and those it is on when nothing is said."""

    stages: frozenset[str]
    usual: frozenset[str]


_ON_ANY = Where(STAGES, _CREATES)
_ON_REPLIES = Where(STAGES - {"download"}, _CREATES)
_ON_CREATES = Where(_CREATES, _CREATES)
_ON_POLL = Where(_CREATES | {"poll", "list"}, frozenset({"poll"}))
_ON_STREAM = Where(frozenset({"stream"}), frozenset({"stream"}))
_ON_DOWNLOAD = Where(frozenset({"download"}), frozenset({"download"}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A kind of fault. A parameter whose usual value is None takes anything."""

    about: str
    where: Where = _ON_ANY
    params: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Row):
    """How an answer travels."""

    play: Play


@dataclass(frozen=True, slots=True, kw_only=True)
class FateKind(Row):
    """How a task comes out; decided when it is accepted."""

    fate: Callable[[Mapping[str, Any]], Fate]
    where: Where = _ON_CREATES


_WORDS = {"retry_after": plays.NO_HEADER, "code": "", "message": ""}
_STATUS_PARAMS: dict[str, Any] = {**_WORDS, "array": False}  # array: google's
_NOT_EXIST = {**_STATUS_PARAMS, "code": "task_not_exist", "html": False}
KINDS: dict[str, Kind] = {
    "reset-before": Kind(
        about="RST; nothing accepted", play=plays.breaking("reset", accepts=False)
    ),
    "close-before": Kind(
        about="FIN; nothing accepted", play=plays.breaking("close", accepts=False)
    ),
    "hang-before": Kind(
        about="no answer; nothing accepted", play=plays.breaking("hang", accepts=False)
    ),
    "reset": Kind(
        about="accepted, then RST", play=plays.breaking("reset", accepts=True)
    ),
    "close": Kind(
        about="accepted, then FIN", play=plays.breaking("close", accepts=True)
    ),
    "hang": Kind(
        about="accepted, then never an answer",
        play=plays.breaking("hang", accepts=True),
    ),
    "half-json": Kind(
        about="accepted; half the answer. shape: length, chunked, close, clean",
        play=plays.half,
        params={"shape": "length"},
        where=_ON_REPLIES,
    ),
    "not-json": Kind(
        about="accepted; 200 with plain words",
        play=plays.instead(plays.plain_words),
        where=_ON_REPLIES,
    ),
    "empty": Kind(about="accepted; 200 and no byte", play=plays.instead(plays.nothing)),
    "html": Kind(
        about="accepted; 200 with a web page",
        play=plays.instead(plays.web_page),
    ),
    "huge": Kind(
        about="accepted; a JSON answer of many bytes",
        play=plays.instead(plays.huge),
        params={"bytes": 4 * 2**20},
        where=_ON_REPLIES,
    ),
    "gzip-bomb": Kind(
        about="accepted; a small gzip answer that unpacks to many bytes",
        play=plays.instead(plays.gzip_bomb),
        params={"bytes": 32 * 2**20},
    ),
    "no-id": Kind(
        about="accepted; the answer lacks the id",
        play=plays.editing(plays.without_ids),
        where=_ON_REPLIES,
    ),
    "slow": Kind(
        about="the true answer, dripped. part: body or head",
        play=plays.slow,
        params={"seconds": 10.0, "part": "body"},
    ),
    "late": Kind(
        about="the true answer, after a pause", play=plays.late, params={"seconds": 5.0}
    ),
    "edit": Kind(
        about="every member `key` of the answer has `value`",
        play=plays.editing(plays.setting("", "value")),
        params={"key": "status", "value": None},
        where=_ON_POLL,
    ),
    "status-word": Kind(
        about="a status nobody has documented",
        play=plays.editing(plays.setting("status", "word")),
        params={"word": "warming_up"},
        where=_ON_POLL,
    ),
    "progress": Kind(
        about="an odd progress: -1, 1e9, NaN, 42%, null",
        play=plays.editing(plays.setting("progress", "value")),
        params={"value": None},
        where=_ON_POLL,
    ),
    "no-outputs": Kind(
        about="success without a picture",
        play=plays.editing(plays.without_outputs),
        where=_ON_POLL,
    ),
    "cut": Kind(
        about="the stream ends in the middle of an event",
        play=plays.cut_stream,
        params={"events": 1},
        where=_ON_STREAM,
    ),
    "no-end": Kind(
        about="the stream lacks its last event", play=plays.no_end, where=_ON_STREAM
    ),
    "garbage": Kind(
        about="comments, broken and foreign events in the stream",
        play=plays.garbage,
        where=_ON_STREAM,
    ),
    "truncated": Kind(
        about="part of the picture. shape: length, close, chunked, clean",
        play=plays.truncated,
        params={"shape": "length", "share": 0.5},
        where=_ON_DOWNLOAD,
    ),
    "wrong-size": Kind(
        about="the picture with half its pixels a side",
        play=plays.wrong_size,
        where=_ON_DOWNLOAD,
    ),
    "wrong-type": Kind(
        about="another format under the same name. format: jpeg, png, webp, html",
        play=plays.wrong_type,
        params={"format": "jpeg"},
        where=_ON_DOWNLOAD,
    ),
    "task-not-exist": Kind(
        about="400 task_not_exist, as if the task was not there yet",
        play=plays.status_before(400),
        params=_NOT_EXIST,
        where=_ON_POLL,
    ),
    "expired": Kind(
        about="404 at this address for good; the next poll gives another",
        play=plays.expired,
        where=_ON_DOWNLOAD,
    ),
}


def _failing(reason: str, code: str, *, is_refunded: bool) -> FateKind:
    def fate(params: Mapping[str, Any]) -> Fate:
        said = str(params["reason"]).replace("_", " ")
        return Fate(
            ending=Ending.FAILED, code=code, reason=said, is_refunded=is_refunded
        )

    money = "refunded" if is_refunded else "not refunded"
    about = f"the task fails ({code}); {money}"
    return FateKind(about=about, fate=fate, params={"reason": reason})


def _without_picture(code: str, about: str, reason: str) -> FateKind:
    def fate(params: Mapping[str, Any]) -> Fate:
        said, is_refunded = params["reason"], params["refunded"]
        return Fate(
            ending=Ending.FAILED, code=code, reason=said, is_refunded=is_refunded
        )

    params = {"reason": reason, "refunded": True}
    return FateKind(about=f"google: {about}", fate=fate, params=params)


_REFUSED = "The prompt was refused by the safety filter."
_BROKE = "The model stopped with an error."
FATES: dict[str, FateKind] = {
    "refused": _failing(_REFUSED, "content_policy", is_refunded=True),
    "failed": _failing(_BROKE, "generation_failed", is_refunded=False),
    "failed-refunded": _failing(_BROKE, "generation_failed", is_refunded=True),
    "finish": _without_picture("finish", "finishReason `reason`", "IMAGE_SAFETY"),
    "block": _without_picture("block", "blockReason `reason`", "PROHIBITED_CONTENT"),
    "text": _without_picture("text", "words, no picture", "I cannot draw that."),
    "never": FateKind(
        about="the task never ends", fate=lambda _: Fate(ending=Ending.NEVER)
    ),
    "delay": FateKind(
        about="the task takes `seconds`",
        fate=lambda params: Fate(delay_s=params["seconds"]),
        params={"seconds": 30.0},
    ),
    "at-once": FateKind(
        about="nanobananapro: the create answers when the task has ended",
        fate=lambda _: Fate(is_at_once=True),
    ),
    "count": FateKind(
        about="the task delivers `pictures`, whatever was asked for",
        fate=lambda params: Fate(count=params["pictures"]),
        params={"pictures": 2},
    ),
    "shape": FateKind(
        about="answers in another shape that was seen. as: apidot files; "
        "nanobananapro code, strings; uniall id, relative, data, several; "
        "google content, parts, message (with finish)",
        fate=lambda params: Fate(shape=params["as"]),
        params={"as": ""},
    ),
}

_STATUS = re.compile(r"([345]\d\d)(-after|-in-200)?")
_REFUSED_400 = {**_STATUS_PARAMS, "code": "content_policy", "message": _REFUSED}


_STATUS_PLAYS = {
    "": plays.status_before,
    "-after": plays.status_after,
    "-in-200": plays.status_within,
}


def kind_named(name: str) -> Row | None:
    """The row of this name; a status makes its own: "429", "500-after" (charged), or
    "402-in-200" (the body's code alone says so, in the envelopes that have one)."""
    if name == "refused-400":
        params = {**_REFUSED_400, "html": False, "location": "/"}
        return Kind(about="400", play=plays.status_before(400), params=params)
    status = _STATUS.fullmatch(name)
    if status is None:
        return KINDS.get(name) or FATES.get(name)
    number, how = int(status[1]), str(status[2] or "")
    params = {**_STATUS_PARAMS, "html": 502 <= number <= 504, "location": "/elsewhere"}
    play = _STATUS_PLAYS[how](number)
    return Kind(about=f"answers {number}{how}", play=play, params=params)
