"""Auto-label collection: many scenes in, the same classes in all of them out."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..engine.settings import LABEL_PRESETS, LabelSettings
from ..host.process import EngineFailure
from ..host.publish import Target
from ..host.restyle import segments_files
from ..host.results.areas import AREAS_KIND
from ..host.results.metadata import store_metadata, store_metadata_beside
from ..host.style_store import store_styles
from ..host.tables.links import CLASSES_KIND, POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ..host.text import tr
from .autolabel import FIRST_SETTINGS
from .base import AlpsAlgorithm
from .form.groups import LABEL
from .outputs import Loaded, describe_outputs, load_too, scene_stem
from .parameters import Values


class AutoLabelCollection(AlpsAlgorithm):
    """The whole chain for many scenes with one codebook."""

    NAME = "autolabelcollection"
    ICON = "collection"
    GROUP = LABEL

    def title(self) -> str:
        return tr("Auto-label collection")

    def summary(self) -> str:
        return tr(
            "Finds the same classes in many rasters. It cuts all rasters into segments, fits one codebook to "
            "all segments, and writes the class raster, polygons and segments of each raster to the output "
            "folder, and the codebook.\n\n"
            "Files are named after their rasters. If two rasters have the same name, the name of the parent "
            "folder is added. A raster that cannot be read is left out and listed; the others are labelled."
        )

    def keywords(self) -> str:
        return tr("SAM,segment anything,land cover,folder,mosaic,time series,classify,k-means")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", tr("Rasters"), Qgis.ProcessingSourceType.Raster, optional=True
            ),
            tr("The rasters to label. Give rasters, a folder, a pattern, or any combination of them."),
        )
        self.add(
            QgsProcessingParameterFile(
                "INPUT_FOLDER", tr("Folder of rasters"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("Folder of rasters to label. Its subfolders are not searched."),
        )
        self.add(
            QgsProcessingParameterString("INPUT_PATTERN", tr("Pattern or list of rasters"), optional=True),
            tr(
                "A pattern that matches paths of rasters, such as /data/north/**/*.tif, where ** stands for any "
                "number of folders. Or a text file (.txt) with one raster, folder or pattern in each line; "
                "relative paths start at the folder of the file."
            ),
        )
        self.add_preset()
        self.add_settings("settings", LabelSettings, only=FIRST_SETTINGS)
        self.add_codebook_input(
            optional=True,
            help_text=tr("Codebook of an earlier run. If not set, a new codebook is fitted to all these rasters."),
        )
        self.add_settings("settings", LabelSettings, without=FIRST_SETTINGS, raster="INPUT")
        self.add(
            QgsProcessingParameterBoolean("LOAD", tr("Load the results"), defaultValue=True),
            tr("Add class rasters, polygons, segments and the table of classes to the project, in one group."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Output folder")),
            tr("Folder for all outputs. It is created if it does not exist; files in it are never replaced."),
        )
        self.add_result_outputs()
        self.addOutput(QgsProcessingOutputString("CODEBOOK", tr("Codebook")))
        self.add_number_output("N_SCENES", tr("Number of labelled scenes"))
        self.add_number_output("N_FAILED", tr("Number of scenes left out"))
        self.add_number_output("N_SEGMENTS", tr("Number of segments"))
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))
        self.add_number_output("N_CLASSES", tr("Number of classes"))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not any(parameters.get(name) for name in ("INPUT", "INPUT_FOLDER", "INPUT_PATTERN")):
            return tr("There is nothing to label; choose rasters, a folder of rasters, or a pattern.")
        folder = str(parameters.get("INPUT_FOLDER") or "")
        if folder and not Path(folder).is_dir():
            return tr("The folder “{}” does not exist; choose another.").format(folder)
        return ""

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        return {"settings": LABEL_PRESETS[self.label_preset(parameters, context)]}

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scenes = self.raster_inputs(parameters, "INPUT", context) if parameters.get("INPUT") else []
        folder = str(parameters.get("INPUT_FOLDER") or "")
        if folder:
            self._scenes.append(folder)
        pattern = self.parameterAsString(parameters, "INPUT_PATTERN", context).strip()
        if pattern:
            self._scenes.append(pattern)
        if not self._scenes:
            raise EngineFailure(
                "scene", tr("There is nothing to label: none of the rasters can be read. Choose others.")
            )
        self._codebook = self.codebook_input(parameters, context)
        self._earlier = segments_files(context.project())

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        results = self.result_targets(parameters, context)
        arguments = {
            "scenes": self._scenes,
            "out": folder,
            "outputs": None,
            "earlier": self._earlier,
            "codebook": self._codebook,
            "preset": self.label_preset(parameters, context),
            **{name.lower(): target.path if target else None for name, target in results.items()},
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("label", arguments, feedback)
        codebook = str(result["codebook"])
        scenes = result["scenes"]
        name = collection_name(folder)
        self._store(result, name, self.drawing(parameters, context))
        self.publish()
        outputs = _outputs(result, name) if self.parameterAsBool(parameters, "LOAD", context) else []
        drawn = [self.polygons_drawn(o, parameters, context) if o.kind == POLYGONS_KIND else o for o in outputs]
        areas = [self.loaded("AREAS", AREAS_KIND, codebook)] if results["AREAS"] else []
        load_too(drawn, context, name, areas)
        for failed in result.get("failed", []):
            feedback.reportError(f"{failed['input']}: {failed['message']} [{failed['code']}]")
        return {
            "OUTPUT": folder,
            **{name: target.chosen if target else None for name, target in results.items()},
            "CODEBOOK": codebook,
            "N_SCENES": len(scenes),
            "N_FAILED": len(result.get("failed", [])),
            "N_SEGMENTS": sum(scene["n_segments"] for scene in scenes),
            "N_POLYGONS": sum(scene["n_polygons"] for scene in scenes),
            "N_CLASSES": result.get("n_classes"),
        }

    def _store(self, result: Values, name: str, drawn: Values) -> None:
        """Write style and metadata into the new files."""
        codebook = str(result["codebook"])
        store_styles({CLASSES_KIND: codebook}, codebook)
        store_metadata(codebook, CLASSES_KIND, describe_outputs(result["made"], "", False, name)[CLASSES_KIND])
        if "AREAS" in self._targets:
            made = describe_outputs(result["made"], "", False, name)[AREAS_KIND]
            store_metadata(self._targets["AREAS"].path, AREAS_KIND, made)
            store_styles({AREAS_KIND: self._targets["AREAS"].path}, codebook)
        for scene in result["scenes"]:
            files = {SEGMENTS_KIND: scene["segments"], POLYGONS_KIND: scene["polygons"]}
            store_styles(files, codebook, drawn=drawn)
            scene_made = describe_outputs(result["made"], scene["input"], False)
            store_metadata_beside(scene["classes"], scene_made[RASTER_KIND])
            for kind in (SEGMENTS_KIND, POLYGONS_KIND):
                store_metadata(scene[kind], kind, scene_made[kind])


def collection_name(folder: str) -> str:
    """Return the name of a collection, which is that of its output folder."""
    name = Path(folder).resolve().name
    # A temporary folder has a name that means nothing to anybody.
    return tr("Collection") if Path(tempfile.gettempdir()).resolve() in Path(folder).resolve().parents else name


def _outputs(result: Values, name: str) -> list[Loaded]:
    codebook, outputs = str(result["codebook"]), []
    for scene in result["scenes"]:
        stem = scene_stem(scene["classes"]).removesuffix("_classes")
        made = describe_outputs(result["made"], scene["input"], False)
        segments = Target(scene["segments"]).final
        for kind, file in (("raster", scene["classes"]), ("polygons", scene["polygons"]), ("segments", segments)):
            path = Target(file).final
            hidden = kind == SEGMENTS_KIND
            outputs.append(Loaded(path, kind, codebook, scene["segments"], stem, hidden=hidden, made=made[kind]))
    made = describe_outputs(result["made"], "", False, name)
    return [*outputs, Loaded(codebook, CLASSES_KIND, codebook, made=made[CLASSES_KIND])]
