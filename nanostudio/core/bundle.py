"""What a folder holds that a whole library, or a project, was written to.

library.json             this manifest
index.html               all of it to look at, without NanoStudio
pictures/<name>          originals, byte for byte
pictures/<name>.json     what is known of each: see picture_record
references/<sha256>.<x>  what they were made from
thumbnails/<sha256>.<x>  for index.html

library.json: {"format": "nanostudio library", "version": 1, "made_ms",
 "projects": [{"id", "name", "folder"}],
 "boards": [{"id", "name", "project_id", "created_ms"}],
 "references": [{"file", "sha256", "name"}],
 "edits": [{"sha256", "original", "recipe"}],
 "pictures": [{"file", "sha256", "record_sha256", "task_id", "picture"}]}

A larger version only adds to this one."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from nanostudio.core import recipe
from nanostudio.core.picture_record import identity
from nanostudio.core.project import Project
from nanostudio.core.search import Board
from nanostudio.core.told import Told, Untold

FORMAT, VERSION = "nanostudio library", 1
MANIFEST, PAGE = "library.json", "index.html"
PICTURES, REFERENCES, THUMBNAILS = "pictures", "references", "thumbnails"
_MOST = 10**6  # rows of a kind
_LONGEST_NAME = 255  # characters of a file's name
_LONGEST_RECIPE = 16 * 2**20
_FORBIDDEN = frozenset('/\\:*?"<>|')


@dataclass(frozen=True, slots=True)
class BundledPicture:
    """A picture's file in PICTURES; `record_sha256` is of the document beside it.

    Which of its task's pictures it is tells it from others with the same bytes."""

    file: str
    sha256: str
    record_sha256: str
    task_id: str
    picture: int

    @property
    def record(self) -> str:
        """The name of that document."""
        return f"{self.file}.json"


@dataclass(frozen=True, slots=True)
class BundledReference:
    """A reference's file in REFERENCES, and what the person calls it."""

    file: str
    sha256: str
    name: str


@dataclass(frozen=True, slots=True)
class BundledEdit:
    """A reference that was drawn upon: its bytes, the original's, and the recipe."""

    sha256: str
    original: str
    recipe: str


@dataclass(frozen=True, slots=True)
class BundledBoard:
    """A board, and whose it is."""

    board: Board
    project_id: str
    created_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """Everything a manifest says."""

    made_ms: int
    projects: tuple[Project, ...] = ()
    boards: tuple[BundledBoard, ...] = ()
    references: tuple[BundledReference, ...] = ()
    edits: tuple[BundledEdit, ...] = ()
    pictures: tuple[BundledPicture, ...] = ()


def write(bundle: Bundle) -> str:
    """The manifest's text."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "made_ms": bundle.made_ms,
        "projects": [
            {"id": one.id, "name": one.name, "folder": one.folder}
            for one in bundle.projects
        ],
        "boards": [
            {
                "id": one.board.id,
                "name": one.board.name,
                "project_id": one.project_id,
                "created_ms": one.created_ms,
            }
            for one in bundle.boards
        ],
        "references": _rows(bundle.references),
        "edits": _rows(bundle.edits),
        "pictures": _rows(bundle.pictures),
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _rows(
    ones: Iterable[BundledPicture | BundledReference | BundledEdit],
) -> list[dict[str, object]]:
    return [asdict(one) for one in ones]


def read(text: str) -> Bundle:
    """What a manifest says. Raises Untold: also when a file would lie elsewhere."""
    told = Told.read(text)
    if told.values.get("format") != FORMAT:
        raise Untold("it is no list of a library")
    told.whole("version", 1, 2**31)
    return Bundle(
        made_ms=told.moment("made_ms"),
        projects=tuple(
            Project(
                id=identity(one, "id"), name=one.text("name"), folder=one.text("folder")
            )
            for one in told.each("projects", _MOST)
        ),
        boards=tuple(
            BundledBoard(
                Board(identity(one, "id"), one.text("name")),
                identity(one, "project_id"),
                one.moment("created_ms"),
            )
            for one in told.each("boards", _MOST)
        ),
        references=tuple(
            BundledReference(_name(one), one.sha256("sha256"), one.text("name"))
            for one in told.each("references", _MOST)
        ),
        edits=tuple(_edit(one) for one in told.each("edits", _MOST)),
        pictures=tuple(
            BundledPicture(
                _name(one),
                one.sha256("sha256"),
                one.sha256("record_sha256"),
                identity(one, "task_id"),
                one.whole("picture", 0, 999),
            )
            for one in told.each("pictures", _MOST)
        ),
    )


def _edit(told: Told) -> BundledEdit:
    words = told.text("recipe", _LONGEST_RECIPE)
    kept = recipe.from_json(words).to_json()  # what it does not know goes no further
    return BundledEdit(told.sha256("sha256"), told.sha256("original"), kept)


def _name(told: Told) -> str:
    """The name of a file in its folder, and of nothing outside of it."""
    name = told.text("file", _LONGEST_NAME)
    if not is_plain(name):
        raise Untold(f"“file” of {told.place} leads out of its folder")
    return name


def is_plain(name: str) -> bool:
    """Whether this is the name of a file in a folder, on any system."""
    is_odd = not name or name.startswith(".") or name.endswith((".", " "))
    return not is_odd and not any(map(_is_forbidden, name))


def _is_forbidden(sign: str) -> bool:
    return sign in _FORBIDDEN or sign < " "
