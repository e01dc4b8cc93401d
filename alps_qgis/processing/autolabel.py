"""Auto-label raster: one scene in, class raster, polygons, segments and codebook out."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterRasterLayer,
)

from ..engine.settings import LABEL_PRESETS, LabelSettings
from ..host.layers import file_of
from ..host.restyle import segments_files
from ..host.results.areas import AREAS_KIND
from ..host.results.metadata import Made, own_classes_text
from ..host.style_store import store_styles
from ..host.tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import LABEL
from .outputs import Image, describe_outputs, scene_stem, store_made, style_when_loaded
from .parameters import Values

FIRST_SETTINGS = ("segment.segmenter", "segment.detail", "codebook")
"""Above the codebook to use, in the dialog; all others follow it."""

COUNTS = ("n_segments", "n_polygons", "n_tiles", "n_skipped_tiles", "n_dropped", "n_seam_segments", "covered_share")


class AutoLabel(AlpsAlgorithm):
    """The whole chain for one scene."""

    NAME = "autolabel"
    ICON = "autolabel"
    GROUP = LABEL

    def title(self) -> str:
        return tr("Auto-label raster")

    def summary(self) -> str:
        return tr(
            "Finds classes in a raster without any labels. It cuts the raster into segments, groups similar "
            "segments into clusters, and writes a class raster, class polygons, the segments and a table of "
            "classes.\n\n"
            "Name the classes afterwards in the attribute table of the codebook: classes with the same name are "
            "merged, and the map follows each time you save. “Apply class edits” then updates the class raster "
            "and the polygons.\n\n"
            "In a batch without a codebook, each raster gets its own classes. For the same classes in many "
            "rasters, use “Auto-label collection” or give the codebook of an earlier run."
        )

    def keywords(self) -> str:
        return tr("SAM,segment anything,land cover,landuse,classify,k-means,superpixels,OBIA")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster to label."))
        self.add_preset()
        self.add_settings("settings", LabelSettings, only=FIRST_SETTINGS)
        self.add_codebook_input(
            optional=True,
            help_text=tr(
                "Codebook of an earlier run. The raster gets its classes and names, and nothing is clustered. "
                "If not set, a new codebook is fitted to this raster."
            ),
        )
        self.add_settings("settings", LabelSettings, without=FIRST_SETTINGS, raster="INPUT")
        self.add_classes_output()
        self.add_polygons_output(optional=True)
        self.add_segments_output(optional=True)
        self.add_codebook_output(optional=True)
        self.add_result_outputs()
        self.add_number_output("N_SEGMENTS", tr("Number of segments"))
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))
        self.add_number_output("N_TILES", tr("Number of tiles"))
        self.add_number_output("N_SKIPPED_TILES", tr("Number of tiles without data"))
        self.add_number_output("N_DROPPED", tr("Number of masks dropped by the gate"))
        self.add_number_output("N_SEAM_SEGMENTS", tr("Number of segments cut by a tile border"))
        self.add_number_output("COVERED_SHARE", tr("Share of valid pixels with a class"))
        self.addOutput(QgsProcessingOutputString("SEGMENTER_USED", tr("Segmenter used")))

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        return {"settings": LABEL_PRESETS[self.label_preset(parameters, context)]}

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context)
        self._earlier = segments_files(context.project())

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        names = ("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK")
        targets = {name: self.target(parameters, name, context) for name in names}
        results = self.result_targets(parameters, context)
        arguments = {
            "scenes": [self._scene],
            "out": None,
            "outputs": {name.lower(): target.path for name, target in targets.items()},
            # The engine writes beside a file that exists, so it does not see that one by itself.
            "earlier": [*([targets["SEGMENTS"].final] if targets["SEGMENTS"].replaces else []), *self._earlier],
            # What users did to these files is kept.
            "before": {name.lower(): target.final for name, target in targets.items() if target.replaces},
            "resume_in": self.resume_in(context, *targets),
            "codebook": self._codebook,
            "preset": self.label_preset(parameters, context),
            **{name.lower(): target.path if target else None for name, target in results.items()},
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("label", arguments, feedback)
        self._store_styles(self.drawing(parameters, context))
        made = describe_outputs(result["made"], self._scene, own_classes=not self._codebook)
        store_made(self._targets, made)
        self.publish()
        self._style_when_loaded(made, parameters, context)
        if not self._codebook:
            feedback.pushInfo(own_classes_text())
        scene = result["scenes"][0]
        return {
            **self.results(),
            **{name: target.chosen if target else None for name, target in results.items()},
            **{name.upper(): scene.get(name) for name in COUNTS},
            "N_CLASSES": result.get("n_classes"),
            "SEGMENTER_USED": result.get("segmenter"),
        }

    def _store_styles(self, drawn: Values) -> None:
        targets = self._targets
        outputs = {
            SEGMENTS_KIND: targets["SEGMENTS"].path,
            POLYGONS_KIND: targets["POLYGONS"].path,
            CLASSES_KIND: targets["CODEBOOK"].path,
            **({AREAS_KIND: targets["AREAS"].path} if "AREAS" in targets else {}),
        }
        published = {target.path: target.final for target in targets.values()}
        published[targets["CODEBOOK"].path] = self._linked_codebook()
        published[targets["SEGMENTS"].path] = self.kept("SEGMENTS")
        store_styles(outputs, targets["CODEBOOK"].path, published, drawn=drawn)

    def _linked_codebook(self) -> str:
        """Return the codebook of the layers: the one written, else the one given; empty if there is neither."""
        return self.kept("CODEBOOK") or file_of(self._codebook or "")

    def _style_when_loaded(self, made: dict[str, Made], parameters: Values, context: QgsProcessingContext) -> None:
        codebook, segments = self._linked_codebook(), self.kept("SEGMENTS")
        stem = scene_stem(self._scene)
        outputs = [
            self.loaded("CLASSES", RASTER_KIND, codebook, segments, stem),
            self.polygons_drawn(self.loaded("POLYGONS", POLYGONS_KIND, codebook, segments, stem), parameters, context),
            # The polygons show the same classes; the segments are there to correct single ones.
            replace(self.loaded("SEGMENTS", SEGMENTS_KIND, codebook, segments, stem), hidden=True),
            self.loaded("CODEBOOK", CLASSES_KIND, codebook, "", stem),
        ]
        if "AREAS" in self._targets:
            outputs.append(self.loaded("AREAS", AREAS_KIND, codebook, segments, stem))
        written = self._targets["CODEBOOK"].final
        shown = [replace(each, made=made[each.kind], drawn_by=written) for each in outputs]
        style_when_loaded(shown, context, stem, image=Image(parameters["INPUT"], self._scene))
