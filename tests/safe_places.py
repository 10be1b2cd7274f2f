"""What may be killed, or run out of disk or memory, at any step: work, and how its old state looks.

Each place brings the old state about, does its work, and looks at what is there afterwards: the
old state or the new one, whole. The tests go through some steps of each, ``scripts/fuzz/kills.py``
through many.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from unittest import mock

from dataset_samples import add_picture, annotate
from journal_samples import AWAY, assert_indexed, picture, reading, result, texts

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.annotation_file import AnnotationFile
from lpr_desktop.annotation.importing import import_set
from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.annotation.renaming import Renaming, rename_classes
from lpr_desktop.annotation.scan import scan
from lpr_desktop.assets import user_data_folder
from lpr_desktop.detection.store import default_detector
from lpr_desktop.errors import LprError
from lpr_desktop.geometry import Box
from lpr_desktop.reading import sharing
from lpr_desktop.reading.bundle import REQUIRED, unpack
from lpr_desktop.reading.corrections import Outcome, send_pictures
from lpr_desktop.reading.export import write_csv
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_schema import make_version
from lpr_desktop.reading.pipeline import PipelineSettings
from lpr_desktop.reading.reader import FileStamp
from lpr_desktop.reading.watch_output import write_lines
from lpr_desktop.reading.watch_state import WatchState


class Place:
    """A folder in which something is written.

    Attributes:
        folder: Empty at first, a folder of its own.
        is_plain: The work is one function that raises what the system raises.
        most_steps: As many of its steps the tests go through; few of slow work.
    """

    is_plain = False
    most_steps = 4

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def reset(self) -> None:
        """Bring the old state about."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.prepare()

    def prepare(self) -> None:
        """Write the old state into the empty folder."""

    def work(self) -> None:
        """Bring the new state about; also from what a killed program has left. Raises."""
        raise NotImplementedError

    def is_done(self) -> bool:
        """Whether the new state is there; raises AssertionError where neither is, whole."""
        raise NotImplementedError


class FailedLprError(LprError):
    """What work only reports, raised."""


def _raised(sentences: list[str]) -> None:
    if sentences:
        raise FailedLprError(sentences[0])


class AnnotationSave(Place):
    """A moved box goes into an annotation file."""

    def prepare(self) -> None:
        self.file = annotate(add_picture(self.folder / "a.png"), Box(8, 8, 40, 20))
        self.old = self.file.read_bytes()

    def work(self) -> None:
        file, annotation = AnnotationFile.open(self.file)
        assert annotation is not None
        box = replace(annotation.boxes[0], box=Box(9, 9, 41, 21))
        file.save(annotation.with_boxes([box]))

    def is_done(self) -> bool:
        data = self.file.read_bytes()
        assert data == self.old or voc.load(self.file).boxes[0].box == Box(9, 9, 41, 21)
        return data != self.old


class BundleExport(Place):
    """A bundle is replaced by a new one; its parts are small, and not looked at."""

    def prepare(self) -> None:
        self.file = self.folder / "gate.lprz"
        self.file.write_bytes(b"old")

    def work(self) -> None:
        parts = dict.fromkeys(REQUIRED, b"x")
        with mock.patch.object(sharing, "_members", return_value=parts):
            sharing.export_pipeline(
                self.file, default_detector(), PipelineSettings("pl", 0.25), overwrite=True
            )

    def is_done(self) -> bool:
        if self.file.read_bytes() == b"old":
            return False
        unpack(self.file)
        return True


class TableExport(Place):
    """A table of readings is replaced by a new one."""

    is_plain = True

    def prepare(self) -> None:
        self.file = self.folder / "plates.csv"
        self.file.write_text("old")
        self.readings = [(result(picture(self.folder), reading(f"WA{n}")), ()) for n in range(20)]

    def work(self) -> None:
        write_csv(self.file, self.readings)

    def is_done(self) -> bool:
        text = self.file.read_text("utf-8-sig")
        assert text == "old" or len(text.splitlines()) == 21
        return text != "old"


class JournalGrowth(Place):
    """A journal of the first version becomes one of today."""

    version = 1

    def prepare(self) -> None:
        self.file = self.folder / "journal.sqlite"
        with closing(sqlite3.connect(self.file, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            make_version(connection, self.version)
            connection.execute(f"PRAGMA user_version = {self.version}")
            for number in range(5):
                connection.execute(
                    "INSERT INTO pictures (path, size, mtime_ns, touched_at, read_at, detector)"
                    " VALUES (?, 5, 1, 9e8, 9e8, 'old')",
                    (b"/gate/%d.jpg" % number,),
                )
                connection.execute(
                    "INSERT INTO readings (picture_id, x0, y0, x1, y1, score, text, confidence,"
                    " characters, candidates, detector, read_at, shown)"
                    " VALUES (?, 1, 2, 3, 4, .5, ?, .5, '[]', '[]', 'old', 9e8, 1)",
                    (number + 1, f"WA{number}"),
                )

    def work(self) -> None:
        Journal(self.file).close()

    def is_done(self) -> bool:
        with closing(sqlite3.connect(self.file)) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            found = [text for (text,) in connection.execute("SELECT text FROM readings")]
        assert sorted(found) == [f"WA{number}" for number in range(5)]
        assert version >= self.version
        return version > self.version


class JournalRecord(Place):
    """What was read in a picture replaces what was read before; the correction stays."""

    def prepare(self) -> None:
        self.file, self.car = self.folder / "journal.sqlite", picture(self.folder)
        with closing(Journal(self.file)) as journal:
            (number,) = journal.record(result(self.car, reading("OLD11")), "d")
            journal.correct(number, "OLD12")

    def work(self) -> None:
        with closing(Journal(self.file)) as journal:
            journal.record(result(self.car, reading("NEW11"), reading("NEW22", AWAY)), "d")

    def is_done(self) -> bool:
        with closing(Journal(self.file)) as journal:
            assert journal.notes == ()
            found = sorted(texts(journal))
            assert found in (["OLD12"], ["NEW22", "OLD12"])
            assert_indexed(journal)
        return len(found) == 2


def journal_of_five(folder: Path) -> Path:
    """A new journal in a folder with the readings WA0 to WA4."""
    file = folder / "journal.sqlite"
    with closing(Journal(file)) as journal:
        for number in range(5):
            journal.record(result(picture(folder, f"{number}.jpg"), reading(f"WA{number}")), "d")
    return file


class JournalDeletion(Place):
    """All readings are deleted, from the disk too."""

    def prepare(self) -> None:
        self.file = journal_of_five(self.folder)
        with closing(Journal(self.file)) as journal:
            journal.hotlist.add("WA1")

    def work(self) -> None:
        with closing(Journal(self.file)) as journal:
            journal.delete_all()

    def is_done(self) -> bool:
        with closing(Journal(self.file)) as journal:
            assert journal.notes == ()
            found = texts(journal)
            assert len(found) in (0, 5)
            assert [plate.text for plate in journal.hotlist.plates()] == ["WA1"]
            assert_indexed(journal)
        return not found


class JournalRescue(Place):
    """A damaged journal is set aside, and what can be saved of it comes into a new one."""

    def prepare(self) -> None:
        self.file = journal_of_five(self.folder)
        with closing(sqlite3.connect(self.file, isolation_level=None)) as connection:
            connection.execute("DROP TABLE clues")

    def work(self) -> None:
        Journal(self.file).close()

    def is_done(self) -> bool:
        found = []
        for file in (self.file, *self.folder.glob("journal-set-aside-*.sqlite")):
            if file.exists() and file.stat().st_size:
                with closing(sqlite3.connect(file)) as connection:
                    tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
                    if ("readings",) in tables:
                        texts = connection.execute("SELECT text FROM readings ORDER BY text")
                        found.append(([text for (text,) in texts], ("clues",) in tables))
        whole = [f"WA{number}" for number in range(5)]
        assert whole in [texts for texts, _ in found]
        assert len(list(self.folder.glob("journal-set-aside-*.sqlite"))) <= 1
        return (whole, True) in found


class Watch(Place):
    """A watch keeps in mind what it has read, and tells it in a file, once."""

    is_plain = True

    def prepare(self) -> None:
        self.out = self.folder / "out.jsonl"
        shutil.rmtree(user_data_folder() / "watch", ignore_errors=True)

    def work(self) -> None:
        stamp = FileStamp(5, 5)
        with closing(WatchState(self.folder)) as state:
            for message in state.outbox():
                write_lines(state, message)
            for number in range(4):
                if not state.knows(str(number), stamp):
                    content = f'{{"n": {number}}}\n'.encode()
                    state.finish(str(number), stamp, [(self.out, content)], [])
                    for message in state.outbox():
                        write_lines(state, message)

    def is_done(self) -> bool:
        lines = self.out.read_text().splitlines() if self.out.exists() else []
        whole = [f'{{"n": {number}}}' for number in range(4)]
        # The last line may be half of one: the next start completes it.
        assert lines[:-1] == whole[: max(0, len(lines) - 1)]
        assert not lines or whole[len(lines) - 1].startswith(lines[-1])
        return lines == whole


class Corrections(Place):
    """A corrected picture goes to a data set: the picture, then its annotation."""

    def prepare(self) -> None:
        self.journal, self.car = self.folder / "journal.sqlite", self.folder / "car.jpg"
        add_picture(self.car)
        with closing(Journal(self.journal)) as journal:
            (number,) = journal.record(result(self.car, reading("OLD11", Box(8, 8, 60, 30))), "d")
            journal.correct(number, "OLD12")
        self.set = self.folder / "set"

    def work(self) -> None:
        with closing(Journal(self.journal)) as journal:
            (sent,) = send_pictures(journal, [self.car], self.set)
        if sent.outcome is Outcome.FAILED:
            raise FailedLprError(sent.message)

    def is_done(self) -> bool:
        copy, annotation = self.set / "car.jpg", self.set / "car.xml"
        if copy.exists():
            assert copy.read_bytes() == self.car.read_bytes()
        if annotation.exists():
            assert copy.exists()
            assert len(voc.load(annotation).boxes) == 1
        return annotation.exists()


class Import(Place):
    """Labels of another program become annotation files."""

    def prepare(self) -> None:
        rows = []
        for number in range(3):
            add_picture(self.folder / f"{number}.jpg", number)
            rows.append(f"{number}.jpg,96,80,plate,8,8,38,18\n")
        head = "filename,width,height,class,xmin,ymin,xmax,ymax\n"
        (self.folder / "all.csv").write_text(head + "".join(rows))

    def work(self) -> None:
        _raised(import_set(open_dataset(self.folder)).skipped)

    def is_done(self) -> bool:
        files = sorted(self.folder.rglob("*.xml"))
        assert all(len(voc.load(file).boxes) == 1 for file in files)
        return len(files) == 3


class ClassRenaming(Place):
    """A class of a data set gets another name."""

    def prepare(self) -> None:
        for number in range(3):
            annotate(add_picture(self.folder / f"{number}.png", number), Box(8, 8, 40, 20))

    def work(self) -> None:
        renaming = Renaming()
        rename_classes(scan(find_layout(self.folder)), {"plate": "car"}, renaming)
        _raised(renaming.skipped)

    def is_done(self) -> bool:
        names = [voc.load(file).boxes[0].class_name for file in self.folder.glob("*.xml")]
        assert len(names) == 3
        assert set(names) <= {"car", "plate"}
        return set(names) == {"car"}


PLACES: tuple[type[Place], ...] = (
    AnnotationSave,
    BundleExport,
    TableExport,
    JournalGrowth,
    JournalRecord,
    JournalDeletion,
    JournalRescue,
    Watch,
    Corrections,
    Import,
    ClassRenaming,
)
