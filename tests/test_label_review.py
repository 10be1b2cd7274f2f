"""Labels against the detector, and what to label next."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from dataset_samples import add_picture, annotate, opened

from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.geometry import Box
from lpr_desktop.reading.label_doubts import DoubtKind
from lpr_desktop.reading.label_review import doubts, review, unsureness, what_next
from lpr_desktop.reading.reader import Reading

PLATE, OTHER = Box(10, 10, 60, 30), Box(10, 50, 60, 70)
PICTURE = Path("a.jpg")


def label(*boxes: AnnotatedBox) -> ImageAnnotation:
    return ImageAnnotation("a.jpg", width=96, height=80, boxes=boxes)


def seen(box: Box, score: float = 0.9, text: str = "AB123", sure: float = 0.95) -> Reading:
    return Reading(box, score, text, sure)


@pytest.mark.parametrize(
    ("boxes", "readings", "kinds"),
    [
        ([AnnotatedBox(PLATE)], [seen(PLATE)], []),
        ([], [seen(PLATE)], [DoubtKind.UNMARKED]),
        ([], [seen(PLATE, 0.3)], []),
        ([AnnotatedBox(PLATE)], [], [DoubtKind.UNSEEN]),
        ([AnnotatedBox(PLATE)], [seen(PLATE, 0.2)], [DoubtKind.UNSEEN]),
        ([AnnotatedBox(PLATE, difficult=True)], [], []),
        ([AnnotatedBox(PLATE, "car")], [], []),
        ([AnnotatedBox(PLATE)], [seen(PLATE.shifted(15, 0))], [DoubtKind.FAR_OFF]),
        ([AnnotatedBox(PLATE, text="ab-123")], [seen(PLATE)], []),
        ([AnnotatedBox(PLATE, text="AB124")], [seen(PLATE)], [DoubtKind.TEXT]),
        ([AnnotatedBox(PLATE, text="AB124")], [seen(PLATE, sure=0.5)], []),
        (
            [AnnotatedBox(PLATE, text="AB124")],
            [seen(OTHER, 0.8), seen(PLATE)],
            [DoubtKind.TEXT, DoubtKind.UNMARKED],
        ),
    ],
)
def test_doubts(boxes: list[AnnotatedBox], readings: list[Reading], kinds: list[DoubtKind]) -> None:
    found = doubts(PICTURE, label(*boxes), readings, 0.5)
    assert [doubt.kind for doubt in found] == kinds
    assert all("a.jpg: " in doubt.message and 0 < doubt.weight <= 1 for doubt in found)
    for doubt in found:
        if doubt.kind is DoubtKind.TEXT:
            assert doubt.proposal == AnnotatedBox(PLATE, text="AB123")


def test_how_unsure_a_picture_is() -> None:
    order = [
        [seen(PLATE, 0.5)],
        [seen(PLATE, 0.95, sure=0.4)],
        [],
        [seen(PLATE, 0.99, sure=0.99)],
    ]
    values = [unsureness(readings, 0.5) for readings in order]
    assert values == sorted(values, reverse=True)
    assert len(set(values)) == 4


class Reader:
    """Finds what a table says, by the mean of the picture."""

    def __init__(self, known: dict[int, list[Reading]]) -> None:
        self.known = known

    def threshold(self, settings: object) -> float:
        return 0.5

    def read(self, image: np.ndarray, settings: object) -> list[Reading]:
        return self.known[round(float(image.mean()), 3).__hash__()]


def test_a_whole_set(tmp_path: Path) -> None:
    from lpr_desktop.imaging import open_image

    names = ["a.png", "b.png", "c.png"]
    paths = [add_picture(tmp_path / name, seed) for seed, name in enumerate(names)]
    (tmp_path / "d.jpg").write_bytes(b"no picture")
    annotate(paths[0], PLATE)
    annotate(paths[1], AnnotatedBox(PLATE, text="AB124"))
    keys = [round(float(open_image(path).mean()), 3).__hash__() for path in paths]
    reader = Reader({keys[0]: [], keys[1]: [seen(PLATE)], keys[2]: [seen(PLATE, 0.5)]})
    found = list(review(opened(tmp_path), reader))  # type: ignore[arg-type]
    assert [(one.picture.name, one.kind) for one in found] == [
        ("a.png", DoubtKind.UNSEEN),
        ("b.png", DoubtKind.TEXT),
    ]
    steps: list[tuple[int, int]] = []
    ranked = what_next(
        [paths[1], paths[2], tmp_path / "d.jpg"],
        reader,  # type: ignore[arg-type]
        lambda *step: steps.append(step),
    )
    assert [path.name for path, _ in ranked] == ["c.png", "b.png"]
    assert steps == [(1, 3), (2, 3), (3, 3)]
