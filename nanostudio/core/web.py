"""Addresses on the web, judged by what they spell out; nothing is resolved."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def is_public_url(url: str) -> bool:
    """Whether anybody can fetch `url`: https, no login in it, no private host."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        is_plain = parts.scheme == "https" and "@" not in parts.netloc
    except ValueError:
        return False
    try:
        return is_plain and ip_address(host).is_global
    except ValueError:
        return is_plain and "." in host.strip(".")
