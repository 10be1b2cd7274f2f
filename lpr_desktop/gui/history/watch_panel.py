"""Watched folders: which, how far, and what was read last."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class WatchPanel(QWidget):
    """Filled in by the next step."""
