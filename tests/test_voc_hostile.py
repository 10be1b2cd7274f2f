"""Broken and hostile files are refused by name, quickly, and never overwritten."""

from __future__ import annotations

import time
import tracemalloc
from pathlib import Path

import pytest
from voc_files import LABELIMG, write

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.index import PictureState, read_state
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation
from lpr_desktop.errors import AnnotationError
from lpr_desktop.geometry import Box

BOMB = (
    '<!DOCTYPE annotation [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]><annotation><filename>&a9;</filename></annotation>"
)
EXTERNAL = (
    '<!DOCTYPE annotation [<!ENTITY secret SYSTEM "file://{}">]>'
    "<annotation><filename>&secret;</filename></annotation>"
)
POLISH = LABELIMG.replace("front", "Żółć")

HOSTILE = {
    "empty": b"",
    "zeros": bytes(1000),
    "no XML": b"no xml",
    "JPEG": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    "cut": LABELIMG.encode()[:700],
    "cut in a character": POLISH.encode()[: POLISH.encode().index("ó".encode()) + 1],
    "cut UTF-16": LABELIMG.encode("utf-16")[:-1],
    "two roots": LABELIMG.encode() * 2,
    "no annotation": b"<html/>",
    "document type": b"<!DOCTYPE annotation>" + LABELIMG.encode(),
    "document type elsewhere": b'<!DOCTYPE annotation SYSTEM "http://localhost/x">'
    + LABELIMG.encode(),
    "entity bomb": BOMB.encode(),
    "entity bomb in UTF-16": BOMB.encode("utf-16"),
    "unknown entity": LABELIMG.replace("Unknown", "&nbsp;").encode(),
    "deep": b"<annotation>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</annotation>",
    "many elements": b"<annotation>" + b"<a/>" * 200_000 + b"</annotation>",
    "Latin-2 unsaid": POLISH.encode("iso-8859-2"),
    "says UTF-16": b'<?xml version="1.0" encoding="UTF-16"?>' + LABELIMG.encode(),
    "says UTF-8": b'<?xml version="1.0" encoding="UTF-8"?>' + POLISH.encode("cp1250"),
    "unknown encoding": b'<?xml version="1.0" encoding="klingon"?>' + LABELIMG.encode(),
    "code as encoding": b'<?xml version="1.0" encoding="zlib"?>' + LABELIMG.encode(),
    "UTF-7": b'<?xml version="1.0" encoding="utf-7"?>' + LABELIMG.encode(),
    "control characters": LABELIMG.replace("front", "fr\x08nt").encode(),
    "no box": LABELIMG.replace("bndbox", "polygon").encode(),
    "three numbers": LABELIMG.replace("<xmin>1011</xmin>", "").encode(),
    "no number": LABELIMG.replace("1011", "wide").encode(),
    "not a number": LABELIMG.replace("1011", "nan").encode(),
    "endless": LABELIMG.replace("1011", "1e999").encode(),
    "astronomic": LABELIMG.replace("1011", "1" + "0" * 30).encode(),
    "number in a child": LABELIMG.replace("1011", "<b>1011</b>").encode(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(tmp_path: Path, name: str) -> None:
    data = HOSTILE[name]
    path = write(tmp_path, data, "bad.xml")
    begin = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(AnnotationError, match=r"bad\.xml: .*\.") as caught:
            voc.load(path)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert len(str(caught.value)) < 400
    assert peak < 400_000_000
    assert time.process_time() - begin < 20
    state, count, problem, _ = read_state(path)
    assert (state, count) == (PictureState.PROBLEM, 0)
    assert problem == str(caught.value)
    mine = ImageAnnotation(boxes=(AnnotatedBox(Box(1, 2, 30, 40)),))
    with pytest.raises(voc.AnnotationConflict, match=r"bad\.xml"):
        voc.save(mine, path)
    assert path.read_bytes() == data
    assert [file.name for file in tmp_path.iterdir()] == ["bad.xml"]


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("very secret")
    path = write(tmp_path, EXTERNAL.format(secret).encode())
    with pytest.raises(AnnotationError, match="document type") as caught:
        voc.load(path)
    assert "very secret" not in str(caught.value)


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.xml"
    with huge.open("wb") as stream:
        stream.write(LABELIMG.encode())
        stream.truncate(100_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(AnnotationError, match="20 MB"):
            voc.load(huge)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
    with pytest.raises(AnnotationError, match="20 MB"):
        voc.save(ImageAnnotation(verified=True), huge)
    assert huge.stat().st_size == 100_000_000


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "folder.xml"
    folder.mkdir()
    with pytest.raises(AnnotationError, match="no file"):
        voc.load(folder)
    with pytest.raises(AnnotationError, match=r"none\.xml: the file is not there"):
        voc.load(tmp_path / "none.xml")
    with pytest.raises(AnnotationError, match="could not be read"):
        voc.load("no\0name.xml")
