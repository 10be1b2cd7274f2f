"""Saving: conflicts, failures, undo to nothing, another place, the journal of unsaved work."""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from voc_files import LABELIMG, write

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.annotation_file import AnnotationConflict, AnnotationFile
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.annotation.recovery import PendingSave, PendingState
from lpr_desktop.errors import AnnotationError
from lpr_desktop.geometry import Box

BOX = AnnotatedBox(Box(10, 20, 60, 40))
NEW = ImageAnnotation.for_picture(Path("cars/photo.jpg"), 640, 480)


def opened(path: Path) -> tuple[AnnotationFile, ImageAnnotation]:
    file, annotation = AnnotationFile.open(path)
    assert annotation is not None
    return file, annotation


def test_a_new_file_comes_and_goes(tmp_path: Path) -> None:
    path = tmp_path / "photo.xml"
    file, annotation = AnnotationFile.open(path)
    assert annotation is None
    assert not file.save(NEW), "nobody has said anything: no file"
    assert not path.exists()
    assert file.save(NEW.with_boxes([BOX]))
    assert not file.save(NEW.with_boxes([BOX])), "nothing to do"
    assert voc.load(path).boxes == (BOX,)
    assert file.save(replace(NEW, verified=True)), "checked, no plate"
    assert (voc.load(path).boxes, voc.load(path).verified) == ((), True)
    assert file.save(NEW), "everything undone"
    assert list(tmp_path.iterdir()) == []


def test_a_file_of_others_is_never_removed(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    assert file.save(annotation.with_boxes([]))
    assert voc.load(path).is_blank
    with pytest.raises(AnnotationError, match="not removed"):
        file.save(NEW)
    assert path.exists()


@pytest.mark.parametrize("theirs", [b"<annotation/>", b"broken", b"", None])
def test_changes_of_others_are_not_overwritten(tmp_path: Path, theirs: bytes | None) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    assert not file.changed_on_disk()
    if theirs is None:
        path.unlink()
    else:
        path.write_bytes(theirs)
    assert file.changed_on_disk()
    mine = annotation.with_boxes([BOX])
    for _ in range(2):
        with pytest.raises(AnnotationConflict, match=r"photo\.xml") as caught:
            file.save(mine)
        assert (caught.value.path, caught.value.on_disk) == (path, theirs)
    assert (path.read_bytes() if theirs is not None else None) == theirs
    with pytest.raises(AnnotationConflict):
        voc.save(mine, path)
    # Keep mine: theirs stays beside it, however often that happens.
    assert file.save(mine, replace_other=True)
    assert voc.load(path) == mine
    path.write_bytes(b"again")
    assert file.save(annotation, replace_other=True)
    assert path.read_bytes() == LABELIMG.encode()
    kept = sorted(other.read_bytes() for other in tmp_path.glob("photo.xml.bak*"))
    assert kept == sorted([b"again"] if theirs is None else [theirs, b"again"])


def test_taking_theirs(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, _ = opened(path)
    path.write_bytes(LABELIMG.replace("1011", "1012").encode())
    theirs = file.reload()
    assert theirs is not None
    assert theirs.boxes[0].box.x0 == 1012
    assert not file.changed_on_disk()
    assert file.save(theirs.with_boxes([]))
    path.write_bytes(b"broken")
    with pytest.raises(AnnotationError):
        file.reload()
    with pytest.raises(AnnotationConflict):
        file.save(theirs)
    path.unlink()
    assert file.reload() is None
    assert file.save(theirs), "there was nothing to lose"


def test_a_touched_file_is_no_conflict(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    other = tmp_path / "copy"
    shutil.copy(path, other)
    other.replace(path)
    os.utime(path, (1, 1))
    assert not file.changed_on_disk()
    assert file.save(annotation.with_boxes([BOX]))


def test_two_windows_that_write_the_same(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    first, annotation = opened(path)
    second, same = opened(path)
    assert first.save(annotation.with_boxes([BOX]))
    assert not second.save(same.with_boxes([BOX]))
    with pytest.raises(AnnotationConflict):
        opened(write(tmp_path, b"<annotation/>", "b.xml"))[0].moved_to(path).save(same)


def test_saving_elsewhere_and_to_pictures(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    mine = annotation.with_boxes([*annotation.boxes, BOX])
    assert file.moved_to(tmp_path / "other.xml").save(mine)
    assert voc.load(tmp_path / "other.xml") == mine
    assert path.read_bytes() == LABELIMG.encode()
    picture = write(tmp_path, b"\xff\xd8\xff", "photo.jpg")
    with pytest.raises(AnnotationError, match=r"\.xml only"):
        voc.save(mine, picture)
    assert picture.read_bytes() == b"\xff\xd8\xff"


def test_folders_are_made_only_inside_the_data_set(tmp_path: Path) -> None:
    home = tmp_path / "set"
    path = home / "annotations" / "day 1" / "photo.xml"
    marked = NEW.with_boxes([BOX])
    file, _ = AnnotationFile.open(path, within=home)
    for _ in range(2):
        with pytest.raises(AnnotationError, match="folder is not there"):
            file.save(marked)
        assert list(tmp_path.iterdir()) == [], "a disk that is gone is not made anew"
    home.mkdir()
    assert file.save(marked)
    shutil.rmtree(home)
    with pytest.raises(AnnotationError, match="folder is not there") as caught:
        file.save(NEW.with_boxes([]))
    assert not isinstance(caught.value, AnnotationConflict)
    home.mkdir()
    with pytest.raises(AnnotationConflict):
        AnnotationFile(home / "gone.xml", b"known").save(marked)


@pytest.mark.usefixtures("ordinary_user")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(AnnotationError, match="may not write"):
            file.save(annotation.with_boxes([BOX]))
    finally:
        tmp_path.chmod(0o700)
    assert path.read_bytes() == LABELIMG.encode()
    assert file.save(annotation.with_boxes([BOX])), "later it works"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_a_full_disk(tmp_path: Path) -> None:
    """A limit on the size of files fails as a full disk does: in the middle of writing."""
    import resource
    import signal

    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(AnnotationError, match="could not be saved"):
            file.save(annotation.with_boxes([BOX]))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == LABELIMG.encode()
    assert [other.name for other in tmp_path.iterdir()] == ["photo.xml"]
    assert file.save(annotation.with_boxes([BOX]))


def test_saves_from_several_threads(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    file, annotation = opened(path)
    errors: list[Exception] = []

    def work(number: int) -> None:
        try:
            for step in range(20):
                file.save(annotation.with_boxes([replace(BOX, text=f"{number} {step}")]))
        except AnnotationError as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert voc.load(path).boxes[0].text is not None


def test_the_journal_of_unsaved_work(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode(), "Żółw \udcff.xml" if os.name == "posix" else "a.xml")
    file, annotation = opened(path)
    mine = annotation.with_boxes([BOX])
    line = PendingSave.of(file, mine).to_line()
    assert "\n" not in line
    assert line.isascii()
    pending = PendingSave.from_line(line)
    assert pending == PendingSave.of(file, mine)
    assert pending.state() is PendingState.READY
    assert pending.apply()
    assert voc.load(path) == mine
    assert pending.state() is PendingState.DONE
    path.write_bytes(b"other")
    assert pending.state() is PendingState.CONFLICT
    with pytest.raises(AnnotationConflict):
        pending.apply()
    for cut in (line[:-5], "", "[]", "{}", "null", '{"path": 1, "known": null, "wanted": null}'):
        with pytest.raises(ValueError):
            PendingSave.from_line(cut)


def test_the_journal_of_a_new_file(tmp_path: Path) -> None:
    file, _ = AnnotationFile.open(tmp_path / "photo.xml")
    pending = PendingSave.from_line(PendingSave.of(file, NEW.with_boxes([BOX])).to_line())
    assert (pending.known, pending.state()) == (None, PendingState.READY)
    assert pending.apply()
    undo = PendingSave.from_line(PendingSave(file.path, pending.wanted, None).to_line())
    with pytest.raises(AnnotationError):
        undo.apply()  # whose file it is, nobody knows after a crash
    assert file.path.exists()


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = write(tmp_path, LABELIMG.encode())
    before = path.read_bytes()
    file, annotation = opened(path)
    path.chmod(0o444)
    with pytest.raises(AnnotationError, match=r"photo\.xml.*write-protected"):
        file.save(annotation.with_boxes([BOX]))
    assert path.read_bytes() == before
    path.chmod(0o644)
    assert file.save(annotation.with_boxes([BOX]))
