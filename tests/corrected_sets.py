"""Data sets whose texts a person has said, drawn."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from plate_pictures import plate_picture

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation

SIZE = (200, 110)


def texts(count: int, letters: str = "BEKHT") -> list[str]:
    """Different Polish texts."""
    rng = np.random.default_rng(5)
    return [
        "".join(letters[k] for k in rng.integers(0, len(letters), 2)) + f" {10001 + 37 * number}"
        for number in range(count)
    ]


def draw_corrected_set(folder: Path, count: int, *, verified: int = 0) -> Path:
    """``count`` pictures of one plate each with its text, the first ``verified`` checked."""
    folder.mkdir(parents=True)
    for number, text in enumerate(texts(count)):
        drawn = plate_picture(text, size=SIZE, plate_width=130, seed=number)
        path = folder / f"{number:02d}.png"
        cv2.imwrite(str(path), drawn.image[..., ::-1])
        annotation = ImageAnnotation.for_picture(path, *SIZE)
        boxes = [AnnotatedBox(drawn.box, text=text)]
        annotation = ImageAnnotation(
            filename=path.name,
            width=annotation.width,
            height=annotation.height,
            boxes=boxes,
            verified=number < verified,
        )
        voc.save(annotation, path.with_suffix(".xml"))
    return folder
