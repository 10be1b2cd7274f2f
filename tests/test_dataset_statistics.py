"""Figures of a data set, and names of classes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from dataset_samples import add_picture, annotate, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.classes import canonical_class, map_classes, suggested_mapping
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.statistics import dataset_statistics
from lpr_desktop.geometry import Box

PLATES = (
    "plate, Plates, licence, LICENSE, number_plate, license-plate, License Plate, licenceplates, "
    "car_plate, vehicle number plate, lp, LP, registration plate, "
)


def test_figures(tmp_path: Path) -> None:
    for name in "abcde":
        add_picture(tmp_path / f"{name}.jpg")
    left = Box(0, 0, 48, 40)
    annotate(tmp_path / "a.jpg", AnnotatedBox(left, text="AB 1"), AnnotatedBox(left, "lorry"))
    annotate(tmp_path / "b.jpg", left.shifted(48, 40), verified=True)
    annotate(tmp_path / "c.jpg", verified=True)
    (tmp_path / "d.xml").write_text("broken")
    sizeless = replace(voc.load(tmp_path / "b.xml"), width=0, height=0, verified=False)
    voc.save(replace(sizeless, source=None), tmp_path / "e.xml")
    figures = dataset_statistics(opened(tmp_path))
    assert (figures.pictures, figures.annotated, figures.checked) == (5, 4, 2)
    assert (figures.boxes, figures.texts, figures.unreadable) == (4, 1, 1)
    assert figures.classes == {"plate": 3, "lorry": 1}
    assert figures.boxes_per_picture.tolist() == [1, 2, 1]
    # Our own files hold no number below 1.
    assert figures.widths.tolist() == [47, 47, 48, 48]
    assert figures.heights.tolist() == [39, 39, 40, 40]
    assert figures.aspects.tolist() == pytest.approx([47 / 39, 47 / 39, 1.2, 1.2])
    wanted = np.zeros((32, 32))
    wanted[:16, :16] = wanted[16:, 16:] = 0.5
    assert np.array_equal(figures.heat, wanted)


def test_figures_of_nothing(tmp_path: Path) -> None:
    figures = dataset_statistics(opened(tmp_path))
    assert (figures.pictures, figures.boxes, figures.classes) == (0, 0, {})
    assert figures.boxes_per_picture.size == figures.aspects.size == 0
    assert figures.heat.shape == (32, 32)


@pytest.mark.parametrize("name", PLATES.split(", "))
def test_words_for_plates(name: str) -> None:
    assert canonical_class(name) == "plate"


@pytest.mark.parametrize("name", ["car", "plate_dirty", "driving licence", "lpg", "number"])
def test_other_words_stay(name: str) -> None:
    assert canonical_class(name) == name


def test_mapping(tmp_path: Path) -> None:
    assert suggested_mapping(["plate", "licence", "car"]) == {"licence": "plate"}
    boxes = [AnnotatedBox(Box(1, 2, 30, 40), name) for name in ("licence", "car", "licence")]
    path = tmp_path / "a.xml"
    voc.save(ImageAnnotation(boxes=boxes), path)
    before = path.read_bytes()
    loaded = voc.load(path)
    mapped = map_classes(loaded, {"licence": "plate"})
    voc.save(mapped, path)
    assert path.read_bytes() == before.replace(b">licence<", b">plate<")
    assert map_classes(mapped, {"licence": "plate"}) is mapped
