"""CCPD: what is on a picture stands in its name (https://github.com/detectRecog/CCPD).

``area-tilt-box-corners-text-brightness-blur.jpg``, such as ``025-95_113-154&383_386&473-
386&473_177&454_154&383_363&402-0_0_22_27_27_33_16-37-15.jpg``; corners begin at the bottom right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from lpr_desktop.annotation.layouts.found import Found, Marked, polygon
from lpr_desktop.annotation.layouts.listing import Listing
from lpr_desktop.sentence import Sentence

_POINT = r"(\d{1,5})&(\d{1,5})"
_NAME = re.compile(
    rf"^\d+-\d+_\d+-{_POINT}_{_POINT}-{_POINT}_{_POINT}_{_POINT}_{_POINT}-(\d+(?:_\d+){{6,7}})-"
    r"\d+-\d+$"
)
_PROVINCES = "皖沪津渝冀晋蒙辽吉黑苏浙京闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新警学"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_SIGNS = f"{_LETTERS}0123456789"


def find(listing: Listing) -> Iterator[Found]:
    """Pictures with such names."""
    pictures = [name for name in listing.pictures.names if _NAME.match(PurePosixPath(name).stem)]
    if pictures:
        yield Found(Sentence("CCPD file names"), pictures, _read)


def _read(picture: str) -> Marked:
    match = _NAME.match(PurePosixPath(picture).stem)
    assert match is not None
    values = [float(text) for text in match.groups()[4:12]]
    points = list(zip(values[::2], values[1::2], strict=True))
    return Marked((polygon(points, "plate", _text(match[13])),))


def _text(numbers: str) -> str | None:
    first, second, *others = map(int, numbers.split("_"))
    try:
        return _PROVINCES[first] + _LETTERS[second] + "".join(_SIGNS[at] for at in others)
    except IndexError:
        return None
