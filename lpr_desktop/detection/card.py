"""model.json: what a detector folder says about itself."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from lpr_desktop.detection.resizing import fits
from lpr_desktop.errors import DetectorError
from lpr_desktop.files import parse_json, read_file, show_name, write_atomic
from lpr_desktop.sentence import Sentence

NETWORK, INT8_NETWORK = "detector.tflite", "detector-int8.tflite"
REFINEMENT = "refinement.tflite"
"""The files of a detector that run; the last two may be missing."""

FORMAT = 1
MAX_BYTES = 1_000_000
_MOST_TITLE, _MOST_WORDS, _MOST_LINES = 200, 4000, 30
"""Characters of a title, which is one line, and of a description: lists and tips show them."""
_MOST_SETS = 100
_REQUIRED = ("title", "architecture", "input_size", "margin", "threshold")


@dataclass(frozen=True, slots=True)
class DetectorCard:
    """The contents of ``model.json``.

    Attributes:
        title: Name for a person.
        architecture: ``"compact"`` or ``"inception-resnet-v2"``.
        input_size: Side of the square input in pixels.
        margin: Pixels of ground kept free around the picture in the input; the network's first
            cell looks at pixel 13, so that plates at the border need some ground around them.
        coarse_size: Side of the input for a second pass over the whole picture, in the mirror,
            whose boxes and scores are averaged with those of the first; 0 without one. Smaller than
            ``input_size``, and both are 32 k + 43.
        threshold: Score from which a box counts as a plate.
        classes: Class names; detectors here know one.
        description: A sentence or two.
        network: What the builder needs to make the network again.
        metrics: Figures by data set, as ``lpr-desktop evaluate --json`` gave them.
        data: What it was trained on, with a fingerprint.
        versions: Of the libraries it was made with.
        created: ISO 8601 date.
    """

    title: str
    architecture: str
    input_size: int
    margin: int
    threshold: float
    classes: tuple[str, ...] = ("plate",)
    description: str = ""
    network: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    data: dict[str, Any] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)
    created: str = ""
    coarse_size: int = 0


def write_card(folder: Path, card: DetectorCard) -> None:
    """Write ``folder/model.json`` atomically."""
    text = json.dumps({"format": FORMAT, **asdict(card)}, indent=2, ensure_ascii=False) + "\n"
    write_atomic(folder / "model.json", text.encode())


def read_card(folder: Path) -> DetectorCard:
    """Read and check ``folder/model.json``.

    Raises:
        DetectorError: It is missing, broken, of a newer format, or holds impossible values.
    """
    name = show_name(folder)
    file = folder / "model.json"
    try:
        values = _object(read_file(file, MAX_BYTES))
        if "format" in values and values["format"] != FORMAT:
            raise DetectorError(
                "{name}: made by another version of the program (format {found}, this one "
                "knows {known}). Update the program.",
                name=name,
                found=show_name(repr(values["format"])[:40]),
                known=FORMAT,
            )
        if missing := [key for key in ("format", *_REQUIRED) if key not in values]:
            raise ValueError(Sentence("{key} is missing", key=missing[0]))
        known = set(DetectorCard.__dataclass_fields__)
        card = DetectorCard(**{key: value for key, value in values.items() if key in known})
        card = _checked(card)
    except OSError as error:
        raise DetectorError(
            "{name}: no detector there (model.json: {strerror}). Choose another detector.",
            name=name,
            strerror=error.strerror,
        ) from error
    except (ValueError, TypeError) as error:
        raise DetectorError(
            "{name}: its model.json is broken ({error}). Choose another detector.",
            name=name,
            error=error,
        ) from error
    return card


def _object(content: bytes) -> dict[str, Any]:
    values = parse_json(content)
    json.dumps(values, ensure_ascii=False).encode()  # "\\ud800" is half a character
    if not isinstance(values, dict):
        raise ValueError(Sentence("it holds no object"))
    return values


def _checked(card: DetectorCard) -> DetectorCard:
    # The values come from a file: their types are what is to be found out.
    size: Any = card.input_size
    coarse: Any = card.coarse_size
    margin: Any = card.margin
    threshold: Any = card.threshold
    classes: Any = card.classes
    if not isinstance(size, int) or not 75 <= size <= 4096:
        raise ValueError(Sentence("input_size must be a whole number from 75 to 4096"))
    if not isinstance(margin, int) or not 0 <= margin < size // 4:
        raise ValueError(Sentence("margin must be a small whole number"))
    if type(coarse) is not int or (coarse and not (margin * 4 < coarse < size)):
        raise ValueError(Sentence("coarse_size must be 0 or a whole number below input_size"))
    if coarse and not (fits(size) and fits(coarse)):
        raise ValueError(Sentence("with coarse_size, both sizes must be 32 k + 43"))
    if not isinstance(threshold, int | float) or not 0 < threshold < 1:
        raise ValueError(Sentence("threshold must lie between 0 and 1"))
    if (
        not isinstance(classes, list)
        or not classes
        or not all(isinstance(name, str) for name in classes)
    ):
        raise ValueError(Sentence("classes must be a list of names"))
    texts: list[Any] = [card.title, card.architecture, card.description, card.created]
    if not all(isinstance(text, str) for text in texts):
        raise ValueError(Sentence("title, architecture, description and created must be texts"))
    objects: list[Any] = [card.network, card.metrics, card.data, card.versions]
    if not all(isinstance(value, dict) for value in objects):
        raise ValueError(Sentence("network, metrics, data and versions must be objects"))
    sets = [figures for figures in card.metrics.values() if isinstance(figures, dict)]
    beside = [figures["beside"] for figures in sets if isinstance(figures.get("beside"), dict)]
    if any(len(measured) > _MOST_SETS for measured in (card.metrics, *beside)):
        raise ValueError(Sentence("metrics holds more than {most} data sets", most=_MOST_SETS))
    return replace(
        card,
        title=show_name(card.title)[:_MOST_TITLE],
        architecture=show_name(card.architecture)[:_MOST_TITLE],
        created=show_name(card.created)[:_MOST_TITLE],
        description="\n".join(card.description[:_MOST_WORDS].splitlines()[:_MOST_LINES]),
        classes=tuple(classes),
    )
