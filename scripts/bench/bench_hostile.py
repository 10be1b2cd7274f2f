"""What hostile pictures cost: alone, and beside three good ones against the folder without them.

    .venv/bin/python scripts/bench/bench_hostile.py [FOLDER OF HOSTILE FILES]

Drawn by code: files that pass the look at the header and keep a decoder busy; and those of the
folder. For each: seconds (in brackets: of the processor, which a busy machine changes less) and
memory (of the process and its children) more than the plain run, whether the good ones were read,
how long Ctrl+C takes in the middle, seconds and memory of the file alone (the start of the program
among them), and what is said of it.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

GOOD = sorted((ROOT / "resources" / "samples").glob("*.webp"))[:3]
SUFFIXES = {".jpg", ".png", ".gif", ".tif", ".webp", ".bmp", ".heic"}


def tree_bytes(pid: int) -> int:
    """Resident bytes of a process and of all below it."""
    total = 0
    with contextlib.suppress(OSError, IndexError, ValueError):
        total = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            total += tree_bytes(int(child))
        for thread in Path(f"/proc/{pid}/task").iterdir():
            if thread.name != str(pid):
                for child in (thread / "children").read_text().split():
                    total += tree_bytes(int(child))
    return total


@contextlib.contextmanager
def reading(folder: Path) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """`read --json` of a folder, and the peak of its memory."""
    process = subprocess.Popen(
        [sys.executable, "-m", "lpr_desktop", "read", str(folder), "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    peak = [0]

    def watch() -> None:
        while process.poll() is None:
            peak[0] = max(peak[0], tree_bytes(process.pid))
            time.sleep(0.01)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield process, peak
    finally:
        process.kill()
        process.wait()
        watcher.join()


def processor_seconds() -> float:
    """Of all processes below this one that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def read(place: Path) -> tuple[float, float, int, dict[str, dict]]:
    """Seconds, of them of the processor, peak, and what was read by file name."""
    begin, used = time.monotonic(), processor_seconds()
    with reading(place) as (process, peak):
        output, _ = process.communicate(timeout=300)
    lines = [json.loads(line) for line in output.splitlines()]
    found = {Path(line["image"]).name: line for line in lines}
    return time.monotonic() - begin, processor_seconds() - used, peak[0], found


def interrupt(folder: Path, after: float) -> float:
    """Seconds from Ctrl+C to the end."""
    with reading(folder) as (process, _):
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        begin = time.monotonic()
        process.communicate(timeout=300)
        return time.monotonic() - begin


def busy_files(folder: Path) -> list[Path]:
    """Files that no look at the header refuses."""
    from hostile_pictures import scan_bomb, tiff

    files = {
        "scans_below_the_limit.jpg": scan_bomb(1400, 1400, 1000),
        "scans_of_a_large_picture.jpg": scan_bomb(12_000, 8_000, 95),
        "grey_200_megapixels.tif": tiff(16_000, 12_500),
        "float_of_55_megapixels.tif": tiff(8_000, 6_900, samples=3, bits=32, sample_format=3),
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        drawn, folder = Path(name, "drawn"), Path(name, "folder")
        drawn.mkdir()
        folder.mkdir()
        for picture in GOOD:
            shutil.copy(picture, folder / f"good-{picture.name}")
        read(folder)  # from here on everything is in the disk's cache
        seconds, used, peak, plain = read(folder)
        print(f"plain: {seconds:.1f} s ({used:.1f} s of the processor), {peak / 1e6:.0f} MB")
        given = sorted(Path(sys.argv[1]).iterdir()) if len(sys.argv) > 1 else []
        hostile = [path for path in given if path.suffix.lower() in SUFFIXES]
        for path in (*hostile, *busy_files(drawn)):
            there = folder / f"a-{path.name}"
            shutil.copy(path, there)
            took, needed, most, found = read(folder)
            bad = found.pop(there.name, {})
            same = {key: len(line["plates"]) for key, line in found.items()} == {
                key: len(line["plates"]) for key, line in plain.items()
            }
            stopped = interrupt(folder, seconds * 0.7)
            lone, lone_used, lone_peak, answers = read(path)
            is_told = answers.keys() == {path.name}
            said = bad.get("error") or f"read, {len(bad.get('plates', ()))} plates"
            print(
                f"{path.name}: {took - seconds:+.1f} s ({needed - used:+.1f} s), "
                f"{(most - peak) / 1e6:+.0f} MB, "
                f"good ones {'read' if same else 'NOT READ'}, Ctrl+C {stopped:.2f} s; "
                f"alone {lone:.1f} s ({lone_used:.1f} s), {lone_peak / 1e6:.0f} MB"
                f"{'' if is_told else ', NOT TOLD'}; "
                f"{said.rpartition(there.name + ': ')[2][:90]}",
                flush=True,
            )
            there.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
