"""The OpenAI Images API: the calls that ask for pictures, and what comes back.

Source: the openai package 3.51 (image_generate_params.py, image_edit_params.py,
images_response.py, _streaming.py) and openapi.yaml of openai/openai-openapi, checked
2026-11-20. Gateways imitate older states of it too; `label` is for the words."""

import json
from collections.abc import Callable, Mapping

from nanostudio.core.errors import ProviderError, RateLimited, Rejected, UnknownTask
from nanostudio.core.say import joined, say
from nanostudio.core.spec import ProviderSpec
from nanostudio.providers import _replies, _statuses
from nanostudio.providers.adapter import (
    Call,
    Delivered,
    Failed,
    FilePart,
    Outcome,
    Progress,
    RemotePicture,
    Reply,
    SentReference,
)

EVENTS = {"accept": "text/event-stream"}
_MOST_TOKENS = 10**9  # a count beyond is none
_DATA = "data:image/"
_BASE64 = ";base64,"
_LONGEST_HEAD = 200  # characters of a data: URI before its bytes

Fields = Mapping[str, str | int | bool]
FindPicture = Callable[[object], RemotePicture | None]


def generation(root: str, fields: Fields) -> Call:
    """POST /images/generations below `root`; `fields` as JSON, in their order."""
    body = json.dumps(dict(fields), ensure_ascii=False, separators=(",", ":"))
    return Call(
        method="POST",
        path=f"{root}/images/generations",
        headers=_headers(fields),
        body=body.encode(),
        content_type="application/json",
        is_create=True,
    )


def edit(root: str, fields: Fields, references: tuple[SentReference, ...]) -> Call:
    """POST /images/edits below `root`: a form with the fields, then the references in
    their order, as `image` or, where there are several, each as `image[]`."""
    name = "image" if len(references) == 1 else "image[]"
    return Call(
        method="POST",
        path=f"{root}/images/edits",
        headers=_headers(fields),
        fields=tuple((field, _text(value)) for field, value in fields.items()),
        files=tuple(
            FilePart(field=name, path=one.path, filename=one.filename, mime=one.mime)
            for one in references
        ),
        is_create=True,
    )


def _headers(fields: Fields) -> dict[str, str]:
    return dict(EVENTS) if fields.get("stream") else {}


def _text(value: str | int | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def linked(address: object) -> RemotePicture | None:
    """The picture at a web address, or the one inside a data: URI."""
    if isinstance(address, str) and address[: len(_DATA)].lower() == _DATA:
        return encoded(address)
    url = _replies.web_url(address)
    return RemotePicture(url=url) if url is not None else None


def encoded(text: object) -> RemotePicture | None:
    """The picture in a base64 text, also where a data: URI is around it."""
    if not isinstance(text, str) or not text:
        return None
    head = text[:_LONGEST_HEAD].lower()
    if head.startswith("data:"):
        end = head.find(_BASE64)
        text = text[end + len(_BASE64) :] if end >= 0 else ""
    return RemotePicture(encoded=text) if text else None


def is_answer(document: object) -> bool:
    """Whether it looks like an answer of this API: a list of `data`, or `created`."""
    return isinstance(document, dict) and (
        isinstance(document.get("data"), list) or "created" in document
    )


def parse(reply: Reply, label: str) -> Outcome:
    """Delivered, or Failed where a success holds an error. Raises BadReply for what is
    no such answer."""
    document = _replies.json_object(reply, label)
    if is_answer(document):
        return delivered(document)
    if document.get("error"):
        return failed(document)
    raise _replies.unreadable(reply, label)


def delivered(document: _replies.JsonObject, find: FindPicture = linked) -> Delivered:
    """The pictures of an answer, by bytes or by address; `find` reads an address.

    `data` may be missing: then there are none."""
    found = (
        encoded(row.get("b64_json")) or find(row.get("url"))
        for row in _replies.objects(document.get("data"))
    )
    return Delivered(
        pictures=tuple(picture for picture in found if picture is not None),
        output_tokens=_tokens(document.get("usage")),
    )


def _tokens(usage: object) -> int | None:
    """Output tokens, those of pictures alone where they are told apart."""
    of_pictures = _replies.member(usage, "output_tokens_details", "image_tokens")
    for count in (of_pictures, _replies.member(usage, "output_tokens")):
        if type(count) is int and 0 < count < _MOST_TOKENS:
            return count
    return None


def parse_event(data: str) -> Outcome | None:
    """What a record of a stream means; None for "[DONE]" and all that is none.

    An error that comes here comes after the request was taken: whether it was charged
    is not said."""
    event = _replies.decoded(data)
    if not isinstance(event, dict):
        return None
    kind = _replies.word(event.get("type"))
    picture = encoded(event.get("b64_json"))
    if event.get("error") or kind == "error":
        return failed(event)
    if kind.endswith(".partial_image") and picture is not None:
        return Progress(preview=picture.encoded)
    if kind.endswith(".completed"):
        return Delivered(
            pictures=(picture,) if picture is not None else (),
            output_tokens=_tokens(event.get("usage")),
        )
    return delivered(event) if is_answer(event) else None


def failed(document: _replies.JsonObject) -> Failed:
    """An error told in a success or in a stream."""
    words = _replies.reason(document)
    code = _replies.member(document, "error", "code")
    told = _replies.shown(code) if isinstance(code, str) else ""
    is_blocked = _statuses.is_about_content(f"{told} {words}")
    return Failed(
        reason=words or told, advice=say(_statuses.CHANGE) if is_blocked else ""
    )


def explain(reply: Reply, provider: ProviderSpec) -> ProviderError:
    """By status; bodies are {"error": {"message", "type", "param", "code"}}."""
    error = _statuses.explain(reply, provider)
    if isinstance(error, UnknownTask):  # there are no tasks here
        words = _replies.reason(_replies.decoded(reply.body))
        return Rejected(
            say("%1 does not know this model or address.", provider.label),
            joined(
                _statuses.quoted(provider.label, words),
                say("Nothing was charged. Check the model and the provider's address."),
            ),
            status=error.status,
            request_id=error.request_id,
        )
    wait_ms = reply.headers.get("retry-after-ms", "")
    if isinstance(error, RateLimited) and wait_ms.isascii() and wait_ms.isdigit():
        wait_s = int(wait_ms[:12]) / 1000
        error.retry_after_s = min(wait_s, _replies.LONGEST_WAIT_S)
    return error
