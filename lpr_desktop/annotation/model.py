"""What a person said about a picture, as values that never change.

Every edit makes a new value, so undo keeps the old one. A box remembers the element of the file
that it came from (``origin``), the whole remembers the file (``source``): that is how an edit finds
the bytes that it changes. Neither takes part in comparisons.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from lpr_desktop.files import unicode_text
from lpr_desktop.geometry import Box, Corners, ordered_corners, stretched_corners

if TYPE_CHECKING:
    from lpr_desktop.annotation.voc_source import VocSource

DEFAULT_CLASS = "plate"

FROM_READING = "LPR Desktop reading"
"""``source/database`` of a file whose boxes and texts came from reading, for a person to check."""

TEXT = "text"
"""Name of the attribute that holds the text of a plate; no other attribute has it."""

# XML 1.0, production 2: what no file can hold. White space is made single spaces beforehand.
_NOT_XML = re.compile("[^\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class AnnotatedBox:
    """A plate as a person marked it.

    Attributes:
        box: Float pixel edges in the upright picture.
        class_name: One line of text that XML can hold; made so on construction.
        text: What the plate says, likewise; None where it was not written down.
        difficult: Not to be counted when a detector is measured.
        truncated: Part of the plate is out of sight.
        corners: The four corners of the plate, where they are known; ``box`` encloses them.
        attributes: What else is said of the plate, name and value; one line each, each name
            once, sorted; made so on construction.
        origin: The element of the file that it came from; kept by ``dataclasses.replace``. One
            that belongs to another file, or that another box has too, counts as none.

    Raises:
        ValueError: An edge is not a finite number.
    """

    box: Box
    class_name: str = DEFAULT_CLASS
    text: str | None = None
    difficult: bool = False
    truncated: bool = False
    corners: Corners | None = None
    attributes: Sequence[tuple[str, str]] = ()
    origin: object | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not all(map(math.isfinite, self.box.as_tuple())):
            raise ValueError(f"the edges of a box must be finite numbers, not {self.box}")
        if self.corners and not all(math.isfinite(v) for point in self.corners for v in point):
            raise ValueError(f"corners must be finite numbers, not {self.corners}")
        object.__setattr__(self, "class_name", one_line(self.class_name))
        if self.text is not None:
            object.__setattr__(self, "text", one_line(self.text))
        said = [(one_line(name), one_line(value)) for name, value in self.attributes]
        known = {name: value for name, value in reversed(said) if name and name != TEXT}
        object.__setattr__(self, "attributes", tuple(sorted(known.items())))

    @classmethod
    def with_corners(
        cls, corners: Corners, class_name: str = DEFAULT_CLASS, text: str | None = None
    ) -> AnnotatedBox:
        """A plate of which the corners are known."""
        return cls(Box.around(corners), class_name, text, corners=corners)

    def reshaped(self, box: Box) -> AnnotatedBox:
        """The same with another box, to which its corners are moved and stretched likewise."""
        if self.corners is None:
            return replace(self, box=box)
        return replace(self, box=box, corners=stretched_corners(self.corners, self.box, box))

    def mapped(self, place: Callable[[float, float], tuple[float, float]]) -> AnnotatedBox:
        """The same where every point is moved; a turn by quarters leaves a box one."""
        box = self.box
        moved = Box.from_points(*place(box.x0, box.y0), *place(box.x1, box.y1))
        if self.corners is None:
            return replace(self, box=moved)
        corners = ordered_corners([place(x, y) for x, y in self.corners])
        return replace(self, box=moved, corners=corners)

    def written(self, width: int, height: int) -> AnnotatedBox:
        """The same in the whole pixels that a new file holds (``as_written``)."""
        return replace(self, box=as_written(self.box, width, height))

    def copied(self) -> AnnotatedBox:
        """The same without origin: a new box, for duplicates and for other pictures."""
        return replace(self, origin=None)


@dataclass(frozen=True, slots=True)
class ImageAnnotation:
    """What a person said about a picture.

    Attributes:
        filename: Name of the picture without folder.
        folder: Name of the picture's folder.
        path: Where the picture was when the file was made.
        width: Pixels of the picture as the file says; 0 where it does not.
        height: Likewise.
        depth: Colour channels.
        boxes: In the order of the file; new ones last.
        verified: A person has checked it; without boxes this means "no plate here".
        tags: Words about the picture, one line each, each once, sorted; made so on construction.
        database: ``source/database`` of the file; only a new file is written with it.
        source: The file it was loaded from.
        picture_size: True width and height where they are known; they bound what is written.
    """

    filename: str = ""
    folder: str = ""
    path: str = ""
    width: int = 0
    height: int = 0
    depth: int = 3
    boxes: Sequence[AnnotatedBox] = ()
    verified: bool = False
    tags: Sequence[str] = ()
    database: str = field(default="Unknown", compare=False)
    source: VocSource | None = field(default=None, compare=False, repr=False)
    picture_size: tuple[int, int] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "boxes", tuple(self.boxes))
        object.__setattr__(self, "tags", tuple(sorted({*map(one_line, self.tags)} - {""})))
        for name in ("filename", "folder", "path"):
            object.__setattr__(self, name, xml_text(getattr(self, name)).strip())

    @classmethod
    def for_picture(cls, picture: Path, width: int, height: int, depth: int = 3) -> ImageAnnotation:
        """The blank annotation of a picture of ``width`` × ``height`` pixels (upright)."""
        return cls(
            filename=picture.name,
            folder=picture.parent.name,
            path=str(picture),
            width=width,
            height=height,
            depth=depth,
            picture_size=(width, height),
        )

    @property
    def is_blank(self) -> bool:
        """Nobody has said anything about plates: not yet looked at."""
        return not self.boxes and not self.verified

    def with_boxes(self, boxes: Iterable[AnnotatedBox]) -> ImageAnnotation:
        """The same with other boxes."""
        return replace(self, boxes=tuple(boxes))


def as_written(box: Box, width: int, height: int) -> Box:
    """The box as a file holds it: whole pixels, from 1 to ``width`` and ``height``.

    labelImg's habit, which others rely on: numbers are not shifted, and none is below 1. A width
    or height of 0 stands for unknown: no upper bound.
    """
    return Box(
        _whole(box.x0, width), _whole(box.y0, height), _whole(box.x1, width), _whole(box.y1, height)
    )


def as_edited(box: Box, before: Box, width: int, height: int) -> Box:
    """The box as a file holds it after an edit: edges that nobody moved keep their numbers."""
    whole = as_written(box, width, height)
    x0, y0, x1, y1 = (
        old if now == old else rounded
        for now, old, rounded in zip(
            box.as_tuple(), before.as_tuple(), whole.as_tuple(), strict=True
        )
    )
    # A whole number beside a fraction could change places with it: then the fraction goes too.
    if x0 > x1:
        x0, x1 = whole.x0, whole.x1
    if y0 > y1:
        y0, y1 = whole.y0, whole.y1
    return Box(x0, y0, x1, y1)


def _whole(value: float, most: int) -> int:
    whole = max(1, math.floor(value + 0.5))
    return min(whole, most) if most > 0 else whole


def one_line(text: str) -> str:
    """Text without characters that XML cannot hold; white space made single spaces."""
    return xml_text(" ".join(text.split())).strip()


def xml_text(text: str) -> str:
    """Text without characters that XML cannot hold; bytes that are not UTF-8 become U+FFFD."""
    return _NOT_XML.sub("", unicode_text(text))
