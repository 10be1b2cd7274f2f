"""Readings as JSON objects and as a CSV table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lpr_desktop.files import AnyPath, unicode_text, write_atomic
from lpr_desktop.reading.reader import PictureResult, Reading

CSV_COLUMNS = (
    "image", "width", "height", "plate", "text", "read_text", "confidence", "score",
    "x0", "y0", "x1", "y1", "country", "error", "country_probability", "partial", "missing",
    "direction",
)  # fmt: skip
"""One row for each plate (``plate`` counts from 1), one for a picture without a plate; ``error`` is
in each row of a picture that could not be read. ``text`` is a person's correction if there is one,
``read_text`` always the machine's; ``partial`` is ``yes`` or empty,
``direction`` the way a plate crossed the line that a person drew. New columns come behind."""

# All but tabs and line ends: a table is looked at in terminals too, which obey them.
_CONTROLS = dict.fromkeys((*range(9), 11, 12, *range(14, 32)), "�")
_HIGH_CONTROLS = {at: f"\\u{at:04x}" for at in range(127, 160)}
_CONTROLS |= dict.fromkeys(_HIGH_CONTROLS, "\N{REPLACEMENT CHARACTER}")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Corrections = Sequence[str | None]
"""For each reading of a picture the text that a person gave, None where there is none."""


def picture_object(
    result: PictureResult, corrections: Corrections = (), passages: Sequence[int] = ()
) -> dict[str, Any]:
    """The JSON object of one picture.

    ``{"image", "width", "height", "seconds", "plates": [...]}`` with boxes in upright pixels, or
    ``{"image", "error"}`` for a picture that could not be read; all of them for one that was read
    earlier and cannot be now. ``passages`` gives each plate the number of its passage. See
    :func:`plate_object`.
    """
    error = {} if result.error is None else {"error": unicode_text(result.error)}
    if error and not result.readings:
        return {"image": unicode_text(result.path), **error}
    return {
        "image": unicode_text(result.path),
        "width": result.width,
        "height": result.height,
        "seconds": round(result.seconds, 4),
        "plates": [
            plate_object(reading, corrected) | ({"passage": passages[place]} if passages else {})
            for place, (reading, corrected) in enumerate(_with_corrections(result, corrections))
        ],
        **error,
    }


def plate_object(reading: Reading, corrected: str | None = None) -> dict[str, Any]:
    """The JSON object of one plate.

    With a correction ``text`` is the person's and the machine's is in the additional key
    ``read_text``; ``confidence``, ``characters`` and ``candidates`` stay the machine's, and nothing
    is known to be missing. Of a video ``first_seen`` and ``last_seen`` are seconds from its
    beginning, and ``direction`` is the way it crossed the line that a person drew, else null.
    """
    is_partial, missing = _lacking(reading, corrected)
    plate: dict[str, Any] = {
        "box": [round(edge, 2) for edge in reading.box.as_tuple()],
        "corners": [[round(x, 2), round(y, 2)] for x, y in reading.corners]
        if reading.corners
        else None,
        "score": round(reading.score, 4),
        "text": reading.text if corrected is None else corrected,
        "confidence": round(reading.confidence, 4),
        "characters": [
            {"text": character.text, "confidence": round(character.confidence, 4)}
            for character in reading.characters
        ],
        "candidates": list(reading.candidates),
        "country": reading.country,
        "country_probability": round(reading.country_probability, 4),
        "partial": is_partial,
        "missing": missing,
    }
    if reading.seen is not None:
        plate["first_seen"] = round(reading.seen.first, 3)
        plate["last_seen"] = round(reading.seen.last, 3)
        plate["direction"] = reading.seen.direction
    if corrected is not None:
        plate["read_text"] = reading.text
    return plate


def json_line(
    result: PictureResult, corrections: Corrections = (), passages: Sequence[int] = ()
) -> str:
    """One picture as one line of JSON, without the line end."""
    return object_line(picture_object(result, corrections, passages))


def object_line(values: Mapping[str, Any]) -> str:
    """An object as a line of JSON that no terminal obeys, without the line end."""
    # JSON itself leaves these as they are, of which one does what ESC [ does.
    return json.dumps(values, ensure_ascii=False).translate(_HIGH_CONTROLS)


class CsvLines:
    """Makes the lines of a CSV table, safe to open in a spreadsheet.

    Fields that a spreadsheet would take for a formula (they begin with ``= + - @``, a tab or a line
    end) get an apostrophe in front; control characters but tabs and line ends become U+FFFD.

    Args:
        more: Names of columns behind :data:`CSV_COLUMNS`.
    """

    def __init__(self, more: Sequence[str] = ()) -> None:
        self._more = tuple(more)
        self._buffer = io.StringIO()
        # With this line end the writer quotes fields that hold either of its characters.
        self._writer = csv.writer(self._buffer, lineterminator="\r\n")

    def header(self) -> str:
        return self.row((*CSV_COLUMNS, *self._more))

    def picture(
        self, result: PictureResult, corrections: Corrections = (), more: Sequence[str] = ()
    ) -> str:
        """The lines of one picture, with their line ends; ``more`` fills the further columns."""
        size = (result.width or None, result.height or None)
        error = None if result.error is None else unicode_text(result.error)
        rows: list[Sequence[Any]] = [
            (
                *(unicode_text(result.path), *size, number),
                *(reading.text if corrected is None else corrected, reading.text),
                *(round(reading.confidence, 4), round(reading.score, 4)),
                *(round(edge, 2) for edge in reading.box.as_tuple()),
                *(reading.country, error, round(reading.country_probability, 4)),
                *_lacking(reading, corrected),
                None if reading.seen is None else reading.seen.direction,
            )
            for number, (reading, corrected) in enumerate(
                _with_corrections(result, corrections), start=1
            )
        ]
        if not rows:
            before = [None] * (CSV_COLUMNS.index("error") - 3)
            after = [None] * (len(CSV_COLUMNS) - CSV_COLUMNS.index("error") - 1)
            rows = [(unicode_text(result.path), *size, *before, error, *after)]
        return "".join(self.row((*row, *more)) for row in rows)

    def row(self, values: Sequence[Any]) -> str:
        """Any line, safe likewise, with its line end."""
        self._writer.writerow([_safe(value) for value in values])
        text = self._buffer.getvalue()
        self._buffer.seek(0)
        self._buffer.truncate()
        return text.removesuffix("\r\n") + "\n"


def write_csv(
    path: AnyPath,
    pictures: Iterable[tuple[PictureResult, Corrections]],
    *,
    byte_order_mark: bool = True,
) -> None:
    """Write a CSV file atomically, UTF-8.

    ``byte_order_mark`` makes Excel see that it is UTF-8. Raises OSError.
    """
    lines = CsvLines()
    parts = [lines.header(), *(lines.picture(*picture) for picture in pictures)]
    write_atomic(path, "".join(parts).encode("utf-8-sig" if byte_order_mark else "utf-8"))


def write_json(path: AnyPath, pictures: Iterable[tuple[PictureResult, Corrections]]) -> None:
    """Write a JSON array of :func:`picture_object` atomically, UTF-8. Raises OSError."""
    objects = [picture_object(*picture) for picture in pictures]
    write_atomic(path, (json.dumps(objects, ensure_ascii=False, indent=1) + "\n").encode())


def _with_corrections(
    result: PictureResult, corrections: Corrections
) -> Iterable[tuple[Reading, str | None]]:
    return zip(result.readings, corrections or [None] * len(result.readings), strict=True)


def _lacking(reading: Reading, corrected: str | None) -> tuple[bool, str | None]:
    """Whether signs are known to be missing from the text, and what; of a person's none are."""
    return (reading.is_partial, reading.missing) if corrected is None else (False, None)


def _safe(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else None
    if not isinstance(value, str):
        return value
    value = value.translate(_CONTROLS)
    return "'" + value if value.lstrip(" ").startswith(_FORMULA_STARTS) else value
