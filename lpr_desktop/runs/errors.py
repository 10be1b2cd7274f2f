"""What can go wrong with a run."""

from __future__ import annotations

from lpr_desktop.errors import LprError


class RunError(LprError):
    """A training run cannot start, go on, or be read."""


class RunLocked(RunError):
    """Another process is training this run."""
