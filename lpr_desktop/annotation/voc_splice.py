"""Edits of an annotation file as changes of single places in its bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_edited
from lpr_desktop.annotation.voc_source import Element, VocSource
from lpr_desktop.annotation.voc_values import (
    CORNERS,
    EDGES,
    TAG,
    attributes_of,
    corners_of,
)
from lpr_desktop.annotation.voc_write import (
    Lines,
    Style,
    attribute_lines,
    attributes_lines,
    bounds,
    escaped,
    leaf,
    number,
    object_lines,
    polygon_lines,
    said_of,
    size_lines,
    tags_of,
    written_corners,
)
from lpr_desktop.geometry import Box, Corners

_SPACE = b" \t\r\n"
_LONGEST_GAP = 4096  # a longer one is no indentation
_PIECES = re.compile(rb"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<[^>]*>|[^<]+", re.DOTALL)
_ATTRIBUTE = re.compile(rb"\s+([^\s=<>\"'/]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_ORDER = ("folder", "filename", "path", "source", "size", "segmented", "attributes", "object")


def sorted_boxes(
    annotation: ImageAnnotation, source: VocSource | None
) -> tuple[list[tuple[Element, AnnotatedBox]], list[AnnotatedBox]]:
    """Boxes that are edits of the source's objects, in its order, and new ones."""
    objects = {id(element): element for element in source.root.all("object")} if source else {}
    old: dict[int, AnnotatedBox] = {}
    new = []
    for box in annotation.boxes:
        key = id(box.origin)
        if key in objects and key not in old:
            old[key] = box
        else:
            new.append(box)
    return [(element, old[key]) for key, element in objects.items() if key in old], new


def spliced(annotation: ImageAnnotation, source: VocSource, loaded: ImageAnnotation) -> bytes:
    """The source's bytes with what differs in ``annotation``, and nothing else, changed.

    ``loaded`` is the annotation that the source holds.
    """
    edit = _Edit(source)
    root = source.root
    if annotation.verified != loaded.verified:
        edit.set_verified(annotation.verified)
    for tag in ("folder", "filename", "path"):
        if (value := getattr(annotation, tag)) != getattr(loaded, tag):
            edit.set_child(root, tag, value)
    if (annotation.width, annotation.height, annotation.depth) != (
        loaded.width,
        loaded.height,
        loaded.depth,
    ):
        edit.set_size(annotation, loaded)
    edit.set_tags(annotation, loaded)
    kept, new = sorted_boxes(annotation, source)
    size = bounds(annotation)
    now = {id(element): box for element, box in kept}
    for element, before in zip(root.all("object"), loaded.boxes, strict=True):
        if id(element) in now:
            edit.change_object(element, before, now[id(element)], size)
        else:
            edit.remove(element)
    edit.add_objects(new, size)
    return edit.result()


class _Edit:
    """Changes of the body, gathered as (start, end, new bytes) and made at the end."""

    def __init__(self, source: VocSource) -> None:
        self._source = source
        self._body = source.body
        self._root = source.root
        self._changes: list[tuple[int, int, bytes]] = []
        self._first_blocks: list[Lines] = []

    def result(self) -> bytes:
        if not self._changes and not self._first_blocks:
            return self._source.data
        self._fill_empty_root()
        parts, at = [], 0
        for start, end, data in sorted(self._changes, key=lambda change: change[:2]):
            parts += [self._body[at:start], data]
            at = end
        return self._source.encoded(b"".join([*parts, self._body[at:]]))

    def set_verified(self, verified: bool) -> None:
        tag = self._body[self._root.start : self._root.inner]
        found = {match[1]: match for match in _ATTRIBUTE.finditer(tag)}
        old = found.get(b"verified")
        base = self._root.start
        if old and verified:
            self._replace(base + old.start(2) + 1, base + old.end(2) - 1, "yes")
        elif old:
            self._replace(base + old.start(), base + old.end(), "")
        else:
            # Behind the last attribute, with its quotes; else behind the name.
            last = max(found.values(), key=lambda match: match.end(), default=None)
            quote = last[2][:1].decode() if last else '"'
            end = base + (last.end() if last else len(tag.rstrip(b"/> \t\r\n")))
            self._replace(end, end, f" verified={quote}yes{quote}")

    def set_size(self, annotation: ImageAnnotation, loaded: ImageAnnotation) -> None:
        size = self._root.find("size")
        if size is None:
            self._add_to_root("size", size_lines(annotation))
            return
        for tag in ("width", "height", "depth"):
            if (value := getattr(annotation, tag)) != getattr(loaded, tag):
                self.set_child(size, tag, str(value))

    def set_tags(self, annotation: ImageAnnotation, loaded: ImageAnnotation) -> None:
        gone = [
            attribute
            for name, value, attribute in attributes_of(self._root)
            if name == TAG and value and value not in annotation.tags
        ]
        new = [pair for pair in tags_of(annotation) if pair[1] not in loaded.tags]
        self._change_attributes(
            self._root, gone, new, lambda lines: self._add_to_root("attributes", lines)
        )

    def set_child(self, parent: Element, tag: str, value: str) -> None:
        """Set the text of a child; a missing one is added at labelImg's place or as the last."""
        child = parent.find(tag)
        if child is not None:
            self._set_text(child, value)
        elif parent is self._root:
            self._add_to_root(tag, [(0, leaf(tag, value))])
        elif parent.children:
            self._add_after(parent.children[-1], [(0, leaf(tag, value))])
        else:
            self._set_raw(parent, leaf(tag, value))

    def change_object(
        self, element: Element, loaded: AnnotatedBox, box: AnnotatedBox, size: tuple[int, int]
    ) -> None:
        if box == loaded:
            return
        if box.box != loaded.box:
            self._set_numbers(element, as_edited(box.box, loaded.box, *size), loaded.box)
        bounding = element.find("bndbox")
        assert bounding is not None  # it was read
        for tag, now, before in (
            ("name", box.class_name, loaded.class_name),
            ("truncated", int(box.truncated), int(loaded.truncated)),
            ("difficult", int(box.difficult), int(loaded.difficult)),
        ):
            if now == before:
                continue
            child = element.find(tag)
            if child is not None:
                self._set_text(child, str(now))
            else:
                self._add_before(bounding, leaf(tag, now))
        if box.corners != loaded.corners:
            self._set_corners(element, bounding, box.corners)
        self._set_said(element, bounding, dict(said_of(loaded)), dict(said_of(box)))

    def remove(self, element: Element) -> None:
        """Remove an element and the line that it began."""
        start = element.start - len(self._separator(element.start))
        self._changes.append((start, element.end, b""))

    def add_objects(self, boxes: Sequence[AnnotatedBox], size: tuple[int, int]) -> None:
        blocks = [object_lines(box, size) for box in boxes]
        children = self._root.children
        if not children:
            self._first_blocks += blocks
            return
        last = next((child for child in reversed(children) if child.tag == "object"), children[-1])
        for block in blocks:
            self._add_after(last, block)

    def _set_numbers(self, element: Element, box: Box, loaded: Box) -> None:
        places = {edge: element.find(f"bndbox/{edge}") for edge in EDGES}
        now, before = box.as_tuple(), loaded.as_tuple()
        for low, high in ((0, 2), (1, 3)):
            first, second = places[EDGES[low]], places[EDGES[high]]
            assert first is not None
            assert second is not None
            if (now[low], now[high]) == (before[low], before[high]):
                continue
            # Who swapped the two numbers gets them in order once the box is edited.
            swapped = float(first.text) > float(second.text)
            for place, at in ((first, low), (second, high)):
                if swapped or now[at] != before[at]:
                    self._set_text(place, number(now[at]))

    def _set_corners(self, element: Element, bounding: Element, corners: Corners | None) -> None:
        polygon = element.find("polygon")
        if polygon is None:
            assert corners is not None
            self._add_after(bounding, polygon_lines(corners))
        elif corners is None:
            self.remove(polygon)
        elif corners_of(element) is None:
            # A polygon of another kind stood for a box; now the four corners are known.
            self.remove(polygon)
            self._add_after(bounding, polygon_lines(corners))
        else:
            values = [value for point in written_corners(corners) for value in point]
            for tag, value in zip(CORNERS, values, strict=True):
                place = polygon.find(tag)
                assert place is not None
                if float(place.text) != value:
                    self._set_text(place, number(value))

    def _set_said(
        self, element: Element, bounding: Element, before: dict[str, str], now: dict[str, str]
    ) -> None:
        gone, seen = [], set()
        for name, _, attribute in attributes_of(element):
            if name in before and name not in now:
                gone.append(attribute)
            elif name in before and name not in seen and now[name] != before[name]:
                place = attribute.find("value")
                assert place is not None  # it was read
                self._set_text(place, now[name])
            seen.add(name)
        new = [(name, value) for name, value in now.items() if name not in before]
        last = element.children[-1]
        anchor = last if last.start > bounding.start else bounding
        self._change_attributes(element, gone, new, lambda lines: self._add_after(anchor, lines))

    def _change_attributes(
        self,
        parent: Element,
        gone: Sequence[Element],
        new: Sequence[tuple[str, str]],
        add_group: Callable[[Lines], None],
    ) -> None:
        groups = list(parent.all("attributes"))
        home = groups[0] if groups and new else None
        for group in groups:
            lost = [child for child in group.children if any(child is one for one in gone)]
            is_empty = bool(lost) and len(lost) == len(group.children) and group is not home
            for element in [group] if is_empty else lost:
                self.remove(element)
        if home is None:
            if new:
                add_group(attributes_lines(new))
        elif home.children:
            for pair in new:
                self._add_after(home.children[-1], attribute_lines(*pair))
        else:
            plain = Style("", "")
            self._set_raw(home, "".join(plain.joined(attribute_lines(*pair)) for pair in new))

    def _set_text(self, element: Element, text: str) -> None:
        """Put text in the place of an element's text, within its CDATA section if it has one."""
        if element.is_closed:
            self._set_raw(element, escaped(text))
            return
        # What is not white space carries the text; it may be split by comments.
        runs = []
        for match in _PIECES.finditer(self._body, element.inner, element.inner_end):
            piece = match[0]
            cdata = piece.startswith(b"<![CDATA[")
            if piece.startswith(b"<") and not cdata:
                continue
            inner = piece[9:-3] if cdata else piece
            if inner.strip(_SPACE):
                start = match.start() + (9 if cdata else 0)
                start += len(inner) - len(inner.lstrip(_SPACE))
                runs.append((start, start + len(inner.strip(_SPACE)), cdata, match.span()))
        if not runs:
            self._replace(element.inner, element.inner, escaped(text))
            return
        start, end, cdata, whole = runs[0]
        if not cdata:
            self._replace(start, end, escaped(text))
        elif "]]>" in text or not self._source.holds(text):
            self._replace(*whole, escaped(text))
        else:
            self._replace(start, end, text)
        for start, end, _, _ in runs[1:]:
            self._replace(start, end, "")

    def _set_raw(self, element: Element, inner: str) -> None:
        """Put markup into an element that holds nothing."""
        if not inner:
            return
        if element.is_closed:
            tag = self._body[element.start : element.inner - 2].rstrip(_SPACE)
            inner = f">{inner}</{element.tag}>"
            self._replace(element.start + len(tag), element.inner, inner)
        else:
            self._replace(element.inner, element.inner, inner)

    def _add_to_root(self, tag: str, lines: Lines) -> None:
        """Add a child to the root where labelImg has it."""
        rank = _ORDER.index(tag)
        children = self._root.children
        before = [child for child in children if child.tag in _ORDER[:rank]]
        if before:
            self._add_after(before[-1], lines)
        elif children:
            first = children[0]
            separator = self._separator(first.start).decode()
            text = Style(separator, self._unit()).joined(lines)
            self._replace(first.start, first.start, text + separator)
        else:
            self._first_blocks.append(lines)

    def _add_after(self, element: Element, lines: Lines) -> None:
        separator = self._separator(element.start).decode()
        unit = self._unit() if "\n" in separator else ""
        text = separator + Style(separator, unit).joined(lines)
        self._replace(element.end, element.end, text)

    def _add_before(self, element: Element, line: str) -> None:
        separator = self._separator(element.start).decode()
        self._replace(element.start, element.start, line + separator)

    def _fill_empty_root(self) -> None:
        """Children for a root that has none, on lines of their own."""
        if not self._first_blocks:
            return
        line_end = "\r\n" if b"\r\n" in self._body else "\n"
        style = Style(line_end + "\t", "\t")
        text = "".join(style.newline + style.joined(lines) for lines in self._first_blocks)
        root = self._root
        if root.is_closed:
            self._replace(root.inner - 2, root.inner, f">{text}{line_end}</{root.tag}>")
            return
        rest = self._body[root.inner : root.inner_end]
        self._replace(root.inner, root.inner, text if b"\n" in rest else text + line_end)

    def _replace(self, start: int, end: int, text: str) -> None:
        self._changes.append((start, end, text.encode()))

    def _separator(self, start: int) -> bytes:
        """White space before an element: the last line end and the indentation."""
        window = self._body[max(0, start - _LONGEST_GAP) : start]
        gap = window[len(window.rstrip(_SPACE)) :]
        line = gap.rfind(b"\n")
        if line < 0:
            return gap
        return gap[line - 1 :] if gap[line - 1 : line] == b"\r" else gap[line:]

    def _unit(self) -> str:
        """One step of indentation in this file."""
        for parent in (self._root.find("object"), self._root.find("size"), self._root):
            if parent is None or not parent.children:
                continue
            outer = self._separator(parent.start).rpartition(b"\n")[2]
            inner = self._separator(parent.children[0].start).rpartition(b"\n")[2]
            if len(inner) > len(outer) and inner.startswith(outer):
                return inner[len(outer) :].decode()
        return "\t"
