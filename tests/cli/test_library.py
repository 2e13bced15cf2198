"""Pictures are brought into the library from the command line."""

from PIL import Image

from tests.cli.conftest import Shell


def test_pictures_are_imported_each_once(shell: Shell) -> None:
    folder = shell.folder / "in"
    folder.mkdir()
    for shade in (1, 2):
        Image.new("RGB", (4, 4), (shade, 0, 0)).save(folder / f"{shade}.png")
    (folder / "text.png").write_text("no picture")
    run = shell("library", "import", folder, "--json")
    assert run.code == 0
    assert run.document["import"] == {
        "files": 3,
        "imported": 2,
        "already_here": 0,
        "in_trash": 0,
        "no_pictures": 1,
    }
    assert len(list((shell.folder / "library").glob("20*/*.png"))) == 2
    again = shell("library", "import", folder)
    assert (again.code, again.out) == (0, "")
    assert "2 already here, 1 no pictures." in again.err


def test_where_nothing_can_be_read_it_is_refused(shell: Shell) -> None:
    text = shell.folder / "text.png"
    text.write_text("no picture")
    assert shell("library", "import", text).code == 2
    nowhere = shell("library", "import", shell.folder / "nowhere")
    assert nowhere.code == 2
    assert "No pictures were found." in nowhere.err
    inside = shell("library", "import", shell.folder / "library", "--json")
    assert inside.code == 2
    assert "in the library already" in inside.document["error"]["title"]
