"""PlateReader and the batch: drawn plates, real Tesseract, real files."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from reading_scenes import ColourDetector, draw_picture, open_reader, plate_box, save

from lpr_desktop.assets import models_folder, resources_folder
from lpr_desktop.errors import DetectorError, OcrError
from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.imaging import open_image
from lpr_desktop.picture_listing import list_images
from lpr_desktop.reading.batch import MemoryBudget, ReaderPool, in_order, read_pictures
from lpr_desktop.reading.export import json_line
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import PlateReader, Reading


@pytest.fixture(scope="module")
def reader() -> Iterator[PlateReader]:
    with open_reader() as opened:
        yield opened


def picture(*plates: tuple[str, int, int]) -> np.ndarray:
    return np.array(draw_picture(*plates))


def test_reads_each_plate_of_a_picture(reader: PlateReader) -> None:
    readings = reader.read(picture(("WA84442", 20, 20), ("KR5718H", 300, 200)))
    assert {reading.text for reading in readings} == {"WA84442", "KR5718H"}
    for reading in readings:
        assert len(reading.characters) == 7
        assert 0.3 < reading.confidence <= 1
        assert reading.crop is not None
        assert reading.crop.size
        assert reading.lines


def test_no_plate_and_a_score_that_is_too_low(reader: PlateReader) -> None:
    assert reader.read(picture()) == []
    tiny = picture()
    tiny[100:120, 100:160] = 255
    assert reader.read(tiny) == []
    (reading,) = reader.read(tiny, PipelineSettings(min_score=0.1))
    assert reading.score == 0.2


def test_the_detector_searches_thoroughly_where_a_call_asks_for_it(
    reader: PlateReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def note(*args: object, is_thorough: bool) -> list[object]:
        asked.append(is_thorough)
        return []

    monkeypatch.setattr(reader.detector, "detect", note)
    for settings in (None, PipelineSettings(is_thorough=True), PipelineSettings("pl")):
        reader.read(picture(), settings)
    assert asked == [False, True, False]


def test_one_pixel_is_a_picture(reader: PlateReader) -> None:
    (reading,) = reader.read(np.zeros((1, 1, 3), np.uint8), PipelineSettings(min_score=0.0))
    assert (reading.box, reading.text) == (Box(0, 0, 1, 1), "")


def test_a_box_that_a_person_drew(reader: PlateReader) -> None:
    reading = reader.read_box(picture(("KR5718H", 300, 200)), plate_box(300, 200))
    assert (reading.text, reading.score) == ("KR5718H", 1.0)
    bare = reading.without_crop()
    assert bare.crop is None
    assert bare.lines == ()
    assert bare == reading


def test_a_plate_cut_by_the_picture_s_edge_is_never_sure(reader: PlateReader) -> None:
    whole = picture(("WA84442", 20, 20))
    box = plate_box(20, 20)
    cut = whole[:, : round(box.x0 + 0.6 * box.width)]
    (reading,) = reader.read(np.pad(cut, ((0, 0), (200, 0), (0, 0)), mode="edge"))
    assert reading.is_partial
    assert reading.text.startswith("WA8")
    assert reading.confidence <= 0.5
    assert not reader.read(whole)[0].is_partial
    crop = whole[int(box.y0) : int(box.y1) + 1, int(box.x0) : int(box.x1) + 1]
    assert not reader.read_box(crop, Box(0, 0, *crop.shape[1::-1])).is_partial


@pytest.mark.parametrize("side", ["top", "bottom"])
def test_a_plate_cut_at_the_top_or_bottom_is_never_sure(reader: PlateReader, side: str) -> None:
    """Of a plate with two lines one may be left whole, and read as if it were all."""
    whole = picture(("KR5718H", 300, 136), ("WA84442", 300, 200))
    cut = whole[:200] if side == "bottom" else whole[200:]
    (reading,) = reader.read(np.ascontiguousarray(cut))
    assert reading.text == ("KR5718H" if side == "bottom" else "WA84442")
    assert reading.is_partial
    assert reading.confidence <= 0.5
    near = whole[:202] if side == "bottom" else whole[134:]
    box = plate_box(300, 136 if side == "bottom" else 2)
    assert not reader.read_box(np.ascontiguousarray(near), box).is_partial, "it does not touch"


def test_results_come_in_order_and_one_bad_file_stops_nothing(tmp_path: Path) -> None:
    good = [
        save(tmp_path, f"{n}.png", (f"WA{n}4472", 20, 20), corner=(0, 0, 255) if n == 3 else None)
        for n in range(3, 7)
    ]
    text = tmp_path / "notes.jpg"
    text.write_text("this is no picture")
    broken = save(tmp_path, "breaks.png", ("WA84442", 20, 20), corner=(255, 0, 0))
    paths = [good[0], text, good[1], broken, tmp_path / "gone.png", *good[2:]]
    results = list(read_pictures(paths, open_reader, workers=3))
    assert [result.path for result in results] == paths
    texts = [[reading.text for reading in result.readings] for result in results]
    assert texts == [["WA34472"], [], ["WA44472"], [], [], ["WA54472"], ["WA64472"]]
    errors = [result.error for result in results]
    assert errors[0] is errors[2] is errors[5] is None
    assert "notes.jpg" in str(errors[1])
    assert "breaks.png" in str(errors[3])
    assert "ZeroDivisionError" in str(errors[3])
    assert "gone.png" in str(errors[4])
    assert results[0].stamp == FileStamp.of(good[0])
    assert results[4].stamp is None
    assert (results[0].width, results[0].height) == (640, 360)
    assert results[0].seconds > 0.4


def test_not_enough_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_memory(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(ColourDetector, "detect", no_memory)
    path = save(tmp_path, "big.png")
    (result,) = read_pictures([path], open_reader, workers=1)
    assert "big.png" in str(result.error)
    assert "memory" in str(result.error)


def test_crops_are_left_out_on_request(tmp_path: Path) -> None:
    path = save(tmp_path, "a.png", ("WA84442", 20, 20))
    (with_crop,) = read_pictures([path], open_reader, workers=1)
    (without,) = read_pictures([path], open_reader, workers=1, keep_crops=False)
    assert with_crop.readings[0].crop is not None
    assert without.readings[0].crop is None
    assert without.readings == with_crop.readings


def test_a_reader_that_cannot_be_made_is_an_error_of_all(tmp_path: Path) -> None:
    def fail() -> PlateReader:
        raise DetectorError("no such detector")

    with pytest.raises(DetectorError, match="no such detector"):
        list(read_pictures([save(tmp_path, "a.png")], fail, workers=2))


def test_cancel_stops_within_one_picture() -> None:
    cancel = threading.Event()
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        return item

    results = []
    for result in in_order(range(10_000), work, 2, cancel):
        results.append(result)
        if result == 5:
            cancel.set()
            begun_at_cancel = len(begun)
    assert results == list(range(len(results)))
    assert len(begun) <= begun_at_cancel + 2
    assert len(results) < 20


def test_cancel_keeps_what_is_finished() -> None:
    cancel = threading.Event()
    done = threading.Event()

    def work(item: int) -> int:
        if item == 1:
            done.set()
        return item

    results = in_order(range(100), work, 1, cancel)
    assert next(results) == 0
    assert done.wait(5)
    cancel.set()
    assert list(results) == [1]


def test_an_early_end_stops_the_threads() -> None:
    begun: list[int] = []

    def work(item: int) -> int:
        begun.append(item)
        return item

    results = in_order(iter(range(10_000)), work, 2, threading.Event())
    assert next(results) == 0
    results.close()
    assert len(begun) <= 5
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read")]


def test_look_ahead_is_bounded() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for item in range(1000):
            taken.append(item)
            yield item

    results = in_order(items(), lambda item: item, 3, threading.Event())
    next(results)
    time.sleep(0.1)  # nothing tells that no more is taken
    assert len(taken) <= 2 * 3 + 1
    results.close()


def test_a_slow_first_picture_does_not_change_the_order() -> None:
    others_done = threading.Event()

    def work(item: int) -> int:
        if item == 0:
            assert others_done.wait(20)
        elif item == 3:
            others_done.set()
        return item

    assert list(in_order(range(30), work, 4, threading.Event())) == list(range(30))


def test_large_pictures_are_not_opened_together(tmp_path: Path) -> None:
    paths = [save(tmp_path, f"{n}.png", size=(100, 50)) for n in range(6)]
    budget = MemoryBudget(84_000)
    inside: list[int] = []
    most = 0

    def work(path: Path) -> None:
        nonlocal most
        with budget.spend(path, threading.Event()):
            inside.append(1)
            most = max(most, len(inside))
            time.sleep(0.02)  # so that a third one would be seen inside
            inside.pop()

    list(in_order(paths, work, 6, threading.Event()))
    assert most == 2

    alone = MemoryBudget(700)
    with alone.spend(paths[0], threading.Event()):
        pass  # one that is too large for the budget is still read, by itself


def test_the_pool_uses_a_reader_again_and_closes_all() -> None:
    made: list[PlateReader] = []
    closed: list[PlateReader] = []

    class Watched(PlateReader):
        def close(self) -> None:
            closed.append(self)
            super().close()

    def make() -> PlateReader:
        plain = open_reader()
        made.append(Watched(plain.detector, plain.ocr))
        return made[-1]

    pool = ReaderPool(make)
    pool.warm(2)
    assert len(made) == 2
    with pool.borrow() as first, pool.borrow() as second:
        assert first is not second
        assert len(made) == 2
        pool.close()
        assert closed == []
    assert set(closed) == set(made)


def test_an_engine_that_fails_is_the_picture_s_error(tmp_path: Path) -> None:
    def make() -> PlateReader:
        reader = open_reader()

        def fail(*_: object) -> None:
            raise OcrError("Tesseract failed on a line.")

        reader.ocr.read = fail  # type: ignore[assignment,method-assign]
        return reader

    (result,) = read_pictures([save(tmp_path, "a.png", ("A1", 20, 20))], make, workers=1)
    assert result.error == "Tesseract failed on a line."


def test_reading_is_plain_data() -> None:
    reading = Reading(Box(0, 0, 1, 1), 0.5, "A", 0.25)
    with pytest.raises(AttributeError):
        reading.text = "B"  # type: ignore[misc]


SHIPS = pytest.mark.skipif(
    not (models_folder() / "default" / "detector.tflite").is_file(),
    reason="the detector that ships is not in this checkout",
)


@SHIPS
def test_half_of_the_scooter_s_plate_is_not_sure() -> None:
    image = open_image(resources_folder() / "samples" / "scooter-vietnam.webp")
    with PlateReader.open() as shipped:
        (whole,) = shipped.read(image)
        assert not whole.is_partial
        middle = round((whole.box.y0 + whole.box.y1) / 2)
        for half in (image[:middle], image[middle:]):
            # Half a plate is not always one for the detector; what is read of it counts here.
            reading, *_ = shipped.read(np.ascontiguousarray(half), PipelineSettings(None, 0.25))
            assert reading.text in whole.text
            assert reading.is_partial
            assert reading.confidence <= 0.5


@SHIPS
def test_the_detector_that_ships_reads_the_sample_pictures() -> None:
    samples = list(list_images([resources_folder() / "samples"]))
    assert samples
    results = list(read_pictures(samples, PlateReader.open, workers=2, keep_crops=False))
    assert [result.error for result in results] == [None] * len(samples)
    assert not any(reading.is_partial for result in results for reading in result.readings)
    read = [reading for result in results for reading in result.readings if reading.text]
    assert len(read) >= len(samples) // 2
    for result in results:
        for reading in result.readings:
            x0, y0, x1, y1 = reading.box.as_tuple()
            assert 0 <= x0 < x1 <= result.width
            assert 0 <= y0 < y1 <= result.height
            json_line(result)
