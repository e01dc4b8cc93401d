"""Settings of rasters whose values describe segments besides their own PFLs."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import SceneError
from .fields import Settings, field


@dataclass(frozen=True)
class FeatureSettings(Settings):
    """A raster of features, and how much it counts."""

    TITLE = "feature raster"

    feature_raster: str | None = field(
        None, "Feature raster",
        "Raster of measurements of the same ground, such as embeddings (AlphaEarth, TESSERA), a surface model or an "
        "index, in any number of bands. Segments with similar values are then more likely to get the same cluster. Its "
        "CRS, extent and pixel size may differ from those of the scene; one raster covers all scenes.",
        files="Rasters (*.tif *.tiff *.vrt *.img *.nc)", picker="raster", later=True, error=SceneError,
    )  # fmt: skip
    feature_weight: float = field(
        1.0, "Weight of the feature raster",
        "With 1, all bands of the feature raster together count about as much as the image itself; with 0.5, their "
        "distances count half.", above=0, maximum=100, later=True,
    )  # fmt: skip

    def conflict(self) -> str:
        """Refuse a weight of nothing."""
        if self.feature_raster or self.feature_weight == type(self).feature_weight:
            return ""
        return f"feature_weight is {self.feature_weight:g}, but it needs a feature raster to weigh; give one."
