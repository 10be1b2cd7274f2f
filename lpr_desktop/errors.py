"""The project's own family of errors.

Every message is written for a person: it names the file, says what happened, and what to do.
The window shows it, the command line prints it.
"""

from __future__ import annotations


class LprError(Exception):
    """Base of all errors that the program raises on purpose; ``str(error)`` is fit to show."""


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
