"""Write and read: whatever a person can draw and type comes back."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st
from voc_files import odd_files

from lpr_desktop.annotation import voc
from lpr_desktop.annotation.model import AnnotatedBox, ImageAnnotation, as_written
from lpr_desktop.annotation.scan import natural_text
from lpr_desktop.errors import AnnotationError
from lpr_desktop.files import natural_key
from lpr_desktop.geometry import Box

FILES = [data for data, _ in odd_files().values()]
edges = st.floats(-3000, 9000)
anything = st.text(max_size=20)
boxes = st.builds(
    AnnotatedBox,
    st.builds(Box.from_points, edges, edges, edges, edges),
    anything,
    st.none() | anything,
    st.booleans(),
    st.booleans(),
    attributes=st.lists(
        st.tuples(st.sampled_from(["a", "b", "text", "c d"]), anything), max_size=3
    ),
)


def reread(annotation: ImageAnnotation) -> ImageAnnotation:
    data = voc.render(annotation)
    assert data is not None
    return voc.parse(data, "file")


@given(
    st.builds(
        ImageAnnotation,
        filename=anything,
        folder=anything,
        path=anything,
        width=st.integers(0, 9000),
        height=st.integers(0, 9000),
        depth=st.sampled_from([1, 3, 4]),
        boxes=st.lists(boxes, max_size=4),
        verified=st.just(True),
        tags=st.lists(anything, max_size=2),
    )
)
def test_a_new_file_reads_back(annotation: ImageAnnotation) -> None:
    size = annotation.width, annotation.height
    wanted = annotation.with_boxes(
        replace(box, box=as_written(box.box, *size)) for box in annotation.boxes
    )
    found = reread(annotation)
    assert found == wanted
    assert voc.render(found) == voc.render(annotation), "a second save changes nothing"


@given(st.data())
def test_any_edits_of_any_file_read_back(data: st.DataObject) -> None:
    loaded = voc.parse(data.draw(st.sampled_from(FILES)), "file")
    now = list(loaded.boxes)
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(now)))
        new = data.draw(boxes)
        if place == len(now):
            now.append(new)
        elif data.draw(st.booleans()):
            del now[place]
        else:
            now[place] = replace(new, origin=now[place].origin)
    edited = replace(
        loaded,
        boxes=tuple(now),
        verified=data.draw(st.booleans()),
        filename=data.draw(anything),
        tags=data.draw(st.lists(anything, max_size=3)),
        picture_size=(4000, 3000),
    )
    found = reread(edited)
    assert (found.verified, found.filename) == (edited.verified, edited.filename)
    assert found.tags == edited.tags

    def said(box: AnnotatedBox) -> tuple[object, ...]:
        said = box.class_name, box.text or "", box.difficult, box.truncated
        return (*said, tuple(box.attributes))

    assert sorted(map(said, found.boxes)) == sorted(map(said, now))
    # Render again from what was written: nothing is left to change.
    assert reread(found) == found


@given(st.data())
def test_untouched_boxes_keep_every_byte(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(FILES))
    loaded = voc.parse(source, "file")
    moved = data.draw(boxes)
    place = data.draw(st.integers(0, len(loaded.boxes) - 1))
    now = list(loaded.boxes)
    now[place] = replace(now[place], box=moved.box)
    written = voc.render(loaded.with_boxes(now))
    assert written is not None
    start = 0
    while start < min(len(source), len(written)) and source[start] == written[start]:
        start += 1
    back = 0
    limit = min(len(source), len(written)) - start
    while back < limit and source[-1 - back] == written[-1 - back]:
        back += 1
    # What differs lies within the one object: its neighbours' tags are not in it.
    differs = source[start : len(source) - back].replace(b"\0", b"")
    assert b"object" not in differs
    assert b"name" not in differs
    assert voc.render(loaded.with_boxes(loaded.boxes)) == source


@given(st.binary(max_size=300) | st.builds(lambda a, b: a + b, *[st.sampled_from(FILES)] * 2))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    try:
        found = voc.parse(data, "file")
    except AnnotationError:
        return  # and nothing else is raised
    assert voc.render(found) == data


@given(st.data())
def test_damaged_files_are_refused_or_kept(data: st.DataObject) -> None:
    source = bytearray(data.draw(st.sampled_from(FILES)))
    for _ in range(data.draw(st.integers(1, 3))):
        source[data.draw(st.integers(0, len(source) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = voc.parse(bytes(source), "file")
    except AnnotationError:
        return
    assert voc.render(found) == source
    checked = replace(found, verified=not found.verified)
    assert reread(checked) == checked


@example(["A0", "A\1", "A\2", "A\3", "A\1\2", "A"])
@given(st.lists(st.text("aAbB0129._-é²٣\1\2\3 ", max_size=6), max_size=12))
def test_names_sort_naturally(names: list[str]) -> None:
    assert sorted(names, key=natural_text) == sorted(names, key=natural_key)
