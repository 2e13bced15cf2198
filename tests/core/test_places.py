"""Files on other computers, however their names are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.places import is_here

slashes = st.sampled_from(["/", "\\"])


@pytest.mark.parametrize(
    "path", ["/home/ada/a.png", "C:\\Users\\Ada\\a.png", "C:/a.png", "a.png", "/"]
)
def test_files_of_this_computer(path: str) -> None:
    assert is_here(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "\\\\host\\share\\a.png",
        "//host/share/a.png",
        "/\\host\\share",
        "\\/host/share",
        "///host/share",
        "\\\\?\\UNC\\host\\share",
        "\\\\.\\UNC\\host\\share",
        "\\??\\UNC\\host\\share",
        "/.//host/share",
        "/./\\",
        "\\\\?\\GLOBALROOT\\Device\\Mup\\host\\share",
    ],
)
def test_files_of_others_and_devices(path: str) -> None:
    assert not is_here(path)


@given(slashes, slashes, st.text())
def test_two_slashes_of_any_kind_lead_elsewhere(
    first: str, second: str, rest: str
) -> None:
    assert not is_here(first + second + rest)
