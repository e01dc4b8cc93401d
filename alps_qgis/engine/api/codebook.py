"""A codebook to look at and to edit: rename, merge and recolour classes, then save."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..classes import ResolvedClass, clean_name
from ..errors import CodebookError
from ..runtime.files import check_output
from ..runtime.locks import holding
from ..tables.codebook import Codebook, read_codebook, write_codebook

if TYPE_CHECKING:
    import pandas

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def open_codebook(path: str | Path) -> CodebookFile:
    """Open a codebook.

    Raises:
        CodebookError: The file is not a codebook, or is damaged.
    """
    return CodebookFile(Path(path), read_codebook(path))


class CodebookFile:
    """The classes of a codebook. Edits stay in memory until `save`.

    Attributes:
        path: of the file.
        codebook: centroids, rows and settings as the engine holds them.
    """

    def __init__(self, path: Path, codebook: Codebook) -> None:
        self.path = path
        self.codebook = codebook

    def __repr__(self) -> str:
        return f"CodebookFile({str(self.path)!r}, {len(self.codebook.resolve().classes)} classes)"

    def classes(self) -> pandas.DataFrame:
        """Return one row for each class: `class_id`, `class_name`, `color`, `clusters`, `n_segments`, `area_m2`."""
        import pandas

        resolved = self.codebook.resolve()
        sizes: dict[int, list[tuple[int, float | None]]] = {one.class_id: [] for one in resolved.classes}
        for row in self.codebook.rows:
            if row.cluster is not None and row.cluster in resolved.of_cluster:
                sizes[resolved.of_cluster[row.cluster]].append((row.n_segments, row.area_m2))
        rows = []
        for one in resolved.classes:
            areas = [area for _, area in sizes[one.class_id]]
            known = [area for area in areas if area is not None]
            rows.append(
                {
                    "class_id": one.class_id,
                    "class_name": one.name,
                    "color": one.color,
                    "clusters": one.clusters,
                    "n_segments": sum(n for n, _ in sizes[one.class_id]),
                    "area_m2": sum(known) if len(known) == len(areas) else None,
                }
            )
        return pandas.DataFrame(rows, columns=["class_id", "class_name", "color", "clusters", "n_segments", "area_m2"])

    def table(self) -> pandas.DataFrame:
        """Return the table `classes` of the file: one row for each cluster."""
        import pandas

        names = ["cluster", "class_id", "class_name", "color", "n_segments", "area_m2", "spread"]
        frame = pandas.DataFrame([vars(row) for row in self.codebook.rows], columns=names)
        return frame.astype({"cluster": "Int32", "class_id": "Int32"})

    def rename(self, names: Mapping[str | int, str]) -> CodebookFile:
        """Give classes new names; classes that get the same name become one.

        Args:
            names: name or class_id → new name. All keys are looked up before anything changes.

        Raises:
            CodebookError: A class does not exist, or a new name is blank.
        """
        for name in names.values():
            if not clean_name(name):
                raise CodebookError(f"The new class name {name!r} is blank; give it a name.")
        return self._edit({self._find(key).class_id: {"class_name": clean_name(name)} for key, name in names.items()})

    def merge(self, classes: Iterable[str | int], into: str) -> CodebookFile:
        """Make one class of several; it has the smallest class_id, and the colour of the largest.

        Args:
            classes: names or class_ids.
            into: name of the class that they become.

        Raises:
            CodebookError: A class does not exist, or the name is blank.
        """
        return self.rename(dict.fromkeys(classes, into))

    def recolour(self, colors: Mapping[str | int, str]) -> CodebookFile:
        """Give classes new colours.

        Args:
            colors: name or class_id → `#rrggbb`.

        Raises:
            CodebookError: A class does not exist, or a colour is not `#rrggbb`.
        """
        for color in colors.values():
            if not _COLOR.fullmatch(color):
                raise CodebookError(f"The colour {color!r} is not '#rrggbb'; write it like '#3d7ab8'.")
        return self._edit({self._find(key).class_id: {"color": color.lower()} for key, color in colors.items()})

    def save(self, path: str | Path | None = None, overwrite: bool = False) -> Path:
        """Write the codebook: to its own file, which the new one replaces when it is complete, or to another.

        Args:
            path: where; None for the file that was opened. Close it in QGIS first.
            overwrite: whether another file that exists may be replaced.

        Raises:
            OutputError: The file exists, or cannot be written.
        """
        out = self.path if path is None else Path(path)
        with holding():
            check_output(out, overwrite=overwrite or path is None)
            write_codebook(out, self.codebook, self.path)
        self.path = out
        return out

    def _find(self, key: str | int) -> ResolvedClass:
        classes = self.codebook.resolve().classes
        wanted = clean_name(key) if isinstance(key, str) else key
        for one in classes:
            if wanted in (one.name, one.class_id):
                return one
        listed = ", ".join(repr(one.name) for one in classes[:8]) + (", …" if len(classes) > 8 else "")
        raise CodebookError(f"{self.path} has no class {key!r}; its classes are {listed}.")

    def _edit(self, changes: Mapping[int, Mapping[str, str]]) -> CodebookFile:
        """Change every row of some classes, by class_id of the class that they became."""
        resolved = self.codebook.resolve()
        rows = []
        for row in self.codebook.rows:
            owner = resolved.of_class_id.get(row.class_id) if row.class_id is not None else None
            if owner is None and row.cluster is not None:
                owner = resolved.of_cluster.get(row.cluster)
            rows.append(replace(row, **changes.get(owner, {})) if owner is not None else row)  # type: ignore[arg-type]
        self.codebook = replace(self.codebook, rows=tuple(rows))
        return self
