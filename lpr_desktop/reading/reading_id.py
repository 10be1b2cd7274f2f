"""Numbers of readings, given when a reading is born and never changed after that."""

from __future__ import annotations

import secrets
import threading
import time

_RANDOM_BITS = 20
_lock = threading.Lock()
_last = 0


def new_reading_id() -> int:
    """A number of 61 bits that no other reading has, in whichever program or journal it was born.

    Milliseconds since 1970 and 20 random bits, as in a ULID; rising within a program, even if the
    clock is set back. Journals of before number their readings from 1, so none is taken.
    """
    global _last
    with _lock:
        now = (time.time_ns() // 1_000_000 << _RANDOM_BITS) | secrets.randbits(_RANDOM_BITS)
        _last = max(now, _last + 1)
        return _last
