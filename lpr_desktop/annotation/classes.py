"""Names of classes: many words mean "plate"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from lpr_desktop.annotation.model import DEFAULT_CLASS, ImageAnnotation, one_line
from lpr_desktop.sentence import Sentence

_WORDS = ("plate", "licence", "license", "licenceplate", "licenseplate", "numberplate", "lp")
_OPEN_IMAGES = "m01jfm"
"""The letters of ``/m/01jfm_``, "Vehicle registration plate" among the classes of Open Images."""
_MORE = ("platenumber", "licenseplatenumber", "licenceplatenumber", "registrationplate", "regplate")
_OWNERS = ("", "car", "vehicle")
_SYNONYMS = frozenset(
    f"{owner}{word}{ending}"
    for owner in _OWNERS
    for word in (*_WORDS, *_MORE)
    for ending in ("", "s")
) | {_OPEN_IMAGES}


# Part of a name that somebody gave to plates, in the languages of well-known sets.
_PLATE_PARTS = (
    *("plate", "licen", "kennzeichen", "nummernschild", "matricula", "placa", "targa"),
    *("patente", "tablic", "plaque", "plaka", "номер", "车牌", "号牌", "ナンバー", "번호판"),
)
# What is marked beside plates in such sets, and is none.
_THINGS = (
    *("car", "vehicle", "auto", "truck", "bus", "van", "lorry", "taxi", "suv", "tractor"),
    *("motorcycle", "motorbike", "bike", "bicycle", "scooter", "rickshaw", "person", "face"),
    *("people", "pedestrian", "driver", "rider", "helmet", "nohelmet", "wheel", "headlight"),
    *("trafficlight", "trafficsign", "background", "human", "head", "train", "airplane"),
)
_NO_PLATES = frozenset(f"{thing}{ending}" for thing in _THINGS for ending in ("", "s", "es"))


@dataclass(frozen=True, slots=True)
class ClassChoice:
    """What the classes of a data set are taken for.

    Attributes:
        plates: Those that mean plates.
        unasked: Those that may, which nobody has said.
        notes: Sentences for a person.
    """

    plates: frozenset[str]
    unasked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def choose_classes(counts: Mapping[str, int], told: Mapping[str, str]) -> ClassChoice:
    """Which classes mean plates.

    Args:
        counts: Boxes of each class.
        told: Class → ``plate``, or itself for one that means no plate, as a person said.
    """
    plates = {name for name in counts if told.get(name, canonical_class(name)) == DEFAULT_CLASS}
    others = [name for name in counts if name not in plates and name not in told]
    notes = []
    if not plates and len(counts) == 1 and others and _looks_like_plates(others[0]):
        notes.append(Sentence("its only class, {name!r}, is taken for the plates.", name=others[0]))
        plates, others = {*others}, []
    left = [f"{name!r} ({counts[name]})" for name in counts if name not in plates]
    if left:
        notes.append(
            Sentence("boxes of other classes are left out: {classes}.", classes=", ".join(left))
        )
    unasked = tuple(name for name in others if not plates or _letters(name) not in _NO_PLATES)
    return ClassChoice(frozenset(plates), unasked, tuple(notes))


def _looks_like_plates(name: str) -> bool:
    folded = _letters(name)
    return any(part in folded for part in _PLATE_PARTS)


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def canonical_class(name: str) -> str:
    """``plate`` for ``licence``, ``number_plate``, ``License-Plate``, ``lp`` and none at all.

    Other names, such as ``plate_dirty``, stay as they are: they may be meant.
    """
    return DEFAULT_CLASS if not name or _letters(name) in _SYNONYMS else name


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
