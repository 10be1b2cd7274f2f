"""Feeding much to the main thread in small portions, so that the window stays alive."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

Item = TypeVar("Item")

PORTION = 100
"""Items handled between two looks at the person's input: some milliseconds of work."""


class ChunkedQueue(QObject, Generic[Item]):
    """Hands items to ``handle`` portion by portion, in order, from the event loop."""

    def __init__(self, handle: Callable[[list[Item]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._handle = handle
        self._items: deque[Item] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def is_empty(self) -> bool:
        return not self._items

    def feed(self, items: Iterable[Item]) -> None:
        """Add items; the first portion is handled at the next turn of the event loop."""
        self._items.extend(items)
        if self._items:
            self._timer.start()

    def clear(self) -> None:
        """Drop what was not handled yet."""
        self._items.clear()
        self._timer.stop()

    def _on_turn(self) -> None:
        portion = [self._items.popleft() for _ in range(min(PORTION, len(self._items)))]
        if not self._items:
            self._timer.stop()
        if portion:
            self._handle(portion)
