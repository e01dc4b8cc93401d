"""Write JSON with lists that are too long for memory: each list has a file of its own until the end."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any


class JsonLists:
    """One JSON object with long lists in it, written entry by entry."""

    def __init__(self, path: Path, lists: Sequence[str]) -> None:
        """Begin.

        Args:
            path: of the JSON file, which appears in `finish`.
            lists: keys of the lists.
        """
        self._path = path
        self._parts = {name: path.with_name(f"{path.stem}.{name}.part") for name in lists}
        self._files = {name: part.open("w", encoding="utf-8") for name, part in self._parts.items()}
        self._counts = dict.fromkeys(lists, 0)

    def add(self, name: str, entry: dict[str, Any]) -> None:
        """Append an entry to a list."""
        file = self._files[name]
        file.write(",\n" if self._counts[name] else "")
        file.write(json.dumps(entry, ensure_ascii=False, allow_nan=False))
        self._counts[name] += 1

    def count(self, name: str) -> int:
        """Return how many entries a list has."""
        return self._counts[name]

    def finish(self, rest: dict[str, Any]) -> None:
        """Write the file: the other keys, then the lists."""
        self.close()
        with self._path.open("w", encoding="utf-8") as out:
            out.write("{")
            for key, value in rest.items():
                out.write(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)},\n")
            for n, (name, part) in enumerate(self._parts.items()):
                out.write(f'{"," if n else ""}"{name}": [\n')
                with part.open(encoding="utf-8") as entries:
                    shutil.copyfileobj(entries, out, 2**20)
                out.write("\n]")
                part.unlink()
            out.write("}\n")

    def close(self) -> None:
        """Close the files of the lists."""
        for file in self._files.values():
            file.close()
