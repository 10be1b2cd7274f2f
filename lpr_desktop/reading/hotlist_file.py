"""The hotlist as a file: a CSV table, or a text with a plate a line.

Lists come from other programs and offices: the columns are found by their names, or are plate and
note in this order; separators are commas, semicolons or tabs. In a text all behind the first tab,
comma or semicolon is the note, and a line that begins with ``#`` is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.csv_table import csv_rows
from lpr_desktop.errors import JournalError
from lpr_desktop.files import AnyPath, open_file, show_name, write_atomic
from lpr_desktop.reading.export import CsvLines

COLUMNS = ("plate", "note", "alike")
"""``alike`` is ``yes`` or ``no``: whether a text with one other character counts too."""

_MOST_BYTES = 32_000_000
_MOST_PLATES = 200_000
_MOST_TEXT, _MOST_NOTE = 64, 1_000
_SEPARATORS = ";\t,"
_PLATE_NAMES = frozenset(
    "plate text number license licence licenseplate licenceplate platenumber registration"
    " kennzeichen plaque immatriculation matricula targa tablica rejestracja".split()
)
_NOTE_NAMES = frozenset("note reason comment description remark bemerkung grund".split())
_NO = frozenset(("no", "0", "false", "exact", "nein"))


@dataclass(frozen=True, slots=True)
class ListedPlate:
    """A wanted plate.

    Attributes:
        text: As the person wrote it; may hold ``*`` (any characters) and ``?`` (any one).
        note: Why it is wanted; "" for nothing.
        takes_alike: Whether a text that differs by one character is a possible match; not used for
            texts with wildcards or of fewer than four characters.
    """

    text: str
    note: str = ""
    takes_alike: bool = True


def read_hotlist(path: AnyPath) -> tuple[list[ListedPlate], int]:
    """The plates of a file in order, each text once, and how many lines hold none.

    Raises:
        JournalError: It cannot be read, is too large, or holds no plate.
    """
    name = show_name(path)
    unread = JournalError.for_os_error("{name}: the list cannot be read ({strerror}).", name=name)
    with unread, open_file(path) as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise JournalError("{name}: this is too large for a list of plates.", name=name)
    lines = _decoded(content).splitlines(keepends=True)
    rows = _table(lines, name) if Path(path).suffix.lower() == ".csv" else _text(lines)
    columns = _columns(rows[0]) if rows else None
    plates: dict[str, ListedPlate] = {}
    left_out = 0
    for row in rows if columns is None else rows[1:]:
        plate = _plate(row, columns or (0, 1, 2))
        if plate is None:
            left_out += 1
        else:
            plates.setdefault(plate.text, plate)
        if len(plates) > _MOST_PLATES:
            raise JournalError(
                "{name}: a list holds at most {most_plates:,} plates.",
                name=name,
                most_plates=_MOST_PLATES,
            )
    if not plates:
        raise JournalError(
            "{name}: there is no plate in it. Give one plate a line, or a CSV table "
            "with a column `plate`.",
            name=name,
        )
    return list(plates.values()), left_out


def write_hotlist(path: AnyPath, plates: Iterable[ListedPlate]) -> None:
    """Write a ``.csv`` table, safe to open in a spreadsheet, or a text. Raises OSError."""
    if Path(path).suffix.lower() == ".csv":
        lines = CsvLines()
        rows = [(one.text, one.note, "yes" if one.takes_alike else "no") for one in plates]
        text = "".join(lines.row(row) for row in [COLUMNS, *rows])
        write_atomic(path, text.encode("utf-8-sig"))
    else:
        notes = ((one.text, " ".join(one.note.split())) for one in plates)
        text = "".join(f"{plate}\t{note}".rstrip() + "\n" for plate, note in notes)
        write_atomic(path, text.encode())


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _table(lines: Sequence[str], name: str) -> list[list[str]]:
    """The rows of a CSV table, without empty ones and comments."""
    first = next(filter(_says_something, lines), "")
    said = (line if _says_something(line) else "\n" for line in lines)
    rows = []
    for row in csv_rows(said, max(_SEPARATORS, key=first.count)):
        if not row.is_whole:
            raise JournalError(
                "{name}: in line {line} a quotation mark is not closed, or a cell is far too "
                "long. Mend that line, or save the table again as CSV.",
                name=name,
                line=row.line,
            )
        if row.cells:
            rows.append(row.cells)
    return rows


def _text(lines: Sequence[str]) -> list[list[str]]:
    """What stands before and behind the first separator of each line of a text."""
    rows = []
    for line in filter(_says_something, lines):
        at = min((line.find(one) for one in _SEPARATORS if one in line), default=len(line))
        rows.append([line[:at], line[at + 1 :]])
    return rows


def _says_something(line: str) -> bool:
    """Neither empty nor a comment."""
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _columns(row: Sequence[str]) -> tuple[int, int, int] | None:
    """Where plate, note and likeness stand, if the row names columns; -1 for nowhere."""
    names = ["".join(sign for sign in cell.casefold() if sign.isalnum()) for cell in row]
    plate = next((i for i, name in enumerate(names) if name in _PLATE_NAMES), None)
    if plate is None:
        return None
    note = next((i for i, name in enumerate(names) if name in _NOTE_NAMES), -1)
    return plate, note, names.index("alike") if "alike" in names else -1


def _plate(row: Sequence[str], columns: tuple[int, int, int]) -> ListedPlate | None:
    plate, note, alike = (row[at].strip() if 0 <= at < len(row) else "" for at in columns)
    # The apostrophe by which a spreadsheet is kept from calculating.
    plate = plate.removeprefix("'")[:_MOST_TEXT].strip()
    if not any(sign.isalnum() for sign in plate):
        return None
    return ListedPlate(plate, note.removeprefix("'")[:_MOST_NOTE], alike.casefold() not in _NO)
