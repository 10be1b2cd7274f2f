"""Classes of a whole data set renamed: nothing but the names changes, and there is a way back."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset_samples import add_picture, annotate, opened

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.annotation.renaming import Renaming, count_classes, rename_classes
from lpr_desktop.errors import Cancelled
from lpr_desktop.geometry import Box

LEFT = Box(4, 4, 48, 40)
MAPPING = {"number_plate": "plate", "car": "vehicle"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files of others, one of ours, one that is broken, and a picture without any."""
    for name in "abcde":
        add_picture(tmp_path / f"{name}.jpg")
    annotate(tmp_path / "a.jpg", AnnotatedBox(LEFT, "number_plate"), AnnotatedBox(LEFT, "car"))
    annotate(tmp_path / "b.jpg", AnnotatedBox(LEFT, "plate"))
    annotate(tmp_path / "c.jpg", AnnotatedBox(LEFT, "number_plate", "AB 1"), verified=True)
    data = (tmp_path / "c.xml").read_bytes().replace(b"\n", b"\r\n")
    (tmp_path / "c.xml").write_bytes(b"\xef\xbb\xbf" + data)
    (tmp_path / "d.xml").write_text("broken")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.xml"))}


def test_names_change_and_nothing_else(folder: Path) -> None:
    index, before = opened(folder), contents(folder)
    assert count_classes(index) == {"number_plate": 2, "plate": 1, "car": 1}
    steps: list[tuple[int, int]] = []
    renaming = Renaming()
    rename_classes(index, MAPPING, renaming, lambda *step: steps.append(step))
    assert steps[-1] == (5, 5)
    assert (renaming.boxes, renaming.files) == (3, 2)
    assert len(renaming.skipped) == 1
    assert "d.xml: " in renaming.skipped[0]
    renamed = contents(folder)
    assert renamed["a.xml"] == before["a.xml"].replace(b"number_plate", b"plate").replace(
        b">car<", b">vehicle<"
    )
    assert renamed["c.xml"] == before["c.xml"].replace(b"number_plate", b"plate")
    assert (renamed["b.xml"], renamed["d.xml"]) == (before["b.xml"], before["d.xml"])
    assert renaming.take_back() == []
    assert contents(folder) == before
    assert renaming.files == 0


def test_work_that_was_done_meanwhile_is_not_taken_back(folder: Path) -> None:
    before = contents(folder)
    renaming = Renaming()
    rename_classes(opened(folder), MAPPING, renaming)
    edited = voc.load(folder / "a.xml").with_boxes([AnnotatedBox(LEFT.shifted(5, 0))])
    voc.save(edited, folder / "a.xml")
    later = (folder / "a.xml").read_bytes()
    left = renaming.take_back()
    assert len(left) == 1
    assert left[0].startswith("a.xml: ")
    assert contents(folder) == {**before, "a.xml": later}


def test_what_was_done_before_a_stop_can_be_taken_back(folder: Path) -> None:
    before = contents(folder)
    renaming = Renaming()

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        rename_classes(opened(folder), MAPPING, renaming, stop)
    assert renaming.files == 1
    assert contents(folder) != before
    renaming.take_back()
    assert contents(folder) == before
