"""Answer questions about a collection for as long as somebody asks, one after the other."""

from __future__ import annotations

import os
import traceback
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import AlpsError, EngineError
from ..progress import Conversation
from . import doubtful, edits, embedding, members, name_asks, scatter, similar, thumbnails
from .asks import Ask, Exploration
from .class_summary import class_summary
from .collection import Collection, open_collection
from .correct import propagate, split

_SUBJECTS = (edits, members, thumbnails, similar, doubtful, embedding, scatter, propagate, split, name_asks)

ASKS: dict[str, Ask] = {name: ask for subject in _SUBJECTS for name, ask in subject.ASKS.items()}
"""Every question by its name; what each subject answers is declared in its own file."""

_READING = 0.8
"""Share of the time until questions can be asked."""


@dataclass(frozen=True)
class SessionPlan:
    """What a session is about.

    Attributes:
        segments: segments files whose clusters are of the codebook.
        codebook: its file.
        folder: for pictures; exists.
        scenes: rasters among which the scenes of the files may be, for pictures of segments.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    folder: Path
    scenes: Sequence[str | Path] = ()


def hold_session(plan: SessionPlan, talk: Conversation, asks: Mapping[str, Ask] = ASKS) -> dict[str, Any]:
    """Read the collection, say what is in it, and answer questions until no more come.

    Raises:
        AlpsError: The collection cannot be read.
        Cancelled: No more questions come; this is how each session ends.
    """
    collection = open_collection(plan.segments, plan.codebook, talk.part(0.0, _READING))
    exploration = Exploration(collection, plan.folder, tuple(map(Path, plan.scenes)))
    # Before the first question, so that none has to wait for it.
    similar.prepare(exploration, talk.part(_READING, 1.0, "Comparing segments"))
    talk.ready(_summary(collection))
    waiting: deque[dict[str, Any]] = deque()
    while True:
        # What came in the meantime counts too: a newer question may replace one that waits.
        if not waiting:
            waiting.extend(each for each in talk.hear() if isinstance(each, dict))
            continue
        waiting.extend(each for each in talk.more() if isinstance(each, dict))
        asked = waiting.popleft()
        if asked.get("latest") and any(each.get("ask") == asked.get("ask") for each in waiting):
            talk.answer(asked.get("id"), superseded=True)
        else:
            _answer(asked, exploration, asks, talk)


def _summary(collection: Collection) -> dict[str, Any]:
    return {
        "n_segments": len(collection),
        "dim": int(collection.pfl.shape[1]),
        "files": [
            {"path": str(each.path), "crs": each.crs, "n": each.rows.stop - each.rows.start}
            for each in collection.files
        ],
        "classes": class_summary(collection),
        "problems": list(collection.resolved.problems),
    }


def _answer(asked: Mapping[str, Any], exploration: Exploration, asks: Mapping[str, Ask], talk: Conversation) -> None:
    name, number = asked.get("ask"), asked.get("id")
    try:
        ask = asks.get(name) if isinstance(name, str) else None
        if ask is None:
            raise EngineError(
                f"The engine does not know the question {name!r}; update the plugin and the engine together."
            )
        result = ask(str(name), exploration, asked.get("arguments") or {})
    except AlpsError as error:
        talk.answer(number, error={"code": error.code, "message": str(error)})
    except MemoryError:
        message = "The engine ran out of memory; close other programs, or choose fewer segments files."
        talk.answer(number, error={"code": EngineError.code, "message": message})
    except Exception as error:
        traceback.print_exc()
        where = traceback.extract_tb(error.__traceback__)[-1]
        message = (
            f"A fault in the engine: {type(error).__name__}: {error} ({os.path.basename(where.filename)}, line "
            f"{where.lineno}); please report it with the log."
        )
        talk.answer(number, error={"code": "internal", "message": message})
    else:
        talk.answer(number, result=result)
