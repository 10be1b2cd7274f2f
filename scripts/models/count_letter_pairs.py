"""Count which letter follows which in words: resources/letter_pairs.json (``ocr/free_text.py``).

    python scripts/models/count_letter_pairs.py /usr/share/dict/american-english

The file that ships is made of Debian's wamerican 2020.12.07 (SCOWL, words and names). A word of
three to eight letters counts once. The last row is for a word's first letter.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]


def main(words: Path) -> None:
    counts = np.zeros((27, 26), int)
    chosen = {word.strip().upper() for word in words.read_text("utf-8").splitlines()}
    for word in chosen:
        if re.fullmatch("[A-Z]{3,8}", word):
            places = [26, *(ord(letter) - ord("A") for letter in word)]
            np.add.at(counts, (places[:-1], places[1:]), 1)
    rows = ",\n".join(f"    {json.dumps(row)}" for row in counts.tolist())
    about = (
        "How often a letter (column, A to Z) follows another (row, A to Z; the last row: begins a "
        "word); made by scripts/models/count_letter_pairs.py. Of SCOWL: Copyright 2000-2011 by "
        "Kevin Atkinson, as well as those that its README names. Permission to use, copy, "
        "modify, distribute and sell these word lists, "
        "the associated scripts, the output created from the scripts, and its documentation for "
        "any purpose is hereby granted without fee, provided that the above copyright notice "
        "appears in all copies and that both that copyright notice and this permission notice "
        "appear in supporting documentation. Kevin Atkinson makes no representations about the "
        'suitability of this array for any purpose. It is provided "as is" without express or '
        "implied warranty."
    )
    text = f'{{\n  "about": {json.dumps(about)},\n  "counts": [\n{rows}\n  ]\n}}\n'
    (ROOT / "resources" / "letter_pairs.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
