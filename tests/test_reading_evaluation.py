"""Evaluation: figures that can be worked out by hand, on drawn pictures with annotations."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from reading_scenes import ColourDetector, draw_picture, open_reader, plate_box, save

from lpr_desktop import cli
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.ocr.engine import PlateText
from lpr_desktop.reading.cases import Case, Cases, TruePlate, load_cases
from lpr_desktop.reading.evaluation import edit_distance, evaluate, normalized
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader

KEYS = [
    "images", "plates", "precision", "recall", "recall30", "false_per_image", "ap50", "ap75",
    "mean_iou", "exact", "exact_merged", "cer", "cpu_seconds_per_image",
]  # fmt: skip


def annotate(folder: Path, name: str, *plates: tuple[Box, str | None, bool]) -> None:
    objects = "".join(
        f"<object><name>number_plate</name><difficult>{int(difficult)}</difficult>"
        + (
            f"<attributes><attribute><name>text</name><value>{text}</value></attribute></attributes>"
            if text
            else ""
        )
        + f"<bndbox><xmin>{box.x0}</xmin><ymin>{box.y0}</ymin>"
        f"<xmax>{box.x1}</xmax><ymax>{box.y1}</ymax></bndbox></object>"
        for box, text, difficult in plates
    )
    other = (
        "<object><name>car</name><bndbox><xmin>1</xmin><ymin>1</ymin>"
        "<xmax>600</xmax><ymax>300</ymax></bndbox></object>"
    )
    (folder / "annotations").mkdir(exist_ok=True)
    (folder / "annotations" / f"{name}.xml").write_text(
        f"<annotation><filename>{name}.png</filename>{objects}{other}</annotation>"
    )


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five annotated pictures; what is special is said at each."""
    folder = tmp_path_factory.mktemp("scenes")
    images = folder / "images"
    save(images, "1.png", ("WA84442", 20, 20), ("KR5718H", 300, 200))
    annotate(
        folder,
        "1",
        (plate_box(20, 20), "WA 84442", False),
        (plate_box(300, 200), "kr-5718h", False),
    )
    save(images, "2.png", ("GD3381C", 100, 100))
    annotate(folder, "2", (plate_box(100, 100), "GD3371C", False))  # the text has another digit
    save(images, "3.png", ("WX4417P", 20, 20))  # is not annotated: a false find
    annotate(folder, "3", (plate_box(300, 250), "ABCD", False))  # is not there: missed
    tiny = draw_picture(("WX4417P", 20, 20))
    tiny.paste("white", (400, 300, 440, 320))  # a false find below the threshold
    tiny.save(images / "4.png")
    annotate(folder, "4", (plate_box(20, 20), "WX4417P", True))  # difficult: does not count
    save(images, "5.png", ("WX4417P", 100, 100))
    annotate(folder, "5", (plate_box(235, 100), "WX4417P", False))  # overlaps with IoU 0.38
    save(images, "6.png")  # without annotation
    return folder


def test_figures_of_scenes(scenes: Path) -> None:
    cases = load_cases(scenes)
    assert "1 pictures without an annotation" in cases.problems[0]
    seen: list[tuple[int, int]] = []
    e = evaluate(cases, open_reader, workers=2, progress=lambda *state: seen.append(state))
    assert seen == [(n, 5) for n in range(1, 6)]
    assert (e.images, e.plates, e.texts) == (5, 5, 5)
    assert e.precision == pytest.approx(3 / 5)
    assert e.recall == pytest.approx(3 / 5)
    assert e.recall30 == pytest.approx(4 / 5)
    assert e.false_per_image == pytest.approx(2 / 5)
    assert e.ap50 == pytest.approx(0.6)
    assert e.ap75 == pytest.approx(0.6)
    assert e.mean_iou == pytest.approx(1, abs=0.05)
    assert e.exact == e.exact_merged == pytest.approx(2 / 5)
    # One digit of 2.png, and all characters of the plates of 3.png and 5.png.
    assert e.cer == pytest.approx((1 + 4 + 7) / (7 + 7 + 7 + 4 + 7))
    assert 0 < e.cpu_seconds_per_image < 5
    stages = [e.stages.decode, e.stages.detect, e.stages.prepare, e.stages.ocr]
    assert min(stages) > 0
    assert sum(stages) < e.cpu_seconds_per_image * e.images * 1.1
    assert list(e.as_object()) == KEYS


def test_true_boxes_leave_the_detector_out(scenes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = load_cases(scenes)
    only = Cases(tuple(case for case in cases.cases if case.image.stem in "12"), crops=False)
    e = evaluate(only, open_reader, true_boxes=True, workers=1)
    assert e.precision is e.recall is e.recall30 is e.ap50 is e.ap75 is e.mean_iou is None
    assert e.false_per_image is None
    assert (e.plates, e.exact) == (3, pytest.approx(2 / 3))
    assert e.stages.detect == 0


def test_country_and_lowest_score_of_the_pipeline_are_measured(scenes: Path) -> None:
    """What a bundle brings counts, and what the call says comes before it."""
    (case,) = [case for case in load_cases(scenes).cases if case.image.stem == "4"]
    cases = Cases((Case(case.image, (TruePlate(plate_box(20, 20), "WX4417P"),)),), False)
    countries: list[str | None] = []

    def make(settings: PipelineSettings | None = None) -> PlateReader:
        plain = open_reader()
        read = plain.ocr.read

        def noted(
            image: NDArray[np.uint8], box: Box, country: str | None = None, corners: None = None
        ) -> PlateText:
            if image.shape[:2] == (360, 640):  # not what a reader is warmed with
                countries.append(country)
            return read(image, box, country)

        plain.ocr.read = noted  # type: ignore[method-assign]
        return PlateReader(plain.detector, plain.ocr, settings)

    own = PipelineSettings("pl", 0.1)
    plain = evaluate(cases, make, workers=1)
    assert (plain.precision, countries) == (1, [None])
    countries.clear()
    bundle = evaluate(cases, lambda: make(own), workers=1)
    assert (bundle.precision, bundle.recall, countries) == (0.5, 1, ["pl", "pl"])
    countries.clear()
    said = evaluate(cases, lambda: make(own), settings=PipelineSettings("de", 0.95), workers=1)
    assert (said.recall, countries) == (0, [])
    said = evaluate(cases, lambda: make(own), settings=PipelineSettings("de", 0.5), workers=1)
    assert (said.precision, countries) == (1, ["de"])
    assert plain.ap50 == bundle.ap50 == said.ap50, "over all detections, whatever the score"


class FixedText:
    """Reads every plate as the same text."""

    def __init__(self, text: str) -> None:
        self.engine = open_reader().ocr.engine
        self.text = text

    def read(self, *_: object) -> PlateText:
        return PlateText(self.text, 1.0)

    read_crop = read


def fixed_reader(text: str) -> Callable[[], PlateReader]:
    return lambda: PlateReader(ColourDetector(), FixedText(text))  # type: ignore[arg-type]


def test_merging_takes_o_for_0(scenes: Path) -> None:
    (case,) = [case for case in load_cases(scenes).cases if case.image.stem == "2"]
    truth = TruePlate(case.plates[0].box, "O01B")
    e = evaluate(Cases((Case(case.image, (truth,)),), False), fixed_reader("00IB"), workers=1)
    assert (e.exact, e.exact_merged, e.cer) == (0, 0, 0.5)
    e = evaluate(Cases((Case(case.image, (truth,)),), False), fixed_reader("0O1B"), workers=1)
    assert (e.exact, e.exact_merged, e.cer) == (0, 1, 0.5)


def test_a_set_without_texts_and_one_without_plates(scenes: Path) -> None:
    case = load_cases(scenes).cases[0]
    bare = Case(case.image, tuple(TruePlate(plate.box, None) for plate in case.plates))
    e = evaluate(Cases((bare,), False), fixed_reader("X"), workers=1)
    assert e.exact is e.exact_merged is e.cer is None
    assert e.recall == 1
    e = evaluate(Cases((Case(case.image, ()),), False), fixed_reader("X"), workers=1)
    assert (e.plates, e.recall, e.ap50, e.precision) == (0, None, None, 0)
    assert e.false_per_image == 2


def test_a_picture_that_cannot_be_opened_counts_as_missed(tmp_path: Path) -> None:
    save(tmp_path, "1.png", ("WA84442", 20, 20))
    (tmp_path / "2.png").write_text("broken")
    cases = tuple(
        Case(tmp_path / f"{n}.png", (TruePlate(plate_box(20, 20), "WA84442"),)) for n in (1, 2)
    )
    e = evaluate(Cases(cases, False), open_reader, workers=1)
    assert (e.recall, e.exact, e.cer) == (0.5, 0.5, 0.5)
    assert "2.png" in e.problems[0]


@pytest.fixture
def crops(tmp_path: Path) -> Path:
    """Two crops, one with a wrong label; a third is not in the part that is measured."""
    folder = tmp_path / "crops"
    (folder / "images").mkdir(parents=True)
    for name, text in (("a", "WA84442"), ("b", "KR5718H"), ("c", "GD3381C")):
        crop = draw_picture((text, 20, 20)).crop((10, 10, 330, 94))
        crop.save(folder / "images" / f"{name}.png")
    (folder / "labels.csv").write_text(
        "image,text,region\nb.png,KR5718X,pl\na.png,京WA·84442,cn\nc.png,GD3381C,pl\n", "utf-8"
    )
    (tmp_path / "splits.csv").write_text(
        "set,image,part\ncrops,a.png,dev\ncrops,b.png,dev\ncrops,c.png,final\nother,c.png,dev\n"
    )
    return folder


def test_a_crop_set(crops: Path) -> None:
    cases = load_cases(crops, (crops.parent / "splits.csv", "dev"))
    assert cases.crops
    assert [case.image.name for case in cases.cases] == ["a.png", "b.png"]
    e = evaluate(cases, open_reader, workers=1)
    assert (e.images, e.plates, e.exact) == (2, 2, 0.5)
    assert e.cer == pytest.approx(1 / 14)
    assert e.recall is None


@pytest.mark.parametrize(
    ("content", "words"),
    [("", "columns image, text"), ("image,plate\na,b\n", "columns image, text")],
)
def test_a_crop_set_needs_its_columns(crops: Path, content: str, words: str) -> None:
    (crops / "labels.csv").write_text(content)
    with pytest.raises(DatasetError, match=words):
        load_cases(crops)


def test_texts_of_a_table_stand_for_those_of_the_annotations(scenes: Path, tmp_path: Path) -> None:
    table = tmp_path / "texts.csv"
    table.write_text("image,text\n2.png,GD3381C\n3.png,\n", encoding="utf-8")
    after = evaluate(load_cases(scenes, None, table), open_reader)
    assert (after.texts, after.exact) == (1, 1.0)  # 2.png is right now, the others say nothing
    table.write_text("picture;text\n", encoding="utf-8")
    with pytest.raises(DatasetError, match="needs the columns"):
        load_cases(scenes, None, table)


def test_a_folder_without_annotations_is_no_data_set(tmp_path: Path) -> None:
    save(tmp_path, "1.png")
    with pytest.raises(DatasetError, match="nothing to evaluate"):
        load_cases(tmp_path)
    with pytest.raises(DatasetError):
        load_cases(tmp_path / "not there")


def test_texts_are_compared_without_separators_and_region_signs() -> None:
    assert normalized("59s1-534.18") == "59S153418"
    assert normalized("BÄ-E 2549") == "BAE2549"
    assert normalized("京A·F0236") == "AF0236"
    assert normalized("112T6434") == "112T6434"
    assert normalized("Ａ１ b") == "A1B"


@given(st.text("AB1", max_size=6), st.text("AB1", max_size=6), st.text("AB1", max_size=6))
def test_edit_distance_is_a_distance(a: str, b: str, c: str) -> None:
    assert edit_distance(a, b) == edit_distance(b, a)
    assert (edit_distance(a, b) == 0) == (a == b)
    assert edit_distance(a, c) <= edit_distance(a, b) + edit_distance(b, c)
    assert abs(len(a) - len(b)) <= edit_distance(a, b) <= max(len(a), len(b))


def test_edit_distance_of_known_words() -> None:
    assert edit_distance("KITTEN", "SITTING") == 3
    assert edit_distance("", "ABC") == 3


def test_command_json(
    scenes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(PlateReader, "open", open_reader)
    assert cli.main(["evaluate", str(scenes), "--json"]) == 1, "6.png has no annotation"
    printed = capsys.readouterr()
    figures = json.loads(printed.out)
    assert list(figures) == KEYS
    assert figures["recall30"] == 0.8
    assert "without an annotation" in printed.err


def test_command_takes_country_and_score(
    scenes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(PlateReader, "open", open_reader)
    arguments = ["evaluate", str(scenes), "--json", "--country", "PL", "--min-score", "0.95"]
    assert cli.main(arguments) == 1
    assert json.loads(capsys.readouterr().out)["recall"] == 0
    assert cli.main(["evaluate", str(scenes), "--country", "atlantis"]) == 2
    assert "no grammar for the country “atlantis”" in capsys.readouterr().err


def test_command_for_people(
    crops: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(PlateReader, "open", open_reader)
    split = f"{crops.parent / 'splits.csv'}:dev"
    assert cli.main(["evaluate", str(crops), "--split", split]) == 0
    table = dict(
        (part.strip() for part in line.split("  ", 1))
        for line in capsys.readouterr().out.splitlines()
    )
    assert table["pictures"] == "2"
    assert table["exactly read"] == "50.0%"
    assert table["recall"] == "not measured"


@pytest.mark.parametrize("extra", [["--split", "nofile.csv:dev"], ["--split", "nopart"], []])
def test_command_wrong_usage(
    tmp_path: Path, extra: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = cli.main(["evaluate", str(tmp_path), *extra])
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 2
    assert capsys.readouterr().out == ""
