"""The split: seeded, near-copies together, readable, and never lost."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from dataset_samples import add_picture
from hypothesis import given
from hypothesis import strategies as st

from lpr_desktop.annotation.dataset import read_split
from lpr_desktop.annotation.split import holds_split, make_split, write_split
from lpr_desktop.errors import DatasetError


def names(number: int) -> list[Path]:
    return [Path(f"{n}.jpg") for n in range(number)]


def alone(number: int) -> list[int]:
    return list(range(number))


def test_shares_seed_and_order() -> None:
    pictures = names(200)
    parts = make_split(pictures, groups=alone(200))
    assert Counter(parts) == {"train": 160, "validation": 20, "test": 20}
    assert make_split(pictures, groups=alone(200)) == parts
    assert make_split(pictures, seed=1, groups=alone(200)) != parts
    order = alone(200)
    random.Random(1).shuffle(order)
    shuffled = make_split([pictures[n] for n in order], groups=order)
    assert [parts[n] for n in order] == shuffled
    # Neither the first nor the last pictures: those of one day are alike.
    assert Counter(parts[:100])["train"] in range(70, 91)


@pytest.mark.parametrize("number", range(1, 12))
def test_small_sets_leave_no_part_empty(number: int) -> None:
    parts = Counter(make_split(names(number), groups=alone(number)))
    assert len(parts) == min(3, number)
    assert parts["train"] == max(parts.values())


@given(st.lists(st.integers(0, 6), min_size=1, max_size=60), st.integers(0, 3))
def test_groups_and_names_stay_together(groups: list[int], seed: int) -> None:
    pictures = [Path(f"{n // 9}/{n % 9}.jpg") for n in range(len(groups))]
    parts = make_split(pictures, seed=seed, groups=groups)
    for key in (lambda n: groups[n], lambda n: pictures[n].name):
        sides: dict[object, set[str]] = {}
        for place, part in enumerate(parts):
            sides.setdefault(key(place), set()).add(part)
        assert all(len(side) == 1 for side in sides.values())


def test_near_copies_are_found(tmp_path: Path) -> None:
    pictures = [add_picture(tmp_path / f"{n}.jpg", n // 4) for n in range(40)]
    steps: list[tuple[int, int]] = []
    parts = make_split(pictures, progress=lambda *step: steps.append(step))
    assert all(len(set(parts[n : n + 4])) == 1 for n in range(0, 40, 4))
    assert Counter(parts) == {"train": 32, "validation": 4, "test": 4}
    assert steps[-1] == (40, 40)


def test_the_file(tmp_path: Path) -> None:
    file = tmp_path / "splits.csv"
    pictures = [Path(f"x/{name}") for name in ("a,b.jpg", "Żółw.jpg", '"q".jpg', "\udcff.jpg")]
    assert not holds_split(file, "my set")
    write_split(file, "my set", pictures, ["train", "train", "test", "test"])
    assert file.read_bytes().splitlines()[:3] == [
        b"set,image,part",
        b'my set,"a,b.jpg",train',
        "my set,Żółw.jpg,train".encode(),
    ]
    assert read_split(file, "my set", "train") == {"a,b.jpg", "Żółw.jpg"}
    assert read_split(file, "my set", "test") == {'"q".jpg', "\udcff.jpg"}
    write_split(file, "other", [Path("1.jpg")], ["train"])
    write_split(file, "my set", [Path("2.jpg")], ["test"])
    assert holds_split(file, "my set")
    assert read_split(file, "other", "train") == {"1.jpg"}
    assert read_split(file, "my set", "test") == {"2.jpg"}


def test_other_files_are_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "labels.csv"
    for content in ("image,text\na.jpg,AB 1\n", "", "\0\xff"):
        file.write_text(content, encoding="latin-1")
        before = file.read_bytes()
        with pytest.raises(DatasetError, match=r"labels\.csv"):
            write_split(file, "set", [Path("a.jpg")], ["train"])
        assert file.read_bytes() == before
    with pytest.raises(DatasetError, match="could not be written"):
        write_split(tmp_path / "none" / "s.csv", "set", [Path("a.jpg")], ["train"])
    with pytest.raises(DatasetError, match="above 0"):
        make_split(names(3), fractions=(("train", 0.0),), groups=alone(3))
