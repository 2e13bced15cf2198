"""Where on this computer the person's things are, as far as it is known yet."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Of one library."""

    settings: Path
    log: Path  # a folder
    library: Path | None = None  # the folder in use; None till it is open
    is_library_given: bool = False  # by the start, so that no setting counts
