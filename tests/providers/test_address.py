"""Which addresses are the internet, which are ours, and which are neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanostudio.providers._address import as_address, is_local, is_loopback, is_public


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "2606:4700::1111", "64:ff9b::808:808"]
)
def test_public(address: str) -> None:
    assert is_public(address)
    assert not is_local(address)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "127.9.9.9", "10.1.2.3", "172.31.0.1", "192.168.0.9", "100.64.7.7",
     "::1", "fd12::1", "::ffff:192.168.0.1", "64:ff9b::7f00:1"],
)  # fmt: skip
def test_local(address: str) -> None:
    assert is_local(address)
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    ["0.0.0.0", "169.254.169.254", "224.0.0.1", "240.0.0.1", "255.255.255.255",  # noqa: S104
     "::", "fe80::1", "fe80::1%eth0", "ff02::1", "fec0::1", "2002:7f00:1::",
     "2002:a9fe:a9fe::", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe",
     "localhost", "a.example", "", "127.1", "2130706433"],
)  # fmt: skip
def test_neither(address: str) -> None:
    assert not is_public(address)
    assert not is_local(address)


def test_loopback_by_name_and_by_number() -> None:
    assert is_loopback("localhost")
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    assert not is_loopback("192.168.0.1")
    assert not is_loopback("localhost.example")


def test_what_is_no_address_is_none() -> None:
    assert as_address("a.example") is None


@given(st.ip_addresses())
def test_no_address_is_both(address: object) -> None:
    assert not (is_public(str(address)) and is_local(str(address)))
