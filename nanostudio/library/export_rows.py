"""Pictures on their way out: what is known of each, and what it will be called."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from nanostudio.core import naming, naming_template
from nanostudio.core.export import ExportOptions
from nanostudio.core.geometry import Size, ratio_of
from nanostudio.core.naming_template import Names
from nanostudio.core.say import say
from nanostudio.core.spec import Role
from nanostudio.core.task import Output, Task
from nanostudio.library.pipe import EXTENSIONS
from nanostudio.store.database import Database
from nanostudio.store.export_names import Depicted, read_depicted
from nanostudio.store.exports import read_seeds
from nanostudio.store.pictures import Picture
from nanostudio.store.projects import list_projects
from nanostudio.store.search import page

if TYPE_CHECKING:
    from nanostudio.store.database import Connection

# By picture: what stands for fields of a name's template, in place of what is read.
Known = Mapping[int, Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """A picture on its way out. `name` and `within`: its file, and the folder of the
    export it goes to, "" for none of its own."""

    number: int
    output: Output
    task: Task
    rating: int
    seed: int | None
    name: str
    within: str = ""


class Rows:
    """Reads pictures, some at a time, each with the name its template gives it before
    anybody else has it."""

    def __init__(
        self,
        database: Database,
        numbers: Sequence[int],
        options: ExportOptions,
        known: Known | None = None,
    ) -> None:
        self._database, self._known = database, known or {}
        self._counters = {number: at for at, number in enumerate(numbers, 1)}
        self._options = options
        self._projects: dict[str, str] = {}

    async def read(self, numbers: Sequence[int]) -> list[Leaving]:
        """Those that there are, in order."""
        return await self._database.run(self._read, numbers)

    def _read(self, db: "Connection", numbers: Sequence[int]) -> list[Leaving]:
        """All on the database's thread: the window's has no time for thousands."""
        if not self._projects:
            self._projects = {one.id: one.name for one in list_projects(db)}
        seeds = read_seeds(db, numbers)
        places: dict[str, dict[int, Output]] = {}
        found, rows = [], page(db, numbers)
        for picture, task in rows:
            if task.id not in places:
                places[task.id] = {one.position: one for one in task.outputs}
            found.append((picture, task, places[task.id][picture.position]))
        shown = read_depicted(db, [(task.id, one.sha256) for _, task, one in found])
        return [
            self._leaving(*row, seeds, shown[row[1].id, row[2].sha256]) for row in found
        ]

    def _leaving(
        self,
        picture: Picture,
        task: Task,
        output: Output,
        seeds: Mapping[int, int],
        depicted: Depicted,
    ) -> Leaving:
        number = picture.number
        seed, rating = seeds.get(number), picture.mark.rating
        project = self._projects.get(task.project_id, "")
        values = {
            **_values(task, output),
            **_depicted(depicted),
            "project": project,
            "counter": str(self._counters[number]),
            "seed": "" if seed is None else str(seed),
            "rating": str(rating),
            **self._known.get(number, {}),
        }
        options = self._options
        format_ = str(options.format) if options.is_drawn else output.format
        stem = naming_template.expand(options.template, values)
        within = ""
        if options.by_project:
            within = naming_template.folder_name(project or say("My pictures"))
        return Leaving(
            number=number,
            output=output,
            task=task,
            rating=rating,
            seed=seed,
            name=naming_template.file_name(stem, EXTENSIONS[format_]),
            within=within,
        )


def _values(task: Task, output: Output) -> dict[str, str]:
    """By fields of a template; times are those of this place."""
    request = task.request
    made = datetime.fromtimestamp(task.created_ms / 1000, UTC).astimezone()
    size = Size(output.width, output.height)
    characters = [one for one in request.references if one.role is Role.CHARACTER]
    return {
        "date": f"{made:%Y-%m-%d}",
        "time": f"{made:%H-%M-%S}",
        "character": characters[0].name if characters else "",
        "model": request.model,
        "provider": request.provider,
        "ratio": request.aspect_ratio or ratio_of(size),
        "resolution": request.resolution or f"{size.width}x{size.height}",
        "slug": naming.slug(request.prompt),
    }


def _depicted(depicted: Depicted) -> dict[str, str]:
    """What is known by more than a reference's name."""
    found = {"view": depicted.view}
    if depicted.characters:
        found["character"] = "-".join(depicted.characters)
    return found


def named(rows: Sequence[Leaving], folders: dict[str, Names]) -> list[str]:
    """What each will be called below the folder, where there is what `folders` have."""
    return [
        "/".join(filter(None, (one.within, folders[one.within].take(one.name))))
        for one in rows
    ]
