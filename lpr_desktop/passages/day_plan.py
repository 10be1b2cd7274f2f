"""From when to when something is done each day."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from lpr_desktop.errors import LprError

_HOURS = re.compile(r"(\d\d?):(\d\d)\s*[-–]\s*(\d\d?):(\d\d)")


class DayPlanError(LprError):
    """A text is no day plan."""


@dataclass(frozen=True, slots=True)
class DayPlan:
    """From ``begin`` up to ``end``, over midnight if that is earlier; all day if they are equal."""

    begin: time = time()
    end: time = time()

    @classmethod
    def parse(cls, text: str) -> DayPlan:
        """``06:00-22:00``; "" is all day, 24:00 midnight. Raises DayPlanError."""
        if not text.strip():
            return cls()
        match = _HOURS.fullmatch(text.strip())
        try:
            if match is None:
                raise ValueError
            hours, minutes, *end = map(int, match.groups())
            return cls(time(hours, minutes), time(0 if end == [24, 0] else end[0], end[1]))
        except ValueError:
            raise DayPlanError(
                "{text!r} is no time of the day. Write it as 06:00-22:00.", text=text
            ) from None

    def __str__(self) -> str:
        return f"{self.begin:%H:%M}-{self.end:%H:%M}" if self.begin != self.end else ""

    def covers(self, moment: time) -> bool:
        """Whether a time of the day lies in it."""
        if self.begin < self.end:
            return self.begin <= moment < self.end
        return moment >= self.begin or moment < self.end
