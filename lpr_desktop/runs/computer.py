"""What a training would run on here, found out without loading TensorFlow."""

from __future__ import annotations

import contextlib
import importlib.util
import platform
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from lpr_desktop.installation import command_to_add, how_to_add
from lpr_desktop.runs.settings import usable_cores
from lpr_desktop.sentence import Sentence, one_after_another

_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Computer:
    """Processor, graphics cards, and which build of TensorFlow is installed.

    Attributes:
        cores: Processor cores.
        has_bfloat16: The processor computes in bfloat16, twice as fast as in float32.
        cards: Names of NVIDIA's cards.
        uses_cards: TensorFlow is here in the build that uses them.
        can_use_cards: There is such a build for this system.
    """

    cores: int
    has_bfloat16: bool
    cards: tuple[str, ...]
    uses_cards: bool
    can_use_cards: bool

    @property
    def words(self) -> str:
        """What a training uses, and how to get the other, in sentences."""
        cards = ", ".join(self.cards)
        if self.cards and self.uses_cards:
            return Sentence("Trains on the graphics card: {cards}.", cards=cards)
        processor = (
            Sentence("Trains on the processor: %Ln core(s), in 16 bit (bfloat16).", "", self.cores)
            if self.has_bfloat16
            else Sentence("Trains on the processor: %Ln core(s).", "", self.cores)
        )
        more = ""
        if self.cards and self.can_use_cards:
            more = Sentence(
                "There is a graphics card ({cards}), and TensorFlow is here in the build without "
                "them. {how_to_add}",
                cards=cards,
                how_to_add=how_to_add("gpu"),
            )
        elif self.can_use_cards and (command := command_to_add("gpu")):
            more = Sentence("With an NVIDIA card, type in a terminal: {command}", command=command)
        elif not self.can_use_cards and sys.platform == "win32":
            more = Sentence("TensorFlow uses graphics cards on Linux x86-64 (on Windows in WSL 2).")
        elif not self.can_use_cards:
            more = Sentence("TensorFlow uses graphics cards on Linux x86-64.")
        return one_after_another([processor, more])


def this_computer() -> Computer:
    """Look; takes a moment where there is a graphics card to ask."""
    is_linux = sys.platform.startswith("linux") and platform.machine().lower() in (
        "x86_64",
        "amd64",
    )
    has_build = importlib.util.find_spec("tensorflow") is not None and not _is_installed(
        "tensorflow-cpu"
    )
    return Computer(
        usable_cores(0),
        processor_has_bfloat16(),
        _cards(),
        is_linux and has_build and _is_installed("nvidia-cudnn-cu12"),
        is_linux,
    )


def processor_has_bfloat16() -> bool:
    """Twice as fast as float32 where it has (docs/decisions/0001)."""
    try:
        flags = Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return bool(re.search(r"\b(avx512_bf16|amx_bf16)\b", flags))


def _cards() -> tuple[str, ...]:
    program = shutil.which("nvidia-smi")
    if program is None:
        return ()
    command = [program, "--query-gpu=name", "--format=csv,noheader"]
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS)
        if done.returncode == 0:
            return tuple(line.strip() for line in done.stdout.splitlines() if line.strip())
    return ()


def _is_installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True
