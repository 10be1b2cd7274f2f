"""The Tesseract model that reads plates: which data file, with which parameters.

This module and ``plate.py`` (the preparation) belong together: a model is bound to how its lines
were cut. Replacing the model means changing :func:`default_model` and nothing else.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from lpr_desktop.assets import resources_folder
from lpr_desktop.errors import OcrError
from lpr_desktop.files import read_file
from lpr_desktop.ocr.traineddata import check_network

# tesseract's src/ccutil/tessdatamanager.h: the order of the parts in a traineddata file.
_COMPONENTS = (
    "config unicharset ambigs inttemp pffmtable normproto punc-dawg word-dawg number-dawg "
    "freq-dawg fixed-length-dawgs cube-unicharset cube-word-dawg shapetable bigram-dawg "
    "unambig-dawg params-model lstm lstm-punc-dawg lstm-word-dawg lstm-number-dawg "
    "lstm-unicharset lstm-recoder version"
).split()
_REQUIRED = frozenset({"lstm", "lstm-unicharset", "lstm-recoder"})
_ALLOWED = _REQUIRED | {"lstm-punc-dawg", "lstm-word-dawg", "lstm-number-dawg", "version"}
_MAX_BYTES = 64 * 2**20

RAW_LINE = 13


@dataclass(frozen=True, slots=True)
class OcrModel:
    """A data file and how to use it.

    Attributes:
        data: The ``*.traineddata`` file.
        page_mode: Tesseract's page segmentation mode (``--psm``).
        variables: Tesseract's parameters, the same for every engine.
    """

    data: Path
    page_mode: int
    variables: tuple[tuple[str, str], ...]

    @property
    def language(self) -> str:
        """Tesseract's name for the model: the file's name without its suffix."""
        return self.data.stem


def default_model() -> OcrModel:
    """The model that ships with the program. Raises ``OcrError`` if its file is damaged."""
    return open_model(resources_folder() / "tessdata" / "plate.traineddata")


def open_model(data: Path) -> OcrModel:
    """A model from a data file that passed :func:`check_traineddata` (``OcrError`` otherwise)."""
    check_traineddata(data)
    return OcrModel(
        data=data,
        page_mode=RAW_LINE,
        variables=(
            # A plate holds no words: the dictionaries would pull it towards English.
            ("load_system_dawg", "0"),
            ("load_freq_dawg", "0"),
            ("load_punc_dawg", "0"),
            ("load_number_dawg", "0"),
            ("lstm_choice_mode", "2"),
            # Lines are dark on light already; else Tesseract reads a doubtful one twice.
            ("tessedit_do_invert", "0"),
            ("tessedit_char_whitelist", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
            # Without a resolution Tesseract guesses one from the text and complains.
            ("user_defined_dpi", "300"),
        ),
    )


def check_traineddata(path: Path) -> None:
    """Refuse a data file that holds more than the parts of an LSTM model.

    A ``config`` part sets any of Tesseract's parameters, among them names of files that Tesseract
    then writes. Tesseract also unpacks archives given as traineddata, so a file that is both (an
    archive at the end or inside of a well-formed one) is refused as well.

    Raises:
        OcrError: The file is missing, too large, not well formed, or holds another part.
    """
    with OcrError.for_os_error(
        "The text model {path} cannot be read ({strerror}). Install LPR Desktop "
        "again, or choose another model.",
        path=path,
    ):
        content = read_file(path, _MAX_BYTES)
    names = _component_names(content)
    try:
        is_whole = names is not None and names >= _REQUIRED
        if is_whole:
            check_network(content)
    except ValueError:
        is_whole = False
    if names is None or not is_whole:
        raise OcrError(
            "{path} is not a Tesseract LSTM model, or it is damaged. Choose another one.", path=path
        )
    foreign = sorted(names - _ALLOWED)
    if foreign:
        raise OcrError(
            "The text model {path} holds parts that a plate model does not have "
            "({foreign}); refused, as such parts can change files on this computer.",
            path=path,
            foreign=", ".join(foreign),
        )
    if _is_also_an_archive(content):
        raise OcrError("The text model {path} hides an archive; refused.", path=path)


def _component_names(content: bytes) -> set[str] | None:
    """Names of the parts in a traineddata file, None unless they fill it without gap or overlap."""
    if len(content) < 4:
        return None
    (count,) = struct.unpack_from("<i", content)
    header = 4 + 8 * count
    if not 0 < count <= len(_COMPONENTS) or len(content) < header:
        return None
    offsets = struct.unpack_from(f"<{count}q", content, 4)
    present = [(name, at) for name, at in zip(_COMPONENTS, offsets, strict=False) if at != -1]
    starts = [at for _, at in present]
    if not starts or starts[0] != header or starts[-1] >= len(content):
        return None
    if any(a >= b for a, b in pairwise(starts)):
        return None
    return {name for name, _ in present}


def _is_also_an_archive(content: bytes) -> bool:
    """Whether libarchive could take a well-formed traineddata file for an archive.

    Of the formats that libarchive knows only two are not told by the first bytes: ZIP (its end
    record lies in the last 64 KB) and ISO 9660 (volume descriptors in the 2048-byte sectors from
    the 16th on).
    """
    if b"PK\x05\x06" in content[-(65535 + 22) :]:
        return True
    return any(content[at + 1 : at + 6] == b"CD001" for at in range(16 * 2048, len(content), 2048))
