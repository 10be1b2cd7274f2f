"""The bytes of an annotation file and where each element lies in them.

Nothing is made of the bytes but text and back again, so whatever is not edited stays as it is. An
element's place is found with expat while the file is parsed; lxml, with which labelImg and most
training code read, must accept the file too.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence

_MAX_DEPTH = 200  # libxml2 stops at 256
_MAX_ELEMENTS = 200_000

# A start tag; attribute values may hold ">".
_TAG = re.compile(rb"<[^<>\"']*(?:\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*>")
_DECLARATION = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ASCII = bytes(range(32, 127)).decode()


class NotUnderstood(Exception):
    """The bytes are no annotation that can be read and edited; the message says why."""


@dataclass(slots=True, eq=False)
class Element:
    """An element and where it lies in ``VocSource.body`` (byte offsets).

    Attributes:
        tag: Name as written.
        attributes: Of the start tag.
        start: Where the start tag begins.
        inner: Where the start tag ends.
        inner_end: Where the end tag begins; equal to ``end`` in ``<a/>``.
        end: Behind the end tag.
        line: Line number in the file, from 1.
        text: Character data directly inside, put together.
        children: Elements directly inside.
    """

    tag: str
    attributes: dict[str, str]
    start: int
    inner: int
    line: int
    inner_end: int = 0
    end: int = 0
    text: str = ""
    children: list[Element] = field(default_factory=list)

    @property
    def is_closed(self) -> bool:
        """Written as ``<a/>``."""
        return self.inner_end == self.end

    def all(self, tag: str) -> Iterator[Element]:
        """The children of a name."""
        return (child for child in self.children if child.tag == tag)

    def find(self, path: str) -> Element | None:
        """The first descendant at a path such as ``size/width``."""
        found: Element | None = self
        for tag in path.split("/"):
            found = next(found.all(tag), None) if found else None
        return found

    def find_text(self, path: str) -> str:
        """The text there without white space around it, or ""."""
        found = self.find(path)
        return found.text.strip() if found else ""


@dataclass(frozen=True, slots=True, eq=False)
class VocSource:
    """An annotation file as it was read.

    Attributes:
        data: The file, byte for byte.
        body: The file without byte order mark, as UTF-8; what offsets count in.
        encoding: Codec of the file.
        mark: Byte order mark.
        root: The outermost element.
    """

    data: bytes
    body: bytes
    encoding: str
    mark: bytes
    root: Element

    def encoded(self, body: bytes) -> bytes:
        """A changed ``body`` in the form of the file.

        Characters that the file's encoding lacks become character references.
        """
        text = body.decode()
        for sign in {sign for sign in text if not sign.isascii()}:
            if not self.holds(sign):
                text = text.replace(sign, f"&#{ord(sign)};")
        return self.mark + text.encode(self.encoding)

    def holds(self, text: str) -> bool:
        """Whether the encoding has these characters; Shift JIS makes a yen sign a backslash."""
        try:
            return text.encode(self.encoding).decode(self.encoding) == text
        except UnicodeError:
            return False


def read_source(data: bytes) -> VocSource:
    """Understand the bytes of an annotation file.

    Raises:
        NotUnderstood: They are not XML, not an annotation, in another encoding than they say, or
            such as no annotation needs: a document type, entities, deep nesting.
    """
    mark, encoding = _encoding(data)
    try:
        text = data[len(mark) :].decode(encoding)
        same = text.encode(encoding) == data[len(mark) :]
    except UnicodeError:
        same, text = False, ""
    if not same:
        raise NotUnderstood(
            Sentence(
                "its bytes are not {encoding}, the encoding that it names or implies. "
                "Save it as UTF-8 with a text editor",
                encoding=encoding.upper(),
            )
        )
    body = text.encode()
    root = _Parser(body).root
    try:
        # The declaration may name another encoding than that of the body.
        parser = etree.XMLParser(
            encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False
        )
        etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotUnderstood(Sentence("not readable as XML ({error})", error=error)) from error
    if root.tag != "annotation":
        raise NotUnderstood(
            Sentence("not a Pascal VOC annotation (its root is <{tag}>)", tag=show_name(root.tag))
        )
    return VocSource(data, body, encoding, mark, root)


def _encoding(data: bytes) -> tuple[bytes, str]:
    """Byte order mark and codec, by the rules of XML 1.0, appendix F."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return mark, name
    if data.startswith(b"<\0"):
        return b"", "utf-16-le"
    if data.startswith(b"\0<"):
        return b"", "utf-16-be"
    match = _DECLARATION.match(data[:1000])
    if match is None:
        return b"", "utf-8"
    name = match[1].decode()
    codec = ""
    try:
        codec = codecs.lookup(name).name
        plain = _ASCII.encode(codec) == _ASCII.encode("ascii")
    except (LookupError, UnicodeError, ValueError):
        plain = False
    # Escape codes make one character's bytes depend on those before it.
    if not plain or codec.startswith(("iso2022", "hz", "utf-7", "unicode", "raw", "idna", "puny")):
        raise NotUnderstood(
            Sentence(
                "it names the encoding {name}, which it is not in or which cannot be read. "
                "Save it as UTF-8 with a text editor",
                name=name,
            )
        )
    return b"", codec


class _Parser:
    """Builds the tree of elements; ``root`` is the result."""

    root: Element

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._count = 0
        parser = self._parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(body, True)
        except expat.ExpatError as error:
            raise NotUnderstood(Sentence("not readable as XML ({error})", error=error)) from error
        finally:
            # Parser and handlers hold one another; a folder has many files.
            parser.StartElementHandler = parser.EndElementHandler = None
            parser.CharacterDataHandler = parser.StartDoctypeDeclHandler = None

    def _refuse(self, *_: object) -> None:
        raise NotUnderstood(Sentence("declares a document type, which is refused for safety"))

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= _MAX_DEPTH or self._count > _MAX_ELEMENTS:
            raise NotUnderstood(
                Sentence("more deeply nested or with more elements than any annotation")
            )
        start = self._parser.CurrentByteIndex
        match = _TAG.match(self._body, start)
        if match is None:
            raise NotUnderstood(Sentence("not readable as XML (a tag without end)"))
        line = self._parser.CurrentLineNumber
        element = Element(tag, attributes, start, match.end(), line)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        self._texts.append([])

    def _end(self, _: str) -> None:
        element = self._open.pop()
        element.text = "".join(self._texts.pop())
        if self._body.endswith(b"/>", element.start, element.inner):
            element.inner_end = element.end = element.inner
        else:
            element.inner_end = self._parser.CurrentByteIndex
            element.end = self._body.index(b">", element.inner_end) + 1

    def _text(self, data: str) -> None:
        if self._texts:
            self._texts[-1].append(data)
