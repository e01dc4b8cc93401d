"""DeepForest's table: one CSV for many images, one box in each row.

Columns `image_path`, `xmin`, `ymin`, `xmax`, `ymax`, `label`, in any order; `score` (or `scores`) and `difficult` are
optional, and other columns are ignored. Coordinates are continuous. A row of an image without objects has nothing or
0 in all four coordinates; it is neither a box nor a flaw.

Source: Weinstein et al. 2020, DeepForest, and its documentation on annotations, which says how empty images are noted.
"""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path

from ..errors import AnnotationError
from ..pages.csv_cells import unescaped
from .boxes import Annotations
from .gather import Gather, Sizes, upright
from .source import number, read_text, stem_of

SIDES = ("xmin", "ymin", "xmax", "ymax")
_NEEDED = ("image_path", *SIDES, "label")


def read(path: Path, sizes: Sizes) -> Annotations:
    """Read one file.

    Raises:
        AnnotationError: It is not text, or lacks a column.
    """
    rows = csv.reader(io.StringIO(read_text(path), newline=""))
    images: dict[str, Gather] = {}
    lost = Gather(path)
    try:
        header = [name.strip().casefold() for name in next(rows, [])]
        missing = [name for name in _NEEDED if name not in header]
        if missing:
            raise AnnotationError(
                f"{path} has no column {', '.join(missing)}; a table of boxes has the columns {', '.join(_NEEDED)}."
            )
        for cells in rows:
            row = dict(zip(header, (unescaped(cell.strip()) for cell in cells)))
            name = row.get("image_path", "")
            if not any(row.values()):
                continue
            if not stem_of(name):
                lost.flaw("it does not name an image", rows.line_num)
                continue
            if name not in images:
                images[name] = Gather.of_image(path, name, sizes, shared=True)
            _add(images[name], row, rows.line_num)
    except csv.Error as error:
        raise AnnotationError(
            f"{path}, line {rows.line_num}: the table is damaged ({error}); export it again."
        ) from error
    flaws = [flaw for gather in images.values() for flaw in gather.flaws]
    return Annotations(tuple(gather.image(name) for name, gather in images.items()), (*lost.flaws, *flaws))


def _add(gather: Gather, row: dict[str, str], line: int) -> None:
    try:
        missing = [side for side in SIDES if not row.get(side)]
        if len(missing) == len(SIDES):
            return
        if missing:
            raise ValueError(f"it has no {missing[0]}")
        sides = [number(row[side]) for side in SIDES]
        if not any(sides):
            return
        given = row.get("score") or row.get("scores")
        score = number(given) if given else math.nan
    except ValueError as error:
        gather.flaw(str(error), line)
        return
    gather.add(
        upright(*sides),
        row.get("label", ""),
        line=line,
        # NaN stands for no score, so a NaN in the file becomes infinite, which is a flaw.
        score=math.inf if given and math.isnan(score) else score,
        difficult=row.get("difficult", "").casefold() in ("1", "true"),
    )
