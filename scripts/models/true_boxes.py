"""Read the plates of a measured set where their true boxes are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lpr_desktop.imaging import open_image
from lpr_desktop.ocr.engine import PlateText
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.reading.cases import load_cases


def read_true_boxes(
    data: Path, name: str, part: str, ocr: PlateOcr
) -> Iterator[tuple[PlateText, str, str]]:
    """Each plate of a part of the set ``name`` whose text is known.

    Yields:
        What is read, no country chosen; the true text; the picture's name.
    """
    for case in load_cases(data / name, (data / "splits.csv", part)).cases:
        image = open_image(case.image)
        for plate in case.plates:
            if plate.text:
                read = ocr.read(image, plate.box) if plate.box else ocr.read_crop(image)
                yield read, plate.text, case.image.name
