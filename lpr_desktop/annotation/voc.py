"""Pascal VOC XML, compatible with labelImg in both directions.

Coordinates are labelImg's: unshifted canvas pixels, taken as they stand; what this program writes
is rounded and lies in 1…width/height. Loading and saving without an edit leaves a file byte for
byte as it was; an edit changes only the bytes of what was edited.
"""

from lpr_desktop.annotation.annotation_file import AnnotationConflict, AnnotationFile, save
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_written
from lpr_desktop.annotation.voc_bytes import MAX_BYTES, load, parse, render

__all__ = [
    "MAX_BYTES",
    "AnnotatedBox",
    "AnnotationConflict",
    "AnnotationFile",
    "ImageAnnotation",
    "as_written",
    "load",
    "parse",
    "render",
    "save",
]
