"""Describe in an output how it was made, without times and folders, so that equal runs give equal bytes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ..redact import redact_secrets
from ..runtime.files import sha256_of
from ..runtime.versions import versions
from ..settings import LabelSettings, to_dict
from ..tables.layer_path import split_layer
from .run import Setup


def provenance(settings: LabelSettings, setup: Setup, scene: Path) -> dict[str, Any]:
    """Describe how the segments of a scene were made."""
    described = to_dict(settings)
    # They do not change the result.
    for name in ("workers", "memory_gb"):
        described["segment"].pop(name)
    if settings.area.mask:
        file, layer = split_layer(settings.area.mask)
        described["area"]["mask"] = f"{file.name}|layername={layer}" if layer else file.name
    checkpoint = described["segment"].pop("checkpoint")
    if checkpoint:
        described["segment"]["checkpoint"] = Path(checkpoint).name
    if settings.features.feature_raster:
        described["features"]["feature_raster"] = redact_secrets(Path(settings.features.feature_raster).name)
    grids = described["segment"]["sam"].pop("point_grids")
    if grids and setup.segmenter.name.startswith("sam"):
        # The content counts: an interrupted run must not go on with other points.
        described["segment"]["sam"]["point_grids"] = f"{Path(grids).name}:{sha256_of(Path(grids))[:8]}"
    scaling = setup.scalings.get(os.path.abspath(scene)) or setup.scalings.get(str(scene))
    return {
        **({"scaling": scaling.to_dict()} if scaling else {}),
        **({"features": setup.features.to_dict()} if setup.features else {}),
        **({"encoder": setup.encoder.to_dict()} if setup.encoder else {}),
        "scene": redact_secrets(scene.name),
        "segmenter": setup.segmenter.name,
        "pfl_kind": setup.pfl_kind,
        "stretch": setup.stretch.to_dict(),
        "settings": described,
        "versions": versions(),
    }
