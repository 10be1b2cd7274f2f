"""The layouts of plates as data files: ``layouts`` in ``resources/countries/CODE.json``.

They are read strictly: what is unknown, missing or of the wrong kind is an error that names the
file, the layout and the key. The format is described in ``resources/countries/README.md``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from lpr_desktop.drawing.lettering import StrokeFace
from lpr_desktop.drawing.marks import SHAPES
from lpr_desktop.drawing.skeletons import VARIANTS
from lpr_desktop.drawing.styles.model import Color, Mark, PlateStyle
from lpr_desktop.errors import LprError

_COLOR = re.compile(r"#[0-9a-f]{6}")
_KEYS = {
    "name", "source", "note", "population", "vehicles", "classes", "words", "other_script",
    "patterns", "layouts",
}  # fmt: skip
_NOT_IN_FILES = {"country", "frame"}
"""Fields of a style that no layout sets: the file's name says the country, chance adds frames."""


class LayoutError(LprError):
    """A layout file is damaged."""


def load_layouts(folder: Path) -> dict[str, PlateStyle]:
    """All layouts of a folder by their codes, countries in the order of their codes.

    Raises:
        LayoutError: A file cannot be read, or something in it is not as it has to be.
    """
    faces = _faces(folder.parent / "faces.json")
    found: dict[str, PlateStyle] = {}
    for path in sorted(folder.glob("*.json")):
        country = path.stem.upper()
        own: dict[str, PlateStyle] = {}
        for number, record in enumerate(_layouts(path)):
            where = f"{path.name}, layout {number + 1}"
            if isinstance(record, dict) and isinstance(record.get("code"), str):
                where = f"{path.name}, layout “{record['code']}”"
            style = _style(record, country, own, faces, where)
            if style.code in found or style.code in own:
                raise LayoutError("{where}: there are two layouts of this code.", where=where)
            own[style.code] = style
        found |= own
    return found


def _layouts(path: Path) -> list[Any]:
    content = _json(path)
    for key in content.keys() - _KEYS:
        raise LayoutError("{name}: there is no key “{key}”.", name=path.name, key=key)
    layouts = content.get("layouts", [])
    if not isinstance(layouts, list):
        raise LayoutError("{name}: “layouts” has to be a list.", name=path.name)
    return layouts


def _json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise LayoutError(
            "{name} cannot be read ({error}). Install it again.", name=path.name, error=error
        ) from error
    if not isinstance(content, dict):
        raise LayoutError("{name}: has to begin with “{{”.", name=path.name)
    return content


def _faces(path: Path) -> dict[str, StrokeFace]:
    reader = _Reader({})
    return {
        name: reader.record(StrokeFace, record, f"{path.name}, face “{name}”", StrokeFace())
        for name, record in _json(path).items()
    }


def _style(
    record: Any,
    country: str,
    known: Mapping[str, PlateStyle],
    faces: Mapping[str, StrokeFace],
    where: str,
) -> PlateStyle:
    if not isinstance(record, dict):
        raise LayoutError("{where}: has to be in braces.", where=where)
    record = dict(record)
    like = record.pop("like", None)
    if like is not None and (not isinstance(like, str) or like not in known):
        raise LayoutError(
            "{where}: “like” names no earlier layout of the file: {like!r}.", where=where, like=like
        )
    if "code" not in record:
        raise LayoutError("{where}: “code” is missing.", where=where)
    for key in _NOT_IN_FILES & record.keys():
        raise LayoutError("{where}: there is no key “{key}”.", where=where, key=key)
    base = known[like] if like else None
    reader = _Reader(faces)
    if base is None:
        record["country"] = country
    style = reader.record(PlateStyle, record, where, base)
    for pattern in style.patterns:
        if pattern.count("\n") + 1 != style.lines:
            raise LayoutError(
                "{where}: {pattern!r} has not {lines} lines.",
                where=where,
                pattern=pattern,
                lines=style.lines,
            )
    if style.line_heights and len(style.line_heights) != style.lines:
        raise LayoutError(
            "{where}: “line_heights” has not {lines} numbers.", where=where, lines=style.lines
        )
    if not style.patterns or min(style.size) <= 0 or style.letter_height <= 0:
        raise LayoutError(
            "{where}: a plate needs patterns, a size and a letter height.", where=where
        )
    return style


class _Reader:
    """Makes data classes of records, by the types of their fields."""

    def __init__(self, faces: Mapping[str, StrokeFace]) -> None:
        self._faces = faces

    def record(self, kind: Any, record: Any, where: str, base: Any = None) -> Any:
        """An object of a data class; what the record does not say is as in ``base``."""
        if not isinstance(record, dict):
            raise LayoutError("{where}: has to be in braces.", where=where)
        hints = _types(kind)
        for key in record.keys() - hints.keys():
            raise LayoutError("{where}: there is no key “{key}”.", where=where, key=key)
        values = {
            key: self._value(hints[key], value, f"{where}, “{key}”")
            for key, value in record.items()
        }
        for name, allowed in (("shape", SHAPES), ("shapes", VARIANTS)):
            chosen = values.get(name, ())
            for one in (chosen,) if isinstance(chosen, str) else chosen:
                if one not in allowed:
                    raise LayoutError("{where}: there is no shape “{one}”.", where=where, one=one)
        if base is not None:
            return replace(base, **values)
        for field in fields(kind):
            needed = field.default is MISSING and field.default_factory is MISSING
            if needed and field.name not in values:
                raise LayoutError("{where}: “{name}” is missing.", where=where, name=field.name)
        return kind(**values)

    def _value(self, hint: Any, value: Any, where: str) -> Any:
        if hint is StrokeFace:
            return self._face(value, where)
        if hint == Color:
            if isinstance(value, str) and _COLOR.fullmatch(value):
                return tuple(bytes.fromhex(value[1:]))
            raise LayoutError("{where}: a colour is written as #1a2b3c.", where=where)
        if is_dataclass(hint):
            return self.record(hint, value, where)
        origin, parts = get_origin(hint), get_args(hint)
        if origin in (Union, UnionType):
            return self._value(_choice(parts, value), value, where)
        if origin is Literal:
            if value in parts:
                return value
            raise LayoutError(
                "{where}: {value!r} is none of {parts}.",
                where=where,
                value=value,
                parts=", ".join(parts),
            )
        if origin is tuple:
            return self._tuple(parts, value, where)
        if hint is type(None) and value is None:
            return None
        if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
            if math.isfinite(value):
                return value
        elif type(value) is hint:
            return value
        raise LayoutError(
            "{where}: {value!r} is not of the kind that belongs there.", where=where, value=value
        )

    def _face(self, value: Any, where: str) -> StrokeFace:
        name, changes = value, {}
        if isinstance(value, dict):
            changes = dict(value)
            name = changes.pop("like", None)
        if not isinstance(name, str) or name not in self._faces:
            raise LayoutError("{where}: faces.json has no face {name!r}.", where=where, name=name)
        face: StrokeFace = self.record(StrokeFace, changes, where, self._faces[name])
        return face

    def _tuple(self, parts: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise LayoutError("{where}: has to be a list.", where=where)
        if parts[-1] is Ellipsis:
            parts = (parts[0],) * len(value)
        if len(parts) != len(value):
            raise LayoutError("{where}: has to be {parts} values.", where=where, parts=len(parts))
        return tuple(self._value(part, one, where) for part, one in zip(parts, value, strict=True))


@cache
def _types(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _choice(parts: tuple[Any, ...], value: Any) -> Any:
    """Which one of several types a value is to be read as."""
    if value is None and type(None) in parts:
        return type(None)
    parts = tuple(part for part in parts if part is not type(None))
    if isinstance(value, list):
        return next((part for part in parts if get_origin(part) is tuple), parts[0])
    if isinstance(value, dict) and Mark in parts:
        return Mark if "shape" in value else next(part for part in parts if part is not Mark)
    return parts[0]
