"""generateContent: the body to the byte, and what any answer means."""

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.errors import BadReply
from nanostudio.providers import _gemini_format
from nanostudio.providers._bodies import Body
from nanostudio.providers.adapter import (
    Delivered,
    Failed,
    RemotePicture,
    Reply,
    SentReference,
)
from tests.providers.test_replies import JSON

REPLIES = Path(__file__).parents[1] / "replies" / "google"
PICTURE = RemotePicture(encoded="cGljdHVyZQ==")
# What could meet the reader where it looks.
MEMBER = st.sampled_from(
    [
        *("candidates", "content", "parts", "inlineData", "inline_data", "data"),
        *("mimeType", "text", "thought", "finishReason", "promptFeedback"),
        *("blockReason", "usageMetadata", "candidatesTokensDetails", "modality"),
        *("tokenCount", "error", "details", "reason", "status", "message"),
        *("violations", "quotaId", "quotaValue", "retryDelay", "fileData", "fileUri"),
    ]
)
LEAF = (
    st.sampled_from(["IMAGE", "image/png", "STOP", "SAFETY", "37s", "PerDay", "0"])
    | JSON
)
TREE = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(MEMBER, inner, max_size=4)
    ),
    max_leaves=25,
)


def recorded(name: str, status: int = 200) -> Reply:
    return Reply(status=status, body=(REPLIES / f"{name}.json").read_bytes())


def parsed(document: object) -> Delivered | Failed:
    body = json.dumps(document).encode()
    return _gemini_format.parse(Reply(status=200, body=body), "Gate")


def one(*parts: object, **about: object) -> object:
    return {"candidates": [{"content": {"parts": list(parts)}, **about}]}


def picture_part(encoded: str, mime: str = "image/png") -> dict[str, object]:
    return {"inlineData": {"mimeType": mime, "data": encoded}}


async def whole(pieces: tuple[object, ...]) -> bytes:
    body = Body("application/json", pieces)  # type: ignore[arg-type]
    sent = b"".join([piece async for piece in body.pieces()])
    assert len(sent) == body.length
    return sent


@pytest.mark.anyio
async def test_words_alone_are_one_user_turn() -> None:
    sent = await whole(_gemini_format.pieces('Ein „Fuchs“ "\n\U0001f98a', (), {}))
    assert (
        sent
        == (
            '{"contents":[{"role":"user","parts":['
            '{"text":"Ein „Fuchs“ \\"\\n\U0001f98a"}]}],'
            '"generationConfig":{"responseModalities":["TEXT","IMAGE"]}}'
        ).encode()
    )


@pytest.mark.anyio
async def test_pictures_follow_the_words_in_their_order(tmp_path: Path) -> None:
    contents = [b"first", b"second!", b"third one"]
    references = []
    for place, content in enumerate(contents):
        path = tmp_path / f"{place}"
        path.write_bytes(content)
        mime = ("image/png", "image/jpeg", "image/webp")[place]
        references.append(SentReference(path=path, filename="x.png", mime=mime))
    pieces = _gemini_format.pieces(
        "mix", tuple(references), {"aspectRatio": "16:9", "imageSize": "2K"}, ("IMAGE",)
    )
    turn = {
        "role": "user",
        "parts": [
            {"text": "mix"},
            *(
                picture_part(base64.b64encode(content).decode(), reference.mime)
                for content, reference in zip(contents, references, strict=True)
            ),
        ],
    }
    assert json.loads(await whole(pieces)) == {
        "contents": [turn],
        "generationConfig": {
            "responseModalities": ["IMAGE"],
            "imageConfig": {"aspectRatio": "16:9", "imageSize": "2K"},
        },
    }


@pytest.mark.parametrize(
    ("model", "quoted"),
    [
        ("gemini-3-pro-image", "gemini-3-pro-image"),
        ("models/gemini-3-pro-image", "gemini-3-pro-image"),
        ("a/../../v1/b:delete?key=c#", "a%2F..%2F..%2Fv1%2Fb%3Adelete%3Fkey%3Dc%23"),
    ],
)
def test_a_model_cannot_lead_elsewhere(model: str, quoted: str) -> None:
    assert _gemini_format.path(model) == f"/v1beta/models/{quoted}:generateContent"


@pytest.mark.parametrize("name", ["delivered", "snake_case"])
def test_a_picture_comes_without_the_thoughts(name: str) -> None:
    outcome = _gemini_format.parse(recorded(name), "Gate")
    assert outcome == Delivered(pictures=(PICTURE,), output_tokens=1120)


def test_all_pictures_of_all_candidates_come_in_their_order() -> None:
    parts = [picture_part("YQ=="), {"text": "and"}, picture_part("Yg==", "image/webp")]
    more = {"content": {"parts": [picture_part("Yw==", "")]}}
    answer = {"candidates": [{"content": {"parts": parts}}, more]}
    assert parsed([answer]) == Delivered(
        pictures=tuple(RemotePicture(encoded=text) for text in ("YQ==", "Yg==", "Yw=="))
    )


def test_a_picture_that_was_paid_for_counts_whatever_the_reason_to_stop() -> None:
    answer = one(picture_part("YQ=="), finishReason="MAX_TOKENS")
    assert parsed(answer) == Delivered(pictures=(RemotePicture(encoded="YQ=="),))


def test_a_picture_by_address_is_one_too() -> None:
    url = "https://files.gate.test/1.png"
    linked = {"fileData": {"mimeType": "image/png", "fileUri": url}}
    assert parsed(one(linked)) == Delivered(pictures=(RemotePicture(url=url),))


@pytest.mark.parametrize(
    "part",
    [
        picture_part("YQ==", "audio/wav"),
        picture_part(""),
        {"inlineData": {"mimeType": "image/png", "data": 7}},
        {"inlineData": "YQ=="},
        {"fileData": {"fileUri": "gs://bucket/1.png"}},
        {**picture_part("YQ=="), "thought": True},
    ],
)
def test_what_is_no_picture_is_not_delivered(part: object) -> None:
    assert isinstance(parsed(one(part)), Failed)


@pytest.mark.parametrize(
    ("details", "tokens"),
    [
        ([{"modality": "IMAGE", "tokenCount": 747}], 747),
        ([{"modality": "IMAGE", "tokenCount": 1120}] * 2, 2240),
        ([{"modality": "TEXT", "tokenCount": 9}], None),
        ([{"modality": "AUDIO", "tokenCount": 9}, {"tokenCount": 9}], None),
        ([{"modality": "IMAGE", "tokenCount": -5}], None),
        ([{"modality": "IMAGE", "tokenCount": True}], None),
        ([{"modality": "IMAGE", "tokenCount": "7"}], None),
        ([{"modality": "IMAGE", "tokenCount": 10**15}], None),
        (None, None),
    ],
)
def test_only_tokens_of_pictures_are_counted(
    details: object, tokens: int | None
) -> None:
    usage = {"candidatesTokenCount": 9, "candidatesTokensDetails": details}
    answer = {"usageMetadata": usage, "candidates": [{"content": {"parts": []}}]}
    answer["candidates"] = [{"content": {"parts": [picture_part("YQ==")]}}]
    assert parsed(answer) == Delivered(
        pictures=(RemotePicture(encoded="YQ=="),), output_tokens=tokens
    )


def test_an_answer_in_words_quotes_them() -> None:
    outcome = _gemini_format.parse(recorded("words_only"), "Gate")
    assert outcome == Failed(
        explained="It sent words, and no picture: “Which cup do you mean?”",
        advice="Say plainly that a picture is wanted, or try again.",
    )


def test_thoughts_are_not_quoted() -> None:
    answer = one({"text": "hm", "thought": True}, {"text": "no"}, finishReason="STOP")
    outcome = parsed(answer)
    assert isinstance(outcome, Failed)
    assert outcome.explained == "It sent words, and no picture: “no”"


def test_a_blocked_prompt_says_so_and_nothing_of_the_money() -> None:
    outcome = _gemini_format.parse(recorded("blocked_prompt"), "Gate")
    assert isinstance(outcome, Failed)
    assert (
        outcome.explained == "This is something it does not draw (PROHIBITED_CONTENT)."
    )
    assert "sent unchanged it is refused again" in outcome.advice
    assert outcome.is_refunded is None


def test_a_blocked_picture_says_so_with_the_message() -> None:
    outcome = _gemini_format.parse(recorded("blocked_picture"), "Gate")
    assert isinstance(outcome, Failed)
    assert outcome.explained == (
        "The picture goes against its safety rules (IMAGE_SAFETY)."
        " It adds: “Unable to show the generated image.”"
    )


FINISH = """
    MAX_TOKENS SAFETY RECITATION LANGUAGE OTHER BLOCKLIST PROHIBITED_CONTENT SPII
    MALFORMED_FUNCTION_CALL IMAGE_SAFETY IMAGE_PROHIBITED_CONTENT IMAGE_RECITATION
    IMAGE_OTHER NO_IMAGE UNEXPECTED_TOOL_CALL TOO_MANY_TOOL_CALLS
    MISSING_THOUGHT_SIGNATURE MALFORMED_RESPONSE ESCALATION PUP_LIMITED_DISABLED
    CONTINUATION MODEL_ARMOR
"""
BLOCK = "SAFETY OTHER BLOCKLIST PROHIBITED_CONTENT IMAGE_SAFETY MODEL_ARMOR JAILBREAK"


@pytest.mark.parametrize("code", FINISH.split())
def test_every_finish_reason_has_words_and_advice(code: str) -> None:
    outcome = parsed({"candidates": [{"finishReason": code}]})
    assert isinstance(outcome, Failed)
    assert outcome.explained.endswith(f" ({code}).")
    assert len(outcome.explained) > len(code) + 12
    assert outcome.advice


@pytest.mark.parametrize("code", BLOCK.split())
def test_every_block_reason_has_words_and_advice(code: str) -> None:
    outcome = parsed({"promptFeedback": {"blockReason": code}})
    assert isinstance(outcome, Failed)
    assert outcome.explained.endswith(f" ({code}).")
    assert outcome.advice


def test_a_candidate_that_merely_stopped_hides_no_reason_of_another() -> None:
    stops = [{"finishReason": "STOP"}, {"finishReason": "SPII"}]
    outcome = parsed({"candidates": stops})
    assert isinstance(outcome, Failed)
    assert outcome.explained == "This holds somebody's personal details (SPII)."


def test_a_reason_nobody_knows_is_told_as_it_is() -> None:
    outcome = parsed({"candidates": [{"finishReason": "FULL_MOON"}]})
    assert outcome == Failed(
        explained="It stopped for a reason of its own (FULL_MOON)."
    )


@pytest.mark.parametrize(
    "answer",
    [
        {"candidates": []},
        {"candidates": [{}]},
        {"candidates": [{"content": None, "finishReason": "STOP"}]},
        {"candidates": [{"content": {"parts": None}}], "promptFeedback": {}},
        {"usageMetadata": {"promptTokenCount": 8}},
    ],
)
def test_nothing_at_all_is_a_failure_without_a_reason(answer: object) -> None:
    outcome = parsed(answer)
    assert outcome == Failed(
        reason="", advice="Try again: the same request may go through."
    )


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"{}", b"[]", b"[{},{}]", b'{"error":{"message":"x"}}']
)
def test_what_is_no_answer_is_a_bad_reply(body: bytes) -> None:
    with pytest.raises(BadReply, match="Gate answered with something") as caught:
        _gemini_format.parse(Reply(status=200, body=body), "Gate")
    assert caught.value.maybe_accepted


@given(body=st.binary() | TREE.map(lambda tree: json.dumps(tree).encode()))
def test_any_answer_is_read_or_a_bad_reply(body: bytes) -> None:
    try:
        outcome = _gemini_format.parse(Reply(status=200, body=body), "Gate")
    except BadReply:
        return
    if isinstance(outcome, Delivered):
        assert outcome.pictures
        assert outcome.output_tokens is None or outcome.output_tokens > 0
    else:
        assert len(outcome.explained) < 600
        assert outcome.explained.isprintable()
