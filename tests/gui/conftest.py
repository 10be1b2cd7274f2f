"""The whole window for a test, with real Tesseract and a detector that finds plates by colour."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from annotate_window import AnnotateWindow
from history_window import HistoryWindow
from journal_samples import put
from picture_hand import CAR, VAN, Hand, drawn
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from reading_scenes import ColourDetector, save
from train_window import TrainWindow, train_settings

from lpr_desktop.gui.main_window import MainWindow
from lpr_desktop.gui.picture.item import PictureItem, PictureState
from lpr_desktop.gui.read.plate_panel import PlatePanel
from lpr_desktop.gui.read.read_view import ReadView
from lpr_desktop.gui.settings import DECLARED, Settings
from lpr_desktop.gui.theme import Theme, ThemeChoice
from lpr_desktop.gui.widgets.picture_view import PictureView, ViewBox
from lpr_desktop.ocr.engine import GrayImage, LineText, OcrEngine
from lpr_desktop.ocr.reader import PlateOcr
from lpr_desktop.ocr.tesseract import create_engine
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.reader import PlateReader

WAIT_MS = 60_000
"""A limit, not a wait: for a machine with twenty others on it."""

_idle_engines: list[OcrEngine] = []


class KeptEngine:
    """Real Tesseract that is not thrown away: starting it is most of the time of a test."""

    name = "kept"

    def __init__(self) -> None:
        self._engine = _idle_engines.pop() if _idle_engines else create_engine()

    def recognize(self, line: GrayImage) -> LineText:
        return self._engine.recognize(line)

    def close(self) -> None:
        _idle_engines.append(self._engine)


def open_reader(*_: object) -> PlateReader:
    """A reader with the detector that finds plates by colour."""
    return PlateReader(ColourDetector(), PlateOcr(KeptEngine()))


class Window:
    """A window under test, and what tests do with it again and again."""

    def __init__(self, qtbot: QtBot, main: MainWindow) -> None:
        self.qtbot = qtbot
        self.main = main
        self.session = main.session

    @property
    def view(self) -> ReadView:
        return self.main.read.view

    @property
    def picture_view(self) -> PictureView:
        return self.view.page.view

    @property
    def panel(self) -> PlatePanel:
        return self.view.plate_panel

    @property
    def items(self) -> list[PictureItem]:
        return list(self.session.model.all_items())

    def item(self, path: Path) -> PictureItem:
        item = self.session.model.item_of(path)
        assert item is not None
        return item

    def trigger(self, id: str) -> None:
        assert self.main.actions_[id].isEnabled(), id
        self.main.actions_[id].trigger()

    def wait(self, condition: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=WAIT_MS)

    def wait_until_read(self, count: int) -> None:
        """Until the list has ``count`` pictures, all of them read or failed, and nothing runs."""

        def is_over() -> bool:
            states = {item.state for item in self.items}
            return (
                len(self.items) == count
                and states <= {PictureState.READ, PictureState.FAILED}
                and not self.session.queue.is_running
            )

        self.wait(is_over)

    def wait_until_shown(self, path: Path) -> None:
        """Until the picture is in the middle, with its boxes."""
        self.wait(lambda: self.view.shown.path == path)
        self.wait(lambda: self.picture_view.picture_size != (0, 0))

    def choose(self, path: Path) -> None:
        assert self.view.pictures.choose(path)
        self.wait_until_shown(path)

    def point(self, x: float, y: float) -> QPoint:
        """A point of the picture as one of the view's viewport."""
        return self.picture_view.to_view().map(QPointF(x, y)).toPoint()

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Press, move and release the left button between two points of the picture."""
        viewport, left = self.picture_view.viewport(), Qt.MouseButton.LeftButton
        first, last = self.point(*start), self.point(*end)
        self.qtbot.mousePress(viewport, left, pos=first)
        self.qtbot.mouseMove(viewport, (first + last) / 2)
        self.qtbot.mouseMove(viewport, last)
        self.qtbot.mouseRelease(viewport, left, pos=last)

    def close(self) -> None:
        self.main.close()


OpenWindow = Callable[..., Window]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """``answer("Cancel")``: what a person presses from now on; gives the questions as they come."""

    def press(button: str) -> list[str]:
        asked: list[str] = []
        monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
        monkeypatch.setattr(
            QMessageBox,
            "clickedButton",
            lambda box: next(one for one in box.buttons() if one.text() == button),
        )
        return asked

    return press


@pytest.fixture(autouse=True)
def plain_style() -> Iterator[None]:
    """No theme is left to the next test; torn down when qtbot has closed its widgets."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setPalette(QPalette())


@pytest.fixture
def open_window(qtbot: QtBot, qapp: QApplication, user_folder: Path) -> Iterator[OpenWindow]:
    """``open_window(paths=[…], …)``: shown, painted, the journal open; closed after the test.

    Called again it is another start of the program with the same user folder.
    """
    windows: list[Window] = []

    def open_one(
        settings: Settings | None = None,
        paths: list[Path] | None = None,
        reader: Any = open_reader,
        size: tuple[int, int] | None = (1280, 800),
    ) -> Window:
        settings = settings or Settings(theme="light", journal_days=30)
        settings.path = user_folder / "settings.json"
        main = MainWindow(
            settings,
            user_folder / "journal.sqlite",
            Theme(ThemeChoice(settings[DECLARED["theme"]]), qapp),
            reader,
            paths or [],
        )
        qtbot.addWidget(main)
        window = Window(qtbot, main)
        windows.append(window)
        with qtbot.waitSignal(window.session.restored, timeout=WAIT_MS):
            main.show()
            if size is not None:
                main.resize(*size)
        return window

    yield open_one
    for window in windows:
        window.close()


OpenAnnotate = Callable[..., AnnotateWindow]


@pytest.fixture
def open_annotate(qtbot: QtBot, open_window: OpenWindow) -> OpenAnnotate:
    """``open_annotate(folder, …)``: a window in the Annotate view that shows its first picture."""

    def open_one(
        path: Path, *, waits: bool = True, settings: Settings | None = None, **more: Any
    ) -> AnnotateWindow:
        # Read is not made first, which nobody looks at.
        usual = Settings(theme="light", journal_days=30, view="annotate")
        window = open_window(settings or usual, **more)
        window.main.annotate(path)
        one = AnnotateWindow(qtbot, window.main)
        one.main.activateWindow()
        if waits:
            one.wait_until_shown()
            one.canvas.setFocus()
        return one

    return open_one


@pytest.fixture
def open_train(qtbot: QtBot, open_window: OpenWindow) -> Callable[..., TrainWindow]:
    """``open_train(folder, …)``: a window in the Train view."""

    def open_one(*folders: Path, **values: Any) -> TrainWindow:
        return TrainWindow(qtbot, open_window(train_settings(*folders, **values)).main)

    return open_one


@pytest.fixture
def cars(tmp_path: Path) -> Path:
    """A folder with three pictures of 640 × 360 pixels, of which two show a plate."""
    folder = tmp_path / "cars"
    save(folder, "car 1.png", ("AB123CD", 100, 80))
    save(folder, "car 2.png", ("KRA4711", 60, 40))
    save(folder, "car 10.png")
    return folder


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """One plate, two plates, none, and a file that is no picture."""
    folder = tmp_path / "pictures"
    broken = folder / "d broken.jpg"
    paths = [
        save(folder, "a one.png", ("AB123CD", 100, 80)),
        save(folder, "b two.png", ("KRA4711", 60, 40), ("XY9876Z", 280, 220)),
        save(folder, "c none.png"),
        broken,
    ]
    broken.write_bytes(b"this is no picture")
    return paths


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(640, 520)
    view.show()
    qtbot.waitExposed(view)
    view.set_picture(drawn(400, 300))
    view.set_boxes([ViewBox(1, CAR, "WX72081", 0.93), ViewBox(2, VAN, "AB12", 0.4, uncertain=True)])
    view.setFocus()
    return view


@pytest.fixture
def hand(qtbot: QtBot, view: PictureView) -> Hand:
    return Hand(qtbot, view)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch, cars: Path):
    """Writing below the folder with the cars fails while ``full_disk[0]`` is true."""
    is_full = [True]
    fsync = os.fsync

    def sync(handle: int) -> None:
        if is_full[0] and str(cars) in str(Path(f"/proc/self/fd/{handle}").readlink()):
            raise OSError(errno.ENOSPC, "No space left on device")
        fsync(handle)

    if not Path("/proc/self/fd").exists():
        pytest.skip("needs /proc to know which file is written")
    monkeypatch.setattr(os, "fsync", sync)
    return is_full


@pytest.fixture
def two(open_window, tmp_path):
    """A window that shows a picture with two plates, and the picture."""
    path = save(tmp_path, "two.png", ("KRA4711", 60, 40), ("XY9876Z", 280, 220))
    window = open_window(paths=[path])
    window.wait_until_read(1)
    window.wait_until_shown(path)
    window.wait(lambda: len(window.picture_view.boxes()) == 2)
    return window, path


@pytest.fixture
def filled(user_folder):
    """A journal with five plates of different days, folders and confidences."""
    journal = Journal(user_folder / "journal.sqlite")
    now = time.time()
    ids = {
        text: put(journal, text, folder=folder, taken=now - days * 86_400.0, confidence=sure)
        for text, folder, days, sure in (
            ("WA12345", "/gate/north", 0, 0.95),
            ("WA12346", "/gate/south", 2, 0.5),
            ("KR0I111", "/gate/south", 5, 0.7),
            ("PO9", "/yard", 20, 0.3),
            ("GD77777", "/yard", 40, 0.9),
        )
    }
    journal.correct(ids["PO9"], "PO 98765")
    journal.close()
    return user_folder / "journal.sqlite"


@pytest.fixture
def history(filled, open_window):
    return HistoryWindow(open_window())
