"""CSV tables that others wrote: a quotation mark that is left open swallows no line."""

from __future__ import annotations

import contextlib
import csv
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from lpr_desktop.errors import DatasetError
from lpr_desktop.files import open_file, show_name

_MOST_LINES = 20
"""A cell of more lines is taken for one whose quotation mark was forgotten."""

_MOST_BYTES = 100_000_000
_MOST_ROWS = 1_000_000


class CsvRow(NamedTuple):
    """A row of a table.

    Attributes:
        line: On which it begins, from 1.
        cells: Their texts.
        is_whole: Its quotation marks are closed, and no cell is over 128 KB; otherwise the cells
            are what the line alone gives.
    """

    line: int
    cells: list[str]
    is_whole: bool = True


def csv_rows(lines: Iterable[str], mark: str = ",") -> Iterator[CsvRow]:
    """The rows of a table, each of one line or, in quotation marks, of a few (RFC 4180).

    A line whose quotation mark is not closed soon is a row by itself, and so are those behind it.

    Args:
        lines: With their ends.
        mark: What stands between cells.
    """
    source, ahead, number = iter(lines), deque[str](), 0
    single = deque[str]()
    # It asks for another line only where a quotation mark is open, and gets an IndexError.
    reader = csv.reader(iter(single.popleft, None), delimiter=mark)
    while ahead or (ahead := deque(islice(source, 1))):
        number += 1
        single.append(ahead[0])
        try:
            yield CsvRow(number, next(reader))
            ahead.popleft()
        except csv.Error:
            yield CsvRow(number, [], is_whole=False)
            ahead.popleft()
        except IndexError:
            cells, taken = _open_row(ahead, source, mark)
            yield CsvRow(number, cells, is_whole=taken > 1)
            for _ in range(taken):
                ahead.popleft()
            number += taken - 1


def read_table(
    file: Path, columns: Collection[str], errors: str = "surrogateescape"
) -> list[tuple[int, dict[str, str]]]:
    """The rows of a small table by the names of its columns, each with its line; "" where it ends.

    Args:
        file: The table, UTF-8.
        columns: Those that must be there.
        errors: What becomes of bytes that are not UTF-8, as ``bytes.decode`` has it.

    Raises:
        DatasetError: It cannot be read, is too large, is broken, or lacks a column. An empty
            table lacks them, and so does one that is not there.
    """
    name = show_name(file)
    try:
        with open_file(file) as stream:
            data = stream.read(_MOST_BYTES + 1)
        lines = data.decode("utf-8-sig", errors).splitlines(keepends=True)
    except UnicodeDecodeError as error:
        raise DatasetError("{file}: not UTF-8. Save it as UTF-8.", file=name) from error
    except (OSError, ValueError) as error:
        raise DatasetError("{file}: could not be read ({error}).", file=name, error=error) from (
            error
        )
    if len(data) > _MOST_BYTES or len(lines) > _MOST_ROWS:
        raise DatasetError("{file}: is too large for such a table.", file=name)
    rows = csv_rows(lines)
    head = next(rows, CsvRow(1, [])).cells
    if not set(columns) <= set(head):
        raise DatasetError(
            "{file}: needs the columns {columns} in its first line. Choose another file, or mend "
            "that line.",
            file=name,
            columns=", ".join(columns),
        )
    found = []
    for row in rows:
        if not row.is_whole:
            raise DatasetError(
                "{file}: in line {line} a quotation mark is not closed, or a cell is far too "
                "long. Mend that line, or save the table again as CSV.",
                file=name,
                line=row.line,
            )
        if row.cells:
            cells = [*row.cells, *[""] * (len(head) - len(row.cells))]
            found.append((row.line, dict(zip(head, cells, strict=False))))
    return found


def _open_row(ahead: deque[str], source: Iterator[str], mark: str) -> tuple[list[str], int]:
    """The cells of a row whose first line ends in a quotation, and of how many lines it is.

    Args:
        ahead: The line; grows by those behind it as far as is looked.
        source: Where they come from.
        mark: What stands between cells.
    """
    marks = ahead[0].count('"')
    for count in range(2, _MOST_LINES + 1):
        if len(ahead) < count:
            ahead.extend(islice(source, 1))
        if len(ahead) < count:
            break
        marks += ahead[count - 1].count('"')
        if marks % 2 == 0:
            with contextlib.suppress(csv.Error):
                rows = list(csv.reader(islice(ahead, count), delimiter=mark, strict=True))
                if len(rows) == 1:
                    return rows[0], count
            break
    return next(csv.reader([ahead[0]], delimiter=mark)), 1
