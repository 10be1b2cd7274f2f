"""Where a copy that PyInstaller made begins.

It stands for the interpreter as well: the program starts ``sys.executable -P -m MODULE`` for what
is done in a process of its own, and ``doctor`` tries ``-c "import MODULE"``.
"""

import importlib
import runpy
import sys
from pathlib import Path


def main() -> int:
    """Do what the interpreter would, or run the command."""
    if sys.platform == "win32":
        # The one for the desktop has no standard streams, which children need.
        sys.executable = str(Path(sys.executable).with_name("lpr-desktop.exe"))
    if sys.argv[1:3] == ["-P", "-m"]:
        module, sys.argv[1:] = sys.argv[3], sys.argv[4:]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    if sys.argv[1:2] == ["-c"]:
        importlib.import_module(sys.argv[2].removeprefix("import "))
        return 0
    from lpr_desktop.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
