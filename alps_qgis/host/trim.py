"""Remove from an environment what the engine never uses of its packages: tests, headers, unused libraries.

`requirements/trim.list` says what that is. The lists of files that packages keep of themselves (`RECORD`) are shortened
too, so that pip can still check, update and remove them. Only for environments that were made for the engine: never
call this for an interpreter that somebody else uses.

Standard library only, and outside of `install/`, because the tools of a checkout use it without QGIS.
"""

from __future__ import annotations

import csv
import io
import os
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

RULES = "trim.list"
"""Name of the list among the requirements."""


@dataclass(frozen=True)
class Trimmed:
    """What was removed.

    Attributes:
        n_files: number of files.
        size_bytes: their sizes together.
        packages: names of packages that went as a whole.
    """

    n_files: int
    size_bytes: int
    packages: tuple[str, ...] = ()


@dataclass
class Rules:
    """The list, ready to be applied.

    Attributes:
        packages: packages to remove as a whole, unless another one requires them.
        patterns: whether to remove, and which paths; the last pattern that fits a path decides.
    """

    packages: list[str] = field(default_factory=list)
    patterns: list[tuple[bool, re.Pattern[str]]] = field(default_factory=list)

    @staticmethod
    def read(path: Path) -> Rules:
        """Read a list; its first lines say what the patterns mean."""
        rules = Rules()
        for line in path.read_text(encoding="utf-8").splitlines():
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("package "):
                rules.packages.append(line[len("package ") :].strip())
            else:
                keep = line.startswith("!")
                rules.patterns.append((not keep, _pattern(line[1:] if keep else line)))
        return rules

    def removes(self, name: str) -> bool:
        """Return whether a file goes; its name is its path below site-packages, with slashes."""
        return next((remove for remove, pattern in reversed(self.patterns) if pattern.fullmatch(name)), False)


def trim(environment: Path, rules_file: Path) -> Trimmed:
    """Remove what the rules name from the environment in this folder.

    A second call removes nothing more. Links to files outside are removed, never followed.

    Args:
        environment: folder of a virtual environment, or of a Python of its own.
        rules_file: `requirements/trim.list`.

    Raises:
        FileNotFoundError: The folder holds no site-packages, or the list is missing.
    """
    rules = Rules.read(rules_file)
    site_packages = site_packages_of(environment)
    n_files = size_bytes = 0
    packages = []
    for name in rules.packages:
        removed = _remove_package(site_packages, name)
        if removed is not None:
            packages.append(name)
            n_files, size_bytes = n_files + removed[0], size_bytes + removed[1]
    for path in list(_files_below(site_packages)):
        if rules.removes(path.relative_to(site_packages).as_posix()):
            n_files, size_bytes = n_files + 1, size_bytes + _remove(path)
    for record in site_packages.glob("*.dist-info/RECORD"):
        _shorten(record, site_packages)
    _remove_empty_folders(site_packages)
    return Trimmed(n_files, size_bytes, tuple(packages))


def site_packages_of(environment: Path) -> Path:
    """Return the folder of packages in an environment.

    Raises:
        FileNotFoundError: There is none.
    """
    for pattern in ("lib/python3*/site-packages", "Lib/site-packages"):
        for found in sorted(environment.resolve().glob(pattern)):
            return found
    raise FileNotFoundError(f"{environment} holds no site-packages; name the folder of a Python environment.")


def _pattern(line: str) -> re.Pattern[str]:
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    text = re.sub(r"\*\*/|\*\*|\*|\?|[^*?]+", lambda found: parts.get(found[0]) or re.escape(found[0]), line)
    return re.compile(text + (".*" if line.endswith("/") else ""))


def _files_below(folder: Path) -> list[Path]:
    return [Path(inner) / name for inner, _, names in os.walk(folder) for name in names]


def _remove(path: Path) -> int:
    size = path.lstat().st_size
    path.unlink()
    return size


def _remove_package(site_packages: Path, name: str) -> tuple[int, int] | None:
    """Remove a package by its own list of files; None when it is not there, or another package requires it."""
    found = [info for info in site_packages.glob("*.dist-info") if _same(info.name.partition("-")[0], name)]
    if not found or _is_required(site_packages, name):
        return None
    n_files = size_bytes = 0
    for info in found:
        for row in _rows(info / "RECORD"):
            path = Path(os.path.normpath(site_packages / row[0]))
            # Commands of a package lie in a folder beside site-packages; nothing outside of the environment is touched.
            if path.is_file() and site_packages.parents[2] in path.parents:
                n_files, size_bytes = n_files + 1, size_bytes + _remove(path)
        shutil.rmtree(info, ignore_errors=True)
    return n_files, size_bytes


def _is_required(site_packages: Path, name: str) -> bool:
    for metadata in site_packages.glob("*.dist-info/METADATA"):
        for line in metadata.read_text(encoding="utf-8", errors="replace").splitlines():
            if not line:
                break  # what follows is the description
            required = re.match(r"Requires-Dist: *([\w.-]+)", line)
            if required and _same(required[1], name) and "extra ==" not in line:
                return True
    return False


def _same(first: str, second: str) -> bool:
    return re.sub(r"[-_.]+", "-", first).lower() == re.sub(r"[-_.]+", "-", second).lower()


def _rows(record: Path) -> list[list[str]]:
    if not record.is_file():
        return []
    with record.open(encoding="utf-8", newline="") as stream:
        return [row for row in csv.reader(stream) if row]


def _shorten(record: Path, site_packages: Path) -> None:
    """Take the files that are gone off the list that a package keeps of its files."""
    rows = _rows(record)
    left = [row for row in rows if os.path.lexists(site_packages / row[0])]
    if len(left) == len(rows):
        return
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(left)
    # Aside and renamed: the file may be one that other environments share through a link, as uv makes them.
    part = record.with_name(record.name + ".part")
    part.write_text(text.getvalue(), encoding="utf-8")
    part.replace(record)


def _remove_empty_folders(folder: Path) -> None:
    for inner, _, _ in os.walk(folder, topdown=False):
        if not os.listdir(inner):
            os.rmdir(inner)
