"""Segment raster: the first step of the chain by itself."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterRasterLayer

from ..engine.settings import LABEL_PRESETS, LabelSettings
from ..host.text import tr
from .base import AlpsAlgorithm
from .parameters import Values


class Segment(AlpsAlgorithm):
    """Tiles, masks, gate, PFLs and seams of one scene."""

    NAME = "segment"
    ICON = "segment"

    def title(self) -> str:
        return tr("Segment raster")

    def summary(self) -> str:
        return tr(
            "Cuts a raster into segments and describes each segment by a vector of numbers, its PFL (pseudo "
            "feature label). This is the slow step. You can change clusters and names afterwards without "
            "repeating it."
        )

    def keywords(self) -> str:
        return tr("SAM,segment anything,superpixels,objects,masks,embedding,OBIA")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster to segment."))
        self.add_preset()
        self.add_settings("settings", LabelSettings, without=("codebook", "polygons"), raster="INPUT")
        self.add_segments_output()
        self.add_number_output("N_SEGMENTS", tr("Number of segments"))
        self.add_number_output("N_TILES", tr("Number of tiles"))
        self.add_number_output("N_SKIPPED_TILES", tr("Number of tiles without data"))
        self.add_number_output("N_DROPPED", tr("Number of masks dropped by the gate"))
        self.add_number_output("N_SEAM_SEGMENTS", tr("Number of segments cut by a tile border"))

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        return {"settings": LABEL_PRESETS[self.label_preset(parameters, context)]}

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "SEGMENTS", context)
        settings, preset = self.engine_settings(parameters, context), self.label_preset(parameters, context)
        arguments = {"scene": self._scene, "segments": target.path, "preset": preset, **settings}
        arguments["before"] = target.final if target.replaces else None
        arguments["resume_in"] = self.resume_in(context, "SEGMENTS")
        result = self.run_job("segment", arguments, feedback)
        self.publish()
        counts = ("n_segments", "n_tiles", "n_skipped_tiles", "n_dropped", "n_seam_segments")
        return {"SEGMENTS": target.chosen, **{name.upper(): result.get(name) for name in counts}}
