"""Which part of a run each picture is in: as a table says, or divided here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lpr_desktop.annotation.copies import near_copies
from lpr_desktop.annotation.layout import find_layout
from lpr_desktop.annotation.layouts.parts import TEST, TRAIN, VALIDATION, WORDS
from lpr_desktop.annotation.split import SPLIT_NAME, make_split, part_in, plain_text
from lpr_desktop.csv_table import read_table
from lpr_desktop.errors import DatasetError
from lpr_desktop.files import show_name
from lpr_desktop.sentence import Sentence

SHARES = ((TRAIN, 0.85), (VALIDATION, 0.15))
"""Parts and their shares where nobody has divided the pictures."""

__all__ = ["SHARES", "TEST", "TRAIN", "VALIDATION", "Divided", "Say", "divide"]

Say = Callable[[str, int, int], None]
"""Takes what is being done, how much of it, and of how much (0: not known)."""

FEW_PLATES = 30
"""With fewer plates to measure on, figures are chance."""

_COLUMNS = ("set", "image", "part")

_Table = Mapping[str, Mapping[str, str]]
"""Part by data set and image."""


@dataclass(frozen=True, slots=True)
class Divided:
    """A picture to divide.

    Attributes:
        set_name: Its data set.
        path: The picture.
        given: The part that its owner's layout says; "" where it says none.
        texts: What its plates say, where it is known.
    """

    set_name: str
    path: Path
    given: str = ""
    texts: tuple[str, ...] = ()


def divide(
    pictures: Sequence[Divided],
    folders: Mapping[str, Path],
    split: str,
    seed: int,
    notes: list[str],
    say: Say,
) -> list[str]:
    """The part of each picture: from the given split, the set's own, or divided here.

    Args:
        pictures: What is to be divided.
        folders: Folder of each data set.
        split: A table with the columns set, image, part; "": each set's own ``splits.csv``,
            where there is one, else its owner's folders and lists.
        seed: Of what is divided here.
        notes: Gets what a person should know.
        say: Told while near-copies are looked for; what it raises ends the work.

    Raises:
        DatasetError: A table cannot be read, or a given one has none of the sets.
    """
    tables: dict[str, Mapping[str, str]] = {}
    for name, folder in folders.items():
        file = Path(split) if split else _own_table(folder)
        if file is None:
            continue
        images = [one.path for one in pictures if one.set_name == name]
        rows = _rows_of(file, _read(file), folder.name, images, notes)
        if rows is not None:
            tables[name] = rows
    if split and not tables:
        sets = ", ".join(map(repr, _read(Path(split))))
        raise DatasetError(
            "{path}: has none of these data sets. Its column set has {sets}; it must "
            "have the name of the data set's folder.",
            path=Path(split),
            sets=sets or "nothing",
        )
    owned = {} if split else _owned(pictures, tables, notes)
    undivided = [
        one
        for one in pictures
        if one.set_name not in tables
        # Who divided into training and test only measures on a share of the training pictures.
        and not (one.set_name in owned and (owned[one.set_name] or one.given not in ("", TRAIN)))
    ]
    if split and undivided:
        names = {one.set_name for one in undivided}
        notes.append(
            Sentence(
                "{split}: does not have {names}, whose pictures were divided anew.",
                split=Path(split),
                names=", ".join(map(show_name, sorted(names))),
            )
        )
    groups = _groups(pictures, say) if len(pictures) > len(undivided) else None
    made = _made(undivided, seed, say)
    if len(undivided) > 1 and len(set(made.values())) == 1:
        notes.append(
            Sentence(
                "These pictures are near-copies of one another or show one plate, so that none can "
                "be kept apart to measure on. Add pictures of other plates."
            )
        )
    # Pictures that came after a set was divided are learned from, never measured on.
    parts = [
        part_in(tables[one.set_name], one.path) or TRAIN
        if one.set_name in tables
        else made.get(one.path) or one.given or TRAIN
        for one in pictures
    ]
    others = Counter(part for part in parts if part not in (TRAIN, VALIDATION, TEST))
    notes += [
        Sentence(
            "%Ln picture(s) (is|are) in the part {part!r}, which is not used; parts that are: "
            "{train}, {validation}, {test}.",
            "",
            count,
            part=part,
            train=TRAIN,
            validation=VALIDATION,
            test=TEST,
        )
        for part, count in others.items()
    ]
    if groups is not None:
        notes += _leaks(pictures, parts, groups)
    return parts


def _owned(
    pictures: Sequence[Divided], tables: Mapping[str, object], notes: list[str]
) -> dict[str, bool]:
    """The sets that their owner divided, and whether there is a part to measure on."""
    counts: dict[str, Counter[str]] = {}
    for one in pictures:
        if one.given and one.set_name not in tables:
            counts.setdefault(one.set_name, Counter())[one.given] += 1
    owned: dict[str, bool] = {}
    for name, count in counts.items():
        shares = ", ".join(
            f"{part} {count[part]:,}" for part in (TRAIN, VALIDATION, TEST) if count[part]
        )
        if not count[TRAIN]:
            notes.append(
                Sentence(
                    "{name}: its owner's division has nothing to learn from ({shares}), so it was "
                    "divided anew.",
                    name=show_name(name),
                    shares=shares,
                )
            )
            continue
        owned[name] = count[VALIDATION] > 0
        values = {"name": show_name(name), "shares": shares}
        notes.append(
            Sentence("{name}: divided as its owner has it ({shares}).", **values)
            if owned[name]
            else Sentence(
                "{name}: divided as its owner has it ({shares}; a share of the training pictures "
                "is measured on).",
                **values,
            )
        )
    return owned


def _groups(pictures: Sequence[Divided], say: Say) -> list[int]:
    """A number for each picture, the same for near-copies."""
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        say(Sentence("Looking for near-copies"), done, len(pictures))

    return near_copies([one.path for one in pictures], progress=step)


def _leaks(
    pictures: Sequence[Divided], parts: Sequence[str], groups: Sequence[int]
) -> list[Sentence]:
    """What is on both sides of a division, so that figures look better than they are."""
    learned = {group for group, part in zip(groups, parts, strict=True) if part == TRAIN}
    texts = {
        plain_text(text)
        for one, part in zip(pictures, parts, strict=True)
        if part == TRAIN
        for text in one.texts
    }
    asked = [
        (one, group)
        for one, part, group in zip(pictures, parts, groups, strict=True)
        if part in (VALIDATION, TEST)
    ]
    copies = [one for one, group in asked if group in learned]
    known = [
        one
        for one, group in asked
        if group not in learned and texts & {plain_text(text) for text in one.texts}
    ]
    leaks = []
    if copies:
        leaks.append(
            Sentence(
                "{number:,} of {all:,} pictures to measure on are near-copies of pictures to learn "
                "from (such as {name}): the figures will look better than they are.",
                number=len(copies),
                all=len(asked),
                name=show_name(copies[0].path.name),
            )
        )
    if known:
        leaks.append(
            Sentence(
                "{number:,} of {all:,} pictures to measure on show a plate that is also in "
                "pictures to learn from (such as {name}): the figures will look better than they "
                "are.",
                number=len(known),
                all=len(asked),
                name=show_name(known[0].path.name),
            )
        )
    return leaks


def _own_table(folder: Path) -> Path | None:
    """In the folder, or where its pictures or annotations were opened instead of it."""
    layout = find_layout(folder)
    places = folder, layout.pictures, layout.home
    return next((p / SPLIT_NAME for p in places if (p / SPLIT_NAME).exists()), None)


def _made(pictures: Sequence[Divided], seed: int, say: Say) -> dict[Path, str]:
    if not pictures:
        return {}
    paths = [one.path for one in pictures]
    parts = make_split(
        paths,
        seed=seed,
        fractions=SHARES,
        texts=[one.texts for one in pictures],
        progress=lambda done, total: say(Sentence("Looking for near-copies"), done, total),
    )
    return dict(zip(paths, parts, strict=True))


def _rows_of(
    file: Path, table: _Table, name: str, images: Sequence[Path], notes: list[str]
) -> Mapping[str, str] | None:
    """Part by image of a data set; None where the table does not have it."""
    if name in table:
        return table[name]
    if len(table) == 1:
        ((other, rows),) = table.items()
        # The folder was renamed or copied.
        if any(part_in(rows, image) for image in images):
            notes.append(
                Sentence(
                    "{file}: its set {other!r} is taken for {name}.",
                    file=file,
                    other=other,
                    name=show_name(name),
                )
            )
            return rows
    if table and file.name == SPLIT_NAME:
        notes.append(
            Sentence(
                "{file}: is not of {name} but of {others}. It is not used.",
                file=file,
                name=show_name(name),
                others=", ".join(map(repr, table)),
            )
        )
    return None


def _read(file: Path) -> _Table:
    table: dict[str, dict[str, str]] = {}
    for line, row in read_table(file, _COLUMNS):
        name, image, part = (row[key].strip() for key in _COLUMNS)
        if not part:
            raise DatasetError(
                "{file}: line {line_num} names no part. It must be {train}, {validation} "
                "or {test}.",
                file=file,
                line_num=line,
                train=TRAIN,
                validation=VALIDATION,
                test=TEST,
            )
        table.setdefault(name, {})[image] = WORDS.get(part.lower(), part)
    return table


def few_plates(pictures: int, plates: int) -> str:
    """A sentence where there are too few plates to measure on; "" where there are enough."""
    if not 0 < plates < FEW_PLATES:
        return ""
    return Sentence(
        "Only {pictures} with {plates} to measure on: one plate more or less is {points:.0f} "
        "points, so small differences mean nothing.",
        pictures=Sentence("%Ln picture(s)", "", pictures),
        plates=Sentence("%Ln plate(s)", "", plates),
        points=100 / plates,
    )
