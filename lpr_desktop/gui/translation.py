"""The one way to a text that a person reads: in their language, with its values put in."""

from __future__ import annotations

import string
from collections.abc import Mapping

from PySide6.QtCore import QCollator, QCollatorSortKey, QCoreApplication, QLocale

from lpr_desktop.errors import LprError
from lpr_desktop.sentence import Sentence, english_plural, reason_of

CONTEXT = ""
"""lupdate files a ``tr()`` that is no method under this context, whatever class it stands in."""

_NO_CONTEXT = "untranslated"


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """A text in the language of the window; as it is while nothing is translated.

    Works before there is an application, in English. ``lupdate`` finds the calls; it wants the
    text as a literal, and ``n`` in its place as the third argument.

    Args:
        text: English, with ``{name}`` for each of ``values``, and ``%n`` (or ``%Ln``, grouped as
            the language does) for ``n``. English plurals are written ``%n picture(s)`` or
            ``%n box(es) (is|are) new``; other languages have forms of their own.
        comment: Tells the same word in two meanings apart, for the translator.
        n: The number that decides on singular or plural.
        values: Put in as ``str.format`` does, after translating: what they hold is never
            looked up nor taken for a placeholder. ``{n:,}`` groups as the language does.
    """
    if not text:
        return ""  # of the fields of a table of texts, most
    found = _translate(CONTEXT, text, comment, n)
    english = _translate(_NO_CONTEXT, text, comment, n)
    if found == english and n >= 0:
        found = english = english_plural(english, n)
    if not values:
        return found
    values = {name: _value(name, value) for name, value in values.items()}
    try:
        return _FORMATTER.vformat(found, (), values)
    except (LookupError, ValueError, AttributeError):
        return _FORMATTER.vformat(english, (), values)  # a slip of a translation


def _translate(context: str, text: str, comment: str, n: int) -> str:
    # Qt counts in 32 bits, and a file of a stranger may name any number.
    return QCoreApplication.translate(context, text, comment, max(-1, min(n, 2**31 - 1)))


class _Formatter(string.Formatter):
    """Groups whole numbers (``{n:,}``) as the language does."""

    def format_field(self, value: object, spec: str) -> str:
        if spec == "," and isinstance(value, int) and QLocale().language() != QLocale.Language.C:
            return QLocale().toString(value)
        return format(value, spec)


_FORMATTER = _Formatter()


def error_text(error: BaseException) -> str:
    """What an error says, in the language of the window where it is one of the program's own."""
    if not isinstance(error, LprError):
        return said(reason_of(error))
    return _filled(error.template, "", -1, error.values, str(error))


def said(words: str) -> str:
    """What the core says, in the language of the window.

    Args:
        words: A :class:`~lpr_desktop.sentence.Sentence`, whose template is looked up; or plain
            words, which are looked up whole.
    """
    if not isinstance(words, Sentence):
        return QCoreApplication.translate(CONTEXT, words)
    return _filled(words.template, words.comment, words.n, words.values, str(words))


def name_of(words: str) -> str:
    """A name: of what ships it is a ``Sentence`` and is translated, a person's own never is."""
    return said(words) if isinstance(words, Sentence) else words


def _filled(template: str, comment: str, n: int, values: Mapping[str, object], english: str) -> str:
    """The translation with its values, which are translated, too; else the English as it is."""
    inner = {name: _value(name, value) for name, value in values.items()}
    if not template:
        return " ".join(map(str, inner.values()))
    found = _translate(CONTEXT, template, comment, n)
    is_same = found == _translate(_NO_CONTEXT, template, comment, n)
    if is_same and not (n < 0 and inner and _is_plain(template)):
        return english
    try:
        return _FORMATTER.vformat(found, (), inner) if inner else found
    except (LookupError, ValueError, AttributeError, TypeError):
        return english  # a slip of a translation


def _value(name: str, value: object) -> object:
    """A value as it is put in. ``strerror`` is what the system says, and never a file's name."""
    if isinstance(value, LprError):
        return error_text(value)
    if isinstance(value, Sentence) or (name == "strerror" and isinstance(value, str)):
        return said(value)
    return value


def _is_plain(template: str) -> bool:
    """Whether it can be filled in wherever it comes from: no width of a million blanks in it."""
    try:
        fields = list(_FORMATTER.parse(template))
    except ValueError:
        return False
    return all(
        name is None or (name.isidentifier() and not spec and conversion is None)
        for _text, name, spec, conversion in fields
    )


def rank(name: str) -> QCollatorSortKey:
    """Where a name stands in an alphabetical list of the language."""
    return QCollator().sortKey(name)


def tr_noop(text: str) -> str:
    """The same text, which ``lupdate`` now knows: for a table that is made before a language is.

    Whoever shows it says ``tr(row.title)``.
    """
    return text


SYSTEM_WORDS = (
    tr_noop("Broken pipe"),
    tr_noop("Connection refused"),
    tr_noop("Connection reset by peer"),
    tr_noop("Connection timed out"),
    tr_noop("Device or resource busy"),
    tr_noop("Directory not empty"),
    tr_noop("Disk quota exceeded"),
    tr_noop("Exec format error"),
    tr_noop("File exists"),
    tr_noop("File name too long"),
    tr_noop("File too large"),
    tr_noop("Host is down"),
    tr_noop("Input/output error"),
    tr_noop("Invalid argument"),
    tr_noop("Invalid cross-device link"),
    tr_noop("Is a directory"),
    tr_noop("Name or service not known"),
    tr_noop("Network is unreachable"),
    tr_noop("No route to host"),
    tr_noop("No space left on device"),
    tr_noop("No such device"),
    tr_noop("No such file or directory"),
    tr_noop("Not a directory"),
    tr_noop("Operation not permitted"),
    tr_noop("Permission denied"),
    tr_noop("Read-only file system"),
    tr_noop("Stale file handle"),
    tr_noop("Too many levels of symbolic links"),
    tr_noop("Too many open files"),
    tr_noop("Transport endpoint is not connected"),
    tr_noop("a pipe or a device, no file"),
    tr_noop("it is too large"),
    tr_noop("it is nested too deep"),
    tr_noop("a number in it is too long"),
)
"""What Linux says of a file or a connection (``os.strerror``), whoever passes it on, and
``lpr_desktop.files`` in the same place, which knows no sentences."""
