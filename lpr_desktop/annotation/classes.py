"""Names of classes: many words mean "plate"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lpr_desktop.annotation.model import DEFAULT_CLASS, ImageAnnotation, one_line

_WORDS = ("plate", "licence", "license", "licenceplate", "licenseplate", "numberplate", "lp")
_MORE = ("platenumber", "licenseplatenumber", "licenceplatenumber", "registrationplate", "regplate")
_OWNERS = ("", "car", "vehicle")
_SYNONYMS = frozenset(
    f"{owner}{word}{ending}"
    for owner in _OWNERS
    for word in (*_WORDS, *_MORE)
    for ending in ("", "s")
)


def canonical_class(name: str) -> str:
    """``plate`` for ``licence``, ``number_plate``, ``License-Plate``, ``lp`` and none at all.

    Other names, such as ``plate_dirty``, stay as they are: they may be meant.
    """
    letters = "".join(character for character in name.casefold() if character.isalnum())
    return DEFAULT_CLASS if not name or letters in _SYNONYMS else name


def suggested_mapping(names: Iterable[str]) -> dict[str, str]:
    """Old and new name of those that would change."""
    return {name: new for name in names if (new := canonical_class(name)) != name}


def map_classes(annotation: ImageAnnotation, mapping: Mapping[str, str]) -> ImageAnnotation:
    """The annotation with its classes renamed; the same object if nothing changes."""
    new = {name: one_line(to) for name, to in mapping.items()}
    if not any(
        new.get(box.class_name, box.class_name) != box.class_name for box in annotation.boxes
    ):
        return annotation
    return annotation.with_boxes(
        replace(box, class_name=new.get(box.class_name, box.class_name)) for box in annotation.boxes
    )
