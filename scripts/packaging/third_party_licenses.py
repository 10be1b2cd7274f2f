"""THIRD_PARTY_LICENSES: what a package with everything inside brings along.

    .venv/bin/python scripts/packaging/third_party_licenses.py [EXTRA …] > THIRD_PARTY_LICENSES

Made from what the installed packages say of themselves. Ends with 1 and names them if one says
nothing that is known to be allowed.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ALLOWED = (
    "0BSD", "Apache", "BSD", "CC0", "HPND", "ISC", "LGPL", "Lesser General Public", "MIT", "MPL",
    "Mozilla Public", "PSF", "Python Software Foundation", "Unlicense", "ZPL", "Zlib",
)  # fmt: skip
"""A part of a name of a licence under which a package may be handed on with this program."""

SILENT = {"namex": "Apache-2.0"}
"""What the source of a package says where its metadata says nothing."""

BUNDLED = {
    "pyside6-essentials": "Qt 6 (LGPL-3.0-only; https://code.qt.io), as libraries of their own "
    "that can be exchanged for others",
    "shiboken6": "Qt for Python's runtime (LGPL-3.0-only)",
    "opencv-python-headless": "FFmpeg (LGPL-2.1-or-later), libjpeg-turbo, libpng, libtiff, "
    "libwebp, OpenJPEG and others; see its LICENSE-3RD-PARTY.txt",
    "pi-heif": "libheif and libde265 (LGPL-3.0-or-later)",
    "pillow": "libjpeg-turbo, libpng, libtiff, libwebp, FreeType, HarfBuzz, Little CMS and others",
    "tesserocr": "Tesseract (Apache-2.0) and Leptonica (BSD-2-Clause)",
    "lxml": "libxml2 and libxslt (MIT)",
    "numpy": "OpenBLAS (BSD-3-Clause) and GCC's runtime (GPL-3.0 with its exception)",
}
"""Libraries that a package brings along inside its wheel."""

_TEXTS = re.compile(r"(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Package:
    """An installed package.

    Attributes:
        name: As PyPI has it, in lower case with dashes.
        version: Which.
        licence: What it says of itself; "" if nothing.
        texts: The texts of licences that it brings.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]

    @property
    def is_known(self) -> bool:
        """Whether it is known to be allowed."""
        return any(re.search(rf"(?<![A-Za-z]){word}", self.licence) for word in ALLOWED)


def packages(extras: Iterable[str] = ()) -> list[Package]:
    """What the program needs, by name, as it is installed here."""
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [*project["dependencies"]]
    for extra in extras:
        lines += project["optional-dependencies"][extra]
    found: dict[str, Package] = {}
    ahead = _asked(lines, frozenset())
    seen = set(ahead)
    while ahead:
        name, wanted = ahead.pop()
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[name] = _package(name, distribution)
        following = _asked(distribution.requires or (), wanted)
        ahead += [one for one in following if one not in seen]
        seen.update(following)
    return [found[name] for name in sorted(found)]


def document(found: Iterable[Package]) -> str:
    """The text of THIRD_PARTY_LICENSES."""
    parts = ["LPR Desktop is under the MIT licence. It comes with these packages of others.\n"]
    for package in found:
        line = "=" * 78
        parts.append(f"{line}\n{package.name} {package.version}\n{package.licence}\n")
        if package.name in BUNDLED:
            parts.append(f"Inside: {BUNDLED[package.name]}\n")
        parts += [f"\n{text.strip()}\n" for text in package.texts]
    return "\n".join(parts)


def main(extras: list[str]) -> int:
    """Print the document."""
    found = packages(extras)
    print(document(found))
    unknown = [package.name for package in found if not package.is_known]
    if unknown:
        print(f"No licence that is known: {', '.join(unknown)}", file=sys.stderr)
    return 1 if unknown else 0


def _package(name: str, distribution: metadata.Distribution) -> Package:
    about = distribution.metadata
    classifiers = [
        line.rpartition(" :: ")[2]
        for line in about.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    said = _first(about, "License-Expression") or ", ".join(classifiers)
    if not said or said == "OSI Approved":
        said = next(iter(_first(about, "License").strip().splitlines()), "")
    files = [file for file in distribution.files or () if _TEXTS.search(str(file))]
    texts = [Path(file.locate()).read_text(encoding="utf-8", errors="replace") for file in files]
    said = said or SILENT.get(name, "")
    return Package(name, distribution.version, said, tuple(dict.fromkeys(texts)))


def _first(about: metadata.PackageMetadata, field: str) -> str:
    return next(iter(about.get_all(field) or ()), "")


def _asked(lines: Iterable[str], extras: frozenset[str]) -> list[tuple[str, frozenset[str]]]:
    """Names, with the extras, of what requirements ask for on this system."""
    asked = []
    for line in lines:
        one = Requirement(line)
        if not one.marker or any(one.marker.evaluate({"extra": e}) for e in ("", *extras)):
            asked.append((_normal(one.name), frozenset(one.extras)))
    return asked


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
