"""Numbers and durations in words."""

from __future__ import annotations


def count(number: int, one: str, many: str | None = None) -> str:
    """``1 picture``, ``5,000 pictures``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def about(seconds: float) -> str:
    """A duration, only as exact as it can be: ``8 s``, ``about 3 min``, ``about 2 days``."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"about {minutes} min"
    if minutes < 48 * 60:
        return f"about {minutes // 60} h {minutes % 60} min"
    return f"about {round(minutes / 60 / 24)} days"


def time_left(seconds: float) -> str:
    """An estimate, only as exact as it can be: ``8 s left``, ``about 3 min left``."""
    return f"{about(seconds)} left"
