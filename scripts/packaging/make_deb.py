"""A .deb with everything inside, for the Debian release that this runs on.

    python3 scripts/packaging/make_deb.py FOLDER

The network is needed for making it alone: at installation apt brings the system's libraries, and
nothing else is downloaded. Runs on Debian 12 and 13, in a container or a chroot too, with the
package python3-venv. Standard library only.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))

from system_packages import FONT, LIBRARIES, TESSERACT, apt_names  # noqa: E402

NAME = "lpr-desktop"
PLACE = Path("usr/lib") / NAME
"""``lpr_desktop/installation.py`` knows it."""

PYTHON = f"python{sys.version_info[0]}.{sys.version_info[1]}"
TOOLS = ("hatchling", "packaging", "shtab")

CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Section: graphics
Priority: optional
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info
Suggests: fonts-noto-cjk, fonts-noto-core
Description: {summary}
 LPR Desktop turns a folder of photos into a licence-plate reader: it finds and
 reads plates in pictures and videos, and helps to label them. Everything runs
 on this computer. This package reads and labels; for training a detector take
 the program's source.
"""

# What PySide6 brings for programs in QML and for developers; ``_without_unused`` looks whether
# something that stays needs a library of it.
UNUSED = (
    *("*.pyi", "doc", "glue", "include", "scripts", "typesystems", "Qt/libexec", "Qt/metatypes"),
    *("assistant", "balsam*", "designer", "linguist", "lrelease", "lupdate", "qml*", "qsb"),
    *("svgtoqml", "Qt/qml", "Qt/plugins/designer", "Qt/plugins/qml*", "Qt/plugins/sqldrivers"),
    *("QtDesigner*", "QtHelp*", "QtQml*", "QtQuick*", "QtSql*", "QtUiTools*", "libpyside6qml*"),
    *(f"Qt/lib/libQt6{name}*" for name in ("Designer", "Help", "Labs", "Lottie", "Qml", "Quick")),
    *("Qt/lib/libQt6Sql*", "Qt/lib/libQt6UiTools*", "Qt/lib/libQt6Wayland*Compositor*"),
    *("Qt/lib/libQt6VirtualKeyboard*", "Qt/plugins/platforminputcontexts/*virtualkeyboard*"),
    *("Qt/plugins/vectorimageformats", "Qt/plugins/wayland-graphics-integration-server"),
    *("Qt/translations/q[!t]*", "Qt/translations/qt_*", "Qt/translations/[!q]*"),
)

LAUNCHER = """\
#!/{place}/bin/python
import sys

from lpr_desktop.__main__ import main

sys.exit(main())
"""


def main(arguments: list[str]) -> int:
    """Make the package in a folder and print its path."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="lpr-deb-") as scratch:
        tree, tools = Path(scratch) / "tree", Path(scratch) / "tools"
        venv.create(tools, with_pip=True)
        _run(tools / "bin/pip", "install", "--quiet", *_pinned(TOOLS))
        _program(tree, tools)
        _shared_files(tree, tools)
        print(_pack(tree, folder))
    return 0


def _program(tree: Path, tools: Path) -> None:
    """The virtual environment of the program, as it is used from its place in the system."""
    home = tree / PLACE
    venv.create(home, with_pip=False, symlinks=True)
    pip: list[str | Path] = [
        tools / "bin/python",
        "-m",
        "pip",
        "--python",
        home / "bin/python",
        "install",
    ]
    pip += ["--quiet", "--no-compile", "--disable-pip-version-check"]
    lock = ROOT / "requirements" / "core.lock"
    _run(*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock)
    wheels = tools / "wheels"
    _run(tools / "bin/python", "-m", "hatchling", "build", "-t", "wheel", "-d", wheels, cwd=ROOT)
    _run(*pip, "--no-deps", "--no-index", *wheels.glob("*.whl"))
    packages = _packages(tree)
    _without_unused(packages / "PySide6")
    for note in packages.glob("lpr_desktop-*.dist-info/direct_url.json"):
        note.unlink()  # says where the wheel was
    shutil.rmtree(home / "include")
    for file in (home / "bin").iterdir():
        file.unlink()
    (home / "bin/python").symlink_to(f"/usr/bin/{PYTHON}")
    (home / "pyvenv.cfg").write_text("home = /usr/bin\ninclude-system-site-packages = false\n")
    launcher = home / "bin" / NAME
    launcher.write_text(LAUNCHER.format(place=PLACE))
    launcher.chmod(0o755)
    command = tree / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("..") / PLACE.relative_to("usr") / "bin" / NAME)
    # In dpkg's hands nothing changes beside the sources, so these need not be looked at. Some
    # packages bring templates that are no Python: as pip does, these are left.
    compiling = [sys.executable, "-m", "compileall", "-qq", "-j", "0", "-s", str(tree), "-p", "/"]
    subprocess.run([*compiling, "--invalidation-mode", "unchecked-hash", str(packages)])


def _without_unused(folder: Path) -> None:
    """Take out what nothing here loads: a third of PySide6."""
    gone = [path for pattern in UNUSED for path in folder.glob(pattern)]
    names = {file.name for path in gone for file in (path, *path.rglob("lib*.so*"))}
    libraries = [name.encode() for name in names if ".so" in name]
    for path in gone:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)  # two patterns may name it
    for file in (*folder.rglob("*.so"), *folder.rglob("*.so.*")):
        content = file.read_bytes()
        if needed := [name.decode() for name in libraries if b"\0" + name + b"\0" in content]:
            raise SystemExit(f"{file.name} needs {needed[0]}, which is taken out.")


def _shared_files(tree: Path, tools: Path) -> None:
    """What the desktop, the shells, man and apt look for."""
    share = tree / "usr/share"
    ours = ROOT / "packaging" / "linux"
    made = tools / "made"
    variables = {**os.environ, "PYTHONPATH": str(next(tools.glob("lib/*/site-packages")))}
    python = tree / PLACE / "bin/python"
    scripts = ROOT / "scripts" / "packaging"
    _run(python, scripts / "shell_files.py", made, env=variables)
    licences = subprocess.run(
        [python, scripts / "third_party_licenses.py"], env=variables, stdout=subprocess.PIPE
    )
    if licences.returncode:
        raise SystemExit("A package has a licence that is not known.")
    for source, target in {
        ours / "lpr-desktop.desktop": "applications/lpr-desktop.desktop",
        ours / "lpr-desktop.metainfo.xml": "metainfo/lpr-desktop.metainfo.xml",
        ours / "lpr-desktop.mime.xml": "mime/packages/lpr-desktop.xml",
        ROOT / "resources/icons/lpr-desktop.svg": "icons/hicolor/scalable/apps/lpr-desktop.svg",
        made / "lpr-desktop.bash": "bash-completion/completions/lpr-desktop",
        made / "_lpr-desktop": "zsh/vendor-completions/_lpr-desktop",
        made / "lpr-desktop.fish": "fish/vendor_completions.d/lpr-desktop.fish",
        ROOT / "LICENSE": f"doc/{NAME}/copyright",
    }.items():
        place = share / target
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    for text, target in {
        (made / "lpr-desktop.1").read_bytes(): "man/man1/lpr-desktop.1.gz",
        (ROOT / "CHANGELOG.md").read_bytes(): f"doc/{NAME}/changelog.gz",
        licences.stdout: f"doc/{NAME}/THIRD_PARTY_LICENSES.gz",
    }.items():
        place = share / target
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(gzip.compress(text, mtime=0))


def _pack(tree: Path, folder: Path) -> Path:
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (about,) = _packages(tree).glob("lpr_desktop-*.dist-info")
    version = about.name.removesuffix(".dist-info").partition("-")[2] + f"+deb{_release()}"
    architecture = _run("dpkg", "--print-architecture").strip()
    needed = ["libc6 (>= 2.34)", "libgcc-s1", "libstdc++6", PYTHON]
    control = tree / "DEBIAN/control"
    control.parent.mkdir()
    control.write_text(
        CONTROL.format(
            name=NAME,
            version=version,
            architecture=architecture,
            maintainer=project["authors"][0]["name"],
            size=sum(path.lstat().st_size for path in tree.rglob("*")) // 1024,
            depends=", ".join([*needed, *apt_names([*LIBRARIES, FONT, TESSERACT])]),
            summary=project["description"].rstrip("."),
        )
    )
    target = folder / f"{NAME}_{version}_{architecture}.deb"
    _run("dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", tree, target)
    return target


def _packages(tree: Path) -> Path:
    return tree / PLACE / "lib" / PYTHON / "site-packages"


def _pinned(names: tuple[str, ...]) -> list[str]:
    """The versions that the tests run with."""
    lock = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8")
    versions = dict(re.findall(r"^([\w-]+)==([^\s;]+)", lock, re.MULTILINE))
    return [f"{name}=={versions[name]}" for name in names]


def _release() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    return values["VERSION_ID"].strip('"')


def _run(*command: str | Path, cwd: Path | None = None, env: dict | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
