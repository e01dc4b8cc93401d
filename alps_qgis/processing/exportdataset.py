"""Export data set: chips and masks of labelled scenes, for training."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..engine.settings import DATASET_LAYOUTS, DATASET_PRESETS, DatasetSettings
from ..host.layers import vector_path
from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .parameters import Values, scene_settings

DATASET_IMAGES, DATASET_SPLITS = ("png", "tif"), ("scene", "block")
_DEFAULTS = DatasetSettings()
_AUTO = "auto"
_ABOUT = ("TITLE", "LICENCE", "SOURCE")


class ExportDataset(AlpsAlgorithm):
    """A data set in one of the layouts that trainers read."""

    NAME = "exportdataset"
    ICON = "exportdataset"

    def title(self) -> str:
        return tr("Export data set")

    def summary(self) -> str:
        return tr(
            "Cuts labelled scenes into chips for training a network: images, masks or annotations, a split into train, "
            "val and test that share no ground, an index, and a README with classes, counts, licence and source.\n\n"
            "Labels are class rasters (names that you edited are merged), masks of boxes, or any polygon layer with a "
            "column of classes, found by name. The folder appears complete, or not at all."
        )

    def keywords(self) -> str:
        return tr("training,chips,tiles,COCO,YOLO,panoptic,mmsegmentation,torchgeo,iSAID,SAMRS,split")

    def add_parameters(self) -> None:
        self._add_inputs()
        self._add_choice(
            "PRESET",
            tr("Preset"),
            list(DATASET_PRESETS),
            "none",
            tr("Settings of a published data set, in the place of layout, chips, split and least share below."),
        )
        self._add_choice(
            "LAYOUT",
            tr("Layout"),
            list(DATASET_LAYOUTS),
            _DEFAULTS.layout,
            tr("How files are arranged. pairs are GeoTIFFs with the values of the scene, as torchgeo reads them."),
        )
        text = tr("Side of a chip; 0 takes each scene as one chip.")
        self._add_number("CHIP", tr("Chip size (pixels)"), _DEFAULTS.chip, text)
        text = tr("Pixels that neighbouring chips share; the last one of a row or column is shifted inwards.")
        self._add_number("OVERLAP", tr("Overlap (pixels)"), _DEFAULTS.overlap, text)
        self.add(
            QgsProcessingParameterString("SPLIT", tr("Split"), ",".join(map(str, _DEFAULTS.split))),
            tr("Shares of train, val and test; their sum is 1."),
        )
        text = tr("scene keeps a scene and all that overlap it together; block divides the ground into blocks.")
        self._add_choice("SPLIT_BY", tr("Split by"), list(DATASET_SPLITS), _DEFAULTS.split_by, text)
        self._add_tuning()
        self.add_settings(scene_settings(""))
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the data set")),
            tr("A new or an empty folder."),
        )
        for split in ("train", "val", "test"):
            self.add_number_output(f"N_{split}".upper(), tr("Number of chips for {}").format(split))
        self.add_number_output("N_INSTANCES", tr("Number of instances"))
        self.add_number_output("N_CLASSES", tr("Number of classes"))

    def _add_inputs(self) -> None:
        raster, folder = Qgis.ProcessingSourceType.Raster, Qgis.ProcessingFileParameterBehavior.Folder
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Scenes"), raster, optional=True),
            tr("The rasters that were labelled. Give these, their folder, or both."),
        )
        self.add(
            QgsProcessingParameterFile("INPUT_FOLDER", tr("Folder of scenes"), folder, optional=True),
            tr("A folder of rasters that were labelled; folders inside it are not looked into."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LABELS", tr("Class rasters"), raster, optional=True),
            tr("Class rasters of the scenes. Left empty with no folder of labels: the polygons give the classes."),
        )
        self.add(
            QgsProcessingParameterFile("LABELS_FOLDER", tr("Folder of labels"), folder, optional=True),
            tr("Output folder of Auto-label collection, or of masks made from boxes."),
        )
        self.add(
            QgsProcessingParameterVectorLayer(
                "INSTANCES", tr("Polygons with classes"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
            ),
            tr("Instances of all scenes, in any CRS. Left empty: masks of boxes, else connected parts of a class."),
        )
        self.add(
            QgsProcessingParameterField("CLASS_FIELD", tr("Field of the class"), None, "INSTANCES", optional=True),
            tr("Left empty: class_name, class, label, name, category or class_id, the first that there is."),
        )

    def _add_tuning(self) -> None:
        self._add_choice(
            "IMAGES",
            tr("Images"),
            [_AUTO, *DATASET_IMAGES],
            _AUTO,
            tr("png shows 8 bits by the stretch, tif keeps the values of the scene; auto is tif for pairs, else png."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "NAMES", tr("Names of class numbers"), optional=True, fileFilter=tr("JSON files (*.json)")
            ),
            tr('JSON file that names the values of class rasters of other programs: {"10": "building", …}.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_COVERED",
                tr("Least share with a class"),
                Qgis.ProcessingNumberParameterType.Double,
                _DEFAULTS.min_covered,
                False,
                0,
                1,
            ),
            tr("Chips of which a smaller share has a class are left out, and counted."),
            advanced=True,
        )
        text = tr("Pieces of instances with fewer pixels in a chip are left out, and counted.")
        self._add_number("MIN_INSTANCE", tr("Least instance (pixels)"), _DEFAULTS.min_instance_px, text, advanced=True)
        text = tr("Side of the blocks that a split by block divides the ground into; 0 takes four chips.")
        self._add_number("BLOCK", tr("Block (pixels)"), _DEFAULTS.block, text, advanced=True)
        text = tr("Start of the random numbers of the split. Equal seeds and inputs give equal data sets.")
        self._add_number("SEED", tr("Seed"), _DEFAULTS.seed, text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean("PAD", tr("Fill up small chips"), _DEFAULTS.pad),
            tr("Fill up chips of scenes smaller than a chip: images with 0, masks with 255."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("IGNORE", tr("Classes to ignore"), optional=True),
            tr("Names of classes, with commas, that become 255."),
            advanced=True,
        )
        titles = {"TITLE": tr("Title"), "LICENCE": tr("Licence"), "SOURCE": tr("Source of the imagery")}
        for name in _ABOUT:
            self.add(
                QgsProcessingParameterString(name, titles[name], optional=True),
                tr("Stands in the README of the data set."),
                advanced=True,
            )

    def _add_choice(
        self, name: str, title: str, choices: list[str], default: str, help_text: str, advanced: bool = False
    ) -> None:
        parameter = QgsProcessingParameterEnum(name, title, choices, False, default, usesStaticStrings=True)
        self.add(parameter, help_text, advanced)

    def _add_number(self, name: str, title: str, default: int, help_text: str, advanced: bool = False) -> None:
        kind = Qgis.ProcessingNumberParameterType.Integer
        self.add(QgsProcessingParameterNumber(name, title, kind, default, False, 0), help_text, advanced)

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        if not (parameters.get("INPUT") or parameters.get("INPUT_FOLDER")):
            return tr("Nothing to export: choose scenes, or a folder of scenes.")
        if not any(parameters.get(name) for name in ("LABELS", "LABELS_FOLDER", "INSTANCES")):
            return tr("There are no labels: choose class rasters, a folder of labels, or polygons.")
        for name in ("INPUT_FOLDER", "LABELS_FOLDER"):
            folder = str(parameters.get(name) or "")
            if folder and not Path(folder).is_dir():
                return tr("The folder “{}” does not exist; choose another.").format(folder)
        text = self.parameterAsString(parameters, "SPLIT", context)
        try:
            shares = _shares(text)
        except ValueError:
            shares = []
        if len(shares) != 3 or min(shares) < 0 or abs(sum(shares) - 1) > 1e-6:
            return tr("“{}” is no split; write three shares with the sum 1, for example 0.7,0.15,0.15.").format(text)
        chip, overlap = (self.parameterAsInt(parameters, name, context) for name in ("CHIP", "OVERLAP"))
        if chip and overlap >= chip:
            text = tr("Chips of {chip} pixels with an overlap of {overlap} do not advance; take a smaller overlap.")
            return text.format(chip=chip, overlap=overlap)
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scenes = self._rasters(parameters, "INPUT", context)
        self._labels = self._rasters(parameters, "LABELS", context)
        if not self._scenes:
            raise EngineFailure("scene", tr("Nothing to export: none of the rasters can be read."))
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
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {
            "scenes": self._scenes,
            "labels": self._labels,
            "instances": self._instances,
            "names": self.parameterAsString(parameters, "NAMES", context) or None,
            "class_field": self.parameterAsString(parameters, "CLASS_FIELD", context) or None,
            "out": folder,
            "preset": self.parameterAsEnumString(parameters, "PRESET", context),
            "settings": self._dataset_settings(parameters, context),
            "scene": self.engine_settings(parameters, context)["scene"],
            "about": {name.lower(): self.parameterAsString(parameters, name, context) for name in _ABOUT},
        }
        result = self.run_job("export", arguments, feedback)
        for failed in result["failed"]:
            feedback.reportError(f"{failed['input']}: {failed['message']} [{failed['code']}]")
        feedback.pushInfo(
            tr("Left out: {straddling} chips in two splits, {uncovered} chips with too little covered.").format(
                straddling=result["n_straddling"], uncovered=result["n_uncovered"]
            )
        )
        chips = {f"N_{split}".upper(): n for split, n in result["n_chips"].items()}
        return {"OUTPUT": folder, **chips, "N_INSTANCES": result["n_instances"], "N_CLASSES": result["n_classes"]}

    def _dataset_settings(self, parameters: Values, context: QgsProcessingContext) -> dict[str, Any]:
        ignored = self.parameterAsString(parameters, "IGNORE", context).split(",")
        images = self.parameterAsEnumString(parameters, "IMAGES", context)
        settings = {
            "layout": self.parameterAsEnumString(parameters, "LAYOUT", context),
            "images": None if images == _AUTO else images,
            "chip": self.parameterAsInt(parameters, "CHIP", context),
            "overlap": self.parameterAsInt(parameters, "OVERLAP", context),
            "pad": self.parameterAsBool(parameters, "PAD", context),
            "min_covered": self.parameterAsDouble(parameters, "MIN_COVERED", context),
            "min_instance_px": self.parameterAsInt(parameters, "MIN_INSTANCE", context),
            "split": _shares(self.parameterAsString(parameters, "SPLIT", context)),
            "split_by": self.parameterAsEnumString(parameters, "SPLIT_BY", context),
            "block": self.parameterAsInt(parameters, "BLOCK", context),
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "ignore": [name.strip() for name in ignored if name.strip()],
        }
        # A dialog gives every value, so that what a preset says must win.
        preset = DATASET_PRESETS[self.parameterAsEnumString(parameters, "PRESET", context)]
        return {name: value for name, value in settings.items() if name not in preset}


def _shares(text: str) -> list[float]:
    return [float(part) for part in text.split(",")]
