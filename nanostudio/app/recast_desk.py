"""Looks at pictures that may be made again, and orders those that can."""

import asyncio
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject

from nanostudio.app.orders import Orders, Terms
from nanostudio.app.recasting import Again, Found, Recasting
from nanostudio.app.spawn import Spawn
from nanostudio.core.errors import Refused
from nanostudio.core.provenance import IMPORTED
from nanostudio.core.recast import recast
from nanostudio.core.request import MOST_PICTURES, check
from nanostudio.core.say import say
from nanostudio.core.spec import ProviderSpec
from nanostudio.library.library import Library
from nanostudio.store.characters import outdated_pictures
from nanostudio.store.database import Database
from nanostudio.store.recasting import Subject, lying, read_subjects
from nanostudio.store.references import get_reference


class RecastDesk(QObject):
    """The asynchronous side of a Recasting. Nothing is ordered before its yes."""

    def __init__(
        self,
        recasting: Recasting,
        *,
        rows: Callable[[], Mapping[str, ProviderSpec]],
        library: Library,
        database: Database,
        orders: Orders,
        spawn: Spawn,
    ) -> None:
        """`rows`: the providers as they are now."""
        super().__init__()
        self._recasting, self._rows = recasting, rows
        self._library, self._database = library, database
        self._orders, self._spawn = orders, spawn
        self._look = 0  # the latest one; an older answer is dropped
        recasting.order_requested.connect(self._on_recasting_order_requested)

    def look_at(self, numbers: Sequence[int]) -> None:
        """See what can be made again of these pictures."""
        self._look += 1
        self._spawn(self._look_at(self._look, list(numbers)), "look at pictures")

    def look_for(self, character_id: str) -> None:
        """See what can be made again of all that have another canon of a character."""
        self._look += 1
        self._spawn(self._look_for(self._look, character_id), "look for pictures")

    async def _look_for(self, look: int, character_id: str) -> None:
        numbers = await self._database.run(outdated_pictures, character_id)
        await self._look_at(look, numbers)

    async def _look_at(self, look: int, numbers: list[int]) -> None:
        subjects = await self._database.run(read_subjects, numbers)
        pictures, refused = list[Again](), dict[str, int]()
        for subject in subjects:
            try:
                _check(subject, is_room=len(pictures) < MOST_PICTURES)
                pictures.append(await self._again(subject))
            except Refused as error:
                refused[str(error)] = refused.get(str(error), 0) + 1
        if look == self._look:
            self._recasting.show_found(Found(tuple(pictures), refused))

    async def _again(self, subject: Subject) -> Again:
        """Raises Refused when it cannot be made again so."""
        request = subject.task.request
        provider = self._rows().get(request.provider)
        model = provider.model(request.model) if provider else None
        if provider is None or model is None:
            raise Refused(say("Its model is not known here any more."))
        who = say("%1 at %2", model.label, provider.label)
        made = recast(request, model, subject.changes, who=who)
        check(made.request, provider)
        wanted = [one.sha256 for one in made.request.references]
        return Again(
            request=made.request,
            origin=subject.task.id,
            canons=subject.canons,
            left_out=tuple((one.piece.name, one.reason) for one in made.left_out),
            untold=made.untold,
            paths=await self._paths(subject, wanted),
        )

    async def _paths(self, subject: Subject, wanted: Sequence[str]) -> dict[str, str]:
        """Where its references lie. Raises Refused when one is gone."""
        views = {
            picture.sha256: picture.path
            for change in subject.changes
            for view in change.now.views
            for picture in view.pictures
        }
        found = await self._database.run(lying, wanted)
        paths = {one: found.get(one) or views.get(one, "") for one in wanted}
        files = [self._library.absolute(path) for path in paths.values() if path]
        are_there = await asyncio.to_thread(lambda: all(f.is_file() for f in files))
        if not (are_there and all(paths.values())):
            raise Refused(say("One of its references is not in the library any more."))
        return paths

    def _on_recasting_order_requested(self, pictures: tuple[Again, ...]) -> None:
        self._spawn(self._order(pictures), "make pictures again")

    async def _order(self, pictures: tuple[Again, ...]) -> None:
        """One order; a view that is a picture of the gallery becomes a reference
        before it is sent as one."""
        for picture in pictures:
            for reference in picture.request.references:
                kept = await self._database.run(get_reference, reference.sha256)
                if kept is None:
                    path = self._library.absolute(picture.paths[reference.sha256])
                    await self._library.add_reference(path, name=reference.name)
        self._orders.place(
            tuple(one.request for one in pictures),
            Terms(
                origins=tuple(one.origin for one in pictures),
                made_with=tuple(one.canons for one in pictures),
            ),
        )


def _check(subject: Subject, *, is_room: bool) -> None:
    """Raises Refused: what is not about the model."""
    if subject.task.request.provider == IMPORTED:
        raise Refused(say("It was imported; nobody knows how to make it."))
    if subject.lost:
        raise Refused(say("A character in it is not known any more."))
    if not subject.changes:
        raise Refused(say("It was made with no character."))
    if not subject.is_outdated:
        raise Refused(say("It was made with the canon of now."))
    if not is_room:
        raise Refused(say("One order takes up to %1.", MOST_PICTURES))
