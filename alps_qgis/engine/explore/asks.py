"""What a session keeps, and how a question is declared and checked.

A question has a name, a form that its arguments must have, and a function that answers it with plain values.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import EngineError
from ..runtime.json_values import Schema, items, optional, record, row, whole
from .collection import Collection

MAX_REFS = 10**7
CLASS_ID = whole(0, 2**31 - 1)
REF = row(whole(0, 2**31 - 1), whole(-(2**63), 2**63 - 1))
"""Schema of a segment: index of its file, and FID."""
REFS = items(REF, high=MAX_REFS)
MAYBE_CLASS = optional(CLASS_ID)


@dataclass
class Exploration:
    """What a session works on.

    Attributes:
        collection: the segments, with the classes as they are now.
        folder: where pictures go.
        scenes: rasters among which the scenes of the files may be.
        kept: what questions leave for later ones, by a key that each subject chooses.
    """

    collection: Collection
    folder: Path
    scenes: tuple[Path, ...] = ()
    kept: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Ask:
    """One kind of question.

    Attributes:
        answer: takes the session and the checked arguments, and returns plain values.
        required: schema of each argument that must be given.
        optionally: schema of each argument that may be left out.
    """

    answer: Callable[[Exploration, dict[str, Any]], dict[str, Any]]
    required: dict[str, Schema] = field(default_factory=dict)
    optionally: dict[str, Schema] = field(default_factory=dict)

    def __call__(self, name: str, exploration: Exploration, arguments: Any) -> dict[str, Any]:
        """Check the arguments and answer.

        Raises:
            EngineError: The arguments do not have the form of this question.
            AlpsError: The question cannot be answered.
        """
        try:
            record(self.required, self.optionally)(arguments, "")
        except ValueError as error:
            raise EngineError(
                f"The engine cannot read the question {name!r} ({error}); update the plugin and the engine together."
            ) from None
        return self.answer(exploration, arguments)


def segment_values(collection: Collection, rows: np.ndarray, score: np.ndarray | None = None) -> list[dict[str, Any]]:
    """Return what a list in QGIS shows of some segments.

    Args:
        collection: the segments.
        rows: which of them.
        score: (len(rows),) how much each is like what was asked for; None to leave it out.
    """
    class_of = collection.class_of()
    found = []
    for at, (each, ref) in enumerate(zip(rows.tolist(), collection.refs(rows), strict=True)):
        values: dict[str, Any] = {
            "ref": ref,
            "class_id": int(class_of[each]) if class_of[each] >= 0 else None,
            "confidence": plain(collection.confidence[each]),
            "area_px": int(collection.area_px[each]),
            "area_m2": plain(collection.area_m2[each]),
            "bbox": [plain(value) for value in collection.bbox[each]],
        }
        if score is not None:
            values["score"] = plain(score[at])
        found.append(values)
    return found


def plain(value: Any) -> float | None:
    """Return a number as JSON has it; None for NaN, which JSON does not have."""
    return float(value) if np.isfinite(value) else None
