"""What was read and corrected, sent to a data set: nothing overwritten, nothing twice."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate, opened
from process_kills import killed_at_every_call

from lpr_desktop import cli
from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import PictureState, read_state
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.annotation.pending_boxes import add_pending, drop_pending, pending_in
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import FileStamp
from lpr_desktop.geometry import Box
from lpr_desktop.reading.corrections import (
    Outcome,
    Placing,
    Sent,
    send_pictures,
    summary,
)
from lpr_desktop.reading.journal import Journal
from lpr_desktop.reading.journal_file import default_journal
from lpr_desktop.reading.reader import PictureResult, Reading
from lpr_desktop.runs.data import gather
from lpr_desktop.runs.settings import RunSettings

PLATE = Box(10.4, 20, 60.2, 40)
OTHER = Box(50, 50, 90, 70)
posix = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def read(journal: Journal, path: Path, *plates: tuple[Box, str, float]) -> list[int]:
    readings = tuple(Reading(box, 0.9, text, sure) for box, text, sure in plates)
    return journal.record(
        PictureResult(path, WIDTH, HEIGHT, 0.1, readings, stamp=FileStamp.of(path)), "d"
    )


def corrected(journal: Journal, path: Path, seed: int = 0, text: str = "WA 12345") -> Path:
    """A picture that was read, with one corrected plate."""
    add_picture(path, seed)
    (number,) = read(journal, path, (PLATE, "WA1234S", 0.4))
    journal.correct(number, text)
    return path


def send(journal: Journal, folder: Path, *pictures: Path, **options: Placing) -> list[Sent]:
    return list(send_pictures(journal, pictures, folder, **options))


def outcomes(results: list[Sent]) -> list[Outcome]:
    return [one.outcome for one in results]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_corrected_picture_becomes_an_unchecked_annotation(
    journal: Journal, tmp_path: Path
) -> None:
    path = add_picture(tmp_path / "gate" / "car.jpg")
    one, *_ = read(journal, path, (PLATE, "WA1234S", 0.4), (OTHER, "KR5", 0.95))
    journal.correct(one, "WA 12345")
    folder = tmp_path / "set"
    (sent,) = send(journal, folder, path)
    assert sent == Sent(path, Outcome.SENT, folder / "car.jpg", 2)
    assert (folder / "car.jpg").read_bytes() == path.read_bytes()
    annotation = voc.load(folder / "car.xml")
    assert not annotation.verified
    assert (annotation.filename, annotation.width, annotation.height) == ("car.jpg", WIDTH, HEIGHT)
    assert {(box.text, box.box) for box in annotation.boxes} == {
        ("WA 12345", Box(10, 20, 60, 40)),
        ("KR5", OTHER),
    }
    assert read_state(folder / "car.xml") == (PictureState.FROM_READING, 2, None, ())
    index = opened(folder)
    assert [PictureState(state) for state in index.states] == [PictureState.FROM_READING]
    # Once a person has checked it, it is as any other.
    voc.save(replace(annotation, verified=True), folder / "car.xml")
    assert read_state(folder / "car.xml")[0] is PictureState.CHECKED


def test_a_guess_is_not_written_down(journal: Journal, tmp_path: Path) -> None:
    path = add_picture(tmp_path / "car.jpg")
    confirmed, emptied, _ = read(
        journal,
        path,
        (PLATE, "WA12345", 0.3),
        (OTHER, "8", 0.3),
        (Box(0, 0, 9, 9), "B1", 0.79),
    )
    journal.correct(confirmed, "WA12345")
    journal.correct(emptied, "")
    send(journal, tmp_path / "set", path)
    texts = [box.text for box in voc.load(tmp_path / "set" / "car.xml").boxes]
    assert sorted(texts, key=str) == [None, None, "WA12345"]


def test_sending_again_says_so_and_changes_nothing(journal: Journal, tmp_path: Path) -> None:
    path = corrected(journal, tmp_path / "car.jpg")
    folder = tmp_path / "set"
    send(journal, folder, path)
    before = files(folder)
    results = send(journal, folder, path)
    assert outcomes(results) == [Outcome.ALREADY]
    assert summary(results) == "1 sent earlier"
    assert files(folder) == before
    voc.save(replace(voc.load(folder / "car.xml"), verified=True), folder / "car.xml")
    before = files(folder)
    assert outcomes(send(journal, folder, path)) == [Outcome.ALREADY]
    assert files(folder) == before
    assert pending_in(folder) == []


def test_an_annotation_that_is_there_is_kept_and_boxes_are_offered(
    journal: Journal, tmp_path: Path
) -> None:
    folder = tmp_path / "set"
    path = add_picture(folder / "car.jpg")
    annotate(path, AnnotatedBox(Box(12, 21, 61, 41), text="BY HAND"), verified=True)
    before = files(folder)
    read(journal, path, (PLATE, "WA12345", 0.99), (OTHER, "KR5", 0.99))
    results = send(journal, folder, path)
    assert (outcomes(results), results[0].plates) == ([Outcome.OFFERED], 1)
    assert summary(results) == "1 box offered beside annotations that are there"
    assert files(folder) == before
    (pending,) = pending_in(folder)
    assert pending.picture == path
    assert [(box.box, box.text) for box in pending.boxes] == [(OTHER, "KR5")]
    assert outcomes(send(journal, folder, path)) == [Outcome.ALREADY], "offered once"
    assert pending_in(tmp_path / "elsewhere") == []
    drop_pending(path)
    assert pending_in(folder) == []


def test_names_that_are_taken_give_way(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    add_picture(folder / "car.jpg", 1)
    annotate(folder / "car.jpg", PLATE)
    add_picture(folder / "Bus.png", 2)
    (folder / "van.xml").write_text("<annotation/>")
    add_picture(folder / "bike 2.jpg", 3)
    before = files(folder)
    sources = [
        corrected(journal, tmp_path / "a" / "car.jpg", 11),
        corrected(journal, tmp_path / "b" / "car.jpg", 12),
        corrected(journal, tmp_path / "a" / "bus.jpg", 13),
        corrected(journal, tmp_path / "a" / "van.jpg", 14),
        corrected(journal, tmp_path / "a" / "bike.jpg", 15),
        corrected(journal, tmp_path / "b" / "bike.jpg", 16),
    ]
    results = send(journal, folder, *sources)
    assert outcomes(results) == [Outcome.SENT] * 6
    names = [one.target.name for one in results if one.target]
    assert names == ["car 2.jpg", "car 3.jpg", "bus 2.jpg", "van 2.jpg", "bike.jpg", "bike 3.jpg"]
    now = files(folder)
    assert {name: now[name] for name in before} == before
    for source, name in zip(sources, names, strict=True):
        assert now[name] == source.read_bytes()
        assert voc.load(folder / Path(name).with_suffix(".xml")).filename == name
    assert outcomes(send(journal, folder, *sources)) == [Outcome.ALREADY] * 6
    assert files(folder) == now


def test_the_same_stem_with_another_ending_there(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    path = add_picture(folder / "car.jpg", 1)
    add_picture(folder / "car.png", 2)
    annotate(folder / "car.png", PLATE)
    before = files(folder)
    read(journal, path, (PLATE, "WA12345", 0.99))
    (sent,) = send(journal, folder, path)
    assert sent.outcome is Outcome.FAILED
    assert "share one annotation file" in sent.message
    assert files(folder) == before


def test_a_parallel_folder_of_annotations(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    add_picture(folder / "images" / "old.jpg", 1)
    (folder / "annotations").mkdir()
    (folder / "annotations" / "car.xml").write_text("<annotation/>")
    path = corrected(journal, tmp_path / "car.jpg", 2)
    (sent,) = send(journal, folder, path)
    assert sent.target == folder / "images" / "car 2.jpg"
    assert voc.load(folder / "annotations" / "car 2.xml").boxes[0].text == "WA 12345"


def test_names_of_any_script_and_none(journal: Journal, tmp_path: Path) -> None:
    names = ["Škoda №7 – 東京.jpg", "a&b <c>.jpg", os.fsdecode(b"caf\xe9.jpg"), "x" * 200 + ".jpg"]
    folder = tmp_path / "Daten Müller"
    paths = [corrected(journal, tmp_path / name, number) for number, name in enumerate(names)]
    assert outcomes(send(journal, folder, *paths)) == [Outcome.SENT] * 4
    assert outcomes(send(journal, folder, *paths)) == [Outcome.ALREADY] * 4
    assert {path.name for path in folder.glob("*.jpg")} == set(names)


def test_linked_pictures(journal: Journal, tmp_path: Path) -> None:
    path = corrected(journal, tmp_path / "car.jpg")
    folder = tmp_path / "set"
    (sent,) = send(journal, folder, path, placing=Placing.LINK)
    assert sent.target is not None
    assert sent.target.readlink() == path
    assert outcomes(send(journal, folder, path)) == [Outcome.ALREADY]
    assert len(files(folder)) == 2


def test_a_picture_that_changed_or_is_gone_or_was_not_read(
    journal: Journal, tmp_path: Path
) -> None:
    folder = tmp_path / "set"
    changed = corrected(journal, tmp_path / "changed.jpg", 1)
    add_picture(changed, 2)
    os.utime(changed, ns=(1, 1))
    gone = corrected(journal, tmp_path / "gone.jpg", 3)
    gone.unlink()
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    journal.record(
        PictureResult(broken, 0, 0, 0, error="broken.jpg: no.", stamp=FileStamp.of(broken)), "d"
    )
    nameless = corrected(journal, tmp_path / "nameless.jpg", 4).rename(tmp_path / "nameless")
    good = corrected(journal, tmp_path / "good.jpg", 5)
    unread = add_picture(tmp_path / "unread.jpg", 6)
    results = send(journal, folder, changed, gone, broken, nameless, unread, good)
    assert outcomes(results) == [Outcome.FAILED] * 5 + [Outcome.SENT]
    words = ["has changed", "not there any more", "broken.jpg: no.", "Rename", "was not read"]
    assert all(word in one.message for word, one in zip(words, results, strict=False))
    assert sorted(files(folder)) == ["good.jpg", "good.xml"]
    assert summary(results) == "sent 1 picture, 5 could not be sent"


def test_a_picture_without_plates_is_left_to_be_marked(journal: Journal, tmp_path: Path) -> None:
    path = add_picture(tmp_path / "road.jpg")
    (number,) = read(journal, path, (PLATE, "SHADOW", 0.5))
    journal.remove(number)
    folder = tmp_path / "set"
    results = send(journal, folder, path)
    assert outcomes(results) == [Outcome.UNMARKED]
    assert list(files(folder)) == ["road.jpg"]
    assert outcomes(send(journal, folder, path)) == [Outcome.ALREADY]


def test_a_broken_annotation_is_not_replaced(journal: Journal, tmp_path: Path) -> None:
    path = add_picture(tmp_path / "set" / "car.jpg")
    (tmp_path / "set" / "car.xml").write_text("<annotation><broken")
    read(journal, path, (PLATE, "WA12345", 0.99))
    before = files(tmp_path / "set")
    (sent,) = send(journal, tmp_path / "set", path)
    assert sent.outcome is Outcome.FAILED
    assert "car.xml" in sent.message
    assert files(tmp_path / "set") == before


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_that_cannot_be_written(journal: Journal, tmp_path: Path) -> None:
    path = corrected(journal, tmp_path / "car.jpg")
    folder = tmp_path / "set"
    folder.mkdir(mode=0o500)
    (sent,) = send(journal, folder, path)
    assert sent.outcome is Outcome.FAILED
    folder.chmod(0o700)
    assert files(folder) == {}


def test_a_folder_that_is_none(journal: Journal, tmp_path: Path) -> None:
    path = corrected(journal, tmp_path / "car.jpg")
    for folder in (path, tmp_path / "no" / "such"):
        with pytest.raises(DatasetError, match="cannot be used"):
            send(journal, folder, path)


@pytest.mark.parametrize("call", ["fsync", "link", "replace"])
def test_a_full_disk(
    call: str, journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step fails once; then nothing of the picture is there that is not whole."""
    path = corrected(journal, tmp_path / "car.jpg")
    folder = tmp_path / "set"
    folder.mkdir()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, full)
        (sent,) = send(journal, folder, path)
    assert sent.outcome is Outcome.FAILED
    assert sent.message
    assert not list(folder.glob(".lpr-*"))
    assert not (folder / "car.xml").exists()
    if (folder / "car.jpg").exists():
        assert (folder / "car.jpg").read_bytes() == path.read_bytes()
    assert outcomes(send(journal, folder, path)) == [Outcome.SENT]
    assert sorted(files(folder)) == ["car.jpg", "car.xml"]


def test_a_disk_without_links(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(os, "symlink", refuse)
    path = corrected(journal, tmp_path / "car.jpg")
    (sent,) = send(journal, tmp_path / "linked", path, placing=Placing.LINK)
    assert sent.outcome is Outcome.FAILED
    assert "Copy the pictures instead" in sent.message
    assert outcomes(send(journal, tmp_path / "set", path)) == [Outcome.SENT]
    assert (tmp_path / "set" / "car.jpg").read_bytes() == path.read_bytes()


@posix
def test_killed_at_every_step(tmp_path: Path, journal_file: Path) -> None:
    journal = Journal(journal_file)
    path = corrected(journal, tmp_path / "car.jpg")
    journal.close()

    def work(step: int) -> None:
        send(Journal(journal_file), tmp_path / f"set {step}", path)

    names = {"mkdir", "open", "mkstemp", "fdopen", "write", "fsync", "link", "unlink", "chmod"}
    killed = killed_at_every_call(work, names | {"replace", "utime", "scandir"})
    assert killed > 8
    journal = Journal(journal_file)
    for step in range(killed + 1):
        folder = tmp_path / f"set {step}"
        picture, annotation = folder / "car.jpg", folder / "car.xml"
        if picture.exists():
            assert picture.read_bytes() == path.read_bytes()
        if annotation.exists():
            assert picture.exists(), "the picture comes first"
            assert voc.load(annotation).boxes
        (sent,) = send(journal, folder, path)
        assert sent.outcome in (Outcome.SENT, Outcome.ALREADY)
        seen = [name for name in files(folder) if not name.startswith(".")]
        assert seen == ["car.jpg", "car.xml"]
    journal.close()


def test_what_is_corrected(journal: Journal, tmp_path: Path) -> None:
    add_picture(tmp_path / "right.jpg", 1)
    read(journal, tmp_path / "right.jpg", (PLATE, "WA12345", 0.99))
    first = corrected(journal, tmp_path / "first.jpg", 2)
    drawn = add_picture(tmp_path / "drawn.jpg", 3)
    journal.add(drawn, Reading(PLATE, 1.0, "KR5", 0.5))
    back = corrected(journal, tmp_path / "back.jpg", 4)
    known = journal.lookup(back)
    assert known is not None
    for number in [remembered.id for remembered in known.readings]:
        journal.correct(number, None)
    assert journal.history.corrected_pictures() == [drawn, first]


def test_broken_pending_boxes_are_left_out(tmp_path: Path, user_folder: Path) -> None:
    box = AnnotatedBox(PLATE, text="WA12345")
    assert add_pending(tmp_path / "car.jpg", [box]) == 1
    assert add_pending(tmp_path / "car.jpg", [box, AnnotatedBox(OTHER)]) == 1
    (pending,) = pending_in(tmp_path)
    assert pending.boxes == (box, AnnotatedBox(OTHER))
    (file,) = (user_folder / "offers").iterdir()
    for content in (b"", b"[]", b'{"format": 9}', b"[" * 100_000, b"\xff", b"x" * 2_000_000):
        file.write_bytes(content)
        assert pending_in(tmp_path) == []
    assert add_pending(tmp_path / "car.jpg", [box]) == 1


def test_the_next_training_includes_it(journal: Journal, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    for number in range(8):
        path = add_picture(tmp_path / f"car {number}.jpg", number)
        read(journal, path, (PLATE, f"WA1234{number}", 0.9))
        send(journal, folder, path)
    data = gather(RunSettings(name="n", datasets=(str(folder),)))
    assert (len(data.pictures), data.plates, data.left_out) == (8, 8, ())


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], user_folder: Path) -> Callable[..., tuple[int, str]]:
    def run(*arguments: str | Path) -> tuple[int, str]:
        status = cli.main(["dataset", "add-corrected", *map(str, arguments)])
        return status, capsys.readouterr().err

    return run


def test_the_command(tmp_path: Path, run: Callable[..., tuple[int, str]]) -> None:
    folder = tmp_path / "set"
    assert run(folder) == (
        0,
        "lpr-desktop: No reading was corrected yet: there is nothing to add.\n",
    )
    journal = Journal(default_journal())
    path = corrected(journal, tmp_path / "car.jpg", 1)
    other = add_picture(tmp_path / "other.jpg", 2)
    read(journal, other, (PLATE, "WA12345", 0.9))
    journal.close()
    assert run(folder) == (0, "Sent 1 picture.\n")
    assert run(folder) == (0, "1 sent earlier.\n")
    assert run(folder, path, other, "--link") == (0, "Sent 1 picture, 1 sent earlier.\n")
    assert (folder / "other.jpg").is_symlink()
    status, err = run(folder, tmp_path / "none.jpg")
    assert (status, err.count("\n")) == (1, 2)
    assert run(tmp_path / "no" / "such")[0] == 1
