"""The pictures of a data set as a list that stays quick with 100,000 of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from lpr_desktop.annotation.layout import Layout
from lpr_desktop.annotation.model import ImageAnnotation
from lpr_desktop.annotation.states import PictureState, read_state, state_of
from lpr_desktop.annotation.voc_bytes import load
from lpr_desktop.errors import AnnotationError

__all__ = ["DatasetIndex", "PictureState", "read_state", "read_states", "state_of"]

Progress = Callable[[int, int], None]
"""Called with the number done and of all (0: not known); what it raises ends the work."""


class Labels(Protocol):
    """Labels of another program (``opening.Labels``)."""

    def annotation(self, name: str, picture: Path) -> ImageAnnotation | None: ...


StateRow = tuple[int, PictureState, int, str | None, tuple[str, ...]]
"""Row, state, number of boxes, what is wrong, tags."""


@dataclass(slots=True, eq=False)
class DatasetIndex:
    """Names and states of the pictures of a data set.

    ``names`` never change; states are changed by one thread and may be read by any.

    Attributes:
        layout: Where pictures and annotations lie.
        names: Of the pictures, relative to ``layout.pictures``, with ``/``; natural order, the
            files of a folder before its subfolders. A row is a place in this list.
        states: ``PictureState`` of each row, uint8.
        counts: Boxes of each row, int32; 0 where not known.
        problems: Row → a sentence.
        tags: Row → tags of the picture, where it has any and they are known.
        owners: Row of a picture without annotation file of its own → row of the picture with the
            same name apart from the ending, which has it.
        labels: What another program's labels say of pictures without annotation file.
        unlisted: Folders that could not be looked into.
        elsewhere: Row → its annotation file, where that is not where the layout has it.
    """

    layout: Layout
    names: list[str]
    states: NDArray[np.uint8]
    counts: NDArray[np.int32]
    problems: dict[int, str] = field(default_factory=dict)
    owners: dict[int, int] = field(default_factory=dict)
    labels: Labels | None = None
    tags: dict[int, tuple[str, ...]] = field(default_factory=dict)
    unlisted: list[Path] = field(default_factory=list)
    elsewhere: dict[int, Path] = field(default_factory=dict)
    _folded: list[str] = field(default_factory=list)
    _rows: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._folded = [_folded(name) for name in self.names]
        self._rows = {name: row for row, name in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.names)

    def picture(self, row: int) -> Path:
        """The picture of a row."""
        return self.layout.pictures / self.names[row]

    def annotation_path(self, row: int) -> Path | None:
        """Where the annotation is or will be; None for a picture in ``owners``."""
        if row in self.owners:
            return None
        return self.elsewhere.get(row) or self.layout.annotation_path(self.picture(row))

    def annotation(self, row: int) -> ImageAnnotation:
        """What the annotation file of a picture says, without one the labels; else blank.

        Raises:
            AnnotationError: They cannot be read, or it is a picture in ``owners``.
        """
        path = self.annotation_path(row)
        if path is None:
            raise AnnotationError(self.problems[row])
        if path.exists():
            return load(path)
        found = self.labels and self.labels.annotation(self.names[row], self.picture(row))
        return found or ImageAnnotation()

    def has_labels(self, row: int) -> bool:
        """Whether something is said of a picture, be it that there is nothing to mark.

        Raises:
            AnnotationError: The labels cannot be read.
        """
        path = self.annotation_path(row)
        if path is not None and path.exists():
            return True
        picture = self.picture(row)
        return bool(self.labels and self.labels.annotation(self.names[row], picture))

    def row_of(self, name: str) -> int | None:
        """The row of a name."""
        return self._rows.get(name)

    def set_state(
        self,
        row: int,
        state: PictureState,
        count: int,
        problem: str | None = None,
        tags: Sequence[str] = (),
    ) -> None:
        """Note what is known of a row. A row in ``owners`` keeps its problem."""
        if row in self.owners:
            return
        self.states[row] = state
        self.counts[row] = count
        if problem is None:
            self.problems.pop(row, None)
        else:
            self.problems[row] = problem
        if tags:
            self.tags[row] = tuple(tags)
        else:
            self.tags.pop(row, None)

    def filtered(
        self, text: str = "", states: Collection[PictureState] | None = None
    ) -> NDArray[np.int32]:
        """Rows whose name or a tag holds ``text``, case aside, and whose state is asked for.

        ``#night`` finds the tag alone.
        ``states`` None: all. May be called from any thread.
        """
        wanted = _folded(text)
        if wanted:
            tagged = {row for row, tags in list(self.tags.items()) if _has_tag(tags, wanted)}
            found = {row for row, name in enumerate(self._folded) if wanted in name}
            rows = np.array(sorted(found | tagged), np.int32)
        else:
            rows = np.arange(len(self.names), dtype=np.int32)
        if states is None:
            return rows
        table = np.zeros(256, bool)
        table[[int(state) for state in states]] = True
        return rows[table[self.states[rows]]]

    def next_row(self, row: int, states: Collection[PictureState], step: int = 1) -> int | None:
        """The nearest row behind ``row`` (before it: ``step`` -1) in one of the states."""
        rows = self.filtered("", states)
        rows = rows[rows > row] if step > 0 else rows[rows < row]
        if not rows.size:
            return None
        return int(rows[0] if step > 0 else rows[-1])

    def unread_rows(self) -> NDArray[np.int32]:
        """Rows whose annotation has not been read."""
        return self.filtered("", (PictureState.UNREAD,))

    def without(self, row: int) -> DatasetIndex:
        """The list after a picture was removed; the rows behind it move up by one."""

        def moved(old: int) -> int:
            return old - (old > row)

        index = DatasetIndex(
            self.layout,
            self.names[:row] + self.names[row + 1 :],
            np.delete(self.states, row),
            np.delete(self.counts, row),
            {moved(key): text for key, text in self.problems.items() if key != row},
            {
                moved(key): moved(owner)
                for key, owner in self.owners.items()
                if row not in (key, owner)
            },
            self.labels,
            {moved(key): tags for key, tags in self.tags.items() if key != row},
            self.unlisted,
            {moved(key): path for key, path in self.elsewhere.items() if key != row},
        )
        for key, owner in self.owners.items():
            if owner == row:
                # Its picture is gone: what is there now belongs to the other one.
                index.problems.pop(moved(key), None)
                index.states[moved(key)] = PictureState.UNREAD
        return index


def read_states(index: DatasetIndex, rows: Iterable[int]) -> Iterator[StateRow]:
    """Read the annotations of rows, one after another; the index itself is not changed."""
    for row in rows:
        path = index.annotation_path(int(row))
        if path is not None:
            yield int(row), *read_state(path)


def _has_tag(tags: Sequence[str], wanted: str) -> bool:
    if wanted.startswith("#"):
        return any(_folded(tag) == wanted[1:] for tag in tags)
    return any(wanted in _folded(tag) for tag in tags)


def _folded(text: str) -> str:
    """Text to search in: macOS stores accents apart from their letters."""
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).casefold()
