"""Each picture is looked over once after it has come: from then on words find it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from nanostudio.core.geometry import Size
from nanostudio.core.request import as_asked
from nanostudio.core.spec import ProviderSpec
from nanostudio.core.task import Task
from nanostudio.store.pictures import Look, Picture, look_over
from nanostudio.store.search import unseen

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

_SOME = 40  # pictures together: other queries wait no longer for it


def look_over_some(
    db: "Connection", providers: Mapping[str, ProviderSpec]
) -> list[Picture]:
    """Look over pictures nobody did yet, the newest first; which. None: all are."""
    new = unseen(db, _SOME)
    look_over(db, {one.number: _look(one, task, providers) for one, task in new})
    return [one for one, _ in new]


def _look(picture: Picture, task: Task, providers: Mapping[str, ProviderSpec]) -> Look:
    provider = providers.get(task.request.provider)
    model = provider.model(task.request.model) if provider else None
    if provider is None or model is None:
        return Look(is_unlike=False)
    output = next(one for one in task.outputs if one.position == picture.position)
    is_right = as_asked(task.request, model, Size(output.width, output.height))
    return Look(is_unlike=not is_right, labels=f"{model.label}\n{provider.label}")
