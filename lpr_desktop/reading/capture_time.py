"""When a picture was taken, as the camera wrote it into the file."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, BinaryIO

from lpr_desktop.files import AnyPath
from lpr_desktop.picture_header import jpeg_exif, png_exif, sniff, webp_exif
from lpr_desktop.picture_process import header_in_child

if TYPE_CHECKING:
    from PIL.Image import Exif

# EXIF 2.32, 4.6.5: the folder of the camera's own tags; when the picture was taken or made digital,
# when the file was changed; and the times' offsets from UTC.
_EXIF_FOLDER = 0x8769
_TAKEN, _DIGITIZED, _CHANGED = 0x9003, 0x9004, 0x0132
_MAKE, _MODEL, _GPS_FOLDER, _LAST_GPS_TAG = 0x010F, 0x0110, 0x8825, 0x1F
_OFFSETS = {_TAKEN: 0x9011, _DIGITIZED: 0x9012, _CHANGED: 0x9010}


def capture_time(path: AnyPath) -> float | None:
    """Unix time at which a picture was taken; None where the file does not say.

    A time without an offset from UTC, as most cameras write it, is one of this computer's zone.
    Never fails.
    """
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any path
            tags = _exif(path, file)
            return None if tags is None else _time(tags)
    except Exception:  # noqa: BLE001 - hostile EXIF raises errors of all kinds
        return None


def harmless_exif(path: AnyPath) -> bytes | None:
    """When, where and with which camera a picture was taken, as an EXIF block of its own.

    Nothing else: small pictures of the picture and makers' notes show plates, too. None where the
    file does not say. Never fails.
    """
    from PIL.Image import Exif

    kept = Exif()
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - any path
            tags = _exif(path, file)
            if tags is None:
                return None
            for tag in (_MAKE, _MODEL, _CHANGED):
                if isinstance(tags.get(tag), str):
                    kept[tag] = tags[tag]
            inner, place = tags.get_ifd(_EXIF_FOLDER), tags.get_ifd(_GPS_FOLDER)
            for tag in (_TAKEN, _DIGITIZED, *_OFFSETS.values()):
                if isinstance(inner.get(tag), str):
                    kept.get_ifd(_EXIF_FOLDER)[tag] = inner[tag]
            kept.get_ifd(_GPS_FOLDER).update(
                {tag: place[tag] for tag in range(_LAST_GPS_TAG + 1) if tag in place}
            )
        return kept.tobytes()
    except Exception:  # noqa: BLE001 - hostile EXIF raises errors of all kinds
        return None


def _exif(path: AnyPath, file: BinaryIO) -> Exif | None:
    from PIL.Image import Exif

    file_format = sniff(file.read(16))
    file.seek(0)
    tags = Exif()
    if file_format == "TIFF":
        # An EXIF block is a TIFF file without a picture. This one may be large: it is not read
        # whole, and the tags that are looked up later are read from the file.
        tags.load_from_fp(file)
        return tags
    block = _exif_block(path, file, file_format)
    tags.load(block)
    return tags if block else None


def _exif_block(path: AnyPath, file: BinaryIO, file_format: str | None) -> bytes:
    if file_format == "HEIC":
        return header_in_child(path)[2]
    if file_format == "PNG":
        return png_exif(file)
    if file_format == "WebP":
        return webp_exif(file)
    if file_format == "JPEG":
        return jpeg_exif(file)
    return b""


def _time(tags: Exif) -> float | None:
    inner = tags.get_ifd(_EXIF_FOLDER)
    for tag in (_TAKEN, _DIGITIZED, _CHANGED):
        text = inner.get(tag) or tags.get(tag)
        if isinstance(text, str) and text.strip("\0 "):
            moment = datetime.strptime(text.strip("\0 ")[:19], "%Y:%m:%d %H:%M:%S")
            offset = inner.get(_OFFSETS[tag])
            if isinstance(offset, str) and offset.strip("\0 "):
                zone = datetime.strptime(offset.strip("\0 "), "%z").tzinfo
                moment = moment.replace(tzinfo=zone)
            seconds = moment.timestamp()
            # Cameras whose clock was never set say 1970 or 1980, or zeros.
            return seconds if seconds > 631_152_000 else None
    return None
