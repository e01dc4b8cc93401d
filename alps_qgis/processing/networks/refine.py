"""Refine labels: a network learns from the confident segments and corrects the doubtful ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...engine.settings import PolygonSettings, RefineSettings, TrainSettings
from ...host.engine_text import in_users_language
from ...host.style_store import store_styles
from ...host.tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import NETWORKS
from ..outputs import scene_stem, style_when_loaded
from ..parameters import Values

TRAINING_SHOWN = ("network", "steps", "minutes", "seed", "device")
"""The settings of the training that users may want to change; the others suit these short trainings."""


class Refine(AlpsAlgorithm):
    """New labels without any true label."""

    NAME = "refine"
    ICON = "refine"
    GROUP = NETWORKS

    def title(self) -> str:
        return tr("Refine labels")

    def summary(self) -> str:
        return tr(
            "Looks for better labels of a raster that “Auto-label raster” labelled, without any true label. A small "
            "network learns from the segments with the highest confidence. Its prediction, averaged over each segment, "
            "then corrects the class of doubtful segments. This is repeated for one to three rounds. Each round is "
            "judged by how well the network agrees with the labels on ground that it did not see; if no round is "
            "better, the labels stay as they were.\n\n"
            "Names, colours and corrections of yours are kept, and corrections count as true. The inputs are not "
            "changed. It needs the engine for training, which you install in Settings ▸ Options ▸ ALPS."
        )

    def keywords(self) -> str:
        return tr("self-training,improve,deep learning,neural network,pseudo labels,clean")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster that was labelled."))
        self.add(
            QgsProcessingParameterVectorLayer(
                "SEGMENTS_IN", tr("Segments to refine"), [Qgis.ProcessingSourceType.VectorPolygon]
            ),
            tr("Its segments, with a cluster for each."),
        )
        self.add_codebook_input(
            optional=False, help_text=tr("The codebook that the segments have their clusters from.")
        )
        self.add_settings("settings", RefineSettings)
        self.add_settings("training", TrainSettings, only=TRAINING_SHOWN)
        self.add_settings("polygons", PolygonSettings)
        self.add_classes_output()
        self.add_polygons_output()
        self.add_segments_output()
        self.add_codebook_output()
        self.add_number_output("N_CHANGED", tr("Number of segments that changed"))
        self.add_number_output("N_SEGMENTS", tr("Number of segments"))
        self.add_number_output("ROUNDS_DONE", tr("Number of rounds that were computed"))
        self.add_number_output("BEST_ROUND", tr("Round whose labels were taken; 0 for the labels as they were"))
        self.addOutput(QgsProcessingOutputString("REASON", tr("Why it stopped")))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)
        self._segments = self.segments_input(parameters, "SEGMENTS_IN", context)
        self._codebook = self.codebook_input(parameters, context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        names = ("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK")
        targets = {name: self.target(parameters, name, context) for name in names}
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
        arguments = {
            "scenes": [self._scene],
            "labels": None,
            "codebook": self._codebook,
            # Only while it runs: trainings that were interrupted continue there.
            "out": str(Path(cache, "alps-qgis", "runs")),
            "files": {"segments_in": self._segments, **{name.lower(): target.path for name, target in targets.items()}},
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("refine", arguments, feedback)
        files = {
            SEGMENTS_KIND: targets["SEGMENTS"].path,
            POLYGONS_KIND: targets["POLYGONS"].path,
            CLASSES_KIND: targets["CODEBOOK"].path,
        }
        published = {target.path: target.final for target in targets.values()}
        store_styles(files, targets["CODEBOOK"].path, published, drawn=self.drawing(parameters, context))
        self.publish()
        self._style(parameters, context)
        reason = in_users_language(result["why"])
        scene = result["scenes"][0]
        return {
            **self.results(),
            "N_CHANGED": scene["n_changed"],
            "N_SEGMENTS": scene["n_segments"],
            "ROUNDS_DONE": len(result["rounds"]),
            "BEST_ROUND": result["best"],
            "REASON": reason,
        }

    def _style(self, parameters: Values, context: QgsProcessingContext) -> None:
        codebook, segments, stem = self.kept("CODEBOOK"), self.kept("SEGMENTS"), scene_stem(self._scene)
        outputs = [
            self.loaded("CLASSES", RASTER_KIND, codebook, segments, stem),
            self.polygons_drawn(self.loaded("POLYGONS", POLYGONS_KIND, codebook, segments, stem), parameters, context),
            replace(self.loaded("SEGMENTS", SEGMENTS_KIND, codebook, segments, stem), hidden=True),
            self.loaded("CODEBOOK", CLASSES_KIND, codebook, "", stem),
        ]
        style_when_loaded(outputs, context, stem)
