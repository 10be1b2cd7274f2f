"""Whether the computer's clock can be believed, before old readings are deleted for good.

A clock that ran ahead once, or a first start with a wrong date, must not delete what was read. The
journal remembers the latest moment that was plausible; one more than two days later is doubted
until the person says that the date is right. (Nobody can tell a jump from a holiday: after a
holiday it is asked as well.)
"""

from __future__ import annotations

from datetime import timedelta

from lpr_desktop.reading.journal_store import Execute

_STEP = timedelta(days=2).total_seconds()
_NOTED_EVERY = 3600.0


def doubted_since(execute: Execute, now: float) -> float | None:
    """The latest plausible Unix time, if ``now`` is too far from it; None if the clock is believed.

    A clock that is believed moves that time on.
    """
    row = execute("SELECT value FROM preferences WHERE name = 'trusted_at'").fetchone()
    if row is None or not isinstance(row[0], int | float):
        newest = execute("SELECT max(touched_at) FROM pictures").fetchone()[0]
        row = (now if newest is None else newest,)
    trusted = float(row[0])
    if now > trusted + _STEP:
        return trusted
    if now > trusted + _NOTED_EVERY or now == trusted:
        believe(execute, now)
    return None


def believe(execute: Execute, now: float) -> None:
    """The person said that the date is right."""
    execute("INSERT OR REPLACE INTO preferences VALUES ('trusted_at', ?)", (now,))
