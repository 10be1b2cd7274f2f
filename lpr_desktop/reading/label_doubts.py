"""What a label may have wrong, by the word of detector and reader."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.annotation.checks import Kind
from lpr_desktop.annotation.model import AnnotatedBox


class DoubtKind(Kind):
    """What the detector or the reader disagrees about."""

    UNMARKED = "unmarked", "Found, marked by nobody"
    UNSEEN = "unseen", "Marked, not seen by detector"
    FAR_OFF = "far-off", "Box far off"
    TEXT = "text", "Text read otherwise"
    NEXT = "next", "To label: networks unsure"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One disagreement.

    Attributes:
        picture: Where.
        kind: About what.
        message: A sentence for a person, with the name of the picture.
        weight: How likely the label is wrong, 0 to 1, for the order of a list.
        box: Place of the box among the annotation's boxes, if it is about one.
        label: That box.
        proposal: The box as it would be if the networks are right; None: without it.
    """

    picture: Path
    kind: DoubtKind
    message: str
    weight: float
    box: int | None = None
    label: AnnotatedBox | None = None
    proposal: AnnotatedBox | None = None
