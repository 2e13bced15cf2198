"""Google: the Gemini API, https://ai.google.dev. One call asks and brings the picture.

Source: https://ai.google.dev/gemini-api/docs/image-generation, checked 2026-11-20. Only
documented fields are sent. There is no idempotency key and no task to ask for later: a
lost answer stays lost."""

from nanostudio.core.errors import ProviderError, Refused
from nanostudio.core.geometry import GEMINI_2_5, GEMINI_3, RATIOS
from nanostudio.core.money import Money
from nanostudio.core.options import USUAL, Options
from nanostudio.core.request import GenerationRequest
from nanostudio.core.say import say
from nanostudio.core.spec import ModelSpec, ProviderSpec, Role, Travel
from nanostudio.providers import _gemini_errors, _gemini_format, _replies
from nanostudio.providers.adapter import Call, Outcome, Reply, SentReference

_DOCS = "https://ai.google.dev/gemini-api/docs/image-generation"
_PRICED = "secondary sources, 2026-11-20; a token's price is computed from them"
_TEN = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
_TIERS = ("1K", "2K", "4K")

NANO_BANANA_2 = ModelSpec(
    id="gemini-3.1-flash-image",
    label="Nano Banana 2",
    aspect_ratios=RATIOS,
    resolutions=("512", *_TIERS),
    default_resolution="1K",
    sizes=GEMINI_3,
    max_references=14,
    role_caps={Role.CHARACTER: 4, Role.OBJECT: 10},
    references_travel=Travel.INLINE,
    prices={
        "512": Money.of("0.045", "USD"),
        "1K": Money.of("0.067", "USD"),
        "2K": Money.of("0.101", "USD"),
        "4K": Money.of("0.151", "USD"),
    },
    token_price=Money.of("0.00006", "USD"),  # 0.067 for 1120
    price_source=_PRICED,
    answers_inline=True,
    docs_url=_DOCS,
)
NANO_BANANA_PRO = ModelSpec(
    id="gemini-3-pro-image",
    label="Nano Banana Pro",
    aspect_ratios=_TEN,
    resolutions=_TIERS,
    default_resolution="1K",
    sizes={
        shape: size
        for shape, size in GEMINI_3.items()
        if shape[0] in _TEN and shape[1] in _TIERS
    },
    max_references=14,
    role_caps={Role.CHARACTER: 5, Role.OBJECT: 6},
    references_travel=Travel.INLINE,
    prices={
        "1K": Money.of("0.134", "USD"),
        "2K": Money.of("0.134", "USD"),
        "4K": Money.of("0.24", "USD"),
    },
    token_price=Money.of("0.00012", "USD"),  # 0.24 for 2000
    price_source=_PRICED,
    answers_inline=True,
    docs_url=_DOCS,
)
# The deprecations page has had it end on 2026-10-02 at the earliest, with Nano Banana 2
# in its place; it is still in the google-genai package of 2026-11-12. It takes no
# imageSize.
NANO_BANANA = ModelSpec(
    id="gemini-2.5-flash-image",
    label="Nano Banana",
    aspect_ratios=_TEN,
    sizes=GEMINI_2_5,
    max_references=3,
    references_travel=Travel.INLINE,
    prices={"": Money.of("0.039", "USD")},
    token_price=Money.of("0.00003", "USD"),  # 0.039 for 1290
    price_source=_PRICED,
    answers_inline=True,
    docs_url=_DOCS,
)
# Of a model that is typed in nothing is known: what its sisters take is offered, only
# what is chosen is sent, and a refusal costs nothing.
_ANY = ModelSpec(
    id="",
    label="",
    aspect_ratios=RATIOS,
    resolutions=("512", *_TIERS),
    max_references=14,
    references_travel=Travel.INLINE,
    answers_inline=True,
    docs_url=_DOCS,
)
SPEC = ProviderSpec(
    id="google",
    label="Google Gemini",
    base_url="https://generativelanguage.googleapis.com",
    models=(NANO_BANANA_2, NANO_BANANA_PRO, NANO_BANANA),
    any_model=_ANY,
    key_env="GEMINI_API_KEY",
    key_url="https://aistudio.google.com/apikey",
    key_header="x-goog-api-key",
    has_tasks=False,
    max_reference_bytes=7_000_000,
    max_request_bytes=20_000_000,  # every version of the documents allows that much
)


def build(
    request: GenerationRequest,
    model: ModelSpec,
    references: tuple[SentReference, ...],
    idempotency_key: str,
    options: Options = USUAL,
) -> Call:
    """POST /v1beta/models/{model}:generateContent; the references inside, as base64."""
    config = _gemini_format.image_config(request, model)
    return Call(
        method="POST",
        path=_gemini_format.path(model.id),
        pieces=_gemini_format.pieces(request.prompt, references, config),
        content_type="application/json",
        is_create=True,
    )


def poll(remote_id: str) -> Call:
    """Raises Refused: there is nothing to ask."""
    raise Refused(
        say("%1 keeps no tasks that could be looked up.", SPEC.label),
        say("It answers each request at once, with the picture in the answer."),
    )


def parse(reply: Reply) -> Outcome:
    """Delivered, or Failed in words. Raises BadReply."""
    return _gemini_format.parse(reply, SPEC.label)


def explain(reply: Reply) -> ProviderError:
    """By google.rpc.Status and its details."""
    return _gemini_errors.explain(reply, SPEC)


def probe() -> Call:
    """GET /v1beta/models. Source: https://ai.google.dev/api/models, 2026-11-26."""
    return Call(method="GET", path="/v1beta/models", query={"pageSize": "1"})


def check_probe(reply: Reply) -> None:
    """Raises BadReply for what is no list of models."""
    _replies.listed(reply, "models", SPEC.label)
