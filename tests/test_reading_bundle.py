"""Sharing a pipeline: export, import, reading from the file, and being killed on the way."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from bundle_samples import bundle, shipped
from journal_samples import ENVIRONMENT
from PIL import Image

from lpr_desktop.assets import resources_folder
from lpr_desktop.detection.card import REFINEMENT
from lpr_desktop.detection.refinement import Refinement
from lpr_desktop.detection.store import default_detector, list_detectors, user_detectors_folder
from lpr_desktop.errors import Cancelled, DetectorError, OcrError
from lpr_desktop.imaging import open_image
from lpr_desktop.inference import network
from lpr_desktop.reading import sharing, trial
from lpr_desktop.reading.bundle import BundleError, unpack
from lpr_desktop.reading.pipeline import PipelineSettings, read_settings
from lpr_desktop.reading.reader import PlateReader
from lpr_desktop.reading.sharing import (
    export_pipeline,
    import_pipeline,
    inspect_bundle,
    proposed_name,
)
from lpr_desktop.reading.trial import try_pipeline

SAMPLE = resources_folder() / "samples" / "two-cars-poland-france.webp"


def export(path: Path, **options: object) -> Path:
    return export_pipeline(path, default_detector(), PipelineSettings("pl", 0.3), **options)  # type: ignore[arg-type]


def test_a_bundle_reads_as_the_pipeline_that_it_was_made_of(
    tmp_path: Path, user_folder: Path
) -> None:
    image = open_image(SAMPLE)
    with PlateReader.open() as reader:
        expected = reader.read(image, PipelineSettings("pl", 0.3))
    path = export(tmp_path / "gate")
    assert path == tmp_path / "gate.lprz"
    with PlateReader.open(str(path)) as reader:
        unpacked = Path(reader._unpacked.name) if reader._unpacked else None
        assert reader.read(image) == expected
        assert reader.detector.name == "gate"
        assert reader.settings == PipelineSettings("pl", 0.3)
    assert expected
    assert unpacked is not None
    assert not unpacked.exists(), "nothing is left behind"
    assert not (user_folder / "detectors").exists(), "reading from a bundle installs nothing"


def test_importing_adds_a_detector(tmp_path: Path, user_folder: Path) -> None:
    path = export(tmp_path / "Gate 1.lprz")
    info = inspect_bundle(path)
    assert (info.name, info.card.title, info.settings.country) == ("Gate 1", "Compact", "pl")
    assert info.pictures == 0
    assert info.model_card
    assert info.created
    folder = import_pipeline(path)
    assert folder == user_folder / "detectors" / "Gate 1"
    assert sorted(file.name for file in folder.iterdir()) == [
        "MODEL_CARD.md", "detector-int8.tflite", "detector.tflite", "model.json",
        "plate.traineddata", "refinement.tflite", "settings.json",
    ]  # fmt: skip
    assert [found.name for found in list_detectors()] == ["default", "Gate 1"]
    assert [part.name for part in (user_folder / "incoming").iterdir()] == []
    again = export_pipeline(tmp_path / "again.lprz", folder)
    assert unpack(again).members == unpack(path).members, "its own text model and settings go on"


def test_nothing_is_replaced_unasked(tmp_path: Path, user_folder: Path) -> None:
    path = export(tmp_path / "a.lprz")
    before = path.read_bytes()
    with pytest.raises(BundleError, match="already"):
        export(path)
    assert path.read_bytes() == before
    folder = import_pipeline(path)
    (folder / "weights.npz").write_text("a person's own")
    with pytest.raises(BundleError, match="--name"):
        import_pipeline(path)
    with pytest.raises(BundleError, match="--name"):
        import_pipeline(path, "default", overwrite=True)
    assert (folder / "weights.npz").exists()
    import_pipeline(path, overwrite=True)
    assert not (folder / "weights.npz").exists()
    (old,) = (user_folder / "trash" / "detectors").iterdir()
    assert (old / "weights.npz").exists(), "what was replaced is in the trash"
    export(path, overwrite=True)


def test_one_that_another_program_imports_meanwhile_is_not_replaced(
    tmp_path: Path, user_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bundle(tmp_path / "a.lprz")
    other = user_detectors_folder() / "a"

    def import_another(*_: object) -> None:
        other.mkdir(parents=True)
        (other / "model.json").write_text("another")

    monkeypatch.setattr(sharing, "_try", import_another)
    with pytest.raises(BundleError, match="There is a detector “a” already"):
        import_pipeline(path)
    assert (other / "model.json").read_text() == "another"


@pytest.mark.parametrize("name", ["../x", "a/b", ".hidden", "", "CON", "nul.txt", "x" * 80, "a\0b"])
def test_names_that_are_no_names(tmp_path: Path, name: str, user_folder: Path) -> None:
    with pytest.raises(BundleError, match="name of a detector"):
        import_pipeline(tmp_path / "a.lprz", name)
    assert not user_folder.exists()


def test_names_are_made_of_any_file_name() -> None:
    assert proposed_name(Path("Müller 2.lprz")) == "Müller 2"
    assert proposed_name(Path("a$(rm)|b.lprz")) == "a(rm)b"
    assert proposed_name(Path("....lprz")) == "imported"
    assert proposed_name(Path("aux.lprz")) == "imported"


def test_pictures_go_along_only_when_asked_and_without_their_exif(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "CAMERA OF A PERSON"
    exif[0x0112] = 6
    photo = tmp_path / "photo.jpg"
    Image.new("RGB", (3000, 1500), (200, 30, 30)).save(photo, exif=exif)
    path = export(tmp_path / "a.lprz", pictures=[photo, SAMPLE])
    folder = tmp_path / "out"
    folder.mkdir()
    assert sorted(unpack(path, folder).members)[4:6] == ["pictures/0001.jpg", "pictures/0002.jpg"]
    first = folder / "pictures" / "0001.jpg"
    assert b"CAMERA" not in first.read_bytes()
    assert open_image(first).shape == (2048, 1024, 3), "upright, and not larger than needed"
    assert inspect_bundle(path).pictures == 2
    with pytest.raises(BundleError, match="at most 100"):
        export(tmp_path / "b.lprz", pictures=[photo] * 101)
    assert not (tmp_path / "b.lprz").exists()


def test_the_same_pipeline_makes_the_same_members(tmp_path: Path) -> None:
    one, other = export(tmp_path / "a.lprz"), export(tmp_path / "b.lprz")
    assert unpack(one).members == unpack(other).members
    with zipfile.ZipFile(one) as archive:
        assert archive.namelist()[0] == "manifest.json"
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert os.fsencode(str(tmp_path)) not in archive.read("manifest.json")


def test_export_says_what_is_wrong(tmp_path: Path) -> None:
    with pytest.raises(DetectorError, match=r"model\.json"):
        export_pipeline(tmp_path / "a.lprz", tmp_path)
    with pytest.raises(BundleError, match="could not be written"):
        export(tmp_path / "missing" / "a.lprz")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"{", "broken"),
        (b"[1]", "no object"),
        (b'{"format": 2}', "another version"),
        (b'{"format": 1, "country": 7}', "country"),
        (b'{"format": 1, "min_score": true}', "min_score"),
        (b'{"format": 1, "min_score": 2}', "min_score"),
        (b'{"format": 1, "country": "../pl"}', "does not know"),
        (b" " * 70_000, "too large"),
        (b"[" * 60_000, "broken"),
    ],
)
def test_settings_that_mean_nothing(tmp_path: Path, content: bytes, words: str) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    with pytest.raises(DetectorError, match=words):
        read_settings(tmp_path)


# --- the trial


def test_the_trial_lets_a_good_pipeline_pass_and_no_other(tmp_path: Path) -> None:
    for name, content in shipped().items():
        (tmp_path / name).write_bytes(content)
    assert try_pipeline(tmp_path) is None
    (tmp_path / "settings.json").write_text('{"format": 1, "country": "xx"}')
    problem = try_pipeline(tmp_path)
    assert problem is not None
    assert "does not know" in problem
    assert "within" in (try_pipeline(tmp_path, seconds=0.01) or "")


def test_the_trial_runs_the_refinement_though_nothing_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, content in shipped().items():
        (tmp_path / name).write_bytes(content)
    shutil.copy(default_detector() / REFINEMENT, tmp_path)
    monkeypatch.setattr(network, "_patience", network._patience)

    def fails(*_: object) -> None:
        raise DetectorError("cannot be run")

    monkeypatch.setattr(Refinement, "_look", fails)
    assert trial._run(tmp_path) == trial._REFUSED


def test_a_pipeline_is_tried_once_on_a_computer(
    tmp_path: Path, user_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[Path] = []
    path = export(tmp_path / "gate")
    monkeypatch.setattr(sharing, "try_pipeline", lambda folder, **_: tried.append(folder))
    for number, version in enumerate(("1", "1", "2")):
        # As another process, and at last as another version of the program.
        monkeypatch.setattr(sharing, "_tried", set())
        monkeypatch.setattr(sharing, "__version__", version)
        folder = tmp_path / str(number)
        folder.mkdir()
        sharing.open_bundle(path, folder)
    assert [folder.name for folder in tried] == ["0", "2"]
    assert len(list((user_folder / "tried").iterdir())) == 2


def test_the_trial_can_be_stopped(tmp_path: Path) -> None:
    for name, content in shipped().items():
        (tmp_path / name).write_bytes(content)

    def stop() -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        try_pipeline(tmp_path, check=stop)


def test_an_export_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    picture = tmp_path / "a.jpg"
    Image.new("RGB", (64, 48)).save(picture)
    export_pipeline(
        tmp_path / "a",
        default_detector(),
        None,
        [picture],
        progress=lambda *both: told.append(both),
    )
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]

    def stop(done: int, total: int) -> None:
        if done == total:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        export_pipeline(tmp_path / "b", default_detector(), progress=stop)
    assert not (tmp_path / "b.lprz").exists()


def test_a_model_that_LiteRT_cannot_run_is_found_out_in_the_child(  # noqa: N802
    tmp_path: Path, user_folder: Path
) -> None:
    """Sound in every number, but not of the size that model.json says."""
    card = json.loads(shipped()["model.json"]) | {"input_size": 299, "coarse_size": 0}
    path = bundle(tmp_path / "a.lprz", {"model.json": json.dumps(card).encode()})
    with pytest.raises(BundleError, match=r"does not work.*belong together"):
        import_pipeline(path)
    assert not (user_folder / "detectors" / "a").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_the_trial_is_limited(tmp_path: Path) -> None:
    code = (
        "import resource\n"
        "from lpr_desktop.reading import trial\n"
        "from pathlib import Path\n"
        f"trial._limit(Path({str(tmp_path)!r}))\n"
        "try:\n    bytearray(8 << 30)\nexcept MemoryError:\n    print('little memory')\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"try:\n    open({str(tmp_path / 'big')!r}, 'wb').write(bytes(1 << 20))\n"
        "except OSError:\n    print('little disk')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=110, env=ENVIRONMENT
    )
    assert done.stdout.split("\n")[:2] == ["little memory", "little disk"], done.stderr


# --- killed on the way

_IMPORTER = """
import os, sys
from pathlib import Path
from process_kills import killed_at_every_call
from lpr_desktop.reading import sharing
from lpr_desktop.reading.reader import PlateReader
path, detectors = Path(sys.argv[1]), Path(sys.argv[2])
sharing.import_pipeline(path, "gate")
folder = detectors / "gate"
(folder / "old").write_text("old")
names = {file.name for file in folder.iterdir()} - {"old"}
assert len(names) == 7

def whole():
    there = {file.name for file in folder.iterdir()}
    return there == names or there == names | {"old"}

def work(step):
    sharing.finish_killed_imports()
    assert whole(), list(folder.iterdir())
    if not (folder / "old").exists():
        (folder / "old").write_text("old")
    sharing.import_pipeline(path, "gate", overwrite=True)

print(killed_at_every_call(work, {"fsync", "rename", "replace", "mkdir"}))
sharing.finish_killed_imports()
assert whole() and not (folder / "old").exists()
"""


def _run(code: str, *arguments: Path, user_folder: Path) -> int:
    here = str(Path(__file__).resolve().parent)
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=110,
        env={
            **ENVIRONMENT,
            "PYTHONPATH": os.pathsep.join((ENVIRONMENT["PYTHONPATH"], here)),
            "LPR_DESKTOP_DATA": str(user_folder),
        },
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_every_step_of_replacing_by_an_import(tmp_path: Path, user_folder: Path) -> None:
    path = export(tmp_path / "gate.lprz")
    killed = _run(_IMPORTER, path, user_folder / "detectors", user_folder=user_folder)
    assert killed >= 10


def test_a_pipeline_with_a_text_model_of_its_own_reads_with_it(tmp_path: Path) -> None:
    for name, content in shipped().items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "plate.traineddata").write_bytes(b"no model")
    with pytest.raises(OcrError, match="damaged"):
        PlateReader.open(tmp_path)
