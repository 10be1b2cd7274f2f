"""The preparation of a plate for OCR: the same in training and reading, the only one there is."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from lpr_desktop.geometry import Box, Corners, corners_of_box
from lpr_desktop.ocr.engine import GrayImage
from lpr_desktop.ocr.layout import Layout, find_rows
from lpr_desktop.ocr.line import CHARACTER_HEIGHT, LINE_HEIGHT, draw_line, fitted, stretched
from lpr_desktop.ocr.plate_layout import LEAST_PLATE, PlateLayout, PlateRow
from lpr_desktop.ocr.plate_network import PlateNetwork
from lpr_desktop.ocr.row_strip import level_row
from lpr_desktop.ocr.unread_signs import UnreadSigns

# Chosen on the dev halves of the measured sets (docs/experiments/ocr.md).
MARGIN_X, MARGIN_Y = 0.08, 0.2
WORKING_SIDE = 170.0
MAX_CROP_SIDE = 1200
_HIGH = 1.5
# Below this many grey levels Tesseract reads letters into noise.
MIN_CONTRAST = 12.0
LEAST_ROW = 0.4
"""From this score on a row of the plate network counts."""
_SURE_ROW, _LOW_ROW = 0.48, 0.7
"""Of two rows the lesser one counts from the first score on, or if it is not lower than so many
times the other one: else it is a city's name, a dealer's or a sticker."""
_CUT, _CUT_CROP = 0.1, 0.8
"""From these probabilities on signs are taken as cut off, where the row is not at the picture's
edge. A picture that shows hardly more than the plate ends near its signs in any case. Chosen on the
dev halves: scripts/experiments/measure_covered.py."""
_CROP_SHARE = 0.5
_AT_CROP_EDGE, _INK, _IN_STROKE = 0.1, 100, 0.15
"""There a row that ends so many times its height from the picture's edge is cut off where that
edge is dark in part, by more than the last of its height: a border is so in all of it or none."""
_AT_EDGE, _CUT_AT_EDGE = 0.3, 0.005
"""A row that ends so many times its height from the picture's edge, or beyond it, is taken as cut
off from this probability on. Chosen on drawn plates: docs/experiments/plate_network.md."""


Lines = tuple[GrayImage, ...]
"""A plate's lines, top line first."""


@dataclass(frozen=True, slots=True, eq=False)
class PreparedPlate:
    """A plate cut out and made ready for an engine.

    Attributes:
        crop: RGB uint8 (H, W, 3), the plate for showing; (0, 0, 3) if the box lies outside.
        corners: The plate's corners in the picture, clockwise from top left, or None if not found.
        lines: Grey uint8 lines, dark on light, top line first; empty if there is nothing to read.
        row_quads: The corners of each line's row in the picture, clockwise from top left, where
            the plate network found it.
        is_cut: Whether signs are cut off.
        at_edge: Whether the plate is at the picture's edge, so that this is what cuts it.
        signs: How many the plate network counts in the lines; inf: nobody counted.
        hidden: Log-odds that something hides a sign of a line; -inf: nobody looked.
        layout: What the plate network says, if it was asked.
        cut_otherwise: See ``others``.
    """

    crop: NDArray[np.uint8]
    corners: Corners | None
    lines: Lines
    row_quads: tuple[Corners, ...] = ()
    is_cut: bool = False
    at_edge: bool = False
    signs: float = math.inf
    hidden: float = -math.inf
    layout: PlateLayout | None = None
    cut_otherwise: Callable[[], Iterator[Lines]] = lambda: iter(())

    @property
    def countries(self) -> Mapping[str, float] | None:
        """Code → probability by what the plate looks like; None: it was not looked at."""
        return self.layout.countries if self.layout else None

    @property
    def others(self) -> Iterator[Lines]:
        """Other ways to cut the lines, for when these cannot be read well; each made when asked."""
        return self.cut_otherwise()


def prepare(
    image: NDArray[np.uint8],
    box: Box,
    network: PlateNetwork | None = None,
    corners: Corners | None = None,
) -> PreparedPlate:
    """Prepare the plate in ``box`` of an RGB uint8 (H, W, 3) picture.

    Args:
        image: The upright picture.
        box: The plate; may reach over the border or be empty.
        network: Says where the rows are. Without one, or where it sees none, they are looked for
            among the connected shapes.
        corners: Of the plate, where a person marked them: it is made level first.
    """
    if corners is not None:
        level, plate = _levelled(image, corners)
        at_edge = _is_at_edge(Box.around(corners), image.shape)
        found = prepare(level, plate, network)
        return replace(found, corners=corners, row_quads=(), at_edge=at_edge)
    inside = box.clipped(image.shape[1], image.shape[0])
    if inside.area <= 0:
        return PreparedPlate(np.zeros((0, 0, 3), np.uint8), None, ())
    layout = network.look(image, inside) if network else None
    rows = _rows_of_number(layout.rows) if layout else []
    if network and layout and rows:
        return _by_network(image, inside, layout, rows, network.unread_signs)
    return replace(_by_shapes(image, inside), layout=layout)


def _rows_of_number(rows: Sequence[PlateRow]) -> list[PlateRow]:
    found = [row for row in rows if row.score >= LEAST_ROW]
    if len(found) == 2:
        lesser, surer = sorted(found, key=lambda row: row.score)
        if lesser.score < _SURE_ROW and _height(lesser) < _LOW_ROW * _height(surer):
            found.remove(lesser)
    return found


def _height(row: PlateRow) -> float:
    a, b, c, d = np.array(row.corners)
    return float(np.linalg.norm(d - a) + np.linalg.norm(c - b))


def _by_network(
    image: NDArray[np.uint8],
    inside: Box,
    layout: PlateLayout,
    rows: list[PlateRow],
    unread_signs: UnreadSigns,
) -> PreparedPlate:
    region = region_of(image, inside, rows)
    level = [level_row(image, region, row) for row in rows]

    def others() -> Iterator[Lines]:
        yield tuple(row.inverted() for row in level)
        by_shapes = _by_shapes(image, inside)
        yield by_shapes.lines
        yield from by_shapes.others

    corners = layout.corners if layout.score >= LEAST_PLATE else None
    crop = _straightened(image, corners, _cut(image, inside))
    is_crop = inside.area > _CROP_SHARE * image.shape[0] * image.shape[1]
    lines = tuple(row.line() for row in level)
    is_cut = layout.cut >= (_CUT_CROP if is_crop else _least_cut(rows, image.shape[1]))
    return PreparedPlate(
        crop,
        corners,
        lines,
        tuple(row.corners for row in rows),
        is_cut=is_cut or (is_crop and _ends_in_ink(rows, lines, image.shape[1])),
        at_edge=is_crop or _is_at_edge(inside, image.shape),
        signs=sum(row.count for row in rows),
        hidden=max(map(unread_signs.hidden, lines)),
        layout=layout,
        cut_otherwise=others,
    )


def _least_cut(rows: Sequence[PlateRow], width: int) -> float:
    """From which probability on signs are cut off by a picture so many pixels wide."""
    for row in rows:
        points = np.array(row.corners)
        room = min(points[:, 0].min(), width - points[:, 0].max())
        if room < _AT_EDGE * _height(row) / 2:
            return _CUT_AT_EDGE
    return _CUT


def _is_at_edge(plate: Box, shape: tuple[int, ...]) -> bool:
    """Whether a plate ends at most a quarter of its height from an edge of the picture."""
    room = min(plate.x0, plate.y0, shape[1] - plate.x1, shape[0] - plate.y1)
    return room <= plate.height / 4


def _ends_in_ink(rows: Sequence[PlateRow], lines: Lines, width: int) -> bool:
    """Whether a picture so many pixels wide ends within a stroke of a row that reaches its edge."""
    above = (LINE_HEIGHT - CHARACTER_HEIGHT) // 2
    for row, line in zip(rows, lines, strict=True):
        points, least = np.array(row.corners), _AT_CROP_EDGE * _height(row) / 2
        rooms = points[:, 0].min(), width - points[:, 0].max()
        # The outermost column may be half of what lies beyond.
        ends = line[above:-above, 1:2], line[above:-above, -2:-1]
        for room, column in zip(rooms, ends, strict=True):
            ink = float((column < _INK).mean()) if column.size else 0.0
            if room < least and min(ink, 1 - ink) > _IN_STROKE:
                return True
    return False


def region_of(image: NDArray[np.uint8], inside: Box, rows: Sequence[PlateRow]) -> Box:
    """A plate's box, its rows and a margin: what may be seen in its lines."""
    points = np.array([row.corners for row in rows]).reshape(-1, 2)
    low, top = points.min(0).tolist(), points.max(0).tolist()
    whole_plate = Box(
        min(inside.x0, low[0]),
        min(inside.y0, low[1]),
        max(inside.x1, top[0]),
        max(inside.y1, top[1]),
    )
    return whole_plate.grown(MARGIN_X, MARGIN_Y).clipped(image.shape[1], image.shape[0])


def _by_shapes(image: NDArray[np.uint8], inside: Box) -> PreparedPlate:
    view = look(image, inside)
    layout = view.layout
    if not layout.rows:
        return PreparedPlate(
            _cut(image, inside),
            None,
            whole(image, inside),
            cut_otherwise=lambda: _on_its_side(image, inside),
        )
    corners = _corners(inside, layout)

    def drawn(light_on_dark: bool) -> Lines:
        rows = layout.rows
        return tuple(draw_line(view.gray, row, layout.shear, light_on_dark) for row in rows)

    def others() -> Iterator[Lines]:
        yield drawn(not layout.light_on_dark)
        yield whole(image, inside)

    crop = _straightened(image, corners, _cut(image, inside))
    return PreparedPlate(crop, corners, drawn(layout.light_on_dark), cut_otherwise=others)


def _on_its_side(image: NDArray[np.uint8], box: Box) -> Iterator[Lines]:
    """The lines of a box that is higher than wide, turned to either side."""
    if box.height < _HIGH * box.width:
        return
    region = box.grown(MARGIN_Y, MARGIN_X).clipped(image.shape[1], image.shape[0])
    crop = _cut(image, region)
    for quarters in (1, 3):
        turned = np.ascontiguousarray(np.rot90(crop, quarters))
        view = look(turned, Box(0, 0, turned.shape[1], turned.shape[0]))
        layout = view.layout
        if layout.rows:
            yield tuple(
                draw_line(view.gray, row, layout.shear, layout.light_on_dark) for row in layout.rows
            )


@dataclass(frozen=True, slots=True, eq=False)
class PlateView:
    """A plate with its surroundings at the scale at which its rows are looked for.

    Attributes:
        gray: Grey uint8 (H, W).
        layout: The rows found in it.
        origin: Left and top edge of ``gray`` in the picture.
        scale: Pixels of ``gray`` for each pixel of the picture, along x and y.
    """

    gray: GrayImage
    layout: Layout
    origin: tuple[float, float]
    scale: tuple[float, float]


def look(image: NDArray[np.uint8], box: Box) -> PlateView:
    """Find the rows of the plate in a box that lies inside an RGB uint8 (H, W, 3) picture."""
    region = box.grown(MARGIN_X, MARGIN_Y).clipped(image.shape[1], image.shape[0])
    crop = _cut(image, region)
    scale = min(WORKING_SIDE / max(1.0, box.area) ** 0.5, 12.0)
    size = max(1, round(crop.shape[1] * scale)), max(1, round(crop.shape[0] * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    gray = cv2.cvtColor(cv2.resize(crop, size, interpolation=method), cv2.COLOR_RGB2GRAY)
    return PlateView(
        gray=cast(GrayImage, gray),
        layout=find_rows(cast(GrayImage, gray), box.height * scale),
        origin=(int(region.x0), int(region.y0)),
        scale=(size[0] / crop.shape[1], size[1] / crop.shape[0]),
    )


def whole(image: NDArray[np.uint8], box: Box) -> Lines:
    """The plate in a box as one line, for want of rows; nothing if it is blank."""
    crop = _cut(image, box.grown(0.01, 0.04).clipped(image.shape[1], image.shape[0]))
    line = fitted(cast(GrayImage, cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)))
    low, high = np.percentile(line, (2, 98))
    if high - low < MIN_CONTRAST:
        return ()
    inner = line[line.shape[0] // 4 : -line.shape[0] // 4]
    # Characters cover less than half of a plate.
    if np.median(inner) < (float(inner.max()) + float(inner.min())) / 2:
        line = 255 - line
    return (stretched(line, 0, line.shape[1]),)


def _cut(image: NDArray[np.uint8], box: Box) -> NDArray[np.uint8]:
    return image[int(box.y0) : int(np.ceil(box.y1)), int(box.x0) : int(np.ceil(box.x1))].copy()


def prepare_crop(crop: NDArray[np.uint8], network: PlateNetwork | None = None) -> PreparedPlate:
    """Prepare a picture that is already the cut-out of one plate, RGB uint8 (H, W, 3)."""
    return prepare(crop, Box(0, 0, crop.shape[1], crop.shape[0]), network)


def _corners(box: Box, layout: Layout) -> Corners | None:
    """The parallelogram in ``box`` that lies as the rows do, in pixels of the picture."""
    row = max(layout.rows, key=lambda row: len(row.shapes))
    slope, lean = (row.top[0] + row.bottom[0]) / 2, layout.shear
    # Its sides u = width * (1, slope) and v = height * (lean, 1) together fill the box.
    inner = 1 - abs(slope * lean)
    width = (box.width - abs(lean) * box.height) / inner
    height = (box.height - abs(slope) * box.width) / inner
    if width <= 0.3 * box.width or height <= 0.3 * box.height:
        return None
    x, y = box.x0 - min(0.0, lean * height), box.y0 - min(0.0, slope * width)
    u, v = (width, slope * width), (lean * height, height)
    return (
        (x, y),
        (x + u[0], y + u[1]),
        (x + u[0] + v[0], y + u[1] + v[1]),
        (x + v[0], y + v[1]),
    )


def _straightened(
    image: NDArray[np.uint8], corners: Corners | None, crop: NDArray[np.uint8]
) -> NDArray[np.uint8]:
    """The plate between its corners as a level rectangle, at the picture's own scale."""
    return crop.copy() if corners is None else _levelled(image, corners, 0.0)[0]


def _levelled(
    image: NDArray[np.uint8], corners: Corners, around: float = 0.3
) -> tuple[NDArray[np.uint8], Box]:
    """The plate between its corners as a level rectangle, and where it lies in the result.

    At the picture's own scale, with a margin of ``around`` of the plate's height.
    """
    source = np.array(corners, np.float32)
    width = min(max(1, round(float(np.linalg.norm(source[1] - source[0])))), MAX_CROP_SIDE)
    height = min(max(1, round(float(np.linalg.norm(source[3] - source[0])))), MAX_CROP_SIDE)
    margin = round(around * height)
    plate = Box(margin, margin, margin + width, margin + height)
    # Corners are pixel edges, cv2 counts from pixel centres.
    target = np.array(corners_of_box(plate), np.float32) - 0.5
    matrix = cv2.getPerspectiveTransform(source - 0.5, target)
    size = width + 2 * margin, height + 2 * margin
    level = cv2.warpPerspective(
        image, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return cast(NDArray[np.uint8], level), plate
