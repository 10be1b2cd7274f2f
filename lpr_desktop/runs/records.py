"""Dataclasses as JSON files: written whole or not at all, checked when they are read."""

from __future__ import annotations

import json
import math
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from lpr_desktop.files import parse_json, read_file, write_atomic
from lpr_desktop.runs.errors import RunError
from lpr_desktop.sentence import Sentence, from_json, to_json

_SAID = "said"

MAX_BYTES = 64_000_000
"""A larger file is none of ours."""

Record = TypeVar("Record")


def write_json(file: Path, values: Mapping[str, Any]) -> None:
    """Write an object to a JSON file atomically. Raises ``OSError``.

    What the window needs to say its sentences in another language stands under ``said``.
    """
    if said := {str(one): to_json(one) for one in _sentences(values)}:
        values = {**values, _SAID: said}
    text = json.dumps(values, indent=1, ensure_ascii=True) + "\n"
    write_atomic(file, text.encode())


def read_json(file: Path) -> dict[str, Any]:
    """The object in a JSON file.

    Raises:
        RunError: The file is missing or broken.
    """
    try:
        values = parse_json(read_file(file, MAX_BYTES))
        if not isinstance(values, dict):
            raise ValueError(Sentence("it holds no object"))
        if said := values.pop(_SAID, None):
            values = _with_sentences(values, {words: from_json(one) for words, one in said.items()})
    except OSError as error:
        raise RunError(
            "{file}: could not be read ({strerror}).", file=file, strerror=error.strerror
        ) from error
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise RunError("{file}: broken ({error}).", file=file, error=error) from error
    return values


def _sentences(values: Any) -> Iterator[Sentence]:
    if isinstance(values, Sentence):
        yield values
    elif isinstance(values, Mapping):
        for value in values.values():
            yield from _sentences(value)
    elif isinstance(values, list | tuple):
        for value in values:
            yield from _sentences(value)


def _with_sentences(values: Any, said: Mapping[str, Sentence]) -> Any:
    """The same values, with the sentences in the place of the words that they came from."""
    if isinstance(values, str):
        return said.get(values, values)
    if isinstance(values, list):
        return [_with_sentences(one, said) for one in values]
    if isinstance(values, dict):
        return {key: _with_sentences(one, said) for key, one in values.items()}
    return values


def build(kind: type[Record], values: Mapping[str, Any]) -> Record:
    """A dataclass from what a file or another process gave.

    Fields that the class does not know are passed over (a newer version may have them); fields
    with a default may be missing.

    Raises:
        ValueError: A value is missing or has the wrong type.
    """
    hints = _hints(kind)  # type: ignore[arg-type]
    given: dict[str, Any] = {}
    for field in fields(kind):  # type: ignore[arg-type]
        if field.name in values:
            given[field.name] = _fitting(values[field.name], hints[field.name], field.name)
    try:
        return kind(**given)
    except TypeError as error:
        raise ValueError(str(error)) from error


def without_nan(value: Any) -> Any:
    """What JSON can hold: null in the place of figures that were not measured."""
    if isinstance(value, dict):
        return {key: without_nan(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [without_nan(one) for one in value]
    return None if isinstance(value, float) and math.isnan(value) else value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _fitting(value: Any, hint: Any, name: str) -> Any:
    """The value as the type says: JSON has lists for tuples and whole numbers for floats."""
    origin, inner = get_origin(hint), get_args(hint)
    if hint is Any:
        return value
    if origin in (Union, types.UnionType):
        if value is None and type(None) in inner:
            return None
        return _fitting(value, next(kind for kind in inner if kind is not type(None)), name)
    if origin is tuple and isinstance(value, list | tuple):
        kinds = [inner[0]] * len(value) if inner[-1] is Ellipsis else list(inner)
        if len(kinds) == len(value):
            return tuple(_fitting(v, kind, name) for v, kind in zip(value, kinds, strict=True))
    elif origin in (dict, Mapping) and isinstance(value, Mapping):
        return {str(key): _fitting(v, inner[1], name) for key, v in value.items()}
    elif hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    # A truth value is an int to Python, and to nobody else.
    elif (
        isinstance(hint, type)
        and isinstance(value, hint)
        and not (hint is int and isinstance(value, bool))
    ):
        return value
    raise ValueError(Sentence("{name} cannot be {value}", name=name, value=f"{value!r:.60}"))
