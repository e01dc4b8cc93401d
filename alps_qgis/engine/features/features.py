"""Append the features of a raster to the PFLs of segments, the same way for every segmenter."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import PflKindError, SceneError
from ..redact import redact_secrets
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene
from ..settings import FeatureSettings
from .raster import FeatureRaster, open_raster
from .scaling import LIMIT, FeatureScaling, scaling_of

VERSION = 2
"""Raise it if the same raster gives other features than before, so that old codebooks are refused."""

_OPEN = 4
_SAMPLE, _SAMPLE_VALUES = 150_000, 50_000_000
"""Points, and values at them, from which a scaling is computed, of all scenes together."""

_MIN_POINTS = 4
"""Points that even a scene of very many gives."""

_MIN_PROBES, _MAX_PROBES = 2, 16
_VALUES_OF_PROBE = 64


@dataclass(frozen=True)
class Features:
    """A feature raster for all scenes of a run; small and picklable.

    Attributes:
        path: of the raster.
        allow_remote: whether it may lie on a server.
        stamp: of its files when the run began.
        content: identifies what it holds; see `Scene.scene_id`.
        weight: see `FeatureSettings`.
        scaling: of its bands.
    """

    path: str
    allow_remote: bool
    stamp: str
    content: str
    weight: float
    scaling: FeatureScaling

    @property
    def n_bands(self) -> int:
        """Number of bands, which is that of the columns that PFLs get."""
        return self.scaling.n_bands

    def kind(self, own: str) -> str:
        """Return the `pfl_kind` of PFLs of the kind `own` with these features."""
        text = json.dumps({"version": VERSION, "weight": self.weight, "limit": LIMIT}, sort_keys=True)
        return f"{own}+raster:{self.n_bands}:{hashlib.sha256(text.encode()).hexdigest()[:8]}"

    def identity(self) -> list[object]:
        """Return values, ready for JSON, on which segments depend besides the settings."""
        return [self.content, self.stamp, self.scaling.to_dict()]

    def to_dict(self) -> dict[str, Any]:
        """Return what outputs record; `features_like` takes it."""
        name = redact_secrets(Path(self.path).name)
        return {"raster": name, "content": self.content, "weight": self.weight, "scaling": self.scaling.to_dict()}

    def means(self, scene: Scene, window: Window, layers: np.ndarray, n: int) -> np.ndarray:
        """Return the mean (n, n_bands) of each band under each mask of a tile, less the middle of the band; float32."""
        raster = _opened(self.path, self.allow_remote, self.stamp, scene.grid, scene.path)
        return self.scaling.centred(raster.means(window, layers, n)).astype(np.float32)

    def scaled(self, pfl: np.ndarray) -> tuple[np.ndarray, int]:
        """Scale and weigh the last columns of PFLs (n, D + n_bands) that `means` gave, and count those without a value.

        A weight of 1 gives the bands together a deviation of about 1. PFLs of superpixels deviate by 0.5 to 1.4 from
        their mean, measured on eleven images of eight sets (root of the mean square).
        """
        own, means = pfl[:, : -self.n_bands], pfl[:, -self.n_bands :]
        factor = self.weight / math.sqrt(self.n_bands)
        both = np.concatenate([own, self.scaling.scaled(means) * factor], axis=1)
        return both.astype(pfl.dtype), int(np.isnan(means).all(axis=1).sum())

    def check_unchanged(self) -> None:
        """Refuse a raster that another program changed since the run began.

        Raises:
            SceneError: The size or modification time of a file changed.
        """
        with open_raster(self.path, self.allow_remote) as now:
            if now.stamp != self.stamp:
                raise SceneError(
                    f"The feature raster {self.path} changed while it was read; run again when nothing writes to it."
                )


@lru_cache(maxsize=_OPEN)
def _opened(path: str, allow_remote: bool, stamp: str, grid: RasterGrid, scene: str) -> FeatureRaster:
    """Return the open raster. The stamp is part of the cache's key, so that a changed file is opened again."""
    return FeatureRaster(open_raster(path, allow_remote), grid, scene)


def close_rasters() -> None:
    """Close the feature rasters that this process keeps open."""
    _opened.cache_clear()


def find_features(
    settings: FeatureSettings,
    allow_remote: bool,
    scenes: Mapping[Path, Scene],
    attempt: Callable[[Path], AbstractContextManager[None]],
    kept: Mapping[str, Any] | None = None,
    source: Path | None = None,
) -> Features | None:
    """Open the feature raster of the settings, and fit its scaling to a collection; None without one.

    Args:
        settings: which raster, and its weight.
        allow_remote: whether it may lie on a server.
        scenes: by path; the scaling does not depend on their order.
        attempt: returns a context that notes the error of one scene.
        kept: what the codebook in use records (`Features.to_dict`), whose scaling is then taken; None to fit one.
        source: of the codebook, for messages.

    Raises:
        SceneError: The raster cannot be read, or has no value under any scene.
        PflKindError: The codebook was made with another number of bands.
    """
    if settings.feature_raster is None:
        return None
    path = settings.feature_raster
    with open_raster(path, allow_remote) as raster:
        if kept is not None and (n := len(kept["scaling"]["centre"])) != raster.n_raw_bands:
            raise PflKindError(
                f"The codebook {source} was made with a feature raster of {n} bands, but {path} has "
                f"{raster.n_raw_bands}; give one with the same bands."
            )
        n_points = min(_SAMPLE, _SAMPLE_VALUES // raster.n_raw_bands) // max(len(scenes), 1)
        n_probes = int(min(max(math.sqrt(n_points / _VALUES_OF_PROBE), _MIN_PROBES), _MAX_PROBES))
        samples = []
        for each, scene in scenes.items():
            with attempt(each):
                under = FeatureRaster(raster, scene.grid, scene.path)
                if kept is None:
                    samples.append(_thinned(under.sample(n_probes), max(n_points, _MIN_POINTS)))
        scaling = FeatureScaling.from_dict(kept["scaling"]) if kept is not None else _fitted(samples, path)
        return Features(raster.path, allow_remote, raster.stamp, raster.scene_id, settings.feature_weight, scaling)


def _thinned(sample: np.ndarray, n: int) -> np.ndarray:
    """Return at most `n` rows of a scene's sample, evenly spread: which ones does not depend on other scenes."""
    return sample if len(sample) <= n else sample[np.linspace(0, len(sample) - 1, n).astype(np.intp)]


def _fitted(samples: list[np.ndarray], path: str) -> FeatureScaling:
    scaling = scaling_of(samples) if samples else FeatureScaling((0.0,), (0.0,))
    if scaling is None:
        raise SceneError(
            f"The feature raster {path} has no values under the scenes, only nodata; give one that has values there."
        )
    return scaling


def unlike_codebook(known: Mapping[str, Any], features: Features | None, source: Path | None) -> str:
    """Return why the feature raster does not fit the codebook in use, and what to do; empty if it does."""
    kept = known.get("features")
    if kept is not None and features is None:
        n = len(kept["scaling"]["centre"])
        return (
            f"The codebook {source} was made with the feature raster {kept.get('raster', '')} (bands: {n}); give one "
            "with the same bands, or fit a new codebook without it."
        )
    if kept is None and features is not None:
        return (
            f"The codebook {source} was made without a feature raster; leave out {Path(features.path).name}, or fit a "
            "new codebook with it."
        )
    if kept is not None and features is not None and kept.get("weight") != features.weight:
        return (
            f"The codebook {source} was made with the weight {kept.get('weight'):g} for its feature raster, not "
            f"{features.weight:g}; give the same weight, or fit a new codebook."
        )
    return ""
