"""Lists and tables of other tools that were made to take a program down."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from lpr_desktop.annotation.layouts.listing import read_json
from lpr_desktop.annotation.yolo_classes import keypoint_shape, read_names
from lpr_desktop.errors import DatasetError

MEGABYTE = 999_000
LISTS = {
    "spaces": "names:\n  - a" + " " * MEGABYTE + "b\n",
    "spaces before a comment": "names:\n  - a" + " " * (MEGABYTE - 20) + "#\n",
    "quotes": "names: ['" + "''" * (MEGABYTE // 2),
    "hashes": "names: [a #" + "# " * (MEGABYTE // 2 - 20),
    "brackets": "names: " + "[" * (MEGABYTE - 20),
    "maps": "names:\n" + "".join(" " * depth + "a:\n" for depth in range(1, 1300)),
    "dashes": "- " * (MEGABYTE // 2),
    "aliases": "names: [&a x" + ", *a" * (MEGABYTE // 5) + "]\n",
    "a huge number": "names: {" + "9" * 5000 + ": car}\n",
    "a tag": "names: !!python/object/apply:os.system [x]\nnc: " + "1" * 5000 + "\n",
    "key points": "kpt_shape: [" + "9" * 5000 + ", 2]\nnames: [a]\n",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_classes_is_read_or_refused_at_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "data.yaml").write_text(LISTS[name])
    for read in (read_names, lambda file: keypoint_shape([file])):
        begin = time.process_time()
        try:
            read(tmp_path / "data.yaml")
        except DatasetError as error:
            assert "data.yaml" in str(error)  # noqa: PT017 - either is right
        assert time.process_time() - begin < 2


def test_json_is_refused_before_it_takes_the_memory(tmp_path: Path) -> None:
    file = tmp_path / "all.json"
    file.write_bytes(b"[" + b"{}," * 5_000_000 + b"{}]")  # 15 MB
    begin = time.process_time()
    with pytest.raises(DatasetError, match=r"all\.json: would take 1\.4 GB"):
        read_json(file, 500_000_000)
    assert time.process_time() - begin < 1
    file.write_bytes(b'{"images": [' + b'{"id": 1, "bbox": [1.5, 2.5, 3.5, 4.5]},' * 1000 + b"{}]}")
    assert len(read_json(file, 500_000_000)["images"]) == 1001
