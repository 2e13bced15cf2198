"""Which addresses anybody can fetch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.core.web import is_public_url


@pytest.mark.parametrize(
    "url",
    [
        "https://files.example/a.png",
        "HTTPS://files.example:8443/a.png?signed=1#x",
        "https://8.8.8.8/a.png",
        "https://[2606:4700::1111]/a.png",
    ],
)
def test_an_https_address_of_a_public_host_is_public(url: str) -> None:
    assert is_public_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "files.example/a.png",
        "http://files.example/a.png",
        "ftp://files.example/a.png",
        "file:///etc/passwd",
        "https:///a.png",
        "https://localhost/a.png",
        "https://server./a.png",
        "https://name:word@files.example/a.png",
        "https://127.0.0.1/a.png",
        "https://192.168.1.2/a.png",
        "https://[::1]/a.png",
        "https://[::1/a.png",
    ],
)
def test_any_other_is_not(url: str) -> None:
    assert not is_public_url(url)


@given(st.text() | st.text().map("https://".__add__))
def test_any_text_is_judged(url: str) -> None:
    assert is_public_url(url) in (True, False)
