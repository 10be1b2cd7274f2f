"""The project's own family of errors.

Every message is written for a person: it names the file, says what happened, and what to do.
The window shows it, the command line prints it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from lpr_desktop.sentence import Sentence, spoken


class LprError(Exception):
    """Base of all errors that the program raises on purpose; ``str(error)`` is fit to show.

    Attributes:
        template: English, with ``{name}`` for each value: the window looks its translation up.
            A :class:`~lpr_desktop.sentence.Sentence` brings its own values.
        values: What is put in, paths as ``show_name`` has them. Without any the template is shown
            as it is, braces and all.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        if isinstance(template, Sentence):
            template, values = "{sentence}", {"sentence": template}
        self.template = template
        self.values = spoken(values)
        super().__init__(template.format_map(self.values) if values else template)

    @classmethod
    @contextmanager
    def for_os_error(cls, template: str, /, **values: object) -> Iterator[None]:
        """Raise this in place of an ``OSError``, which is ``{strerror}`` in the template."""
        try:
            yield
        except OSError as error:
            raise cls(template, **values, strerror=error.strerror or error) from error

    @property
    def sentence(self) -> Sentence:
        """What it says, for a list of what was wrong."""
        return Sentence(self.template, **self.values)


class ImageError(LprError):
    """A picture could not be opened."""


class VideoError(LprError):
    """A video could not be opened or decoded."""


class AnnotationError(LprError):
    """An annotation file could not be read or written."""


class DetectorError(LprError):
    """A detector on disk is missing, broken, or not one of ours."""


class NetworkError(LprError):
    """A network's file is missing, broken, or cannot be run."""


class OcrError(LprError):
    """Tesseract or its data file is missing or failed."""


class JournalError(LprError):
    """The journal of readings could not be opened or written."""


class DatasetError(LprError):
    """A data set folder does not hold what it should."""


class ClusterError(LprError):
    """A cluster cannot be used, or a folder of results is not one."""


class Cancelled(LprError):
    """The person asked to stop; not a failure."""
