"""Describe in an output how it was made: without times and folders, so equal runs give equal bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..redact import redact_secrets
from ..runtime.versions import versions
from ..settings import LabelSettings, to_dict
from .prepare import Prepared


def provenance(settings: LabelSettings, prepared: Prepared, scene: Path) -> dict[str, Any]:
    """Describe how the segments of a scene were made."""
    described = to_dict(settings)
    for name in ("workers", "memory_gb"):
        described["segment"].pop(name)
    checkpoint = described["segment"].pop("checkpoint")
    if checkpoint:
        described["segment"]["checkpoint"] = Path(checkpoint).name
    return {
        "scene": redact_secrets(scene.name),
        "segmenter": prepared.segmenter.name,
        "pfl_kind": prepared.segmenter.pfl_kind,
        "stretch": prepared.stretch.to_dict(),
        "settings": described,
        "versions": versions(),
    }
