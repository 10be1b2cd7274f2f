"""One entry of a YAML file that somebody else wrote, and the lines on which it stands.

Only events are read, never objects: no type is made, no alias is followed, and the time is linear
in the length of the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from lpr_desktop.sentence import Sentence

_DEEPEST = 16

YamlValue = str | list[str] | dict[str, str]
"""A scalar as its text, or a list or mapping of scalars."""


@dataclass(frozen=True, slots=True)
class YamlEntry:
    """An entry of the outermost mapping.

    Attributes:
        value: All scalars are texts, whatever they look like; "" where nothing stands.
        start: Its first line, counted from 0.
        end: The line behind its last one.
    """

    value: YamlValue
    start: int
    end: int


def read_entry(text: str, key: str) -> YamlEntry | None:
    """The entry ``key`` of the outermost mapping, None without one.

    What stands behind it in the file is not looked at, and may be broken.

    Raises:
        ValueError: The text is no YAML as far as it had to be read, is nested too deep, or the
            value is of another kind.
    """
    try:
        return _entry(text, key)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = 0 if mark is None else mark.line + 1
        raise ValueError(Sentence("not readable as YAML, line {line}", line=line)) from error


def _entry(text: str, key: str) -> YamlEntry | None:
    events = yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    depth = whole = 0  # keys and values of the outermost mapping that are over
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise ValueError(Sentence("nested too deep"))
            if depth == 1 and not isinstance(event, yaml.MappingStartEvent):
                return None
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif not isinstance(event, yaml.NodeEvent):
            continue
        elif depth == 1 and whole % 2 == 0 and getattr(event, "value", None) == key:
            return _entry_from(key, event.start_mark.line, events)
        whole += depth == 1
    return None


def _entry_from(key: str, start: int, events: Iterator[yaml.Event]) -> YamlEntry:
    """The entry whose value begins with the next event."""
    first = next(events)
    end = _line_behind(first, start + 1)
    if isinstance(first, yaml.ScalarEvent):
        return YamlEntry(first.value, start, end)
    items: list[str] = []
    for event in events:
        end = _line_behind(event, end)
        if isinstance(event, yaml.CollectionEndEvent):
            break
        if not isinstance(event, yaml.ScalarEvent):
            raise ValueError(Sentence("its {key} holds something else than texts", key=key))
        items.append(event.value)
    if isinstance(first, yaml.MappingStartEvent):
        return YamlEntry(dict(zip(items[::2], items[1::2], strict=True)), start, end)
    return YamlEntry(items, start, end)


def _line_behind(event: yaml.Event, at_least: int) -> int:
    if event.end_mark.index == event.start_mark.index:
        return at_least  # nothing stands there: the end of a block, an empty value
    return max(at_least, event.end_mark.line + (event.end_mark.column > 0))
