#!/usr/bin/env python3
"""Measure the Annotate view: a big folder, stepping, panning and zooming, editing, memory.

    xvfb-run -a .venv/bin/python scripts/bench/bench_annotate.py
    .venv/bin/python scripts/bench/bench_annotate.py --pictures 2000 --steps 50    (a quick look)
    … --keep FOLDER    leaves the pictures there, for scripts/bench/bench_labelimg.py

Opens the real window on folders that it makes: many links to one small picture, and some pictures
of 12 and 24 megapixels, drawn as noise over a gradient. A stall is the time between two turns of
the event loop, in which a timer of 2 ms is always waiting; the processor time of the window's own
thread between the two is given beside it, since a busy machine stalls everyone.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

TURN_MS = 2
PATIENCE = 120.0
BOXES = 200


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pictures", type=int, default=100_000, help="of the big folder")
    parser.add_argument("--annotated", type=int, default=2000, help="of them with an XML file")
    parser.add_argument("--steps", type=int, default=1000, help="pictures that are stepped through")
    parser.add_argument("--frames", type=int, default=200, help="of panning and of zooming")
    parser.add_argument("--keep", type=Path, help="make the pictures in this new folder")
    options = parser.parse_args()
    if options.keep:
        kept = options.keep.absolute()
        kept.mkdir(parents=True)
        os.environ["LPR_DESKTOP_DATA"] = str(kept / "data")
        Bench(kept).run(options)
        return 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        os.environ["LPR_DESKTOP_DATA"] = str(Path(folder, "data"))
        Bench(Path(folder)).run(options)
    return 0


class Bench:
    """A window, and the turns of its event loop."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from lpr_desktop.gui.action_specs import View
        from lpr_desktop.gui.annotate.annotate_controller import AnnotateController
        from lpr_desktop.gui.main_window import MainWindow
        from lpr_desktop.gui.memory import give_back_pictures
        from lpr_desktop.gui.settings import Settings
        from lpr_desktop.gui.theme import Theme, ThemeChoice

        give_back_pictures()
        self.folder = folder
        self.application = QApplication([])
        self.window = MainWindow(
            Settings(folder / "settings.json", theme="light", journal_days=0),
            folder / "journal.sqlite",
            Theme(ThemeChoice.LIGHT),
        )
        self.window.resize(1600, 1000)
        self.window.show()
        controller = self.window.views.controller(View.ANNOTATE)
        assert isinstance(controller, AnnotateController)
        self.controller = controller
        self.session = self.controller.session
        self.canvas = self.controller.view.canvas
        self.turns: list[tuple[float, float]] = []
        self._last = [0.0, 0.0]
        self._timer = QTimer(self.window, interval=TURN_MS)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def run(self, options: argparse.Namespace) -> None:
        """All measurements, printed as they are made."""
        self.measure_big_folder(options.pictures, min(options.annotated, options.pictures))
        self.measure_steps(options.steps)
        self.measure_canvas(options.frames)
        self.window.close()

    def measure_big_folder(self, count: int, annotated: int) -> None:
        """Open, wait for all states, filter, scroll."""
        from lpr_desktop.gui.annotate.file_model import Filter

        many = make_many(self.folder, count, annotated)
        model = self.session.folder.model
        self._begin()
        begin, own = time.perf_counter(), time.process_time()
        self.window.annotate(many)
        self._until(lambda: model.rowCount() == count)
        shown, own = time.perf_counter() - begin, time.process_time() - own
        self._until(lambda: self.controller.shown.picture is not None)
        opened = time.perf_counter() - begin
        print(
            f"{count:,} pictures: list shown {shown:.2f} s (processor time {own:.2f} s), "
            f"first picture {opened:.2f} s"
        )
        self._print_stalls("while opening")
        self._begin()
        begin = time.perf_counter()
        self._until(lambda: self.session.folder._states is None)
        print(f"  {annotated:,} annotations read: {time.perf_counter() - begin:.2f} s")
        self._print_stalls("while reading annotations")
        chips = self.controller.view.chips
        self._begin()
        searches = ["9", "99", "999", "zzz", ""]
        for text in searches:
            spent = self._filtered(partial(chips.search.setText, text))
            print(f"  search {text!r}: {model.rowCount():,} rows after {spent:.0f} ms (150 waited)")
        for kind in (Filter.BOXES, Filter.ALL):
            spent = self._filtered(partial(chips.choose, kind))
            print(f"  filter {kind.value}: {model.rowCount():,} rows after {spent:.0f} ms")
        self._print_stalls("while filtering")
        self._begin()
        bar = self.controller.view.files.verticalScrollBar()
        for place in np.linspace(0, bar.maximum(), 60):
            bar.setValue(int(place))
            self._spin(0.01)
        self._print_stalls("while scrolling the list")

    def measure_steps(self, steps: int) -> None:
        """Step through pictures of 12 megapixels, as fast as a person looks at them."""
        large = make_large(self.folder / "12", 8, 4000, 3000)
        links = self.folder / "12 many"
        links.mkdir()
        for number in range(steps + 1):
            (links / f"{number:05d}.jpg").hardlink_to(large[number % len(large)])
        self.window.annotate(links)
        self._until(partial(self._shows, links / "00000.jpg"))
        warm, cold = Spent(), Spent()
        memory = [peak_megabytes()]
        for number in range(1, steps + 1):
            path = links / f"{number:05d}.jpg"
            waits = number > steps // 10
            if waits:
                # A person looks at a picture; meanwhile its neighbour is loaded.
                self._until(partial(self._is_loaded, path))
            (warm if waits else cold).measure(partial(self._step_to, path))
            if number % max(1, steps // 10) == 0:
                memory.append(peak_megabytes())
        print(f"next picture (12 megapixels), {steps} steps")
        warm.print("neighbour ready")
        cold.print("as fast as keys repeat")
        print(f"  peak memory on the way, MB: {', '.join(f'{one:.0f}' for one in memory)}")

    def measure_canvas(self, frames: int) -> None:
        """Pan and zoom on 24 megapixels with many boxes; what an edit costs the window."""
        from PySide6.QtCore import QPointF

        from lpr_desktop.annotation.model import AnnotatedBox
        from lpr_desktop.geometry import Box

        make_large(self.folder / "24", 1, 6000, 4000)
        self.window.annotate(self.folder / "24")
        self._until(partial(self._shows, self.folder / "24" / "0.jpg"))
        random = np.random.default_rng(1)
        corners = random.uniform((50, 50), (5600, 3800), (BOXES, 2))
        boxes = [
            AnnotatedBox(Box(x, y, x + 240, y + 60).scaled(1), text=f"AB{n:03d}CD")
            for n, (x, y) in enumerate(corners.round())
        ]
        self.controller.marker.add(boxes, "Draw boxes")
        viewport, centre = self.canvas.viewport(), QPointF(self.canvas.viewport().rect().center())
        self.canvas.actual_size()
        self._spin(0.3)

        def pan(frame: int) -> None:
            bar = self.canvas.horizontalScrollBar()
            bar.setValue(bar.value() + (17 if frame % 100 < 50 else -17))
            viewport.repaint()

        def zoom(frame: int) -> None:
            self.canvas.zoom_by(1.1 if frame % 30 < 15 else 1 / 1.1, centre)
            viewport.repaint()

        print(f"24 megapixels, {BOXES} boxes")
        for title, draw in (("pan, a frame", pan), ("zoom, a frame", zoom)):
            spent = Spent()
            for frame in range(frames):
                spent.measure(partial(draw, frame))
                self.application.processEvents()
            spent.print(title)
        ids = [item.id for item in self.controller.marker.marks.items]
        spent = Spent()
        for number in range(60):
            item = self.controller.marker.marks.find(ids[number % len(ids)])
            assert item is not None
            places = {item.id: item.content.box.shifted(1, 0)}
            spent.measure(partial(self.controller.marker.move, places))
            self._spin(0.02)
        spent.print("an edit, without its paint")

    def _step_to(self, path: Path) -> None:
        """The next picture, until it is painted."""
        self.session.step(1)
        self._until(partial(self._shows, path))
        self.canvas.viewport().repaint()

    def _filtered(self, ask: Callable[[], None]) -> float:
        """Milliseconds until the list shows what is asked for."""
        done: list[bool] = []
        connection = self.session.folder.model.filtered.connect(lambda: done.append(True))
        begin = time.perf_counter()
        ask()
        self._until(lambda: bool(done))
        self.session.folder.model.filtered.disconnect(connection)
        return 1000 * (time.perf_counter() - begin)

    def _is_loaded(self, path: Path) -> bool:
        return self.session.opener.get(path) is not None

    def _shows(self, path: Path) -> bool:
        picture = self.controller.shown.picture
        return (
            self.session.path == path
            and picture is not None
            and picture.path == path
            and self.session.document is not None
        )

    def _turn(self) -> None:
        now = [time.perf_counter(), time.thread_time()]
        self.turns.append((now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def _begin(self) -> None:
        self.turns.clear()
        self._last = [time.perf_counter(), time.thread_time()]

    def _until(self, is_so: Callable[[], bool]) -> None:
        from PySide6.QtCore import QEvent, QEventLoop

        end = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > end:
                raise SystemExit("This takes too long; is something else running?")
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            # Only a running event loop does this by itself.
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _spin(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end)

    def _print_stalls(self, what: str) -> None:
        wall, cpu = zip(*self.turns, strict=True) if self.turns else ((0.0,), (0.0,))
        print(f"  stalls {what}: max {1000 * max(wall):.0f} ms, own time {1000 * max(cpu):.0f} ms")


class Spent:
    """How long something took each time, and the processor time of the window's thread in it."""

    def __init__(self) -> None:
        self._wall: list[float] = []
        self._own: list[float] = []

    def measure(self, run: Callable[[], object]) -> None:
        wall, own = time.perf_counter(), time.thread_time()
        run()
        self._wall.append(1000 * (time.perf_counter() - wall))
        self._own.append(1000 * (time.thread_time() - own))

    def print(self, what: str) -> None:
        if self._wall:
            p50, p99 = np.percentile(self._wall, (50, 99))
            own50, own99 = np.percentile(self._own, (50, 99))
            print(
                f"  {what}: p50 {p50:.1f}, p99 {p99:.1f}, max {max(self._wall):.1f} ms; "
                f"own time p50 {own50:.1f}, p99 {own99:.1f} ms ({len(self._wall)})"
            )


def make_many(folder: Path, count: int, annotated: int) -> Path:
    """A folder of many pictures, links to one; the first ones with an annotation."""
    from lpr_desktop.annotation import voc
    from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
    from lpr_desktop.geometry import Box

    many = folder / "many"
    many.mkdir()
    first = many / "00000.jpg"
    Image.fromarray(noise(640, 480)).save(first, quality=85)
    annotation = ImageAnnotation.for_picture(first, 640, 480)
    annotation = annotation.with_boxes([AnnotatedBox(Box(100, 100, 240, 140), text="AB123CD")])
    data = voc.render(annotation) or b""
    source = first
    for number in range(count):
        # A file system allows only so many links to one file.
        if number % 30_000 == 0 and number:
            source = many / f"{number:05d}.jpg"
            source.write_bytes(first.read_bytes())
        elif number:
            (many / f"{number:05d}.jpg").hardlink_to(source)
        if number < annotated:
            (many / f"{number:05d}.xml").write_bytes(data)
    return many


def make_large(folder: Path, count: int, width: int, height: int) -> list[Path]:
    """Some large pictures."""
    folder.mkdir()
    paths = []
    for number in range(count):
        paths.append(folder / f"{number}.jpg")
        Image.fromarray(noise(width, height, number)).save(paths[-1], quality=85)
    return paths


def noise(width: int, height: int, seed: int = 0) -> np.ndarray:
    """A gradient with noise: as hard to decode as a photo."""
    random = np.random.default_rng(seed)
    picture = np.empty((height, width, 3), np.uint8)
    picture[...] = np.linspace(0, 200, width, dtype=np.uint8)[None, :, None]
    coarse = random.integers(0, 55, (height // 8 + 1, width // 8 + 1, 3), np.uint8)
    picture += coarse.repeat(8, 0).repeat(8, 1)[:height, :width]
    return picture


def peak_megabytes() -> float:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
