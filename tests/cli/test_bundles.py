"""A whole library goes out and comes back on a fresh home; receipts are written."""

import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from tests.cli.conftest import Shell


def contents(shell: Shell) -> list[dict[str, Any]]:
    """The tasks of a library with its pictures' bytes, without what is its own."""
    tasks = shell("tasks", "list", "--json").tasks
    for task in tasks:
        task.pop("idempotency_key")
        for file in task["files"]:
            path = Path(file.pop("path"))
            file["name"] = path.name
            assert hashlib.sha256(path.read_bytes()).hexdigest() == file["sha256"]
    return sorted(tasks, key=lambda task: task["id"])


def test_a_library_moves_to_a_fresh_home(shell: Shell, photo: Path) -> None:
    assert shell.generate("--ref", photo, "-n", "2").code == 0
    assert shell.generate(prompt="狐 <b>in</b> snow").code == 0
    target = shell.folder / "out"
    run = shell("library", "export-all", target, "--json")
    assert run.code == 0
    assert run.document["export"] == {
        "folder": str(target),
        "pictures": 3,
        "references": 1,
        "left_out": [],
    }
    page = (target / "index.html").read_text("utf-8")
    assert page.count("<figure ") == 3
    assert "&lt;b&gt;" in page
    texts = "".join(path.read_text("utf-8") for path in target.rglob("*.json"))
    for secret in ("monet_test", shell.gateway, str(shell.folder)):
        assert secret not in texts

    home = Shell(shell.folder / "home", shell.gateway, nest=shell.nest)
    home.folder.mkdir()
    run = home("library", "import-all", target, "--json")
    assert run.code == 0
    assert run.document["import"]["imported"] == 3
    assert contents(home) == contents(shell)
    assert len(list((home.folder / "library" / "References").rglob("*.jpg"))) == 1
    assert json.loads(home("costs", "--json").out) == json.loads(
        shell("costs", "--json").out
    )
    again = home("library", "import-all", target)
    assert (again.code, "3 already here." in again.err) == (0, True)
    full = shell("library", "export-all", target, "--json")
    assert full.code == 2
    assert "not empty" in full.document["error"]["title"]
    wrong = home("library", "import-all", photo.parent)
    assert wrong.code == 2
    assert "no exported library" in wrong.err


def test_receipts_are_written(shell: Shell) -> None:
    [task] = shell.generate().tasks
    run = shell("tasks", "dossier", task["id"][:8])
    assert run.code == 0
    assert f"Task: {task['id']}" in run.out
    assert task["remote_id"] in run.out
    assert task["files"][0]["sha256"] in run.out
    assert "monet_test" not in run.out
    assert shell.gateway not in run.out
    out = shell.folder / "dossier.txt"
    assert shell("tasks", "dossier", task["id"], "--out", out).out == f"{out}\n"
    assert task["id"] in out.read_text("utf-8")
    assert shell("tasks", "dossier", task["id"], "--out", out).code == 2
    table = shell.folder / "costs.csv"
    assert shell("costs", "--csv", table, "--project", "default").code == 0
    head, row = table.read_text("utf-8-sig").splitlines()
    assert head.startswith("month,project,provider,")
    assert ",default,monet,1,0," in row
    unknown = shell("costs", "--project", "Zoo")
    assert (unknown.code, "no project" in unknown.err) == (2, True)
    nowhere = shell("costs", "--csv", shell.folder / "nowhere" / "x.csv")
    assert nowhere.code == 2


class Settled(Shell):
    """A library whose folder the settings name."""

    def command(self, *words: str | Path) -> list[str]:
        """Without --library-dir."""
        whole = super().command(*words)
        at = whole.index("--library-dir")
        return whole[:at] + whole[at + 2 :]


def test_a_library_moves_to_another_folder(shell: Shell) -> None:
    shell = Settled(shell.folder, shell.gateway, nest=shell.nest)
    settings = shell.folder / "data" / "settings.toml"
    settings.parent.mkdir()
    old, new = shell.folder / "old", shell.folder / "new"
    settings.write_text(f'# Mine.\n[library]\nfolder = "{old}"\nsidecars = true\n')
    assert shell.generate().code == 0
    [document] = old.rglob("20*/*.json")
    document.unlink()
    assert shell("library", "sidecars").code == 0
    assert json.loads(document.read_text("utf-8"))["prompt"] == "a fox in snow"
    before = contents(shell)
    run = shell("library", "move", new)
    assert (run.code, run.out) == (0, f"{new}\n")
    assert str(old) in run.err
    assert f'folder = "{new}"' in settings.read_text()
    assert "# Mine." in settings.read_text()
    assert contents(shell) == before
    files = shell("tasks", "list", "--json").tasks[0]["files"]
    assert Path(files[0]["path"]).is_relative_to(new)
    assert document.is_file()

    # On another machine: the same folder and database, under other names.
    other = Shell(shell.folder / "home", shell.gateway, nest=shell.nest)
    shutil.copytree(shell.folder / "data", other.folder / "data")
    new.rename(other.folder / "library")
    assert contents(other) == before
    assert "--library-dir" in other("library", "move", shell.folder / "third").err
    (other.folder / "data" / "settings.toml").unlink()
    off = other("library", "sidecars")
    assert (off.code, "sidecars = true" in off.err) == (2, True)
