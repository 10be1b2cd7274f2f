"""Check everything: lint, format, types, walls, tests. Installs what that needs first.

    python3 scripts/test.py [pytest's arguments, e.g. tests/test_house.py -k lock]

Every check runs even if another one failed; the exit status is not 0 if any did. They run beside
the tests, which often wait for what they started; what failed is printed last. Without arguments
all tests run, in one process more than there are cores (four at the most).
Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys

import setup_environment
from system_packages import say

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command as run; run()"],
}
# Each process may hold a TensorFlow of its own.
MOST_PROCESSES = 4


def main(arguments: list) -> int:
    try:
        setup_environment.prepare("dev")
        return _run_checks(arguments)
    except setup_environment.SetupError as error:
        say(str(error))
        return 1
    except KeyboardInterrupt:
        return 130


def _run_checks(arguments: list) -> int:
    variables = setup_environment.environment()
    variables.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Some hundred processes are started: each would compile the program for itself.
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    python = str(setup_environment.PYTHON)
    checks = {
        name: subprocess.Popen(
            [python, *command],
            cwd=setup_environment.ROOT,
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        for name, command in CHECKS.items()
    }
    print(f"== pytest, and beside it {', '.join(checks)}", flush=True)
    status = subprocess.run(
        [python, "-m", "pytest", *(arguments or _side_by_side())],
        cwd=setup_environment.ROOT,
        env=variables,
    ).returncode
    failed = []
    for name, check in checks.items():
        said = check.communicate()[0].decode(errors="replace")
        if check.returncode:
            failed.append(name)
            print(f"== {name}\n{said}", flush=True)
    if failed:
        print(f"FAILED beside the tests (see above): {', '.join(failed)}", flush=True)
    return status or int(bool(failed))


def _side_by_side() -> list:
    """The tests of one file share what is costly to make: each file stays in one process."""
    affinity = getattr(os, "sched_getaffinity", None)
    cores = len(affinity(0)) if affinity else os.cpu_count() or 1
    # In the order of tests/conftest.py, which begins with the long ones.
    # One process more than cores: many tests wait for a disk, a timer or a child.
    processes = str(min(cores + 1, MOST_PROCESSES))
    spread = ["-n", processes, "--dist", "loadfile", "--no-loadscope-reorder"]
    # A process that crashed ends the run, which names its test: pytest-xdist 3.8 would wait for
    # ever for the tests that it gave to another one (its issues 1323 and 1327).
    return [*spread, "--max-worker-restart", "0"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
