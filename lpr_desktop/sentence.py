"""What the program says to a person, so that the window can say it in another language."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any

from lpr_desktop.files import show_name

_ENDING = re.compile(r"(?<=\w)\((\w+)\)|\((\w*)\|(\w+)\)")

_IN_A_ROW = ""


class Sentence(str):
    """English words, which remember their template and values.

    Wherever a ``str`` will do this one does; joined or cut it is only that. ``lupdate`` collects
    the templates, so they are literals.

    Args:
        template: English, with ``{name}`` for each value, and ``%n`` (``%Ln``: grouped) for ``n``,
            written as ``gui.translation.tr`` wants it. "" stands for the values one after another.
        comment: For the translator.
        n: The number that decides on singular or plural.
        values: What is put in, paths as ``show_name`` has them; a sentence or an error of ours in
            it has a language, too.
    """

    template: str
    comment: str
    n: int
    values: Mapping[str, object]

    def __new__(
        cls, template: str, comment: str = "", n: int = -1, /, **values: object
    ) -> Sentence:
        values = spoken(values)
        if not template:
            english = " ".join(map(str, values.values()))
        elif values:
            english = english_plural(template, n).format_map(values)
        else:
            english = english_plural(template, n)
        return cls._kept(english, template, comment, n, values)

    @classmethod
    def _kept(
        cls, english: str, template: str, comment: str, n: int, values: Mapping[str, object]
    ) -> Sentence:
        self = super().__new__(cls, english)
        self.template, self.comment, self.n, self.values = template, comment, n, values
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return Sentence._kept, (str(self), self.template, self.comment, self.n, dict(self.values))


def spoken(values: Mapping[str, object]) -> dict[str, object]:
    """The same values, with words in the place of paths and of Python's errors.

    Those may not survive the way to another process; errors of ours do.
    """
    return {name: _words_of(value) for name, value in values.items()}


def _words_of(value: object) -> object:
    if isinstance(value, PurePath):
        return show_name(value)
    if isinstance(value, BaseException) and not hasattr(value, "sentence"):
        return reason_of(value)
    return value


def reason_of(error: BaseException) -> Sentence:
    """What an error of Python's says, in words that have a translation where there are such."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]
    if isinstance(error, OSError) and error.strerror:
        return Sentence(error.strerror)
    if isinstance(error, UnicodeError):
        return Sentence("it is no text in UTF-8")
    if line := getattr(error, "lineno", None):  # of JSON and XML
        column = getattr(error, "colno", None) or getattr(error, "offset", 0)
        return Sentence("line {line}, column {column}", line=line, column=column)
    return Sentence(str(error))


def with_name(words: str, old: str, new: str) -> str:
    """The same sentence with another name in its values; of plain words the words."""
    if not isinstance(words, Sentence):
        return words.replace(old, new)
    values = {
        name: with_name(inner, old, new) if isinstance(inner, str) else inner
        for name, value in words.values.items()
        for inner in [getattr(value, "sentence", value)]
    }
    return Sentence(words.template, words.comment, words.n, **values)


def one_after_another(sentences: Sequence[str]) -> Sentence:
    """Sentences with a blank between them."""
    return Sentence(_IN_A_ROW, **{str(number): one for number, one in enumerate(sentences) if one})


def in_a_row(between: str, parts: Sequence[str]) -> Sentence:
    """Parts of a sentence with something between them, which is the same in every language."""
    names = [f"part{number}" for number in range(len(parts))]
    template = between.join(f"{{{name}}}" for name in names)
    return Sentence(template, **dict(zip(names, parts, strict=True)))


def to_json(sentence: Sentence) -> dict[str, Any]:
    """What JSON can hold of a sentence."""
    values: dict[str, Any] = {}
    for name, value in sentence.values.items():
        inner = getattr(value, "sentence", value)  # of an error of ours
        if isinstance(inner, Sentence):
            values[name] = to_json(inner)
        else:
            values[name] = inner if isinstance(inner, int | float) else str(inner)
    words = {"words": str(sentence), "template": sentence.template, "values": values}
    more = {"comment": sentence.comment, "n": sentence.n}
    return words | (more if sentence.n >= 0 or sentence.comment else {})


def from_json(values: Mapping[str, Any]) -> Sentence:
    """The sentence of such an object, which may be anybody's: its template is not filled in.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: It is none.
    """
    return Sentence._kept(
        str(values["words"]),
        str(values["template"]),
        str(values.get("comment", "")),
        int(values.get("n", -1)),
        {
            str(name): from_json(value) if isinstance(value, dict) else value
            for name, value in values["values"].items()
        },
    )


def english_plural(text: str, n: int) -> str:
    """``%n box(es) (is|are) new`` with the number and the endings for one or for many."""

    def ending(match: re.Match[str]) -> str:
        many, one_word, many_word = match.groups()
        if many is not None:
            return "" if n == 1 else str(many)
        return str(one_word if n == 1 else many_word)

    if n < 0:
        return text
    return _ENDING.sub(ending, text.replace("%Ln", f"{n:,}").replace("%n", str(n)))
