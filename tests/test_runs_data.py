"""The pictures of a run: checked, mapped, divided; bad ones are named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.dataset import read_split, samples
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.split import write_split
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.runs.data import (
    NothingToLearn,
    RunData,
    gather,
    load_data,
    save_data,
    write_split_table,
)
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.settings import RunSettings

BOX = Box(12, 20, 60, 40)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twelve annotated pictures."""
    home = tmp_path / "cars"
    for number in range(12):
        box = AnnotatedBox(BOX, ("licence", "number_plate")[number % 2])
        annotate(add_picture(home / f"car {number}.jpg", number), box)
    return home


def settings(*folders: Path, **values: object) -> RunSettings:
    return RunSettings("x", tuple(map(str, folders)), **values)


def test_pictures_are_divided_and_written_down(folder: Path, tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    data = gather(settings(folder), lambda *step: steps.append(step))
    assert (len(data.part("train")), len(data.part("validation"))) == (10, 2)
    assert data.plates == 12
    assert {picture.boxes for picture in data.pictures} == {(BOX.as_tuple(),)}
    assert {words for words, _, _ in steps} == {
        "Checking the pictures of cars",
        "Looking for near-copies",
    }
    again = gather(settings(folder))
    assert again == data
    assert gather(settings(folder, seed=2)).fingerprint != data.fingerprint
    save_data(tmp_path / "data.json", data)
    assert load_data(tmp_path / "data.json") == data
    write_split_table(tmp_path / "split.csv", data)
    names = read_split(tmp_path / "split.csv", "cars", "validation")
    assert names == {Path(picture.path).name for picture in data.part("validation")}


def test_bad_pictures_are_named_and_left_out(folder: Path) -> None:
    (folder / "broken.jpg").write_bytes(b"no picture")
    annotate(add_picture(folder / "torn.jpg", 20), BOX).write_text("<annotation>")
    add_picture(folder / "new.jpg", 21)
    annotate(add_picture(folder / "empty.jpg", 22), verified=True)
    sideways = add_picture(folder / "turned.jpg", 23, orientation=6)
    turned = ImageAnnotation(
        sideways.name, width=HEIGHT, height=WIDTH, boxes=[AnnotatedBox(Box(5, 5, 30, 15))]
    )
    voc.save(turned, sideways.with_suffix(".xml"))
    data = gather(settings(folder))
    assert len(data.pictures) == 13
    assert data.unannotated == 1
    named = " ".join(data.left_out)
    assert len(data.left_out) == 3
    for name in ("broken.jpg", "torn.xml", "turned.jpg"):
        assert name in named


def test_boxes_are_clipped_scaled_and_mapped(folder: Path) -> None:
    odd = [
        AnnotatedBox(Box(70, 60, 200, 200), difficult=True),
        AnnotatedBox(Box(5, 5, 6, 30)),
        AnnotatedBox(Box(1, 1, 50, 50), "person"),
        AnnotatedBox(Box(10, 10, 40, 22), "Kennzeichen"),
    ]
    annotate(add_picture(folder / "odd.jpg", 30), *odd)
    larger = add_picture(folder / "larger.jpg", 31)
    twice = ImageAnnotation(
        larger.name,
        width=2 * WIDTH,
        height=2 * HEIGHT,
        boxes=[AnnotatedBox(BOX.scaled(2))],
    )
    voc.save(twice, larger.with_suffix(".xml"))
    data = gather(settings(folder, classes={"Kennzeichen": "plate"}))
    pictures = {Path(picture.path).name: picture for picture in data.pictures}
    assert pictures["odd.jpg"].boxes == ((70, 60, WIDTH, HEIGHT), (10, 10, 40, 22))
    assert pictures["odd.jpg"].difficult == (True, False)
    assert pictures["larger.jpg"].boxes == (BOX.as_tuple(),)
    assert any("'person' (1)" in note for note in data.notes)
    assert any("1 annotation was made for" in note for note in data.notes)


def test_a_single_unknown_class_is_taken_for_the_plates(tmp_path: Path) -> None:
    home = tmp_path / "set"
    for number in range(8):
        annotate(add_picture(home / f"{number}.jpg", number), AnnotatedBox(BOX, "tablica"))
    data = gather(settings(home))
    assert data.plates == 8
    assert "'tablica'" in data.notes[0]


def test_a_given_split_is_kept(folder: Path, tmp_path: Path) -> None:
    pictures = [sample.image for sample in samples(folder)]
    parts = ["train"] * 5 + ["validation"] * 4 + ["test"] * 3
    write_split(folder / "splits.csv", "cars", pictures, parts)
    annotate(add_picture(folder / "later.jpg", 40), BOX)
    data = gather(settings(folder))
    assert [len(data.part(p)) for p in ("train", "validation", "test")] == [6, 4, 3]
    assert {Path(p.path).name for p in data.part("test")} == {p.name for p in pictures[9:]}
    other = tmp_path / "other.csv"
    write_split(other, "cars", pictures, ["validation"] * 6 + ["train"] * 6)
    data = gather(settings(folder, split=str(other)))
    assert [len(data.part(p)) for p in ("train", "validation")] == [7, 6]


def table(file: Path, rows: list[tuple[str, str, str]]) -> Path:
    file.write_text("set,image,part\n" + "".join(f"{','.join(row)}\n" for row in rows))
    return file


def counted(data: RunData) -> list[int]:
    return [len(data.part(part)) for part in ("train", "validation", "test")]


PARTS = ["train"] * 5 + ["validation"] * 4 + ["test"] * 3


def rows_of(set_name: str, parts: list[str] = PARTS) -> list[tuple[str, str, str]]:
    return [(set_name, f"car {number}.jpg", part) for number, part in enumerate(parts)]


@pytest.mark.parametrize("is_given", [False, True])
def test_the_split_of_a_renamed_folder_is_kept_and_told(folder: Path, is_given: bool) -> None:
    file = table(folder / "splits.csv", rows_of("old name"))
    data = gather(settings(folder, split=str(file) if is_given else ""))
    assert counted(data) == [5, 4, 3]
    assert "'old name'" in data.notes[0]


def test_a_split_of_other_sets_is_never_passed_over_in_silence(
    folder: Path, tmp_path: Path
) -> None:
    rows = [*rows_of("one"), *rows_of("two")]
    with pytest.raises(DatasetError, match=r"none of these data sets.*'one', 'two'"):
        gather(settings(folder, split=str(table(tmp_path / "other.csv", rows))))
    table(folder / "splits.csv", rows)
    data = gather(settings(folder))
    assert counted(data) == [10, 2, 0]
    assert "'one', 'two'" in data.notes[0]
    more = tmp_path / "more"
    for number in range(8):
        annotate(add_picture(more / f"{number}.jpg", 60 + number), BOX)
    both = gather(settings(folder, more, split=str(table(tmp_path / "b.csv", rows_of("cars")))))
    assert counted(both)[2] == 3
    assert "more" in both.notes[-1]


def test_words_for_parts(folder: Path) -> None:
    words = ["Training"] * 5 + ["val"] * 3 + ["testing"] * 2 + ["held-out"] * 2
    table(folder / "splits.csv", rows_of("cars", words))
    data = gather(settings(folder))
    assert counted(data) == [5, 3, 2]
    assert data.notes[-1].startswith("2 pictures are in the part 'held-out', which is not used")
    table(folder / "splits.csv", rows_of("cars", ["train"] * 6 + ["dev"] * 6))
    with pytest.raises(RunError, match=r"measure on.*train 6, dev 6.*'dev'"):
        gather(settings(folder))


def test_a_line_of_a_split_without_a_part_is_named(folder: Path) -> None:
    for text in ("cars,car 1.jpg,\n", "cars,car 1.jpg\n"):
        (folder / "splits.csv").write_text(f"set,image,part\ncars,car 0.jpg,train\n{text}")
        with pytest.raises(DatasetError, match=r"splits.csv: line 3 names no part"):
            gather(settings(folder))


def test_classes_that_may_mean_plates_are_named(tmp_path: Path) -> None:
    home = tmp_path / "set"
    for number in range(8):
        boxes = AnnotatedBox(BOX, "kennzeichen"), AnnotatedBox(Box(1, 1, 50, 50), "car")
        annotate(add_picture(home / f"{number}.jpg", number), *boxes)
    with pytest.raises(RunError, match=r"'kennzeichen' \(8\), 'car' \(8\).*--plate-class"):
        gather(settings(home))
    assert gather(settings(home, classes={"kennzeichen": "plate"})).plates == 8


def test_a_class_is_asked_about_where_only_one_part_lacks_plates(tmp_path: Path) -> None:
    home = tmp_path / "set"
    for number in range(4):
        place, name = ("train", "plate") if number < 3 else ("valid", "num_plate")
        annotate(add_picture(home / place / f"{number}.jpg", number), AnnotatedBox(BOX, name))
    annotate(add_picture(home / "valid" / "empty.jpg", 9), verified=True)
    with pytest.raises(NothingToLearn, match="Say whether 'num_plate' means plates") as caught:
        gather(settings(home))
    assert caught.value.unasked == {"num_plate": 1}


def test_two_sets_of_one_name_are_told_apart(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "more" / "cars"
    for number in range(8):
        annotate(add_picture(other / f"car {number}.jpg", 50 + number), BOX)
    data = gather(settings(folder, other))
    names = {picture.set_name for picture in data.pictures}
    assert names == {f"{tmp_path.name}/cars", "more/cars"}
    assert len(data.pictures) == 20


def test_nothing_to_learn_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no such file"):
        gather(settings(tmp_path / "none"))
    add_picture(tmp_path / "set" / "a.jpg", 1)
    with pytest.raises(RunError, match="no annotated picture"):
        gather(settings(tmp_path / "set"))
    annotate(tmp_path / "set" / "a.jpg", BOX)
    with pytest.raises(RunError, match="no plate to measure on"):
        gather(settings(tmp_path / "set"))
