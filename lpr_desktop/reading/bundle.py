"""Bundles: a detector, the text model and their settings in one ``.lprz`` file.

A bundle is a ZIP file with a fixed list of members, of which the first is ``manifest.json`` with
the size and the SHA-256 of each other one. It comes from strangers: whatever is not exactly as
:func:`pack` makes it is refused before anything is written, and nothing in it is executed.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import json
import re
import stat
import struct
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from lpr_desktop.detection.card import INT8_NETWORK, NETWORK, REFINEMENT
from lpr_desktop.errors import LprError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence, with_name

SUFFIX = ".lprz"
FORMAT = 3
"""Version of the bundle's form; a higher one was written by a newer program. 2: may hold the
detector's network in int8, too; 3: and its refinement. A bundle without them is written as 1 or 2,
for older programs."""

DETECTOR, CARD, MODEL_CARD = NETWORK, "model.json", "MODEL_CARD.md"
TEXT_MODEL, SETTINGS = "plate.traineddata", "settings.json"
REQUIRED = (CARD, DETECTOR, TEXT_MODEL, SETTINGS)
MOST_PICTURES = 100

_MANIFEST = "manifest.json"
_MOST_BYTES = {
    _MANIFEST: 64 << 10,
    CARD: 1_000_000,
    MODEL_CARD: 1_000_000,
    SETTINGS: 64 << 10,
    DETECTOR: 500_000_000,
    INT8_NETWORK: 500_000_000,
    REFINEMENT: 500_000_000,
    TEXT_MODEL: 64 << 20,
}
_PICTURE = re.compile(r"pictures/[0-9]{4}\.jpg")
_MOST_PICTURE_BYTES = 8 << 20
_MOST_FILE_BYTES = 1 << 30
_MOST_MEMBERS = len(_MOST_BYTES) + MOST_PICTURES
_MOST_RATIO = 100
"""Weights shrink by a tenth, texts to a fifth; what shrinks more than this is a trap."""
_SMALL = 64 << 10  # too small to be one

# APPNOTE.TXT (PKWARE's description of ZIP), 4.3.16 and 4.3.7: the record at the end, and the header
# of a member.
_END = struct.Struct("<4s4H2IH")
_LOCAL = struct.Struct("<4s5H3I2H")
_ENCRYPTED, _SIZE_BEHIND = 0x1, 0x8
_FIRST_DATE = (1980, 1, 1, 0, 0, 0)


class BundleError(LprError):
    """A bundle could not be written, or is not one that can be used."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was looked through: every member is there, allowed, and whole.

    Attributes:
        manifest: Its own words: ``title``, ``created`` (ISO 8601), ``program`` (version).
        members: Name → size in bytes, without the manifest.
        digest: SHA-256, hexadecimal, over all members but the model card: the same for what reads
            alike, whenever it was packed.
    """

    manifest: Mapping[str, Any]
    members: Mapping[str, int]
    digest: str


def pack(members: Mapping[str, bytes], about: Mapping[str, str]) -> bytes:
    """The bytes of a bundle; the same members and words make the same bytes.

    Args:
        members: Name → content; :data:`REQUIRED` ones and, if wanted, the others.
        about: The manifest's own words.

    Raises:
        BundleError: A member is missing, not allowed or too large.
    """
    for name in REQUIRED:
        if name not in members:
            raise BundleError("The bundle cannot be made: {name} is missing.", name=name)
    listed = {}
    for name, content in members.items():
        if len(content) > _most_bytes(name):
            raise BundleError("The bundle cannot be made: {name} is too large.", name=name)
        listed[name] = {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    version = FORMAT if REFINEMENT in members else 2 if INT8_NETWORK in members else 1
    manifest = {"format": version, **about, "members": listed}
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", allowZip64=False) as archive:
        for name, content in {_MANIFEST: text.encode(), **members}.items():
            # Without the time and the system of this computer.
            info = zipfile.ZipInfo(name, _FIRST_DATE)
            info.create_system = 3
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            info.compress_type = (
                zipfile.ZIP_STORED if name.endswith(".jpg") else zipfile.ZIP_DEFLATED
            )
            archive.writestr(info, content)
    return file.getvalue()


def unpack(path: Path, folder: Path | None = None) -> Bundle:
    """Look through a bundle, and write its members into ``folder`` if one is given.

    Args:
        path: The file.
        folder: An empty folder.

    Raises:
        BundleError: The file cannot be read, is no bundle, is damaged, hostile, or was made by a
            newer version. ``folder`` may then hold a part of it.
        OSError: The file cannot be read to its end, or ``folder`` cannot be written.
    """
    name = show_name(path)
    try:
        if not path.is_file():
            raise _Refused(
                Sentence("there is no such file. Choose a bundle ({suffix}).", suffix=SUFFIX)
            )
        with _opened(path) as file:
            _check_ends(file)
            with zipfile.ZipFile(file) as archive:
                return _unpack(file, archive, folder)
    except _Refused as error:
        raise BundleError("{name}: {error}", name=name, error=error.words) from error
    except OSError:
        raise
    except Exception as error:
        # BadZipFile, zlib.error and whatever else a broken file makes a decoder raise.
        raise BundleError("{name}: {damaged}", name=name, damaged=_DAMAGED) from error


class _Refused(Exception):
    """Why a bundle is not used, as sentences."""

    def __init__(self, words: Sentence) -> None:
        super().__init__(words)
        self.words = words


_DAMAGED = Sentence("this bundle is damaged or incomplete. Copy it again from where it came from.")
_FOREIGN = Sentence("this is not a bundle of this program. Choose a file that was exported as one.")


def _hostile(what: str) -> _Refused:
    return _Refused(
        Sentence(
            "{what}; refused: no export of this program makes such a file, it may be meant to do "
            "harm.",
            what=what,
        )
    )


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except OSError as error:
        raise _Refused(
            Sentence(
                "it cannot be opened ({error}). Check the permissions and the disk.",
                error=error,
            )
        ) from error


def _check_ends(file: IO[bytes]) -> None:
    """Check the record at the end before zipfile believes it."""
    size = file.seek(0, io.SEEK_END)
    if size > _MOST_FILE_BYTES:
        raise _Refused(Sentence("the file is larger than any bundle (1 GB)."))
    file.seek(0)
    start = file.read(4)
    if start != b"PK\x03\x04":
        raise _Refused(_FOREIGN)
    if size < _END.size:
        raise _Refused(_DAMAGED)
    file.seek(size - _END.size)
    sign, disk, first_disk, here, count, length, at, comment = _END.unpack(file.read(_END.size))
    if sign != b"PK\x05\x06" or comment:
        raise _Refused(_DAMAGED)
    if count == 0xFFFF or length == 0xFFFFFFFF or at == 0xFFFFFFFF:
        raise _hostile(Sentence("it hides the number of its members"))
    if count > _MOST_MEMBERS or length > 256 * _MOST_MEMBERS:
        raise _hostile(Sentence("it has too many members"))
    if disk or first_disk or here != count or at + length != size - _END.size:
        raise _Refused(_DAMAGED)


def _unpack(file: IO[bytes], archive: zipfile.ZipFile, folder: Path | None) -> Bundle:
    infos = archive.infolist()
    if not infos or infos[0].filename != _MANIFEST:
        raise _Refused(_FOREIGN)
    # First what it says about itself: a newer bundle may well have other members.
    _check_member(infos[0])
    manifest = _manifest(_read(archive, infos[0]))
    seen = set()
    for info in infos:
        _check_member(info)
        if info.filename in seen:
            raise _hostile(Sentence("{name} is in it twice", name=info.filename))
        seen.add(info.filename)
    _check_places(file, archive, infos)
    listed = _listed(manifest)
    if listed.keys() != seen - {_MANIFEST} or not listed.keys() >= set(REQUIRED):
        raise _Refused(_DAMAGED)
    for info in infos[1:]:
        digest = hashlib.sha256()
        size = 0
        for part in _parts(archive, info, folder):
            digest.update(part)
            size += len(part)
        if listed[info.filename] != (size, digest.hexdigest()):
            raise _Refused(_DAMAGED)
    deciding = {name: digest for name, (_, digest) in listed.items() if name != MODEL_CARD}
    whole = hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()
    return Bundle(manifest, {name: size for name, (size, _) in listed.items()}, whole)


@contextlib.contextmanager
def told_as(bundle: Path, folder: Path) -> Iterator[None]:
    """Errors name the bundle, in place of the folder where it is unpacked for a while."""
    try:
        yield
    except LprError as error:
        raise type(error)(with_name(error.sentence, str(folder), show_name(bundle))) from error


def _check_member(info: zipfile.ZipInfo) -> None:
    name = info.filename
    # zipfile cuts a name at a zero byte and turns other separators: look at what stands there.
    most = _most_bytes(name) if info.orig_filename == name else 0
    if not most:
        raise _hostile(Sentence("it holds {name}", name=repr(show_name(info.orig_filename))))
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise _hostile(Sentence("{name} is a link or a folder", name=name))
    if info.flag_bits & _ENCRYPTED:
        raise _Refused(
            Sentence("{name} is encrypted. Ask for a bundle without a password.", name=name)
        )
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise _hostile(Sentence("{name} is packed in a foreign way", name=name))
    if info.flag_bits & _SIZE_BEHIND:
        raise _hostile(Sentence("{name} hides its size", name=name))
    if info.file_size > most:
        raise _hostile(Sentence("{name} is too large", name=name))
    if info.file_size > max(_SMALL, _MOST_RATIO * info.compress_size):
        raise _hostile(Sentence("{name} would grow more than a hundredfold", name=name))


def _check_places(file: IO[bytes], archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> None:
    """The members must fill the file up to the list of members: no gap, no overlap."""
    at = 0
    for info in infos:
        if info.header_offset != at:
            raise _hostile(Sentence("its members overlap, or something lies between them"))
        file.seek(at)
        header = _LOCAL.unpack(file.read(_LOCAL.size))
        name_length, extra_length = header[9], header[10]
        name = file.read(name_length)
        said = header[2], header[3], *header[6:9]
        known = info.flag_bits, info.compress_type, info.CRC, info.compress_size, info.file_size
        if (
            header[0] != b"PK\x03\x04"
            or name != info.filename.encode()
            or extra_length
            or said != known
        ):
            raise _hostile(Sentence("its two lists of members differ"))
        at += _LOCAL.size + name_length + info.compress_size
    if at != archive.start_dir:
        raise _hostile(Sentence("something lies behind its members"))


def _manifest(content: bytes) -> dict[str, Any]:
    try:
        manifest = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _Refused(_DAMAGED) from error
    version = manifest.get("format") if isinstance(manifest, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise _Refused(_FOREIGN)
    if version > FORMAT:
        raise _Refused(
            Sentence(
                "this bundle was made by a newer version of the program (form {version}, this one "
                "knows {known}). Update LPR Desktop, then import it again.",
                version=version,
                known=FORMAT,
            )
        )
    assert isinstance(manifest, dict)
    return manifest


def _listed(manifest: Mapping[str, Any]) -> dict[str, tuple[int, str]]:
    """Name → size and SHA-256, as the manifest says."""
    members = manifest.get("members")
    if not isinstance(members, dict):
        raise _Refused(_DAMAGED)
    listed = {}
    for name, facts in members.items():
        if not isinstance(facts, dict):
            raise _Refused(_DAMAGED)
        size, digest = facts.get("size"), facts.get("sha256")
        if not isinstance(size, int) or not isinstance(digest, str):
            raise _Refused(_DAMAGED)
        listed[name] = (size, digest)
    return listed


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    return b"".join(_parts(archive, info, None))


def _parts(archive: zipfile.ZipFile, info: zipfile.ZipInfo, folder: Path | None) -> Iterator[bytes]:
    """The content of a member, at most as much as it says to have; written on the way."""
    left = info.file_size
    target = None if folder is None else folder / info.filename
    if target is not None:
        target.parent.mkdir(exist_ok=True)
    with archive.open(info) as source, _writer(target) as copy:
        while part := source.read(1 << 20):
            left -= len(part)
            if left < 0:
                raise _hostile(Sentence("{name} is larger than it says", name=info.filename))
            copy.write(part)
            yield part
    if left:
        raise _Refused(_DAMAGED)


def _writer(target: Path | None) -> IO[bytes]:
    return io.BytesIO() if target is None else target.open("xb")


def _most_bytes(name: str) -> int:
    """How large a member of this name may be; 0 if there is none of this name."""
    return _MOST_PICTURE_BYTES if _PICTURE.fullmatch(name) else _MOST_BYTES.get(name, 0)
