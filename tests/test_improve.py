"""*Improve reading*: the texts of a data set, what is kept, and what is refused."""

from __future__ import annotations

import json
import time
import zipfile
from pathlib import Path

import cv2
import numpy as np
import pytest
from corrected_sets import draw_corrected_set, texts
from plate_pictures import plate_picture

from lpr_desktop import cli
from lpr_desktop.errors import DatasetError, OcrError
from lpr_desktop.geometry import Box, corners_of_box, ordered_corners
from lpr_desktop.ocr.model import default_model
from lpr_desktop.ocr.plate import prepare
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.store import (
    add_text_model,
    find_text_model,
    float_weights,
    list_text_models,
    text_models_folder,
)
from lpr_desktop.ocr.tesseract import InProcessEngine
from lpr_desktop.reading.known_texts import KnownPlate, KnownTexts, known_texts
from lpr_desktop.reading.pipeline import PipelineChoice
from lpr_desktop.reading.reader import PlateReader
from lpr_desktop.runs.errors import RunError
from lpr_desktop.runs.events import Stage
from lpr_desktop.runs.folder import RunState
from lpr_desktop.runs.outcome import Ending
from lpr_desktop.runs.process import RunProcess
from lpr_desktop.runs.text_model_run import (
    ImproveFolder,
    ImproveReport,
    ImproveSettings,
    Score,
    find_improvement,
    list_improvements,
)
from lpr_desktop.training.real_lines import matching_line, views


@pytest.fixture
def own_model(tmp_path: Path) -> Path:
    """The shipped model again, as one of the user's."""
    data = default_model().data
    folder = tmp_path / "made"
    folder.mkdir()
    (folder / data.name).write_bytes(data.read_bytes())
    (folder / float_weights(data).name).write_bytes(float_weights(data).read_bytes())
    return add_text_model(folder, "Gate", {"description": "Learned 5 plates."})


def test_texts_of_a_data_set(tmp_path: Path) -> None:
    folder = draw_corrected_set(tmp_path / "set", 4, verified=3)
    known = known_texts([folder])
    assert [plate.text for plate in known.plates] == [t.replace(" ", "") for t in texts(4)]
    assert known.plates[0].image == folder / "00.png"
    assert known.missing == 26
    assert known_texts([folder], checked_only=True).unchecked == 1
    with pytest.raises(DatasetError, match="4 different plate texts; 30 are needed, 26 more"):
        known.require()


def test_texts_of_cut_out_plates(tmp_path: Path) -> None:
    (tmp_path / "labels.csv").write_text("image,text\na.png,äb-12\nb.png,ЖÖ1\nc.png,\n", "utf-8")
    known = known_texts([tmp_path])
    assert [(plate.box, plate.text) for plate in known.plates] == [(None, "AB12")]
    assert known.unreadable == 1


def test_one_text_is_on_one_side() -> None:
    plates = [KnownPlate(Path(f"{i}.jpg"), None, f"T{i // 2}") for i in range(120)]
    learned, held = KnownTexts(tuple(plates)).divided(3)
    assert len(held) == 24
    assert len(learned) == 96
    assert not {plate.text for plate in learned} & {plate.text for plate in held}
    assert KnownTexts(tuple(plates)).divided(3)[1] == held
    assert KnownTexts(tuple(plates)).divided(4)[1] != held


def test_what_is_misread_is_shared_out() -> None:
    known = KnownTexts(tuple(KnownPlate(Path(f"{i}.jpg"), None, f"T{i}") for i in range(100)))
    misread = {f"T{i}" for i in range(0, 100, 10)}
    for seed in range(5):
        learned, held = known.divided(seed, misread)
        assert (len(learned), len(held)) == (80, 20)
        assert sum(plate.text in misread for plate in held) == 2
    assert sum(plate.text in {"T1", "T2"} for plate in known.divided(0, {"T1", "T2"})[1]) == 1


def score(right: int, wrong: int, count: int = 20) -> Score:
    return Score(count, right, wrong, 7 * count)


@pytest.mark.parametrize(
    ("after", "drawn_after", "better", "words"),
    [
        (score(17, 4), score(500, 90, 600), True, "17 of 20 held-out plates are read"),
        (score(16, 5), score(500, 90, 600), True, "may be chance"),
        (score(15, 8), score(500, 90, 600), True, "is better"),
        (score(15, 9), score(500, 90, 600), False, "is not better"),
        (score(14, 3), score(500, 90, 600), False, "The old model stays"),
        (score(19, 1), score(493, 90, 600), False, "forgets other plates"),
        (score(19, 1), score(495, 90, 600), True, "is better"),
    ],
)
def test_what_is_better(after: Score, drawn_after: Score, better: bool, words: str) -> None:
    report = ImproveReport(80, 9, score(15, 9), after, score(500, 90, 600), drawn_after)
    assert report.is_better is better
    assert words in report.sentence


def test_a_line_shows_all_rows_with_the_whole_text() -> None:
    engine = InProcessEngine()
    try:
        two = plate_picture("59-L1\n341.82", "VN-moto", plate_width=130, size=(300, 220))
        view = (two.image, two.box, None)
        rows = prepare(two.image, two.box, PlateNetwork()).lines
        line = matching_line(view, "59L134182", engine, PlateNetwork())
        assert line is not None
        assert line.text == "59L134182"
        assert np.array_equal(line.image, np.hstack(rows))
        # One character is corrected, the rest fits.
        line = matching_line(view, "59Z134182", engine, PlateNetwork())
        assert line is not None
        assert line.text == "59Z134182"
        assert matching_line(view, "KR305HX", engine, PlateNetwork()) is None
    finally:
        engine.close()
    drawn = list(views(two.image, two.box, 3, np.random.default_rng(1)))
    assert len(drawn) == 3
    assert drawn[0] == (two.image, two.box, None)


def test_lines_are_cut_by_the_corners_that_a_person_marked() -> None:
    plate = plate_picture("KR305HX", "PL", plate_width=200, size=(640, 480))
    steep = cv2.getRotationMatrix2D((320, 240), 28, 1)
    image = cv2.warpAffine(plate.image, steep, (640, 480))
    [points] = cv2.transform(np.array([corners_of_box(plate.box)]), steep)
    corners = ordered_corners([tuple(map(float, point)) for point in points])
    engine = InProcessEngine()
    try:
        rng = np.random.default_rng(1)
        for view in views(image, Box.around(corners), 4, rng, corners):
            line = matching_line(view, "KR305HX", engine, PlateNetwork())
            assert line is not None
            assert line.text == "KR305HX"
            [by_corners] = prepare(view[0], view[1], PlateNetwork(), view[2]).lines
            assert np.array_equal(line.image, by_corners)
            [by_box] = prepare(view[0], view[1], PlateNetwork()).lines
            assert not np.array_equal(by_box, by_corners)
            assert view[2] is not None
            assert Box.around(view[2]).iou(view[1]) > 0.6, "they move together"
    finally:
        engine.close()


def test_a_model_among_others(own_model: Path, tmp_path: Path) -> None:
    assert own_model == text_models_folder() / "Gate"
    (text_models_folder() / "broken").mkdir()
    assert [(m.name, m.title, m.description) for m in list_text_models()][1:] == [
        ("Gate", "Gate", "Learned 5 plates.")
    ]
    assert find_text_model("default") == default_model().data
    assert find_text_model("Gate") == find_text_model(str(own_model))
    assert add_text_model(own_model, "Gate", {}).name == "Gate 2"
    assert add_text_model(own_model, "default", {}).name == "default 2"
    with pytest.raises(OcrError, match="Text models here: default, default 2, Gate, Gate 2"):
        find_text_model("none")
    (own_model / "plate.traineddata").write_bytes(b"not a model")
    with pytest.raises(OcrError, match="not a Tesseract LSTM model"):
        find_text_model("Gate")


def test_reading_and_sharing_with_it(
    own_model: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (picture,) = draw_corrected_set(tmp_path / "set", 1).glob("*.png")
    assert cli.main(["read", str(picture), "--ocr-model", "none"]) == 2
    assert "no text model of this name" in capsys.readouterr().err
    assert cli.main(["read", str(picture), "--ocr-model", "Gate"]) == 0
    assert texts(1)[0].replace(" ", "") in capsys.readouterr().out
    # A copy that differs, so that it is seen which one a bundle carries.
    data = own_model / "plate.traineddata"
    file = tmp_path / "gate.lprz"
    assert cli.main(["export", str(file), "--ocr-model", str(data)]) == 0
    with zipfile.ZipFile(file) as bundle:
        assert bundle.read("plate.traineddata") == data.read_bytes()
    with PlateReader.open(PipelineChoice(str(file), text_model=str(data))) as reader:
        assert reader.ocr.engine.name


def test_settings_that_make_no_sense(tmp_path: Path) -> None:
    for values, words in (
        ({"name": " "}, "needs a name"),
        ({"datasets": ()}, "Choose a data set"),
        ({"minutes": 0.5}, "Minutes: 0.5"),
        ({"seed": -1}, "Seed"),
    ):
        with pytest.raises(RunError, match=words):
            ImproveSettings(**{"name": "x", "datasets": ("y",), **values})  # type: ignore[arg-type]
    folder = ImproveFolder.create(ImproveSettings("My cars", ("a", "b"), minutes=30))
    assert find_improvement("My cars").settings() == folder.settings()
    assert folder.settings().drawn_lines == 6000
    with pytest.raises(RunError, match="There are: My cars"):
        find_improvement("x")
    (folder.path / "settings.json").write_text("{}")
    assert list_improvements() == []


def test_the_command_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    few = draw_corrected_set(tmp_path / "few", 2)
    for arguments, status, words in (
        ([], 2, "name the folder of a data set"),
        ([tmp_path / "none"], 2, "no such file or folder"),
        ([few, "--minutes", "0"], 2, "Minutes: 0 is not from 1"),
        ([few, "--ocr-model", "x"], 2, "no text model of this name"),
        ([few, "--resume", "x"], 2, "leave out DATASET"),
        (["--resume", "x"], 1, "nothing of this name"),
        ([few], 1, "28 more"),
    ):
        assert cli.main(["improve", *map(str, arguments)]) == status
        assert words in capsys.readouterr().err
    assert list_improvements() == []


def test_without_tensorflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lpr_desktop.runs.process.tensorflow_installed", lambda: False)
    folder = ImproveFolder.create(ImproveSettings("x", ("y",)))
    with pytest.raises(RunError, match=r"scripts/run\.py"):
        RunProcess.start(folder)


@pytest.mark.timeout(300)
def test_a_killed_process_goes_on_with_its_lines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And a model that reads everything already is told so, before TensorFlow is loaded."""
    pytest.importorskip("tensorflow", reason="the `train` extra is not installed")
    dataset = draw_corrected_set(tmp_path / "set", 30)
    wish = ImproveSettings("Gate", (str(dataset),), views=1, drawn=300, check=20)
    folder = ImproveFolder.create(wish)
    process = RunProcess.start(folder)
    seen: list[str] = []
    deadline = time.monotonic() + 60
    while not folder.data_file.exists() and time.monotonic() < deadline:
        assert not process.wait(0.05)
        seen += [event.words for event in process.events() if isinstance(event, Stage)]
    process.kill()
    assert process.wait(10)
    outcome = process.outcome()
    assert outcome is not None
    assert outcome.ending is Ending.KILLED
    assert {"Reading the plates", "Cutting lines"} <= set(seen)
    assert folder.status().state is RunState.STOPPED
    data = folder.data()
    assert data is not None
    assert (data.learned, len(data.held_out)) == (20, 10)
    written = folder.real_file.stat().st_mtime_ns

    assert cli.main(["improve", "--resume", "Gate", "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "reads all 10 held-out plates already" in err
    assert folder.real_file.stat().st_mtime_ns == written
    after = folder.data()
    assert after is not None
    assert after.held_out == data.held_out
    assert after.before is not None
    assert json.loads((folder.path / "state.json").read_text())["state"] == "failed"
    assert len(list_text_models()) == 1
