"""What an output tells about how it was made. No times and no folders, so equal runs give equal bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..redact import redact_secrets
from ..runtime.versions import versions
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings, to_dict


def provenance(settings: LabelSettings, stretch: Stretch, segmenter: Segmenter, scene: Path) -> dict[str, Any]:
    """Describe how the segments of a scene were made."""
    described = to_dict(settings)
    for name in ("workers", "memory_gb"):
        described["segment"].pop(name)
    checkpoint = described["segment"].pop("checkpoint")
    if checkpoint:
        described["segment"]["checkpoint"] = Path(checkpoint).name
    return {
        "scene": redact_secrets(scene.name),
        "segmenter": segmenter.name,
        "pfl_kind": segmenter.pfl_kind,
        "stretch": stretch.to_dict(),
        "settings": described,
        "versions": versions(),
    }
