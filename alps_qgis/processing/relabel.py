"""Apply class edits: update class raster and polygons from the edited table."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.settings import PolygonSettings
from ..host.layers import file_of
from ..host.process import EngineFailure
from ..host.results.areas import AREAS_KIND
from ..host.style_store import store_styles
from ..host.tables.links import POLYGONS_KIND, RASTER_KIND
from ..host.text import tr
from .autolabelcollection import collection_name
from .base import AlpsAlgorithm
from .form.groups import CLASSES
from .outputs import Loaded, load_too, scene_stem, style_when_loaded
from .parameters import Values


class Relabel(AlpsAlgorithm):
    """Names, colours, merges and overrides into new class rasters and polygons, without SAM."""

    NAME = "relabel"
    ICON = "relabel"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Apply class edits")

    def summary(self) -> str:
        return tr(
            "Updates the class raster and the class polygons after you edited the classes: names, colours and "
            "merged classes in the table of the codebook, and corrections of single segments in class_override. "
            "This takes seconds, because nothing is segmented again.\n\n"
            "You may also choose another codebook than the one that gave the segments their clusters. It is then "
            "applied to a copy of the segments first, and the log says so. For another number of clusters, run "
            "“Auto-label raster” or “Auto-label collection” again; they use the segments that there are.\n\n"
            "For one segments layer, the outputs are the class raster and the polygons below. For several, "
            "choose the output folder. If you choose none, only the table of class areas is written."
        )

    def keywords(self) -> str:
        return tr("rename,merge,recolour,edit,reclassify,class_override")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("Segments of one or more scenes, with clusters."),
        )
        self.add_codebook_input(
            optional=False,
            help_text=tr(
                "The codebook with the edited table of classes, or another codebook for the same kind of segments."
            ),
        )
        self.add_settings("settings", PolygonSettings)
        self.add_classes_output()
        self.add_polygons_output(optional=True)
        self.add_areas_output(by_default=False)
        self.add(
            QgsProcessingParameterFolderDestination(
                "OUTPUT", tr("Output folder for several scenes"), optional=True, createByDefault=False
            ),
            tr("Needed for several segments layers. The class raster and the polygons above are then not written."),
        )
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))
        self.add_number_output("N_SCENES", tr("Number of scenes"))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        layers = self.given(parameters, "INPUT", context)
        if len(layers) > 1 and not parameters.get("OUTPUT") and not parameters.get("AREAS"):
            return tr("There are {} segments layers; choose an output folder for them.").format(len(layers))
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context) if parameters.get("OUTPUT") else ""
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "classes": None,
            "polygons": None,
            "out": folder or None,
            **self.engine_settings(parameters, context),
        }
        if not folder and len(self._segments) > 1:
            outputs = self._to_table(arguments, parameters, context, feedback)
        elif folder:
            outputs = self._to_folder(arguments, parameters, context, feedback)
        else:
            outputs = self._to_files(arguments, parameters, context, feedback)
        return {**outputs, "OUTPUT": folder or None}

    def _to_files(
        self, arguments: Values, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        classes = self.target(parameters, "CLASSES", context)
        polygons = self.target(parameters, "POLYGONS", context)
        areas = self.optional_target(parameters, "AREAS", context)
        before = polygons.final if polygons.replaces else None
        result = self.run_job(
            "relabel",
            {
                **arguments,
                "classes": [classes.path],
                "polygons": [polygons.path],
                "areas": areas.path if areas else None,
                "before": before,
            },
            feedback,
        )
        segments = file_of(self._segments[0])
        drawn = self.drawing(parameters, context)
        final = {polygons.path: polygons.final}
        files = {POLYGONS_KIND: polygons.path, **({AREAS_KIND: areas.path} if areas else {})}
        store_styles(files, self._codebook, final, segments, drawn)
        self.publish()
        stem = scene_stem(segments).removesuffix("_segments")
        outputs = [
            self.loaded("CLASSES", RASTER_KIND, self._codebook, segments, stem),
            self.polygons_drawn(
                self.loaded("POLYGONS", POLYGONS_KIND, self._codebook, segments, stem), parameters, context
            ),
        ]
        if areas:
            outputs.append(self.loaded("AREAS", AREAS_KIND, self._codebook, segments, stem))
        style_when_loaded(outputs, context, stem, beside=(segments,))
        return {**self.results(), "AREAS": areas.chosen if areas else None, **_counts(result)}

    def _to_folder(
        self, arguments: Values, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        areas = self.optional_target(parameters, "AREAS", context)
        result = self.run_job("relabel", {**arguments, "areas": areas.path if areas else None}, feedback)
        if areas:
            store_styles({AREAS_KIND: areas.path}, self._codebook)
        self.publish()
        outputs = []
        for scene, segments in zip(result["scenes"], self._segments):
            file = file_of(segments)
            store_styles({POLYGONS_KIND: scene["polygons"]}, self._codebook, segments=file)
            stem = scene_stem(scene["classes"]).removesuffix("_classes")
            outputs.append(Loaded(scene["classes"], RASTER_KIND, self._codebook, file, stem))
            outputs.append(Loaded(scene["polygons"], POLYGONS_KIND, self._codebook, file, stem))
        table = [self.loaded("AREAS", AREAS_KIND, self._codebook)] if areas else []
        load_too(outputs, context, collection_name(str(arguments["out"])), table)
        return {"AREAS": areas.chosen if areas else None, **_counts(result)}

    def _to_table(
        self, arguments: Values, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        areas = self.optional_target(parameters, "AREAS", context)
        if areas is None:
            raise EngineFailure("settings", tr("Choose an output folder, or a file for the table of class areas."))
        result = self.run_job("relabel", {**arguments, "areas": areas.path, "only_areas": True}, feedback)
        store_styles({AREAS_KIND: areas.path}, self._codebook)
        self.publish()
        style_when_loaded([self.loaded("AREAS", AREAS_KIND, self._codebook)], context)
        return {"AREAS": areas.chosen, **_counts(result), "N_SCENES": len(self._segments) - len(result["failed"])}


def _counts(result: Values) -> Values:
    scenes = result.get("scenes", [])
    return {
        "N_CLASSES": result.get("n_classes"),
        "N_POLYGONS": sum(scene.get("n_polygons", 0) for scene in scenes),
        "N_SCENES": len(scenes),
    }
