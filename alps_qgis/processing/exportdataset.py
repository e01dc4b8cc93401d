"""Export data set: chips and masks of labelled scenes, for training."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)

from ..engine.settings import DATASET_PRESETS, AboutSettings, DatasetSettings, SceneSettings
from ..host.layers import vector_path
from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import DATASETS
from .parameters import Values, names_of_numbers


class ExportDataset(AlpsAlgorithm):
    """A data set in one of the layouts that trainers read."""

    NAME = "exportdataset"
    ICON = "exportdataset"
    GROUP = DATASETS

    def title(self) -> str:
        return tr("Export data set")

    def summary(self) -> str:
        return tr(
            "Cuts labelled scenes into chips for training a network. Writes images, masks or annotations, a "
            "split into train, val and test without common ground, an index, and a README with classes, counts, "
            "licence and source.\n\n"
            "Labels are class rasters (with the names that you gave the classes), masks of boxes, or any "
            "polygon layer with a field of classes. Labels and scenes are matched by name. The folder appears "
            "only when the data set is complete."
        )

    def keywords(self) -> str:
        return tr("training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split")

    def add_parameters(self) -> None:
        self._add_inputs()
        presets = list(DATASET_PRESETS)
        self.add(
            QgsProcessingParameterEnum("PRESET", tr("Preset"), presets, False, "none", usesStaticStrings=True),
            tr(
                "Settings of a published data set. Settings below that you change from their default override the "
                "preset; all others come from it."
            ),
        )
        self.add_settings("settings", DatasetSettings)
        self.add(
            QgsProcessingParameterFile(
                "SPLIT_FILE",
                tr("List of the split"),
                optional=True,
                fileFilter=tr("Lists (*.txt *.csv *.tsv *.lst *.json)"),
            ),
            tr(
                "The split that you want, instead of one that is drawn. Each line has the name of a scene, and then "
                "train, val or test."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "SPLIT_FOLDER",
                tr("Folder of the split"),
                Qgis.ProcessingFileParameterBehavior.Folder,
                optional=True,
            ),
            tr(
                "A folder with the lists train.txt, val.txt and test.txt, or with the folders train, val and test and "
                "the images of each in them."
            ),
            advanced=True,
        )
        self.add(*names_of_numbers(), advanced=True)
        self.add_settings("about", AboutSettings)
        self.add_settings("scene", SceneSettings, raster="INPUT")
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the data set")),
            tr("A new or empty folder."),
        )
        for split in ("train", "val", "test"):
            self.add_number_output(f"N_{split}".upper(), tr("Number of chips for {}").format(split))
        self.add_number_output("N_INSTANCES", tr("Number of instances"))
        self.add_number_output("N_CLASSES", tr("Number of classes"))

    def _add_inputs(self) -> None:
        raster, folder = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingFileParameterBehavior.Folder
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Scenes"), raster, optional=True),
            tr("The scenes that were labelled. Give rasters, their folder, or both."),
        )
        self.add(
            QgsProcessingParameterFile("INPUT_FOLDER", tr("Folder of scenes"), folder, optional=True),
            tr(
                "Folder of the scenes that were labelled. Its subfolders are not searched, except train, val and test "
                "if you split by folder."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LABELS", tr("Class rasters"), raster, optional=True),
            tr(
                "Class rasters of the scenes. Without class rasters and without a folder of labels, the "
                "polygons give the classes."
            ),
        )
        self.add(
            QgsProcessingParameterFile("LABELS_FOLDER", tr("Folder of labels"), folder, optional=True),
            tr("Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "INSTANCES", tr("Polygons with classes"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
            ),
            tr(
                "Instances of all scenes, in any CRS. If not set, masks of boxes are the instances, or else the "
                "connected areas of each class."
            ),
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", tr("Class field"), None, "INSTANCES", optional=True),
            tr(
                "If not set, the first of these that the layer has: class_name, class, label, name, category, class_id."
            ),
        )

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        return {"settings": DATASET_PRESETS[self.parameterAsEnumString(parameters, "PRESET", context)]}

    def up_to_date(self, parameters: Values) -> Values:
        parameters = super().up_to_date(parameters)
        return {**parameters, "IMAGES": None} if parameters.get("IMAGES") == "auto" else parameters

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not (parameters.get("INPUT") or parameters.get("INPUT_FOLDER")):
            return tr("There is nothing to export; choose scenes, or a folder of scenes.")
        if not any(parameters.get(name) for name in ("LABELS", "LABELS_FOLDER", "INSTANCES")):
            return tr("There are no labels; choose class rasters, a folder of labels, or polygons.")
        for name in ("INPUT_FOLDER", "LABELS_FOLDER", "SPLIT_FOLDER"):
            folder = str(parameters.get(name) or "")
            if folder and not Path(folder).is_dir():
                return tr("The folder “{}” does not exist; choose another.").format(folder)
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scenes = self._rasters(parameters, "INPUT", context)
        self._labels = self._rasters(parameters, "LABELS", context)
        if not self._scenes:
            raise EngineFailure(
                "scene", tr("There is nothing to export: none of the rasters can be read. Choose others.")
            )
        self._instances: list[str] = []
        layer = self.parameterAsVectorLayer(parameters, "INSTANCES", context) if parameters.get("INSTANCES") else None
        if layer is not None and layer.isValid():
            self._instances = [self._reads(vector_path(layer, context, "instances"))]
        elif parameters.get("INSTANCES"):
            raise EngineFailure("dataset", tr("The polygons are missing or cannot be read; choose another layer."))

    def _rasters(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[str]:
        rasters = self.raster_inputs(parameters, name, context) if parameters.get(name) else []
        folder = str(parameters.get(f"{name}_FOLDER") or "")
        return [*rasters, folder] if folder else rasters

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        def given(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context))

        folder = given("OUTPUT")
        arguments = {
            "scenes": self._scenes,
            "labels": self._labels,
            "instances": self._instances,
            "names": self.parameterAsString(parameters, "NAMES", context) or None,
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "split_files": [path for path in map(given, ("SPLIT_FILE", "SPLIT_FOLDER")) if path],
            "out": folder,
            "preset": self.parameterAsEnumString(parameters, "PRESET", context),
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("export", arguments, feedback)
        for failed in result["failed"]:
            feedback.reportError(f"{failed['input']}: {failed['message']} [{failed['code']}]")
        for scene in result["not_in_split"]:
            feedback.pushWarning(tr("{} is not in the split and was left out.").format(scene))
        feedback.pushInfo(
            tr(
                "Left out: {straddling} chips across two parts of the split, and {uncovered} chips with too few "
                "labelled pixels."
            ).format(straddling=result["n_straddling"], uncovered=result["n_uncovered"])
        )
        chips = {f"N_{split}".upper(): n for split, n in result["n_chips"].items()}
        return {"OUTPUT": folder, **chips, "N_INSTANCES": result["n_instances"], "N_CLASSES": result["n_classes"]}
