"""``lpr-desktop dataset`` as people type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from clip_samples import SIZE, write_clip
from dataset_samples import HEIGHT, WIDTH, add_picture, annotate
from layout_samples import yolo_obb
from PIL import Image
from reading_scenes import open_reader

from lpr_desktop import cli
from lpr_desktop.annotation import voc
from lpr_desktop.annotation.answers import answers_of, say
from lpr_desktop.annotation.dataset import read_split, samples
from lpr_desktop.annotation.model import AnnotatedBox
from lpr_desktop.annotation.opening import open_dataset
from lpr_desktop.commands import dataset
from lpr_desktop.commands.console import Progress
from lpr_desktop.errors import DatasetError
from lpr_desktop.geometry import Box
from lpr_desktop.picture_listing import list_images
from lpr_desktop.reading.cases import load_cases
from lpr_desktop.runs.data import gather
from lpr_desktop.runs.settings import RunSettings

BOX = Box(12, 20, 60, 40)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Ten annotated pictures in images/ and annotations/."""
    home = tmp_path / "cars"
    (home / "annotations").mkdir(parents=True)
    for number in range(10):
        picture = add_picture(home / "images" / f"car {number}.jpg", number)
        path = annotate(picture, BOX)
        path.replace(home / "annotations" / path.name)
    return home


def run(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str, str]:
    status = cli.main(["dataset", *map(str, arguments)])
    return status, *capsys.readouterr()


def test_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, err = run(capsys, "check", folder)
    said = "10 Pascal VOC files, class plate.\n10 pictures: Nothing is wrong.\n"
    assert (status, err) == (0, f"{folder}: {said}")
    add_picture(folder / "images" / "new.jpg", 11)
    (folder / "annotations" / "car 3.xml").write_text("broken")
    status, out, err = run(capsys, "check", folder)
    assert status == 1
    assert [line.partition(": ")[0] for line in out.splitlines()] == ["corrupt", "no-annotation"]
    assert err.endswith("11 pictures: 2 problems.\n")
    status, out, _ = run(capsys, "check", folder, "--json", "--near-copies")
    entries = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert [Path(entry["image"]).name for entry in entries] == ["car 3.jpg", "new.jpg"]
    assert entries[0].keys() == {"image", "kind", "message", "box", "other"}


def test_stats(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "stats", folder)
    lines = dict(line.split(maxsplit=1) for line in out.splitlines())
    assert status == 0
    assert (lines["annotated"], lines["plate"]) == ("10", "10")
    assert "48 (48 to 48)" in out
    figures = json.loads(run(capsys, "stats", folder, "--json")[1])
    assert figures["boxes_per_picture"] == [0, 10]
    assert figures["aspect"] == [2.4] * 5
    assert len(figures["heat"]) == 32
    other = folder.parent / "labels"
    other.mkdir()
    elsewhere = json.loads(run(capsys, "stats", folder, "--json", "--annotations", other)[1])
    assert (elsewhere["pictures"], elsewhere["annotated"]) == (10, 0)


def test_split(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, _, err = run(capsys, "split", folder, "--seed", "3")
    file = folder / "splits.csv"
    assert (status, err) == (0, f"{file}: train 8, validation 1, test 1.\n")
    before = file.read_bytes()
    parts = {part: read_split(file, "cars", part) for part in ("train", "validation", "test")}
    assert set().union(*parts.values()) == {sample.image.name for sample in samples(folder)}
    status, _, err = run(capsys, "split", folder, "--seed", "4")
    assert status == 1
    assert "--overwrite" in err
    assert file.read_bytes() == before
    monkeypatch.chdir(folder)
    options = ("--parts", "learn=1,look=1", "--overwrite")
    assert run(capsys, "split", ".", *options)[0] == 0
    assert len(read_split(file, "cars", "learn")) == 5


@pytest.mark.parametrize("place", ["coco.json", "yolo"])
def test_export_and_import(folder: Path, capsys: pytest.CaptureFixture[str], place: str) -> None:
    target = folder.parent / place
    files = 1 if place == "coco.json" else 12
    said = f"{files} file{'s' * (files > 1)} written.\n"
    assert run(capsys, "export", folder, target) == (0, "", said)
    before = {path.name: voc.load(path).boxes for path in (folder / "annotations").iterdir()}
    for path in (folder / "annotations").iterdir():
        path.unlink()
    labels = target if place == "coco.json" else target / "labels"
    assert run(capsys, "import", folder, labels) == (0, "", "10 files written.\n")
    after = {path.name: voc.load(path).boxes for path in (folder / "annotations").iterdir()}
    assert after == before
    status, _, err = run(capsys, "import", folder, labels)
    assert status == 1
    assert err.count("was kept") == 10
    assert run(capsys, "import", folder, labels, "--overwrite")[0] == 0


def test_what_an_export_and_an_import_say(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = folder / "annotations" / "car 3.xml"
    file.write_text(file.read_text().replace("<width>96<", "<width>192<"))
    target = folder.parent / "yolo"
    status, _, err = run(capsys, "export", folder, target)
    assert status == 0, "nothing was left out"
    assert "scaled" in err
    assert "car 3.jpg" in err
    for path in (folder / "annotations").iterdir():
        path.unlink()
    assert run(capsys, "import", folder, target) == (0, "", "10 files written.\n")
    (target / "classes.txt").write_text("car\n")
    status, _, err = run(capsys, "export", folder, target)
    assert status == 1
    assert "Nothing was written" in err
    (target / "other").mkdir()
    status, _, err = run(capsys, "import", folder, target / "other")
    assert status == 1
    assert "no labels that are known" in err


@pytest.mark.parametrize("place", ["coco.json", "yolo"])
def test_progress_ends_with_all_pictures(
    folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    steps: list[int] = []
    monkeypatch.setattr(Progress, "advance", lambda _, done: steps.append(done))
    for action in ("export", "import"):
        cli.main(["dataset", action, str(folder), str(folder.parent / place)])
        assert min(steps) == 1, "the time left cannot be told of nothing done"
        assert (steps[-1], max(steps)) == (10, 10)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "none"],
        ["stats", "."],
        ["split", "cars", "--parts", "train"],
        ["split", "cars", "--parts", "a=1,a=2"],
        ["split", "cars", "--parts", "a=-1"],
        ["split", "cars", "--seed", "x"],
        ["export", "cars"],
        ["shuffle", "cars"],
        [],
    ],
    ids=" ".join,
)
def test_wrong_usage(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path / "empty")
    try:
        status = cli.main(["dataset", *arguments])
    except SystemExit as error:
        status = error.code
    assert status == 2
    assert "lpr-desktop" in capsys.readouterr().err


def test_frames_of_a_video_become_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clip, out = write_clip(tmp_path / "gate.avi", "WA12345"), tmp_path / "frames"
    command = ["dataset", "frames", str(clip), "--out", str(out)]
    assert cli.main([*command, "--every", "7"]) == 0
    names = [f"gate {number:06d}.jpg" for number in (0, 7, 14)]
    assert [path.name for path in list_images([out])] == names
    with Image.open(out / names[0]) as image:
        assert image.size == SIZE
    (out / names[1]).write_bytes(b"a person's own")
    assert cli.main([*command, "--every", "7"]) == 0
    assert "0 pictures, 3 were there already" in capsys.readouterr().err
    assert (out / names[1]).read_bytes() == b"a person's own"
    monkeypatch.setattr(dataset, "reader_maker", lambda _options: open_reader)
    seen = tmp_path / "seen"
    assert cli.main([*command[:-1], str(seen), "--plates"]) == 0
    numbers = [int(path.stem.split()[-1]) for path in list_images([seen])]
    assert numbers, "the car is seen"
    assert max(numbers) < 10, "no frame of the empty road"
    assert cli.main([*command, "--plates", "--every", "2"]) == 2
    assert cli.main([*command, "--every", "0"]) == 2


def test_what_was_said_of_a_folder_holds_for_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    boxes = [AnnotatedBox(BOX), AnnotatedBox(BOX, "num_plate")]
    for name, box in zip(("car 0.jpg", "car 1.jpg"), boxes, strict=True):
        file = annotate(folder / "images" / name, box)
        file.replace(folder / "annotations" / file.name)
    (folder / "annotations" / "car 2.xml").write_text("<annotation/>")

    def check() -> list[str]:
        return [line.partition(": ")[0] for line in run(capsys, "check", folder)[1].splitlines()]

    def pictures() -> tuple[int, int]:
        data = gather(RunSettings("cars", (str(folder),)))
        return len(data.pictures), len(load_cases(folder).cases[1].plates)

    assert check() == ["no-annotation", "unknown-class"]
    assert pictures() == (8, 1)
    said = "num_plate means no plates; pictures whose labels mark nothing show no plate.\n"
    options = ["--other-class", "num_plate", "--background"]
    assert run(capsys, "answers", folder, *options)[:2] == (0, said)
    assert check() == []
    assert pictures() == (10, 0)
    # The pictures are the same, opened by their own folder.
    assert run(capsys, "answers", folder / "images")[1] == said
    status, out, _ = run(capsys, "answers", folder, "--ask-again", "--plate-class", "num_plate")
    assert (status, out) == (0, "num_plate means plates.\n")
    assert check() == ["no-annotation"]
    assert pictures() == (9, 1)


def test_import_asks_what_labels_without_marks_mean(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a.jpg", "b.jpg"):
        add_picture(tmp_path / name, ord(name[0]))
    images = [
        {"id": id, "file_name": name, "width": WIDTH, "height": HEIGHT}
        for id, name in enumerate(("a.jpg", "b.jpg"))
    ]
    marked = {"id": 1, "image_id": 0, "category_id": 1, "bbox": [12, 20, 48, 20]}
    labels = {
        "images": images,
        "annotations": [marked],
        "categories": [{"id": 1, "name": "plate"}],
    }
    (tmp_path / "labels.json").write_text(json.dumps(labels))
    _, _, err = run(capsys, "import", tmp_path)
    assert err.endswith(
        "1 file written, 1 picture without annotation.\nIf the pictures whose labels mark nothing "
        f'show no plate, say so: lpr-desktop dataset answers "{tmp_path}" --background\n'
    )
    assert run(capsys, "answers", tmp_path, "--no-background")[0] == 0
    assert open_dataset(tmp_path).importable == 0
    assert run(capsys, "answers", tmp_path, "--background")[0] == 0
    assert run(capsys, "import", tmp_path)[2].endswith("1 file written.\n")
    assert voc.load(tmp_path / "annotations" / "b.xml").verified
    assert open_dataset(tmp_path).importable == 0


def test_what_a_number_of_a_class_means_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    yolo_obb(tmp_path)
    (tmp_path / "data.yaml").unlink()
    assert run(capsys, "import", tmp_path)[0] == 2
    assert run(capsys, "answers", tmp_path, "--plate-class", "0")[1] == "class0 means plates.\n"
    assert run(capsys, "import", tmp_path)[0] == 0
    (file, *_) = sorted(tmp_path.rglob("*.xml"))
    assert [box.class_name for box in voc.load(file).boxes] == ["plate"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"format": 0, "classes": {}, "background": true}',
        b'{"format": 1, "classes": {"a": 1}, "background": true}',
        b'{"format": 1, "classes": [], "background": true}',
        b'{"format": 1, "classes": {}, "background": "yes"}',
    ],
)
def test_answers_that_cannot_be_understood_are_asked_for_again(
    tmp_path: Path, user_folder: Path, content: bytes
) -> None:
    say(tmp_path, background=True)
    (file,) = (user_folder / "answers").iterdir()
    file.write_bytes(content)
    assert not answers_of(tmp_path)
    say(tmp_path, background=False)
    assert answers_of(tmp_path).background is False


def test_answers_of_a_newer_program_are_left_alone(tmp_path: Path, user_folder: Path) -> None:
    say(tmp_path, background=True)
    (file,) = (user_folder / "answers").iterdir()
    newer = file.read_bytes().replace(b'"format": 1', b'"format": 2')
    file.write_bytes(newer)
    assert not answers_of(tmp_path)
    with pytest.raises(DatasetError, match="newer version"):
        say(tmp_path, background=False)
    assert file.read_bytes() == newer
