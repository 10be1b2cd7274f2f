"""What pictures took is given back to the system, whatever small things were made between them."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

PICTURES = """
import sys
import numpy as np
from lpr_desktop.gui.memory import give_back_pictures
if sys.argv[1] == "given back":
    give_back_pictures()

def megabytes():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6

np.ones(8_000_000, np.uint8)  # freed at once: glibc takes note of its size
before, kept, pictures = megabytes(), [], []
for _ in range(30):
    pictures.append(np.ones(8_000_000, np.uint8))
    kept.append(np.ones(60_000, np.uint8))
pictures.clear()
print(megabytes() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="other C libraries do without")
def test_freed_pictures_are_given_back():
    def left(how: str) -> float:
        answer = subprocess.run(
            [sys.executable, "-c", PICTURES, how], capture_output=True, text=True, check=True
        )
        return float(answer.stdout)

    assert left("given back") < 20
    assert left("kept") > 100, "without it they would stay: the reason for the code is gone"
