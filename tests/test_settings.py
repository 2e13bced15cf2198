"""The settings file: defaults, what it says, and words when it is broken."""

import re
from pathlib import Path

import pytest

from nanostudio import settings as settings_module
from nanostudio.core.errors import Refused
from nanostudio.core.money import Money
from nanostudio.core.options import Options
from nanostudio.providers.table import SPECS
from nanostudio.settings import OPTIONS, Prices, Settings, load


def written(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, "utf-8")
    return path


def test_no_file_means_the_defaults(tmp_path: Path) -> None:
    assert load(tmp_path / "none.toml") == Settings()


def test_every_entry_is_read(tmp_path: Path) -> None:
    settings = load(
        written(
            tmp_path,
            '[library]\nfolder = "/pictures"\n'
            '[providers.monet]\nbase_url = "https://other.example"\nstream = true\n'
            "[providers.sandbox]\nstream = false\n"
            '[providers.apidot]\npublic = true\ncallback_url = "https://me.example/x"\n'
            'references = "gemini"\nhost_through = "monet"\n',
        )
    )
    assert settings.library == Path("/pictures")
    assert settings.base_urls == {"monet": "https://other.example"}
    assert settings.options == {
        "monet": Options(is_streamed=True),
        "apidot": Options(
            is_public=True,
            callback_url="https://me.example/x",
            reference_route="gemini",
            host_through="monet",
        ),
    }
    assert settings.prices == {}


def test_the_documentation_names_who_knows_a_setting() -> None:
    about = (settings_module.__doc__ or "").partition("[providers")[2]
    for option in OPTIONS:
        entry = about.partition(f"\n{option} = ")[2].partition(" = ")[0]
        named = set(
            re.findall(r"\(([a-z, ]+)\)", entry.replace("\n", " "))[-1].split(", ")
        )
        assert named == {row.id for row in SPECS if option in row.options}, option


def test_prices_are_read(tmp_path: Path) -> None:
    settings = load(
        written(
            tmp_path,
            '[prices.monet."nano-banana-2"]\n2K = "15 credits"\n"0.5K" = "1 credit"\n'
            'any = "$0.05"\ntoken = "0.00003 USD"\n'
            '[prices.monet.nano-banana-1]\n"" = "5 credits"\n'
            "[prices.sandbox]\n",
        )
    )
    assert settings.prices == {
        "monet": {
            "nano-banana-2": Prices(
                pictures={
                    "2K": Money.of(15, "credits"),
                    "0.5K": Money.of(1, "credits"),
                    "": Money.of("0.05", "USD"),
                },
                token=Money.of("0.00003", "USD"),
            ),
            "nano-banana-1": Prices(pictures={"": Money.of(5, "credits")}),
        },
        "sandbox": {},
    }


def test_documents_beside_pictures_are_kept_when_wanted(tmp_path: Path) -> None:
    assert not load(tmp_path / "nowhere.toml").sidecars
    assert load(written(tmp_path, "[library]\nsidecars = true\n")).sidecars


def test_a_home_folder_is_expanded(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[library]\nfolder = "~/art"\n'))
    assert settings.library == Path.home() / "art"


@pytest.mark.parametrize(
    "url", ["https://a.example", "https://a.example:8443/x?y=1", "http://localhost:1/",
            "http://127.0.0.1:8080/hook", "http://[::1]/x"],
)  # fmt: skip
def test_a_callback_is_https_or_this_computer(tmp_path: Path, url: str) -> None:
    settings = load(written(tmp_path, f'[providers.apidot]\ncallback_url = "{url}"\n'))
    assert settings.options["apidot"].callback_url == url


@pytest.mark.parametrize(
    "url", ["", "x", "http://a.example", "ftp://localhost", "http://192.168.0.2/x",
            "https://", "https://[bad", "https://a:0/", "https://a:99999/"],
)  # fmt: skip
def test_any_other_callback_is_refused(tmp_path: Path, url: str) -> None:
    path = written(tmp_path, f'[providers.apidot]\ncallback_url = "{url}"\n')
    with pytest.raises(Refused) as caught:
        load(path)
    assert "[providers.apidot] “callback_url” should" in caught.value.hint


MISTAKES = [
    ("[library\n", "line 1"),
    ("library = 3\n", "[library]"),
    ("[library]\nfolder = 3\n", "[library] “folder” should be text in quotes"),
    ("[library]\nsidecars = 3\n", "[library] “sidecars” should be true or false"),
    (
        '[providers.monet]\nstream = "yes"\n',
        "[providers.monet] “stream” should be true or false",
    ),
    ("[providers.monet]\npublic = 1\n", "[providers.monet] “public” should be true"),
    ("[providers]\nmonet = 1\n", "[providers.monet]"),
    ("[providers.manet]\n", "[providers] “manet” is no provider; the providers are: "),
    (
        "[providers.monet]\ncolour = 1\n",
        "[providers.monet] “colour” is no entry here; there are: base_url",
    ),
    (
        '[providers.uniall]\nreferences = "post"\n',
        "[providers.uniall] “references” should be “edits” or “gemini”",
    ),
    (
        '[providers.apidot]\nhost_through = "google"\n',
        "[providers.apidot] “host_through” should be a provider with uploads: monet",
    ),
    ("[prices]\nmonet = 5\n", "[prices.monet]"),
    ('[prices.manet."x"]\n', "[prices] “manet” is no provider"),
    ('[prices.monet]\n"nano-banana-2" = "5 credits"\n', "[prices.monet.nano-banana-2]"),
    (
        '[prices.monet."nano-banana-2"]\n2K = 15\n',
        "[prices.monet.nano-banana-2] “2K” should be text in quotes",
    ),
    (
        '[prices.monet."nano.2"]\n2K = "a lot"\n',
        '[prices.monet."nano.2"] “2K” should be an amount, like “15 credits”',
    ),
    (
        "[prices.monet.x]\n0.5K = '1 credit'\n",
        "[prices.monet.x] “0” is cut at a point: names with one stand in quotes",
    ),
    ('[prices.monet.x]\ntoken = "-1 USD"\n', "“token” should be an amount"),
]


@pytest.mark.parametrize(("text", "words"), MISTAKES)
def test_a_mistake_is_named_and_nothing_is_changed(
    tmp_path: Path, text: str, words: str
) -> None:
    path = written(tmp_path, text)
    with pytest.raises(Refused) as caught:
        load(path)
    assert words in caught.value.hint
    assert str(path) in caught.value.hint
    assert path.read_text("utf-8") == text


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="cannot be read"):
        load(path)


def test_the_window_s_entries_are_read(tmp_path: Path) -> None:
    settings = load(
        written(
            tmp_path,
            '[window]\ntheme = "light"\nlanguage = "de"\n'
            '[limits]\nconfirm = ["50 credits", "$1", "60 credits"]\n'
            "[notifications]\ndone = false\n[trash]\ndays = 7\n"
            '[shortcuts]\n"picture.copy" = ""\ngenerate = ["F5", "Ctrl+Return"]\n'
            'quit = "Ctrl+W"\n',
        )
    )
    assert (settings.theme, settings.language) == ("light", "de")
    assert settings.confirm == (Money.of(60, "credits"), Money.of(1, "USD"))
    assert (settings.notify_done, settings.notify_failed) == (False, True)
    assert settings.trash_days == 7
    assert settings.shortcuts == {
        "picture.copy": (),
        "generate": ("F5", "Ctrl+Return"),
        "quit": ("Ctrl+W",),
    }


def test_a_limit_may_stand_alone(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[limits]\nconfirm = "5 credits"\n'))
    assert settings.confirm == (Money.of(5, "credits"),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[window]\ntheme = "purple"', "should be one of: system, light, dark"),
        ("[window]\nlanguage = 1", "should be text"),
        ("[limits]\nconfirm = 5", "list of texts"),
        ("[limits]\nconfirm = [5]", "list of texts"),
        ('[limits]\nconfirm = "much"', "no amount: “much”"),
        ("[notifications]\ndone = 1", "true or false"),
        ("[trash]\ndays = true", "whole number from 0 to 3650"),
        ("[trash]\ndays = -1", "whole number from 0 to 3650"),
        ("[trash]\ndays = 3651", "whole number from 0 to 3650"),
        ("[shortcuts]\ngenerate = true", "list of texts"),
        ('[shortcuts]\npicture.copy = "F5"', "“picture” is cut at a point"),
    ],
)
def test_a_mistake_in_the_window_s_entries_is_named(
    tmp_path: Path, text: str, words: str
) -> None:
    with pytest.raises(Refused, match=words):
        load(written(tmp_path, text))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[window]\n\ntheme = dark\n", "line 3, “theme = dark”: "),
        ('# mine\n[window]\n  theme = "red"  # or not\n', 'line 3, “theme = "red"'),
        ('[window]\n[limits]\n"confirm" = 5\n', 'line 3, “"confirm" = 5”: '),
        ('[shortcuts]\npicture.copy = "F5"\n', 'line 2, “picture.copy = "F5"”: '),
        ("[providers.manet]\n", "line 1, “[providers.manet]”: "),
        ("library = 3\n", "line 1, “library = 3”: "),
        ('[prices.monet."a.b"]\n2K = 5\n', "line 2, “2K = 5”: "),
        ("window = { theme = 1 }\n", "settings.toml: [window] “theme” should"),
        ("[window]\ntheme = [\n", "settings.toml: "),
    ],
)
def test_a_mistake_is_shown_in_its_line(tmp_path: Path, text: str, place: str) -> None:
    with pytest.raises(Refused) as caught:
        load(written(tmp_path, text))
    assert place in caught.value.hint
