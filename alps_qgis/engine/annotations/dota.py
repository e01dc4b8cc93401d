"""DOTA's text: one file for each image, one box in each line.

    imagesource:GoogleEarth
    gsd:0.146343590398
    2753 2408 2861 2385 2888 2468 2805 2502 plane 0

Eight coordinates, the class, and 1 where the object is difficult; the header and the last column may be missing. A
fifth point may repeat the first. Coordinates are continuous, as this package counts them. Every box counts as oriented,
since the format does not say.

Source: Xia et al. 2018, DOTA; its development kit draws the coordinates as given.
"""

from __future__ import annotations

import re
from pathlib import Path

from .boxes import Annotations
from .gather import Gather, Sizes
from .ring import opened
from .source import NUMBER, lines_of, number, read_text

_HEADER = re.compile(r"(imagesource|gsd|acquisition dates)\s*:", re.IGNORECASE)
_MAX_HEADER_LINES = 3


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not text.
    """
    gather = Gather.of_image(path, path.stem, sizes)
    for at, (line, text) in enumerate(lines_of(read_text(path))):
        if at < _MAX_HEADER_LINES and _HEADER.match(text):
            continue
        try:
            corners, class_name, difficult = parse(text)
        except ValueError as error:
            gather.flaw(str(error), line)
            continue
        gather.add(corners, class_name, line=line, difficult=difficult, oriented=True)
    return Annotations((gather.image(path.stem),), tuple(gather.flaws))


def parse(text: str) -> tuple[list[float], str, bool]:
    """Return corners, class and difficulty of a line.

    Raises:
        ValueError: It has too few columns, or a coordinate is not a number.
    """
    # Names of classes may have blanks in them.
    columns = text.split(maxsplit=8)
    if len(columns) < 9:
        raise ValueError(f"it has {len(columns)} columns, not eight coordinates, a class and a difficulty")
    corners = [number(column) for column in columns[:8]]
    corners, columns[8] = _without_fifth(corners, columns[8])
    parts = columns[8].rsplit(maxsplit=1)
    if len(parts) == 2 and re.fullmatch("[0-9]{1,3}", parts[1]):
        return corners, parts[0], int(parts[1]) > 0
    return corners, columns[8], False


def _without_fifth(corners: list[float], rest: str) -> tuple[list[float], str]:
    """Return corners and what follows them, without a fifth point that repeats the first one.

    Raises:
        ValueError: The fifth point is another one.
    """
    columns = rest.split(maxsplit=2)
    if len(columns) < 3 or not all(NUMBER.fullmatch(column) for column in columns[:2]):
        return corners, rest
    ring = opened([*corners, *map(float, columns[:2])])
    if len(ring) != 8:
        raise ValueError("it has ten coordinates, and the fifth point does not repeat the first")
    return ring, columns[2]
