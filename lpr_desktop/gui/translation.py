"""The one way to a text that a person reads: in their language, with its values put in."""

from __future__ import annotations

import re
import string

from PySide6.QtCore import QCoreApplication, QLocale

from lpr_desktop.errors import LprError

CONTEXT = ""
"""lupdate files a ``tr()`` that is no method under this context, whatever class it stands in."""

_NO_CONTEXT = "untranslated"
_ENDING = re.compile(r"(?<=\w)\((\w+)\)|\((\w*)\|(\w+)\)")


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
    found = QCoreApplication.translate(CONTEXT, text, comment, n)
    english = QCoreApplication.translate(_NO_CONTEXT, text, comment, n)
    if found == english and n >= 0:
        found = english = _english_plural(english, n)
    if not values:
        return found
    try:
        return _FORMATTER.vformat(found, (), values)
    except (LookupError, ValueError, AttributeError):
        return _FORMATTER.vformat(english, (), values)  # a slip of a translation


class _Formatter(string.Formatter):
    """Groups whole numbers (``{n:,}``) as the language does."""

    def format_field(self, value: object, spec: str) -> str:
        if spec == "," and isinstance(value, int) and QLocale().language() != QLocale.Language.C:
            return QLocale().toString(value)
        return format(value, spec)


_FORMATTER = _Formatter()


def error_text(error: BaseException) -> str:
    """What an error says, in the language of the window where it is one of the program's own.

    The template of an :class:`~lpr_desktop.errors.LprError` is looked up, also of those within it.
    """
    if not isinstance(error, LprError):
        return str(error)
    if not error.values:
        return tr(error.template)
    values = {
        name: error_text(value) if isinstance(value, LprError) else value
        for name, value in error.values.items()
    }
    return tr(error.template, **values)


def tr_noop(text: str) -> str:
    """The same text, which ``lupdate`` now knows: for a table that is made before a language is.

    Whoever shows it says ``tr(row.title)``.
    """
    return text


def _english_plural(text: str, n: int) -> str:
    """``3 box(es) (is|are) new`` with the endings for one or for many."""

    def ending(match: re.Match[str]) -> str:
        many, one_word, many_word = match.groups()
        if many is not None:
            return "" if n == 1 else str(many)
        return str(one_word if n == 1 else many_word)

    return _ENDING.sub(ending, text)
