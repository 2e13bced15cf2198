"""A picture's relatives, as values."""

from dataclasses import dataclass, field

from nanostudio.core.task import Output


@dataclass(frozen=True, slots=True)
class Relative:
    """A picture of the gallery. `number` is its place there (core.ordering)."""

    number: int
    task_id: str
    output: Output
    prompt: str = field(default="", repr=False)  # its beginning

    @property
    def position(self) -> int:
        """Among the pictures of its task."""
        return self.output.position


@dataclass(frozen=True, slots=True)
class Kin:
    """The first pictures of a kind, and how many there are in all."""

    pictures: tuple[Relative, ...] = ()
    count: int = 0


@dataclass(frozen=True, slots=True)
class UsedReference:
    """A reference that is no picture of the gallery; `output` is None where its file
    is not in the library any more."""

    sha256: str
    name: str
    output: Output | None = None


@dataclass(frozen=True, slots=True)
class MadeWith:
    """A character in a picture: the canon version then, and `now`, 0 where it is not in
    use any more."""

    character_id: str
    name: str
    canon: int
    now: int = 0


@dataclass(frozen=True, slots=True)
class InCell:
    """A cell of a sheet that a picture is, or was made for."""

    sheet_id: str
    sheet: str  # what it is called, likewise below
    cell_id: str
    cell: str


@dataclass(frozen=True, slots=True)
class Lineage:
    """A picture's relatives; those in the trash are left out."""

    parents: Kin = Kin()  # in the order of the references
    references: tuple[UsedReference, ...] = ()
    children: Kin = Kin()  # the newest first, here and below
    siblings: Kin = Kin()
    origin: Kin = Kin()  # of the task whose settings it has
    taken_up: Kin = Kin()  # of tasks that have its settings
    characters: tuple[MadeWith, ...] = ()
    cells: tuple[InCell, ...] = ()

    def __bool__(self) -> bool:
        kins = (self.parents, self.children, self.siblings, self.origin, self.taken_up)
        others = (self.references, self.characters, self.cells)
        return any(others) or any(kin.count for kin in kins)
