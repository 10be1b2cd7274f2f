"""What a format knows in a folder, and what its labels say of one picture."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

from lpr_desktop.annotation.model import AnnotatedBox, one_line
from lpr_desktop.annotation.voc_values import LARGEST
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.geometry import Box, ordered_corners
from lpr_desktop.sentence import Sentence

SHARES = (1.0, 1.0)
"""The size in which numbers count that are shares of width and height."""

PERCENT = (100.0, 100.0)

TEXT_KEYS = (
    *("text", "plate_text", "plate", "plate_number", "license_plate", "licence_plate"),
    *("number", "ocr", "transcription", "registration", "lp", "lp_number"),
)
"""Names of the attribute with the text of a plate; the first that is there is taken."""
_LONGEST_TEXT = 40
_MOST_SAID = 100
_LONGEST_SAID = 200
_NOT_SAID = frozenset(
    (
        *("difficult", "truncated", "text", "rotation"),
        *("class", "label", "name", "type", "category", "object"),
    )
)
_MOST_FAULTS = 100
_MOST_BOXES = 3_000_000
_MOST_POINTS = 10_000
MOST_BOXES_A_PICTURE = 5_000
"""What marks more says nothing of plates, and would be compared and drawn for minutes."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Marked:
    """What labels say of one picture.

    Attributes:
        boxes: In units of ``size``.
        size: Width and height that the boxes count in; None: pixels of the upright picture.
        is_checked: Without boxes this says that there is no plate.
        faults: A sentence for each box that was refused, and other things to tell.
        tags: Of the picture.
    """

    boxes: tuple[AnnotatedBox, ...] = ()
    size: tuple[float, float] | None = None
    is_checked: bool = False
    faults: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Labels of one format.

    Attributes:
        what: What they are, for a person, without a number: ``YOLO labels``.
        pictures: The pictures that they say something about.
        read: Takes one of them. Raises ``DatasetError`` where its file cannot be read.
        classes: Names by number where a list is kept; None: the format needs one and has none.
        parts: The owner's division, picture → ``train``, ``validation``, ``test``.
        notes: Sentences about what does not fit, such as pictures that are not there.
    """

    what: str
    pictures: Collection[str]
    read: Callable[[str], Marked]
    classes: Sequence[str] | None = ()
    parts: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Pile:
    """What was gathered of one picture; a file may say something of it a million times."""

    boxes: list[AnnotatedBox] = field(default_factory=list)
    size: tuple[float, float] | None = None
    is_checked: bool = False
    faults: list[str] = field(default_factory=list)
    more_faults: int = 0
    tags: tuple[str, ...] = ()

    def take(self, boxes: Sequence[AnnotatedBox]) -> None:
        """Add boxes; one more than may be is enough to know that there are too many."""
        self.boxes += boxes[: MOST_BOXES_A_PICTURE + 1 - len(self.boxes)]

    def marked(self) -> Marked:
        more = [Sentence("%Ln more of this picture (was|were) refused.", "", self.more_faults)]
        faults = (*self.faults, *(more if self.more_faults else ()))
        return Marked(tuple(self.boxes), self.size, self.is_checked, faults, self.tags)


@dataclass(slots=True)
class Gathering:
    """The boxes of pictures while a file with many of them is read."""

    marked: dict[str, _Pile] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    _boxes: int = 0
    _unknown: int = 0
    _first_unknown: list[str] = field(default_factory=list)

    def add(
        self,
        picture: str,
        boxes: Sequence[AnnotatedBox],
        size: tuple[float, float] | None = None,
        *,
        is_checked: bool = False,
        faults: Sequence[str] = (),
        tags: Sequence[str] = (),
    ) -> None:
        """Note boxes of a picture, beside those that it has.

        Raises ``DatasetError``: there are more than fit into memory.
        """
        self._boxes += len(boxes)
        if self._boxes > _MOST_BOXES:
            raise DatasetError(
                "The labels hold more than {most_boxes:,} boxes, which is more than can be "
                "read at once. Divide the data set.",
                most_boxes=_MOST_BOXES,
            )
        pile = self.marked.setdefault(picture, _Pile())
        pile.take(boxes)
        pile.size = size or pile.size
        pile.is_checked = is_checked or pile.is_checked
        pile.tags = (*pile.tags, *tags)[:_MOST_SAID]
        kept = faults[: _MOST_FAULTS - len(pile.faults)]
        pile.faults += kept
        pile.more_faults += len(faults) - len(kept)

    def boxes(self, picture: str) -> set[AnnotatedBox]:
        """What was noted of a picture until now."""
        return set(self.marked[picture].boxes) if picture in self.marked else set()

    def miss(self, said: str) -> None:
        """Note that a picture which labels name is not there."""
        self._unknown += 1
        if self._unknown <= 3:
            self._first_unknown.append(said)

    def found(
        self,
        what: str,
        classes: Sequence[str] | None = (),
        parts: Mapping[str, str] | None = None,
    ) -> Found:
        """What was gathered."""
        notes = tuple(self.notes)
        if self._unknown:
            names = ", ".join(show_name(name[:80]) for name in self._first_unknown)
            more = ", …" if self._unknown > 3 else ""
            notes += (
                Sentence(
                    "%Ln picture(s) that the labels name (is|are) not there: {names}.",
                    "",
                    self._unknown,
                    names=names + more,
                ),
            )
        return Found(
            what, self.marked.keys(), lambda p: self.marked[p].marked(), classes, parts or {}, notes
        )


def labels_of(program: str) -> Sentence:
    """What labels are called."""
    return Sentence("{program} labels", program=program)


def fault(file: str | Path, error: Exception) -> Sentence:
    """What is wrong in a file, as a ``ValueError`` of a format says it."""
    return Sentence("{file}: {error}.", file=shown(file), error=error.args[0])


def fault_in_line(file: str | Path, line: int, error: Exception) -> Sentence:
    """What is wrong in a line of a file."""
    return Sentence(
        "{file}, line {line}: {error}.", file=show_name(file), line=line, error=error.args[0]
    )


def numbers(values: Sequence[Any]) -> list[float]:
    """Finite numbers of pixels or shares. Raises ``ValueError``."""
    if len(values) > 2 * _MOST_POINTS:
        raise ValueError(Sentence("an outline of too many points"))
    found = []
    for value in values:
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise ValueError(Sentence("a box with something else than numbers"))
        try:
            number = float(value)
        except (ValueError, OverflowError):
            raise ValueError(Sentence("a box with something else than numbers")) from None
        if not math.isfinite(number) or abs(number) >= LARGEST:
            raise ValueError(Sentence("a box with numbers beyond any picture"))
        found.append(number)
    return found


def points_of(values: Sequence[Any]) -> list[Point]:
    """Points of two finite numbers each. Raises ``ValueError``."""
    if len(values) > _MOST_POINTS:
        raise ValueError(Sentence("an outline of too many points"))
    points = [numbers(value) for value in values]
    if any(len(point) != 2 for point in points):
        raise ValueError(Sentence("a shape without points"))
    return [(x, y) for x, y in points]


def is_number(word: str) -> bool:
    """Whether a word is a number."""
    try:
        float(word)
    except ValueError:
        return False
    return True


def polygon(
    points: Sequence[Point], class_name: str, text: str | None = None, **more: Any
) -> AnnotatedBox:
    """A box around points; four of them are its corners. Raises ``ValueError``."""
    points = list(points)
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()  # closed
    if len(points) < 2:
        raise ValueError(Sentence("a shape of fewer than two points"))
    corners = ordered_corners(points) if len(points) == 4 else None
    if corners is not None and _is_upright(corners):
        corners = None
    return AnnotatedBox(Box.around(points), class_name, text, corners=corners, **more)


def turned(center: Point, width: float, height: float, degrees: float) -> list[Point]:
    """The corners of a rectangle that is turned clockwise around its centre."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [
        (center[0] + x * cos - y * sin, center[1] + x * sin + y * cos)
        for x, y in (
            (-width / 2, -height / 2),
            (width / 2, -height / 2),
            (width / 2, height / 2),
            (-width / 2, height / 2),
        )
    ]


def text_in(attributes: Any) -> str | None:
    """The text of a plate among the attributes of a box."""
    if not isinstance(attributes, Mapping):
        return None
    folded = {str(key).strip().lower().replace(" ", "_"): v for key, v in attributes.items()}
    for key in TEXT_KEYS:
        text = plate_text(folded.get(key))
        if text is not None:
            return text
    return None


def said_in(attributes: Any, text: str | None = None) -> tuple[tuple[str, str], ...]:
    """What attributes say of a box beside its flags, its class and its ``text``."""
    if not isinstance(attributes, Mapping):
        return ()
    said = []
    for key, value in islice(attributes.items(), _MOST_SAID):
        name = str(key)[:_LONGEST_SAID]
        folded = name.strip().lower().replace(" ", "_")
        is_text = text is not None and folded in TEXT_KEYS and plate_text(value) == text
        if is_text or folded in _NOT_SAID or value is False:
            continue
        if not isinstance(value, str | int | float):
            continue
        words = "true" if value is True else str(value)[:_LONGEST_SAID]
        said.append((name, words))
    return tuple(said)


def set_flags(flags: Any) -> tuple[str, ...]:
    """The names of flags that are set, as tags."""
    if not isinstance(flags, Mapping):
        return ()
    return tuple(str(k)[:_LONGEST_SAID] for k, v in islice(flags.items(), _MOST_SAID) if v is True)


def plate_text(value: Any) -> str | None:
    """A value as the text of a plate, if it can be one."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    text = one_line(str(value)[: _LONGEST_TEXT + 1])
    return text if 0 < len(text) <= _LONGEST_TEXT and any(c.isalnum() for c in text) else None


def flag(attributes: Any, name: str) -> bool:
    """Whether a flag among attributes is set."""
    value = attributes.get(name) if isinstance(attributes, Mapping) else None
    return value is True or str(value).lower() in ("1", "true", "yes")


def shown(value: object) -> str:
    """A value from a file, fit to show."""
    return show_name(str(value)[:80])


def _is_upright(corners: Sequence[Point]) -> bool:
    """Whether the corners say no more than their box."""
    box = Box.around(corners)
    edges = {(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1)}
    return set(corners) == edges
