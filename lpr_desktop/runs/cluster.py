"""Several machines that train together, as TensorFlow's ``TF_CONFIG`` names them."""

from __future__ import annotations

import json
import os

from lpr_desktop.runs.errors import RunError
from lpr_desktop.sentence import Sentence

VARIABLE = "TF_CONFIG"


def read_cluster() -> tuple[int, int]:
    """Place of this machine in ``TF_CONFIG``, and how many there are; (0, 1) without one.

    Raises:
        RunError: It cannot be understood.
    """
    text = os.environ.get(VARIABLE, "")
    if not text:
        return 0, 1
    try:
        values = json.loads(text)
        if not values:
            return 0, 1
        cluster, task = values["cluster"], values["task"]
        if not set(cluster) <= {"chief", "worker"}:
            raise ValueError(Sentence("only chief and worker are known"))
        members = [
            (kind, i) for kind in ("chief", "worker") for i in range(len(cluster.get(kind, ())))
        ]
        place = members.index((task["type"], int(task["index"])))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RunError(
            'TF_CONFIG cannot be understood ({error}). It looks like {{"cluster": '
            '{{"worker": ["host1:2222", "host2:2222"]}}, "task": {{"type": "worker", '
            '"index": 0}}}}; unset it to train on this machine alone.',
            error=error,
        ) from error
    return place, len(members)
