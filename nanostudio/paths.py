"""Where things are kept on this computer."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from nanostudio.core.errors import LibraryMissing
from nanostudio.core.say import say

_APP = "NanoStudio"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """Files and folders of one library."""

    database: Path
    cache: Path
    logs: Path
    settings: Path
    edits: Path  # copies of pictures that are edited in other programs
    sandbox: Path  # what the built-in gateway keeps between starts
    templates: Path  # the person's own, of sheets
    hints: Path  # left by the webhook receiver, taken by the engine
    webhook: Path  # the receiver's secret
    library: Path | None  # None: the settings or the default decide

    @classmethod
    def find(
        cls,
        *,
        data_dir: Path | None = None,
        library_dir: Path | None = None,
        is_demo: bool = False,
    ) -> "Paths":
        """The system's folders; all under `data_dir` when given.

        The demo has a database and a library of its own."""
        if is_demo and data_dir is None:
            data_dir = platformdirs.user_data_path(_APP, appauthor=False) / "demo"
        if data_dir is not None:
            data_dir = data_dir.absolute()
            data = cache = state = config = data_dir
            cache, state = data / "cache", data / "logs"
        else:
            data = platformdirs.user_data_path(_APP, appauthor=False)
            cache = platformdirs.user_cache_path(_APP, appauthor=False)
            state = platformdirs.user_log_path(_APP, appauthor=False)
            config = platformdirs.user_config_path(_APP, appauthor=False)
        if is_demo and library_dir is None:
            library_dir = data / "library"
        return cls(
            database=data / "nanostudio.sqlite3",
            cache=cache,
            logs=state,
            settings=config / "settings.toml",
            edits=data / "edits",
            sandbox=data / "sandbox",
            templates=data / "templates",
            hints=data / "hints",
            webhook=data / "webhook-secret",
            library=library_dir.absolute() if library_dir else None,
        )


def make_folder(folder: Path) -> None:
    """Have `folder` for this person alone, as the first start needs it.

    Raises LibraryMissing."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as exc:
        raise LibraryMissing(
            say("%1 cannot be made: %2.", folder, exc.strerror),
            say("Give yourself the right to write there, or name another: --data-dir."),
        ) from exc


def pictures_folder() -> Path:
    """The library's default place: NanoStudio in the person's pictures folder."""
    return platformdirs.user_pictures_path() / _APP
