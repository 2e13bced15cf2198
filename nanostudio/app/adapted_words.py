"""What would change of a request at another model, in words, and what it would cost."""

from collections.abc import Iterator
from dataclasses import replace

from nanostudio.app.figures import money
from nanostudio.app.model_choices import ModelChoice, choice_of
from nanostudio.app.words import filled, translate
from nanostudio.core.adapting import Adapted, adapt
from nanostudio.core.request import GenerationRequest, estimate, problems
from nanostudio.core.spec import ModelSpec, ProviderSpec


def adapted_choice(
    request: GenerationRequest,
    provider: ProviderSpec,
    model: ModelSpec,
    *,
    has_key: bool,
) -> ModelChoice:
    """A model as a row of the picker, with the price of the whole request there."""
    made = adapt(request, provider.id, model)
    price = estimate(made.request, model)
    row = choice_of(provider, model, has_key=has_key)
    amiss = problems(made.request, provider, model)
    changes = " · ".join(_changes(made))
    return replace(
        row,
        price=money(price) if price else row.price,
        misfit=amiss[0].title if amiss else changes,
    )


def _changes(made: Adapted) -> Iterator[str]:
    """The dearest loss first."""
    if made.left_out == 1:
        yield translate("models", "leaves out a reference")
    elif made.left_out:
        yield filled(translate("models", "leaves out %1 references"), made.left_out)
    for change in (made.resolution, made.shape, made.format):
        if change is None:
            continue
        asked, instead = change
        if instead:
            yield filled(translate("models", "%1 in place of %2"), instead, asked)
        else:
            yield filled(translate("models", "no choice of %1"), asked)
