"""How other programs use a detector's network: what goes in, what comes out, and code that runs."""

from __future__ import annotations

from lpr_desktop.detection.card import INT8_NETWORK, NETWORK, REFINEMENT, DetectorCard
from lpr_desktop.picture_decode import BACKGROUND

KINDS = ("litert", "keras", "savedmodel", "onnx")
"""The forms of a network."""

USAGE_HEADING = "## How it is used"

_OPENING = {
    "litert": """\
from ai_edge_litert.interpreter import Interpreter
runner = Interpreter({name!r}).get_signature_runner()
def network(x): return next(iter(runner(**{{next(iter(runner.get_input_details())): x}}).values()))
""",
    "keras": """\
import keras
network = keras.saving.load_model({name!r})
""",
    "savedmodel": """\
import keras
network = keras.layers.TFSMLayer({name!r}, call_endpoint="serve")
""",
    "onnx": """\
import onnxruntime
session = onnxruntime.InferenceSession({name!r})
def network(x): return session.run(None, {{session.get_inputs()[0].name: x}})[0]
""",
}
_REST = """\
import numpy as np
from PIL import Image
picture, side, margin = Image.open("car.jpg").convert("RGB"), {side}, {margin}
scale = (side - 2 * margin) / max(picture.size)
small = picture.resize([max(1, round(n * scale)) for n in picture.size], Image.Resampling.BOX)
left, top = ((side - n) // 2 for n in small.size)
square = Image.new("RGB", (side, side), ({grey}, {grey}, {grey}))
square.paste(small, (left, top))
cells = np.asarray(network(np.asarray(square, np.float32)[None]))[0]
for y, x in np.argwhere(cells[..., 0] > np.log({threshold} / (1 - {threshold}))):
    if cells[y, x, 0] == cells[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2, 0].max():
        a, b, c, d = 8 * np.exp(cells[y, x, 1:]) * (-1, -1, 1, 1)
        x0, y0, x1, y1 = np.add((a, b, c, d), (8 * x + 13.5, 8 * y + 13.5) * 2)
        box = np.subtract((x0, y0, x1, y1), (left, top) * 2) / scale
        print(*box.round(1), 1 / (1 + np.exp(-cells[y, x, 0])))
"""


def usage(card: DetectorCard, kind: str, name: str = NETWORK) -> str:
    """How a network is used, as Markdown with Python.

    Args:
        card: Of the detector.
        kind: One of ``KINDS``.
        name: Of its file or folder.
    """
    code = _OPENING[kind].format(name=name) + _REST.format(
        side=card.input_size, margin=card.margin, threshold=card.threshold, grey=BACKGROUND
    )
    side, inner = card.input_size, card.input_size - 2 * card.margin
    int8 = f" (`{INT8_NETWORK}` is the same in 8 bits)" if kind == "litert" else ""
    return f"""{USAGE_HEADING}

`{name}`{int8} takes one picture, float32, shape (1, {side}, {side}, 3), RGB
from 0 to 255: scaled so that its longer side is {inner} pixels, in the middle of a grey square. It
gives (1, n, n, 5), a cell for every 8 pixels; cell (row, column) stands for the point (8 column +
13.5, 8 row + 13.5). Its five numbers are the logit of "here is the middle of a plate", and the
logarithms of the distances from that point to the plate's left, top, right and bottom edge, in
units of 8 pixels. A plate is where the score, 1 / (1 + exp(-logit)), is at least
{card.threshold:g} and no neighbour has a higher one; of boxes that overlap by more than 0.4
(IoU) the better one counts. LPR Desktop looks a second time (coarser, or at a part of a large
picture), and closely at each box where the detector has a `{REFINEMENT}`: that finds more, and less
that is no plate.

```python
{code}```
"""
