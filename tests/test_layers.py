"""The dependency rules of ARCHITECTURE.md, and the house rules of tests/rules.py.

Every rule is also seen to fail, on a violation planted in a package of its own."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_archon import archrule
from pytest_archon.failure import pop_failures

from tests import bare_words, rules
from tests.rules import CATCHERS, broad_handlers, dotted, modules, violations

ROOT = Path(__file__).resolve().parents[1]

RULES = {**rules.RULES, "no bare words": bare_words.RULE}
# What a layer may import of the package, besides itself.
LAYERS = {
    "core": (),
    "providers": ("core",),
    "store": ("core",),
    "library": ("core", "store"),
    "engine": ("core", "providers", "store", "library"),
    "sandbox": ("core",),
    "keys": ("core",),
    "accounts": ("core", "store", "keys"),
    "probing": ("core", "providers"),
    "endpoints": ("core", "providers", "keys"),
    "references": ("core", "providers", "store", "library"),
    "tables": ("core",),
    "settings": ("core", "providers", "tables"),
    "settings_file": ("core", "settings"),
    "catalogue": ("core", "providers", "store", "settings"),
    "hints": (),
    "portal": (),
    "door": (),
    "glance": (),
    "webhook": ("core", "hints"),
    "notify": (),
    "hosting": ("core", "providers", "store", "keys"),
    "provider_settings": (
        *("core", "providers", "endpoints", "hosting", "settings", "settings_file"),
    ),
    "app": (
        *("core", "providers", "store", "library", "engine"),
        *("keys", "references", "hosting", "settings", "settings_file"),
        *("accounts", "endpoints", "probing", "provider_settings"),
    ),
    "ui": ("core", "app"),
}
# A library lives where its errors and habits are known, and nowhere else.
HOMES = {
    "httpx*": ("nanostudio.providers.http", "nanostudio.providers._*"),
    "apsw*": ("nanostudio.store.*",),
    "PIL*": (
        *("nanostudio.library.worker", "nanostudio.library.raster"),
        *("nanostudio.library.compose", "nanostudio.library.thumbnail"),
        *("nanostudio.library.look", "nanostudio.library.convert"),
        *("nanostudio.library.contact_sheet", "nanostudio.library.cell_look"),
        *("nanostudio.library.sheet_picture", "nanostudio.library.open_raster"),
        *("nanostudio.library.lettering", "nanostudio.library.grid_detection"),
        "nanostudio.sandbox.*",
    ),
    "_libvips*": ("nanostudio.library.vips",),
    "keyring*": ("nanostudio.keys",),
    "secretstorage*": ("nanostudio.keys",),
    "qasync*": ("nanostudio.studio",),
    "jeepney*": ("nanostudio.notify", "nanostudio.portal"),
    "starlette*": ("nanostudio.sandbox.*", "nanostudio.webhook"),
    "uvicorn*": ("nanostudio.sandbox.*", "nanostudio.webhook"),
    "msgspec*": ("nanostudio.providers.*", "nanostudio.store.*"),
    "lucide*": ("nanostudio.ui.icons",),
    "click*": (
        *("nanostudio.cli", "nanostudio.*_cli", "nanostudio.command_line"),
        "nanostudio.terminal",
    ),
    "rich*": ("nanostudio.cli", "nanostudio.terminal"),
    "PySide6.QtCore*": (
        *("nanostudio.app.*", "nanostudio.ui.*"),
        *("nanostudio.studio", "nanostudio.door"),
    ),
    "PySide6.QtNetwork*": ("nanostudio.door",),
    "PySide6.QtGui*": ("nanostudio.ui.*", "nanostudio.studio"),
    "PySide6.QtWidgets*": ("nanostudio.ui.*", "nanostudio.studio"),
    "PySide6.QtSvg*": ("nanostudio.ui.*",),
}
# The parts the window is painted without; loaded after the first frame.
LATE = ("asyncio", "httpx", "apsw", "msgspec", "PIL", "keyring", "qasync", "starlette")
WITHOUT_QT = ("core", "providers", "store", "library", "engine", "sandbox", "cli")


def check_layer(layer: str, package: str = "nanostudio") -> None:
    allowed = [f"{package}.{name}" for name in (layer, *LAYERS[layer])]
    archrule(f"{layer} imports {', '.join(LAYERS[layer]) or 'nothing of ours'}").match(
        f"{package}.{layer}", f"{package}.{layer}.*"
    ).should_not_import(f"{package}.*").may_import(
        package, *allowed, *(f"{name}.*" for name in allowed)
    ).check(package, skip_type_checking=True, only_direct_imports=True)


def check_home(library: str, package: str = "nanostudio") -> None:
    archrule(f"{library} in {', '.join(HOMES[library])} alone").match(
        package, f"{package}.*"
    ).exclude(*HOMES[library]).should_not_import(library).check(
        package, skip_type_checking=True, only_direct_imports=True
    )


def check_roots(package: str = "nanostudio") -> None:
    roots = [f"{package}.{name}" for name in ("cli", "studio", "running")]
    archrule("the composition roots are imported by nothing").match(
        f"{package}.*"
    ).exclude(f"{package}.__main__", *roots).should_not_import(*roots).check(
        package, skip_type_checking=True, only_direct_imports=True
    )


def loaded_by(root: Path, layers: tuple[str, ...], unwanted: tuple[str, ...]) -> str:
    """Names the modules of `layers` whose import loads any of `unwanted`."""
    every = [dotted(path, root) for path in sorted((root / "nanostudio").rglob("*.py"))]
    names = [
        name
        for layer in layers
        for name in every
        if f"{name}.".startswith(f"nanostudio.{layer}.")
        and not name.endswith("__main__")
    ]
    program = (
        "import sys\nfrom importlib import import_module\n"
        f"for name in {names!r}:\n"
        "    import_module(name)\n"
        f"    found = [m for m in {unwanted!r} if m in sys.modules]\n"
        "    if found: print(name, 'loads', *found); break\n"
    )
    command = [sys.executable, "-c", program]
    answer = subprocess.run(
        command, cwd=root, capture_output=True, text=True, check=False, timeout=50
    )
    return answer.stdout + answer.stderr


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_imports_only_what_lies_below(layer: str) -> None:
    check_layer(layer)


@pytest.mark.parametrize("library", HOMES)
def test_a_library_lives_in_its_one_home(library: str) -> None:
    check_home(library)


def test_nothing_imports_the_composition_roots() -> None:
    check_roots()


def test_everything_below_the_window_loads_no_qt() -> None:
    assert loaded_by(ROOT, WITHOUT_QT, ("PySide6", "shiboken6")) == ""


def test_the_window_is_painted_without_the_late_parts() -> None:
    assert loaded_by(ROOT, ("ui", "studio"), LATE) == ""


def test_the_house_rules_hold() -> None:
    # In one test: what reads every file is not done again in each process.
    ours = modules(ROOT, "nanostudio")
    found = [*ours, *modules(ROOT, "tests")]
    broken = {name: violations(rule, found) for name, rule in RULES.items()}
    assert broken == {name: [] for name in RULES}
    catching = {(one.name, name) for one in ours for name, _ in broad_handlers(one)}
    assert set(CATCHERS) <= catching


@pytest.mark.parametrize("name", RULES)
def test_house_rule_sees_a_planted_violation(name: str, tmp_path: Path) -> None:
    rule = RULES[name]
    plant(tmp_path, rule.planted_in, rule.planted)
    package = rule.planted_in.partition("/")[0]
    assert len(violations(rule, modules(tmp_path, package))) == 1


@pytest.mark.parametrize("layer", [name for name in LAYERS if name != "app"])
def test_layer_rule_sees_a_planted_import(
    layer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = f"planted_{layer}"
    plant(tmp_path, f"{package}/engine/life.py", "x = 1")
    plant(tmp_path, f"{package}/ui/window.py", "x = 1")
    other = "ui.window" if layer == "engine" else "engine.life"
    plant(tmp_path, f"{package}/{layer}/a.py", f"import {package}.{other}")
    monkeypatch.syspath_prepend(tmp_path)
    check_layer(layer, package)
    assert [failure.path[-1] for failure in pop_failures()] == [f"{package}.{other}"]


@pytest.mark.parametrize("library", HOMES)
def test_home_rule_sees_a_planted_import(
    library: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = "planted_" + "".join(filter(str.isalnum, library))
    name = library.rstrip("*")
    plant(tmp_path, f"{package}/core/a.py", f"def late():\n    import {name}")
    monkeypatch.syspath_prepend(tmp_path)
    check_home(library, package)
    assert [failure.path[-1] for failure in pop_failures()] == [name]


def test_root_rule_sees_a_planted_import(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(tmp_path, "planted_roots/studio.py", "x = 1")
    plant(tmp_path, "planted_roots/app/a.py", "from planted_roots import studio")
    monkeypatch.syspath_prepend(tmp_path)
    check_roots("planted_roots")
    assert len(pop_failures()) == 1


def test_load_check_sees_a_planted_import(tmp_path: Path) -> None:
    plant(tmp_path, "nanostudio/core/a.py", "import late")
    plant(tmp_path, "late.py", "x = 1")
    assert loaded_by(tmp_path, ("core",), ("late",)) == "nanostudio.core.a loads late\n"


def plant(root: Path, path: str, source: str) -> None:
    """Write a source file, and make each folder above it a package."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    for folder in file.relative_to(root).parents:
        if folder != Path():
            (root / folder / "__init__.py").touch()
    file.write_text(source)
