"""Which IP addresses a request may go to. Pure; nothing is resolved here."""

from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network

_SHARED = ip_network("100.64.0.0/10")  # carriers, and private networks (Tailscale)
_NAT64 = IPv6Network("64:ff9b::/96")

Address = IPv4Address | IPv6Address


@lru_cache(maxsize=256)  # the same few hosts, several times for each request
def as_address(host: str) -> Address | None:
    """The IP address `host` spells out; None when it is a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None


def is_public(address: str) -> bool:
    """Whether `address` lies on the internet, whatever it is wrapped in.

    False for what is no address."""
    found = as_address(address)
    return found is not None and all(map(_is_public, _inside(found)))


def is_local(address: str) -> bool:
    """Whether `address` is this computer's or one of a private network.

    Link-local ones are not: cloud machines keep their secrets there."""
    found = as_address(address)
    return found is not None and all(map(_is_local, _inside(found)))


def is_loopback(host: str) -> bool:
    """Whether `host` names or spells this computer itself."""
    found = as_address(host)
    return host == "localhost" if found is None else found.is_loopback


def _inside(address: Address) -> tuple[Address, ...]:
    """`address` with the IPv4 addresses it leads to, where it is a tunnel to one."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address in _NAT64:
        return (IPv4Address(int(address) & 0xFFFF_FFFF),)
    if address.sixtofour is not None:
        return (address, address.sixtofour)
    return (address,)


def _is_public(address: Address) -> bool:
    is_odd = address.is_multicast or address.is_reserved
    # Site-local fec0::/10 was withdrawn, but counts as global in ipaddress.
    is_site = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not is_odd and not is_site


def _is_local(address: Address) -> bool:
    if address.is_loopback:
        return True
    if address.version == 4 and address in _SHARED:
        return True
    # Tunnels over the internet; some Pythons count their addresses as private.
    if isinstance(address, IPv6Address) and (address.sixtofour or address.teredo):
        return False
    is_odd = address.is_link_local or address.is_multicast or address.is_reserved
    return address.is_private and not is_odd and not address.is_unspecified
