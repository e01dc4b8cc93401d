"""Settings of predicting: how a network sees a scene, and in which tiles."""

from __future__ import annotations

from dataclasses import dataclass

from .area import AreaSettings
from .fields import Settings, field, group
from .labelling import PolygonSettings, SceneSettings
from .shared import halo_setting, tile_conflict, workers_setting


@dataclass(frozen=True)
class NetworkSettings(Settings):
    """How a network is run over a scene."""

    TITLE = "network"

    stretch_from: str = field(
        "model", "Stretch of",
        "model stretches values as in the training, which fits scenes of the same sensor. scene fits the setting "
        "“stretch” to these scenes, for another sensor or light. Models that record no stretch always use scene.",
        choices=("model", "scene"),
    )  # fmt: skip
    tile: int | None = field(
        None, "Tile size",
        "Side of the squares that the network sees, overlap included. If not set: the size that the model was trained "
        "with, or 512.", unit="pixels", minimum=32,
    )  # fmt: skip
    halo: int | None = halo_setting(
        None,
        "Overlap on each side of a tile; less than half a tile. Predictions of neighbouring tiles are blended there. "
        "If not set: an eighth of a tile. 0 is faster, but tile borders become visible.",
    )
    batch: int = field(
        0, "Tiles at once", "Tiles that the network computes together. 0 means 1 on a CPU and 8 on a GPU.",
        unit="tiles", minimum=0, maximum=1024,
    )  # fmt: skip
    device: str = field(
        "auto", "Device",
        "Where the network runs: auto, cpu, cuda, cuda:N or mps. auto uses a GPU if there is one that can be used.",
        pattern=r"auto|cpu|mps|cuda(:\d+)?", form="auto, cpu, cuda, cuda:N or mps",
        hints=("auto", "cpu", "cuda", "cuda:0", "cuda:1", "mps"),
    )  # fmt: skip
    workers: int = workers_setting(
        "Tiles that are computed side by side on a CPU. 0 means one per core. The result does not depend on it."
    )

    def conflict(self) -> str:
        """Refuse tiles without a core."""
        return "" if self.tile is None else tile_conflict(self.tile, self.halo)


@dataclass(frozen=True)
class PredictSettings(Settings):
    """Everything `alps predict` needs."""

    scene: SceneSettings = group(SceneSettings)
    area: AreaSettings = group(AreaSettings)
    network: NetworkSettings = group(NetworkSettings)
    polygons: PolygonSettings = group(PolygonSettings)

    def conflict(self) -> str:
        """Refuse a stretch that would not be used."""
        if self.network.stretch_from == "scene" or self.scene.stretch == SceneSettings.stretch:
            return ""
        return (
            f"stretch is {self.scene.stretch}, but the stretch of the model is used; also set stretch_from to scene, "
            "or leave out the stretch."
        )
