"""Which picture is meant by a name in somebody's labels."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile
from urllib.parse import unquote

from lpr_desktop.files import unicode_text

KIND_FOLDERS = frozenset(
    ("images", "image", "img", "imgs", "jpegimages", "labels", "label", "annotations")
    + ("annotation", "annots", "annot", "anno", "annos", "xml", "xmls", "json", "jsons", "txt")
    + ("labeltxt", "labels_txt", "ground_truth", "gt", "pictures", "photos")
)
"""Names of folders that say what lies there, not which part of the set."""

_UPLOADED = re.compile("^[0-9a-f]{8}-")
"""What Label Studio puts before the name of a file that was uploaded, and keeps in its exports."""

# Deeper than any folder that is looked through: what stands before cannot be part of a name.
_MOST_PARTS = 20


class Pictures:
    """The pictures of a data set, found by what labels say.

    A name is one relative to the folder of the pictures, with ``/``; ``prefix`` stands before it
    in the folder where the labels lie. Nothing outside is ever found.
    """

    def __init__(self, names: Sequence[str], prefix: str = "") -> None:
        self.names = names
        self._prefix = prefix
        self._paths: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}
        self._by_stem: dict[str, list[str]] = {}
        for name in names:
            text = unicode_text(name)
            self._paths[text] = name
            last = text.rpartition("/")[2]
            self._by_name.setdefault(last, []).append(name)
            self._by_stem.setdefault(_stem(last), []).append(name)

    def below(self, picture: str) -> str:
        """The name of a picture from the folder where the labels lie."""
        return self._prefix + picture

    def find(self, said: str, near: str = "") -> str | None:
        r"""The picture that labels name; None where there is none, or several that it may be.

        Args:
            said: A name, a path with ``/`` or ``\``, or an address; with or without the ending.
            near: The file that says so: pictures in its folder come first.
        """
        said = said.replace("\\", "/").strip()
        if "://" in said or "%" in said:
            said = unquote(said.partition("?")[0])
        # Where a file was on another computer means nothing here, and ".." is never followed:
        # what stands behind it is looked for among the pictures that are there.
        parts = [part for part in said.split("/") if part not in ("", ".")]
        parts = list(dropwhile("..".__eq__, parts))
        if not parts or ".." in parts:
            return None
        del parts[:-_MOST_PARTS]
        # The whole path counts where it fits; else a longer and longer end of it is left off.
        for start in range(len(parts)):
            path = "/".join(parts[start:])
            for candidate in (path, path.removeprefix(self._prefix)):
                if candidate in self._paths and self._is_only(candidate, near):
                    return self._paths[candidate]
        last = parts[-1]
        found = self._by_name.get(last) or self._by_stem.get(last) or self._of_stem(last)
        if not found:
            return None
        return self._nearest(found, "/".join([*near.split("/")[:-1], *parts]))

    def of_label(self, label: str) -> str | None:
        """The picture that a file of labels is for: it has the same name but for the ending."""
        return self._nearest(self._of_stem(label.rpartition("/")[2]), label)

    def doubtful(self, label: str) -> list[str]:
        """The pictures of which a file of labels may be, if there are several."""
        found = self._of_stem(label.rpartition("/")[2])
        return list(found) if len(found) > 1 and self.of_label(label) is None else []

    def _of_stem(self, last: str) -> list[str]:
        stem = _stem(last)
        return self._by_stem.get(stem) or self._by_stem.get(_UPLOADED.sub("", stem), [])

    def _is_only(self, path: str, near: str) -> bool:
        """A bare name may stand in several folders; then the file's own folder decides."""
        return "/" in path or len(self._by_name[path]) == 1 or "/" not in near

    def _nearest(self, names: list[str], label: str) -> str | None:
        if len(names) < 2:
            return names[0] if names else None
        folders = _folders(label)
        ranks = []
        for name in names:
            own = _folders(self._prefix + name)
            shared = len(folders & own)
            ranks.append((shared, -len(own - folders)))
        best = max(ranks)
        return names[ranks.index(best)] if ranks.count(best) == 1 else None


def _stem(name: str) -> str:
    """Of a name without folders; as ``PurePath.stem``, and quick: labels name a million."""
    stem, dot, ending = unicode_text(name).rpartition(".")
    return stem if stem and ending else stem + dot + ending


def _folders(path: str) -> set[str]:
    return {part for part in path.split("/")[:-1] if part.lower() not in KIND_FOLDERS}
