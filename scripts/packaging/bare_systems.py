"""Try on bare Debian systems what README and guide tell: the folder, the .deb, the wheel by pipx.

    python3 scripts/packaging/bare_systems.py FOLDER [--release bookworm] [--way deb] [--tests]

Makes each system with debootstrap, tries every way in a copy of its own, reads the sample
pictures there and opens the window with them. Its picture and all output are in FOLDER; somebody
has to look at the picture. Linux, as root, with debootstrap and ImageMagick's import, and a
display. What is tried is the last commit.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RELEASES = ("bookworm", "trixie")
SECONDS_FOR_WINDOW = 600
SETTLED_SECONDS = 20

# The samples are read twice: on the command line, and in the window.
WAYS = {
    "folder": (
        "apt-get -qq update; apt-get -qq install -y --no-install-recommends python3-venv\n"
        "cd /src; python3 scripts/run.py read resources/samples; python3 scripts/run.py doctor",
        "cd /src; exec python3 scripts/run.py resources/samples",
    ),
    "deb": (
        "apt-get -qq update; apt-get -qq install -y --no-install-recommends python3-venv\n"
        "cd /src; python3 scripts/packaging/make_deb.py /out\n"
        # As it is installed: without what making it needs.
        "apt-get -qq purge -y --autoremove python3-venv\n"
        "apt-get -qq install -y --no-install-recommends /out/lpr-desktop_*.deb\n"
        "cd /; mv /src/resources/samples /samples; rm -r /src\n"
        "lpr-desktop read /samples; lpr-desktop doctor",
        "exec lpr-desktop /samples",
    ),
    "pipx": (
        "apt-get -qq update; apt-get -qq install -y --no-install-recommends pipx python3-venv\n"
        "python3 -m venv /tools; /tools/bin/pip install -q build\n"
        "cd /src; /tools/bin/python -m build -q --wheel -o /out\n"
        "PIPX_BIN_DIR=/usr/local/bin pipx install /out/lpr_desktop-*.whl\n"
        "python3 scripts/system_packages.py; cd /; mv /src/resources/samples /samples; rm -r /src\n"
        "lpr-desktop read /samples; lpr-desktop doctor",
        "exec lpr-desktop /samples",
    ),
}


def main() -> int:
    """Try every way on every release; 1 if one failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--release", choices=RELEASES, action="append")
    parser.add_argument("--way", choices=WAYS, action="append")
    parser.add_argument("--tests", action="store_true", help="in the folder's way also test.py")
    options = parser.parse_args()
    failed = []
    for release in options.release or RELEASES:
        base = options.folder.absolute() / release
        if not base.exists():
            begun = base.with_suffix(".begun")
            with begun.with_suffix(".log").open("w") as log:
                make = ["debootstrap", "--variant=minbase", release, str(begun)]
                subprocess.run(make, check=True, stdout=log)
            begun.rename(base)
        for way in options.way or WAYS:
            print(f"== {release}, {way}", flush=True)
            begin = time.monotonic()
            if not _try(base, way, options.tests and way == "folder"):
                failed.append(f"{release}, {way}")
            print(f"   {(time.monotonic() - begin) / 60:.1f} minutes", flush=True)
    print("Failed: " + "; ".join(failed) if failed else "All done: look at the pictures.")
    return int(bool(failed))


def _try(base: Path, way: str, is_tested: bool) -> bool:
    name = f"{base.name}-{way}"
    log = base.parent / f"{name}.log"
    with tempfile.TemporaryDirectory(prefix=f"{name}-", dir=base.parent) as place:
        system = Path(place) / "system"
        _run("cp", "-a", "--reflink=auto", str(base), str(system))
        (system / "src").mkdir()
        archive = subprocess.run(["git", "-C", ROOT, "archive", "HEAD"], stdout=-1, check=True)
        subprocess.run(["tar", "-x", "-C", system / "src"], input=archive.stdout, check=True)
        prepare, window = WAYS[way]
        if is_tested:
            prepare += "\npython3 scripts/test.py"
        with log.open("w") as output:
            done = subprocess.run(_within(system, "set -ex\n" + prepare), stdout=output, stderr=-2)
            if done.returncode:
                print(f"   status {done.returncode}: {log}")
                return False
            is_open = _photograph(_within(system, window), log.with_suffix(".png"), output)
        for file in (system / "out").glob("*"):
            shutil.copy(file, base.parent)
    return is_open


def _within(system: Path, script: str) -> list[str]:
    """A command that runs a script in a system; what it mounts goes with it."""
    mounts = "mount -t proc proc $0/proc && mount --rbind /dev $0/dev && mkdir -p $0/tmp/.X11-unix"
    mounts += " && mount --bind /tmp/.X11-unix $0/tmp/.X11-unix && exec chroot $0 sh -c"
    kept = {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": "/root",
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
        "DISPLAY": os.environ.get("DISPLAY", ""),
    }
    # Where the network has a certificate of its own.
    if certificates := os.environ.get("PIP_CERT"):
        shutil.copyfile(certificates, system / "certificates.pem")
        kept["PIP_CERT"] = "/certificates.pem"
    variables = [f"{name}={value}" for name, value in kept.items()]
    unshare = ["unshare", "--mount", "--pid", "--fork", "--kill-child"]
    return ["env", "-i", *variables, *unshare, "sh", "-c", f'{mounts} "$1"', str(system), script]


def _photograph(command: list[str], picture: Path, output: object) -> bool:
    """Open the window and take its picture once it is there and has had time to read."""
    window = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)  # type: ignore[call-overload]
    try:
        end = time.monotonic() + SECONDS_FOR_WINDOW
        while "LPR Desktop" not in _windows():
            if window.poll() is not None or time.monotonic() > end:
                print("   no window")
                return False
            time.sleep(1)
        time.sleep(SETTLED_SECONDS)
        _run("import", "-window", "root", str(picture))
        return window.poll() is None
    finally:
        window.kill()  # unshare does not pass on another signal; what runs in it ends with it
        window.wait()


def _windows() -> str:
    found = subprocess.run(["xwininfo", "-root", "-tree"], stdout=-1, text=True, check=True)
    return found.stdout


def _run(*command: str) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
