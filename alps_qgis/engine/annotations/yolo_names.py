"""The class names of a YOLO data set, from `data.yaml` or a list of names near its labels.

`names` in `data.yaml` is a list, or maps numbers to names:

    names: [tree, car]
    names: {0: tree, 1: car}
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import yaml

from ..errors import AnnotationError
from .source import lines_of, read_text

NAME_LISTS = ("classes.txt", "obj.names", "classes.names")
YAMLS = ("data.yaml", "data.yml", "dataset.yaml", "dataset.yml")

_MAX_YAML_BYTES = 1 << 20
"""The names of 40,000 classes fit, and PyYAML needs 1.6 s to read that much."""


@lru_cache(maxsize=64)
def class_names(folder: Path) -> dict[int, str] | None:
    """Return number → name from the nearest list, in the folder or the two above it; None without a list.

    Raises:
        AnnotationError: The list is damaged.
    """
    for near in (folder, *folder.parents[:2]):
        for name in YAMLS:
            if (near / name).is_file():
                found = _names_of_yaml(near / name)
                if found:
                    return found
        for name in NAME_LISTS:
            if (near / name).is_file():
                return dict(enumerate(line for _, line in lines_of(read_text(near / name))))
    return None


def _names_of_yaml(path: Path) -> dict[int, str]:
    """Return the content of `names`; empty if it is missing.

    Raises:
        AnnotationError: The file is not YAML, or `names` does not hold names.
    """
    content = _read_yaml(path)
    names = (content.get("names") if isinstance(content, dict) else None) or {}
    if isinstance(names, list):
        names = {str(at): name for at, name in enumerate(names)}
    if not isinstance(names, dict):
        raise AnnotationError(f"{path}: 'names' is neither a list nor a table; write 'number: name' for each class.")
    for key, name in names.items():
        if not (isinstance(key, str) and key.isdecimal() and len(key) < 10):
            raise AnnotationError(f"{path}: {ascii(key)[:40]} is not the number of a class; write 'number: name'.")
        if not isinstance(name, str):
            raise AnnotationError(f"{path}: the name of class {key} is not a text; write 'number: name'.")
    return {int(key): name for key, name in names.items()}


def _read_yaml(path: Path) -> object:
    text = read_text(path, _MAX_YAML_BYTES)
    try:
        # Like safe_load it makes plain values and runs no code. It also leaves every value as it is written, so that a
        # class may be called "no" or 1.0, and expands no merge keys. Not yaml.CBaseLoader: deep nesting crashes it.
        return yaml.load(text, Loader=yaml.BaseLoader)  # nosec B506
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f", line {mark.line + 1}" if mark else ""
        raise AnnotationError(f"{path}{line}: the YAML is damaged ({error.problem}); correct the file.") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise AnnotationError(f"{path} cannot be read as YAML ({type(error).__name__}); correct the file.") from error
