from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from lpr_desktop.geometry import Box
from lpr_desktop.gui.picture.item import PictureState, ShownReading
from lpr_desktop.gui.read.picture_list import PictureList
from lpr_desktop.gui.read.pictures import Filter, PictureListModel
from lpr_desktop.reading.reader import Reading


def reading(text: str, confidence: float = 0.9, number: int = 1) -> ShownReading:
    return ShownReading(number, Reading(Box(0, 0, 90, 20), 0.9, text, confidence))


@pytest.fixture
def model(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[PictureListModel]:
    model = PictureListModel()
    if "hundred_thousand" not in request.node.name:
        # Looks at every row after every change.
        QAbstractItemModelTester(
            model, QAbstractItemModelTester.FailureReportingMode.Fatal, parent=model
        )
    yield model
    model.close()


@pytest.fixture
def paths() -> list[Path]:
    return [Path(f"/pictures/car{number}.jpg") for number in range(6)]


@pytest.fixture
def mixed(model: PictureListModel, paths: list[Path]) -> PictureListModel:
    """Sure, uncertain, no plate, failed, waiting, corrected."""
    model.add(paths)
    model.update(paths[0], state=PictureState.READ, readings=[reading("WX72081")])
    model.update(paths[1], state=PictureState.READ, readings=[reading("KR5C910", 0.3)])
    model.update(paths[2], state=PictureState.READ)
    model.update(paths[3], state=PictureState.FAILED, error="car3.jpg: is not a picture.")
    corrected = reading("PO1234", 0.2)
    corrected.corrected = "PO123A"
    model.update(paths[5], state=PictureState.READ, readings=[corrected])
    return model


@pytest.fixture
def pictures(qtbot: QtBot, mixed: PictureListModel) -> PictureList:
    pictures = PictureList()
    qtbot.addWidget(pictures)
    pictures.setModel(mixed)
    pictures.resize(300, 460)
    pictures.show()
    qtbot.waitExposed(pictures)
    return pictures


def names(model: PictureListModel) -> list[str]:
    return [model.item(row).name for row in range(model.rowCount())]


def test_adding_skips_what_is_there(model: PictureListModel, paths: list[Path]) -> None:
    assert model.add(paths[:2]) == paths[:2]
    assert model.add([paths[1], paths[2], paths[2]]) == [paths[2]]
    assert [item.path for item in model.all_items()] == paths[:3]
    assert model.row_of(paths[2]) == 2
    assert model.row_of(paths[5]) is None


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (Filter.ALL, [0, 1, 2, 3, 4, 5]),
        (Filter.WITH_PLATE, [0, 1, 5]),
        (Filter.WITHOUT, [2]),
        (Filter.UNCERTAIN, [1]),
        (Filter.FAILED, [3]),
    ],
)
def test_filters_and_counts_agree(
    mixed: PictureListModel, paths: list[Path], kind: Filter, shown: list[int]
) -> None:
    mixed.set_filter(kind)
    assert names(mixed) == [f"car{number}.jpg" for number in shown]
    assert mixed.counts()[kind] == len(shown)
    assert [mixed.row_of(path) for path in paths] == [
        shown.index(number) if number in shown else None for number in range(6)
    ]


@pytest.mark.parametrize(
    ("search", "shown"),
    [
        ("kr5", [1]),
        ("KR 5-c9", [1]),
        ("123a", [5]),
        ("1234", []),  # The machine's text of a corrected plate is not what it says.
        ("CAR2", [2]),
        (" ", [0, 1, 2, 3, 4, 5]),
        ("-", []),
    ],
)
def test_search_finds_names_and_plates(
    mixed: PictureListModel, search: str, shown: list[int]
) -> None:
    mixed.set_search(search)
    assert names(mixed) == [f"car{number}.jpg" for number in shown]


def test_a_reading_that_comes_in_appears_in_its_filter(
    mixed: PictureListModel, paths: list[Path], qtbot: QtBot
) -> None:
    mixed.set_filter(Filter.WITH_PLATE)
    with qtbot.waitSignals([mixed.rowsInserted, mixed.counts_changed]):
        mixed.update(paths[4], state=PictureState.READ, readings=[reading("AB1")])
    assert names(mixed) == ["car0.jpg", "car1.jpg", "car4.jpg", "car5.jpg"]
    with qtbot.waitSignal(mixed.rowsRemoved):
        mixed.update(paths[0], readings=[])
    assert names(mixed) == ["car1.jpg", "car4.jpg", "car5.jpg"]
    assert mixed.counts()[Filter.WITHOUT] == 2


def test_update_without_fields_sees_a_correction(
    mixed: PictureListModel, paths: list[Path]
) -> None:
    item = mixed.item_of(paths[1])
    assert item is not None
    item.readings[0].corrected = "KR5C91O"
    mixed.update(paths[1])
    assert mixed.counts()[Filter.UNCERTAIN] == 0
    mixed.set_search("91o")
    assert names(mixed) == ["car1.jpg"]


def test_update_of_a_picture_that_was_removed_is_ignored(
    mixed: PictureListModel, paths: list[Path]
) -> None:
    mixed.remove([paths[1]])
    mixed.update(paths[1], state=PictureState.READ, readings=[reading("LATE")])
    assert mixed.item_of(paths[1]) is None


def test_removing_rows_of_a_filtered_list(mixed: PictureListModel, paths: list[Path]) -> None:
    mixed.set_filter(Filter.WITH_PLATE)
    removed = mixed.remove([paths[0], paths[5]])
    assert [item.path for item in removed] == [paths[0], paths[5]]
    assert names(mixed) == ["car1.jpg"]
    mixed.set_filter(Filter.ALL)
    assert names(mixed) == ["car1.jpg", "car2.jpg", "car3.jpg", "car4.jpg"]
    assert mixed.counts() == {
        Filter.ALL: 4,
        Filter.WITH_PLATE: 1,
        Filter.WITHOUT: 1,
        Filter.UNCERTAIN: 1,
        Filter.FAILED: 1,
    }
    mixed.update(paths[4], state=PictureState.READ, readings=[reading("AB1")])
    assert mixed.item(3).texts == ["AB1"]


def test_what_was_removed_comes_back_with_what_was_read(
    mixed: PictureListModel, paths: list[Path]
) -> None:
    mixed.set_filter(Filter.UNCERTAIN)
    before = mixed.counts()
    removed = mixed.remove(paths[:4])  # hidden ones too
    assert names(mixed) == []
    mixed.add([paths[0]])
    assert mixed.put_back(removed) == paths[1:4], "what is there again stays"
    assert names(mixed) == ["car1.jpg"]
    assert mixed.item_of(paths[1]) is removed[1]
    assert mixed.counts()[Filter.WITH_PLATE] == before[Filter.WITH_PLATE] - 1
    assert len(mixed.remove(paths)) == 6
    assert mixed.total == 0
    mixed.put_back(removed)
    mixed.set_search("wx7")
    mixed.set_filter(Filter.ALL)
    assert names(mixed) == ["car0.jpg"]


def test_a_failed_picture_with_plates_is_one_with_plates(
    mixed: PictureListModel, paths: list[Path]
) -> None:
    mixed.update(paths[1], state=PictureState.FAILED, error="car1.jpg: there is no such file.")
    assert mixed.counts()[Filter.FAILED] == 2
    assert mixed.counts()[Filter.UNCERTAIN] == 1
    mixed.set_filter(Filter.WITH_PLATE)
    assert names(mixed) == ["car0.jpg", "car1.jpg", "car5.jpg"]


def test_removing_many_separate_rows(model: PictureListModel) -> None:
    paths = [Path(f"/p/{number}.jpg") for number in range(400)]
    model.add(paths)
    model.remove([model.item(row).path for row in range(0, 400, 2)])
    assert [item.path for item in model.all_items()] == paths[1::2]
    assert model.row_of(paths[399]) == 199


def test_clear_keeps_filter_and_takes_new_pictures(
    mixed: PictureListModel, paths: list[Path]
) -> None:
    mixed.set_filter(Filter.FAILED)
    mixed.clear()
    assert mixed.total == 0
    assert set(mixed.counts().values()) == {0}
    mixed.add(paths[:1])
    mixed.update(paths[0], state=PictureState.FAILED)
    assert names(mixed) == ["car0.jpg"]


def test_a_hundred_thousand_pictures_stay_quick(model: PictureListModel, qtbot: QtBot) -> None:
    pictures = PictureList()
    qtbot.addWidget(pictures)
    pictures.setModel(model)
    pictures.resize(300, 600)
    pictures.show()
    paths = [Path(f"/pictures/folder{number % 9}/car{number}.jpg") for number in range(100_000)]
    model.add(paths)
    for number in range(0, 100_000, 1000):
        model.update(paths[number], state=PictureState.READ, readings=[reading(f"AB{number}")])
    start = time.process_time()
    model.set_filter(Filter.WITH_PLATE)
    assert model.rowCount() == 100
    model.set_filter(Filter.ALL)
    model.set_search("car99999")
    assert model.rowCount() == 1
    model.set_search("")
    for number in range(1, 5001):
        model.update(paths[number], state=PictureState.READ, readings=[reading("AB", 0.2)])
    assert pictures.choose(paths[99_500])
    pictures.grab()
    # Ten times what a quiet machine takes.
    assert time.process_time() - start < 4.0
    assert model.counts()[Filter.UNCERTAIN] == 5000


def test_names_that_are_not_utf8_are_shown(model: PictureListModel) -> None:
    model.add([Path(os.fsdecode(b"/pictures/caf\xe9.jpg"))])
    name = model.index(0).data()
    assert name == "caf\N{REPLACEMENT CHARACTER}.jpg"
    model.set_search("CAF")
    assert model.rowCount() == 1


def test_thumbnails_come_in_the_background(
    model: PictureListModel, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(3)]
    for number, path in enumerate(paths[:2]):
        pixels = np.full((300, 500, 3), (20, 40 + 100 * number, 200), np.uint8)
        assert cv2.imwrite(str(path), pixels[..., ::-1])
    paths[2].write_bytes(b"no picture")
    model.add(paths)
    decoration = Qt.ItemDataRole.DecorationRole
    assert model.index(0).data(decoration) is None
    model.index(1).data(decoration)
    model.index(2).data(decoration)
    qtbot.waitUntil(
        lambda: all(model.index(row).data(decoration) for row in (0, 1)), timeout=60_000
    )
    pixmap = model.index(1).data(decoration)
    assert max(pixmap.width(), pixmap.height()) == 160
    assert pixmap.toImage().pixelColor(80, 40).getRgb()[:3] == (20, 140, 200)
    assert model.index(2).data(decoration) is None


def test_thumbnails_are_made_for_what_is_seen_only(
    model: PictureListModel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from lpr_desktop import imaging

    made: list[Path] = []

    def thumbnail(path: Path, size: int) -> np.ndarray:
        made.append(path)
        return np.zeros((60, 80, 3), np.uint8)

    monkeypatch.setattr(imaging, "thumbnail", thumbnail)
    pictures = PictureList()
    qtbot.addWidget(pictures)
    pictures.setModel(model)
    pictures.resize(300, 400)
    pictures.show()
    qtbot.waitExposed(pictures)
    model.add([tmp_path / f"{number}.jpg" for number in range(2000)])
    qtbot.waitUntil(lambda: len(made) >= 5, timeout=60_000)
    qtbot.wait(100)  # nothing tells that no more are made
    assert len(made) < 20
    assert {path.stem for path in made} <= {str(number) for number in range(20)}


def test_choosing_tells_the_path_once(
    pictures: PictureList, paths: list[Path], qtbot: QtBot
) -> None:
    chosen: list[Path] = []
    pictures.picture_chosen.connect(chosen.append)
    qtbot.mouseClick(
        pictures.viewport(),
        Qt.MouseButton.LeftButton,
        pos=pictures.visualRect(pictures.model().index(1)).center(),
    )
    qtbot.keyClick(pictures, Qt.Key.Key_Down)
    qtbot.keyClick(pictures, Qt.Key.Key_End)
    assert pictures.choose(paths[5])
    assert chosen == [paths[1], paths[2], paths[5]]
    assert pictures.chosen_path() == paths[5]
    assert not pictures.choose(Path("/elsewhere.jpg"))


def test_the_current_picture_survives_a_filter(
    pictures: PictureList, mixed: PictureListModel, paths: list[Path], qtbot: QtBot
) -> None:
    pictures.choose(paths[1])
    with qtbot.assertNotEmitted(pictures.picture_chosen):
        mixed.set_filter(Filter.UNCERTAIN)
        assert pictures.currentIndex().row() == 0
        mixed.set_filter(Filter.FAILED)
        mixed.set_filter(Filter.ALL)
    assert pictures.currentIndex().row() == 1
    assert pictures.chosen_path() == paths[1]


def test_a_corrected_picture_stays_until_another_is_chosen(
    pictures: PictureList, mixed: PictureListModel, paths: list[Path], qtbot: QtBot
) -> None:
    mixed.update(paths[0], readings=[reading("WX72081", 0.3)])
    mixed.set_filter(Filter.UNCERTAIN)
    assert names(mixed) == ["car0.jpg", "car1.jpg"]
    pictures.choose(paths[0])
    QApplication.processEvents()
    item = mixed.item_of(paths[0])
    assert item is not None
    item.readings[0].corrected = "WX72081"
    mixed.update(paths[0])
    assert names(mixed) == ["car0.jpg", "car1.jpg"]
    qtbot.keyClick(pictures, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: names(mixed) == ["car1.jpg"])
    assert pictures.chosen_path() == paths[1]


def test_removing_the_current_picture_chooses_its_neighbour(
    pictures: PictureList, mixed: PictureListModel, paths: list[Path], qtbot: QtBot
) -> None:
    pictures.choose(paths[1])
    with qtbot.waitSignal(pictures.picture_chosen) as chosen:
        mixed.remove(pictures.selected_paths())
    assert chosen.args == [paths[2]]
    with qtbot.waitSignal(pictures.picture_chosen) as chosen:
        mixed.clear()
    assert chosen.args == [None]
    assert pictures.chosen_path() is None


def test_del_asks_for_removal_of_all_that_is_chosen(
    pictures: PictureList, paths: list[Path], qtbot: QtBot
) -> None:
    pictures.choose(paths[1])
    qtbot.keyClick(pictures, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(pictures.removal_requested) as asked:
        qtbot.keyClick(pictures, Qt.Key.Key_Delete)
    assert asked.args == [[paths[1], paths[2]]]
    assert pictures.model().rowCount() == 6


@pytest.mark.parametrize(
    ("kind", "search", "expected"),
    [
        (Filter.ALL, "zzz", "Nothing holds “zzz”"),
        (Filter.UNCERTAIN, "", "Nothing uncertain"),
        (Filter.FAILED, "", "No picture failed"),
    ],
)
def test_an_empty_list_says_why(
    pictures: PictureList,
    mixed: PictureListModel,
    paths: list[Path],
    kind: Filter,
    search: str,
    expected: str,
) -> None:
    before = pictures.grab().toImage()
    mixed.remove([paths[1], paths[3]])
    mixed.set_filter(kind)
    mixed.set_search(search)
    assert mixed.rowCount() == 0
    assert pictures._empty_words()[0] == expected
    assert pictures.grab().toImage() != before


def test_rows_tell_a_screen_reader_everything(mixed: PictureListModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert mixed.index(1).data(role) == "car1.jpg, 1 plate, uncertain, KR5C910"
    assert mixed.index(2).data(role) == "car2.jpg, No plate"
    tip = mixed.index(3).data(Qt.ItemDataRole.ToolTipRole)
    assert "is not a picture" in tip


@pytest.mark.parametrize("base", ["#ffffff", "#1d2128"])
def test_rows_are_readable_in_light_and_dark(pictures: PictureList, base: str) -> None:
    ground = QColor(base)
    ink = QColor("#101010") if ground.lightness() > 128 else QColor("#f0f0f0")
    palette = QPalette(pictures.palette())
    palette.setColor(QPalette.ColorRole.Base, ground)
    palette.setColor(QPalette.ColorRole.Text, ink)
    pictures.setPalette(palette)
    image = pictures.grab().toImage()
    # The third line of the second row: the warning, in its colour, against the ground.
    row = pictures.visualRect(pictures.model().index(1))
    area = [
        image.pixelColor(x, y)
        for x in range(row.left() + 95, row.left() + 190)
        for y in range(row.center().y() + 12, row.bottom() - 8)
    ]
    strongest = max(area, key=lambda color: contrast(color, ground))
    assert contrast(strongest, ground) >= 4.0
    assert strongest.saturation() > 100


def contrast(one: QColor, other: QColor) -> float:
    def luminance(color: QColor) -> float:
        parts = [color.redF(), color.greenF(), color.blueF()]
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_rows_are_as_high_as_promised(pictures: PictureList) -> None:
    option = QStyleOptionViewItem()
    option.rect = pictures.viewport().rect()
    option.state = QStyle.StateFlag.State_Enabled
    height = pictures.itemDelegate().sizeHint(option, pictures.model().index(0)).height()
    assert 64 <= height <= 84
    assert pictures.indexAt(QPoint(10, height + 5)) == pictures.model().index(1)
    assert pictures.indexAt(QPoint(10, 6 * height + 5)) == QModelIndex()
