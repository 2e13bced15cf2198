"""Where a picture stands among all there are: one whole number, larger is newer."""

_BITS = 20  # for those of one millisecond
_LAST = (1 << _BITS) - 1
_LATEST_MS = (1 << 62 - _BITS) - 1  # in the year 2109


def picture_number(created_ms: int, position: int, picture: int = 0) -> int:
    """Of a picture, from 0, of the task at `position` of an order made `created_ms`
    after 1970. Those of an order stand in their order, the first as the newest.

    Others may have the same number: the first free one below is taken then."""
    moment = min(max(created_ms, 0), _LATEST_MS)
    return (moment << _BITS) + max(0, _LAST - position * 1000 - picture)


def moment_of(number: int) -> int:
    """When a picture was ordered, in milliseconds since 1970."""
    return number >> _BITS


def first_number(moment_ms: int) -> int:
    """Every picture ordered then or later has this number or a larger one."""
    return min(max(moment_ms, 0), _LATEST_MS) << _BITS
