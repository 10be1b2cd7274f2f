"""Bundles that mean harm or are broken: each is refused, nothing is written, nothing is run."""

from __future__ import annotations

import io
import json
import pickle
import stat
import struct
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from bundle_samples import bundle, manifest, shipped, write_zip, zip_info

from lpr_desktop.errors import DetectorError, LprError, OcrError
from lpr_desktop.reading.bundle import FORMAT, BundleError, unpack
from lpr_desktop.reading.reader import PlateReader
from lpr_desktop.reading.sharing import import_pipeline

Build = Callable[[Path], Path]


def _with_extra(name: str, content: bytes = b"x") -> Build:
    return lambda path: bundle(path, {name: content})


def _zero_byte(path: Path) -> Path:
    """zipfile itself cuts such a name."""
    content = bundle(path, {"settings.json!.py": b"x"}).read_bytes()
    # Not in the manifest, whose checksum is known.
    start = content.index(b"PK\x03\x04", 1000)
    path.write_bytes(
        content[:start] + content[start:].replace(b"settings.json!.py", b"settings.json\0.py")
    )
    return path


def _symlink(path: Path) -> Path:
    link = zip_info("MODEL_CARD.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    members = {**shipped(), "MODEL_CARD.md": b"/etc/passwd"}
    rest = ((name, members[name]) for name in shipped())
    return write_zip(
        path, ("manifest.json", manifest(members)), *rest, (link, members["MODEL_CARD.md"])
    )


def _twice(path: Path) -> Path:
    members = shipped()
    with pytest.warns(UserWarning, match="Duplicate"):
        return write_zip(
            path,
            ("manifest.json", manifest(members)),
            *members.items(),
            ("settings.json", b"another"),
        )


def _encrypted(path: Path) -> Path:
    content = bytearray(bundle(path).read_bytes())
    # Bit 0 of the flags, in both lists (APPNOTE 4.3.7 and 4.3.12).
    at = content.rfind(b"settings.json")
    content[at - 46 + 8] |= 1
    at = content.find(b"settings.json", content.find(b"PK\x03\x04", 1000))
    content[at - 30 + 6] |= 1
    path.write_bytes(content)
    return path


def _bomb(path: Path) -> Path:
    info = zip_info("detector.tflite", zipfile.ZIP_DEFLATED)
    zeros = bytes(100 << 20)
    members = {**shipped(), "detector.tflite": zeros}
    others = [(name, content) for name, content in shipped().items() if content is not zeros]
    return write_zip(
        path,
        ("manifest.json", manifest(members)),
        (info, zeros),
        *((name, content) for name, content in others if name != "detector.tflite"),
    )


def _lying_bomb(path: Path) -> Path:
    """50 MB in a member that says that it has 100 bytes, everywhere it is said."""
    compressor = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = compressor.compress(bytes(50 << 20)) + compressor.flush()
    name = b"model.json"
    listed = {**shipped(), "model.json": bytes(100)}
    first = manifest(listed)
    start = io.BytesIO()
    with zipfile.ZipFile(start, "w") as archive:
        archive.writestr(zip_info("manifest.json"), first)
    whole = start.getvalue()
    middle = whole[: whole.index(b"PK\x01\x02")]
    central = whole[len(middle) : whole.index(b"PK\x05\x06")]
    crc = zlib.crc32(bytes(100))
    local = struct.pack(
        "<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 33, crc, len(data), 100, len(name), 0
    )
    entry = struct.pack(
        "<4s6H3I5H2I", b"PK\x01\x02", 0x0314, 20, 0, 8, 0, 33, crc, len(data), 100, len(name),
        0, 0, 0, 0, (stat.S_IFREG | 0o644) << 16, len(middle),
    )  # fmt: skip
    body = middle + local + name + data
    directory = central + entry + name
    path.write_bytes(
        body
        + directory
        + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 2, 2, len(directory), len(body), 0)
    )
    return path


def _overlapping(path: Path) -> Path:
    """Two members that are one: the entry of the second leads to the first (D. Fifield's bomb)."""
    content = bytearray(bundle(path).read_bytes())
    at = content.rfind(b"settings.json") - 46
    content[at + 42 : at + 46] = bytes(4)
    path.write_bytes(content)
    return path


def _hidden_between(path: Path) -> Path:
    content = bundle(path).read_bytes()
    end = content.index(b"PK\x01\x02")
    stuff = b"something hidden"
    tail = bytearray(content[end:])
    (start,) = struct.unpack_from("<I", tail, len(tail) - 6)
    struct.pack_into("<I", tail, len(tail) - 6, start + len(stuff))
    path.write_bytes(content[:end] + stuff + tail)
    return path


def _other_name_inside(path: Path) -> Path:
    """The list of members says one name, the member itself another."""
    content = bundle(path).read_bytes()
    at = content.index(b"settings.json", content.index(b"plate.traineddata"))
    at = content.index(b"settings.json", content.index(b"PK\x03\x04", 900_000))
    path.write_bytes(content[:at] + b"../../x.json.."[:13] + content[at + 13 :])
    return path


def _prefixed(path: Path) -> Path:
    path.write_bytes(b"#!/bin/sh\nrm -rf /\n" + bundle(path).read_bytes())
    return path


def _many(path: Path) -> Path:
    return write_zip(
        path, ("manifest.json", b"{}"), *((f"pictures/{n:04d}.jpg", b"") for n in range(2000))
    )


def _huge_directory(path: Path) -> Path:
    """Says that it has 65,535 members in a list of 900 MB."""
    content = bytearray(bundle(path).read_bytes())
    struct.pack_into("<HHI", content, len(content) - 14, 0xFFFE, 0xFFFE, 900_000_000)
    path.write_bytes(content)
    return path


def _zip64(path: Path) -> Path:
    content = bytearray(bundle(path).read_bytes())
    struct.pack_into("<HHII", content, len(content) - 14, *(0xFFFF,) * 2, *(0xFFFFFFFF,) * 2)
    path.write_bytes(content)
    return path


def _deep_manifest(path: Path) -> Path:
    return write_zip(path, ("manifest.json", b"[" * 60_000), *shipped().items())


def _foreign_packing(path: Path) -> Path:
    members = shipped()
    info = zip_info("settings.json", zipfile.ZIP_LZMA)
    rest = ((name, content) for name, content in members.items() if name != "settings.json")
    return write_zip(
        path, ("manifest.json", manifest(members)), *rest, (info, members["settings.json"])
    )


HOSTILE: dict[str, tuple[Build, str]] = {
    "a path out of the folder": (_with_extra("../../evil.py"), "may be meant to do harm"),
    "an absolute path": (_with_extra("/etc/cron.d/evil"), "may be meant to do harm"),
    "a Windows path": (_with_extra("..\\evil.exe"), "may be meant to do harm"),
    "a drive": (_with_extra("C:evil.exe"), "may be meant to do harm"),
    "a name that is not on the list": (_with_extra("weights.pkl"), "may be meant to do harm"),
    "a pickle": (_with_extra("weights.npz", pickle.dumps(print)), "may be meant to do harm"),
    "an upper case twin": (_with_extra("SETTINGS.JSON"), "may be meant to do harm"),
    "a zero byte in a name": (_zero_byte, "may be meant to do harm"),
    "a folder": (_with_extra("pictures/"), "may be meant to do harm"),
    "a picture of another name": (_with_extra("pictures/../x.jpg"), "may be meant to do harm"),
    "a symbolic link": (_symlink, "link"),
    "a member twice": (_twice, "twice"),
    "an encrypted member": (_encrypted, "encrypted"),
    "a bomb": (_bomb, "hundredfold"),
    "a bomb that lies": (_lying_bomb, "larger than it says|damaged"),
    "a bundle in a bundle": (_with_extra("inner.lprz", b"PK\x03\x04"), "do harm"),
    "overlapping members": (_overlapping, "overlap|differ|damaged"),
    "something between": (_hidden_between, "behind its members"),
    "two lists that differ": (_other_name_inside, "differ"),
    "a program in front": (_prefixed, "not a bundle"),
    "two thousand members": (_many, "too many"),
    "a huge list": (_huge_directory, "too many"),
    "a hidden number of members": (_zip64, "hides"),
    "a deep manifest": (_deep_manifest, "damaged"),
    "a foreign packing": (_foreign_packing, "foreign way"),
    "a card that is too large": (_with_extra("MODEL_CARD.md", b"x" * 1_000_001), "too large"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_bundles(tmp_path: Path, user_folder: Path, name: str) -> None:
    build, words = HOSTILE[name]
    path = build(tmp_path / "evil.lprz")
    begin = time.process_time()
    with pytest.raises(BundleError, match=words) as caught:
        import_pipeline(path)
    assert time.process_time() - begin < 3
    assert "evil.lprz" in str(caught.value)
    written = [found for found in user_folder.rglob("*") if found.is_file()]
    assert written == []
    assert sorted(found.name for found in tmp_path.iterdir()) == ["evil.lprz"]


def test_a_bomb_takes_no_memory(tmp_path: Path) -> None:
    """In a process of its own that has little more than it needs."""
    path = _lying_bomb(tmp_path / "evil.lprz")
    code = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from lpr_desktop.reading.bundle import BundleError, unpack\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    unpack(Path(sys.argv[1]))\nexcept BundleError:\n    pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, timeout=110
    )
    assert int(done.stdout) < 30_000, done.stderr


# --- the parts


@pytest.mark.parametrize("version", [FORMAT + 1, 99, 10**30])
def test_a_newer_bundle_says_so(tmp_path: Path, version: int) -> None:
    members = {**shipped(), "something.new": b"x"}
    text = manifest(members, format=version)
    path = write_zip(tmp_path / "a.lprz", ("manifest.json", text), *members.items())
    with pytest.raises(BundleError, match=r"newer version of the program.*Update"):
        import_pipeline(path)


@pytest.mark.parametrize("value", [None, "1", True, 0, -1, 1.5, [], {}])
def test_a_form_that_is_no_number(tmp_path: Path, value: object) -> None:
    with pytest.raises(BundleError, match="not a bundle"):
        unpack(bundle(tmp_path / "a.lprz", format=value))


@pytest.mark.parametrize(
    "members",
    [
        None,
        [],
        {"settings.json": 1},
        {"settings.json": {"size": 1}},
        {"x": {"size": 1, "sha256": ""}},
    ],
)
def test_a_manifest_that_lists_nothing_sensible(tmp_path: Path, members: object) -> None:
    text = json.dumps({"format": 1, "members": members}).encode()
    path = write_zip(tmp_path / "a.lprz", ("manifest.json", text), *shipped().items())
    with pytest.raises(BundleError, match="damaged"):
        unpack(path)


@pytest.mark.parametrize("missing", sorted(shipped()))
def test_a_missing_member(tmp_path: Path, missing: str) -> None:
    members = {name: content for name, content in shipped().items() if name != missing}
    path = write_zip(tmp_path / "a.lprz", ("manifest.json", manifest(members)), *members.items())
    with pytest.raises(BundleError, match="damaged or incomplete"):
        unpack(path)


def test_a_changed_member(tmp_path: Path) -> None:
    members = shipped()
    text = manifest(members)
    changed = {**members, "settings.json": members["settings.json"].replace(b"pl", b"de")}
    path = write_zip(tmp_path / "a.lprz", ("manifest.json", text), *changed.items())
    with pytest.raises(BundleError, match="damaged"):
        unpack(path)


def test_any_flipped_or_missing_byte_is_found(tmp_path: Path) -> None:
    content = bundle(tmp_path / "a.lprz").read_bytes()
    for at in (0, 6, 15, 40, 700, 5000, 3_000_000, len(content) - 400, len(content) - 20):
        broken = bytearray(content)
        broken[at] ^= 0x55
        (tmp_path / "b.lprz").write_bytes(broken)
        with pytest.raises(BundleError):
            unpack(tmp_path / "b.lprz")
    for length in (0, 3, 21, 100, len(content) // 2, len(content) - 1):
        (tmp_path / "b.lprz").write_bytes(content[:length])
        with pytest.raises(BundleError):
            unpack(tmp_path / "b.lprz")


def test_files_that_are_no_bundles(tmp_path: Path) -> None:
    for content in (b"", b"PK", b"\x89PNG", b"x" * 5000):
        (tmp_path / "a.lprz").write_bytes(content)
        with pytest.raises(BundleError):
            unpack(tmp_path / "a.lprz")
    for missing in (tmp_path / "missing.lprz", tmp_path):
        with pytest.raises(BundleError, match="no such file"):
            unpack(missing)


def _traineddata_with(index: int, part: bytes) -> bytes:
    """The shipped text model with another part in it, as the format has it."""
    content = shipped()["plate.traineddata"]
    (count,) = struct.unpack_from("<i", content)
    offsets = list(struct.unpack_from(f"<{count}q", content, 4))
    header = 4 + 8 * count
    moved = [at + len(part) if at != -1 else -1 for at in offsets]
    moved[index] = header
    return struct.pack(f"<i{count}q", count, *moved) + part + content[header:]


def assert_names(bundle: Path, error: LprError) -> None:
    """The bundle is named, and no folder in which it was unpacked for a while."""
    assert str(bundle) in str(error)
    assert tempfile.gettempdir() not in str(error).replace(str(bundle), "")


def test_a_text_model_that_would_write_files(tmp_path: Path, user_folder: Path) -> None:
    victim = tmp_path / "victim"
    config = f"tessedit_write_params_to_file {victim}\ndebug_file {victim}\n".encode()
    path = bundle(tmp_path / "a.lprz", {"plate.traineddata": _traineddata_with(0, config)})
    with pytest.raises(OcrError, match="config"):
        import_pipeline(path)
    assert not victim.exists()
    assert not list(user_folder.rglob("*.traineddata"))


def test_text_models_that_are_none(tmp_path: Path) -> None:
    whole = shipped()["plate.traineddata"]
    for content in (b"", b"\x80\x04", whole[:5000], whole[:-2000], bytes(len(whole))):
        path = bundle(tmp_path / "a.lprz", {"plate.traineddata": content})
        with pytest.raises(OcrError) as caught:
            import_pipeline(path)
        assert_names(path, caught.value)


def test_detectors_that_are_none(tmp_path: Path) -> None:
    whole = shipped()["detector.tflite"]
    for content in (b"", b"TFL3", pickle.dumps(print), whole[:1000], whole[: len(whole) // 2]):
        path = bundle(tmp_path / "a.lprz", {"detector.tflite": content})
        with pytest.raises(DetectorError, match="its detector is not one"):
            import_pipeline(path)


def test_cards_that_mean_nothing(tmp_path: Path) -> None:
    for content in (b"", b"[]", b"{}", json.dumps({"format": 1, "title": 7}).encode()):
        path = bundle(tmp_path / "a.lprz", {"model.json": content})
        with pytest.raises(DetectorError, match=r"model\.json|version") as caught:
            import_pipeline(path)
        assert_names(path, caught.value)
        with pytest.raises(DetectorError) as caught:
            PlateReader.open(path)
        assert_names(path, caught.value)


def test_a_pipeline_that_does_not_work_is_named(tmp_path: Path, user_folder: Path) -> None:
    card = json.loads(shipped()["model.json"]) | {"input_size": 331, "coarse_size": 0}
    path = bundle(tmp_path / "a.lprz", {"model.json": json.dumps(card).encode()})
    with pytest.raises(LprError) as caught:
        import_pipeline(path)
    assert_names(path, caught.value)
    assert "incoming" not in str(caught.value)


def test_every_refusal_is_for_a_person(tmp_path: Path) -> None:
    for name, (build, _) in HOSTILE.items():
        if name in ("a bomb", "a bomb that lies", "a member twice"):
            continue
        with pytest.raises(LprError) as caught:
            unpack(build(tmp_path / "a.lprz"))
        text = str(caught.value)
        assert text.endswith("."), text
        assert "Traceback" not in text
