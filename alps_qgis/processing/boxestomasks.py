"""Boxes to masks: a raster and boxes with classes in, the objects in them out."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ..engine.settings import BoxSettings, SceneSettings
from ..host.layers import vector_path
from ..host.process import EngineFailure
from ..host.tables.links import RASTER_KIND
from ..host.tables.tags import INSTANCES_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import LABEL
from .outputs import Loaded, scene_stem, style_when_loaded
from .parameters import Values


class BoxesToMasks(AlpsAlgorithm):
    """Masks for the boxes of annotators or detectors."""

    NAME = "boxestomasks"
    ICON = "boxestomasks"
    GROUP = LABEL

    def title(self) -> str:
        return tr("Boxes to masks")

    def summary(self) -> str:
        return tr(
            "Finds the object in each box that an annotator or a detector drew. Writes its outline with class, "
            "score and box, and a class raster. Boxes may be rotated and in any CRS; give a polygon layer, or "
            "an annotation file (DOTA, DIOR, HRSC, FAIR1M, Pascal VOC, COCO, YOLO).\n\n"
            "Masks may overlap in the instances. In the class raster, smaller masks are above larger ones; of "
            "two masks of the same size, the one with the higher score is on top. Without SAM, objects are "
            "found by shape and colour. A box in which nothing is found is filled."
        )

    def keywords(self) -> str:
        return tr("SAM,SAMRS,segment anything,detection,bounding box,oriented box,instances,DOTA,COCO,YOLO")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster in which the objects are."))
        self._add_boxes()
        self.add_settings("settings", BoxSettings)
        self.add_settings("scene", SceneSettings, raster="INPUT")
        self.add(
            QgsProcessingParameterVectorDestination(
                "INSTANCES", tr("Instances"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            tr("GeoPackage with the outline of each object, its class, scores, box and area."),
        )
        self.add(
            QgsProcessingParameterRasterDestination("CLASSES", tr("Class raster"), None, True),
            tr("GeoTIFF with the class number of each pixel, 255 where there is no mask, and a legend."),
        )
        self.add_number_output("N_BOXES", tr("Number of boxes"))
        self.add_number_output("N_INSTANCES", tr("Number of masks"))
        self.add_number_output("N_FILLED", tr("Number of filled boxes"))
        self.add_number_output("N_LEFT_OUT", tr("Number of boxes left out"))
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.addOutput(QgsProcessingOutputString("SEGMENTER_USED", tr("Segmenter used")))

    def _add_boxes(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer(
                "BOXES", tr("Layer of boxes"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
            ),
            tr("Polygons with four corners. For any other polygon, its minimum rotated rectangle is used."),
        )
        any_field = Qgis.ProcessingFieldParameterDataType.Any
        self.add(
            QgsProcessingParameterField(
                "CLASS_FIELD", tr("Class field"), None, "BOXES", any_field, allowMultiple=False, optional=True
            ),
            tr("Field with the class of each box. If not set, all boxes have one class."),
        )
        numeric = Qgis.ProcessingFieldParameterDataType.Numeric
        self.add(
            QgsProcessingParameterField(
                "SCORE_FIELD", tr("Score field"), None, "BOXES", numeric, allowMultiple=False, optional=True
            ),
            tr("Field with the score of the detector, from 0 to 1."),
        )
        self.add(
            QgsProcessingParameterFile("ANNOTATIONS", tr("Annotation file (instead of a layer)"), optional=True),
            tr("TXT, XML, JSON or CSV file with boxes in pixels of this raster."),
        )

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        given = [name for name in ("BOXES", "ANNOTATIONS") if parameters.get(name)]
        if len(given) != 1:
            return tr("Give either a layer of boxes or an annotation file.")
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)
        self._boxes: str | None = None
        if parameters.get("BOXES"):
            layer = self.parameterAsVectorLayer(parameters, "BOXES", context)
            if layer is None or not layer.isValid():
                raise EngineFailure(
                    "annotations", tr("The layer of boxes is missing or cannot be read; choose another layer.")
                )
            self._boxes = self._reads(vector_path(layer, context, "boxes"))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        targets = {name: self.target(parameters, name, context) for name in ("INSTANCES", "CLASSES")}
        fields = {name: self.parameterAsStrings(parameters, name, context) for name in ("CLASS_FIELD", "SCORE_FIELD")}
        file = self.parameterAsString(parameters, "ANNOTATIONS", context)
        arguments = {
            "scenes": [self._scene],
            "boxes": self._boxes,
            "annotations": [file] if file else None,
            **{name.lower(): found[0] if found else None for name, found in fields.items()},
            "outputs": {name.lower(): target.path for name, target in targets.items()},
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("boxes", arguments, feedback)
        self.publish()
        self._load(result, context)
        return {
            **self.results(),
            "N_BOXES": result["n_boxes"],
            "N_INSTANCES": result["n_instances"],
            "N_FILLED": result["n_filled"],
            "N_LEFT_OUT": sum(result["left_out"].values()) + len(result["flaws"]),
            "N_CLASSES": len(result["classes"]),
            "SEGMENTER_USED": result["segmenter"],
        }

    def _load(self, result: Values, context: QgsProcessingContext) -> None:
        stem = scene_stem(self._scene)
        classes = tuple((each["class_id"], each["name"], each["color"]) for each in result["classes"])
        titles = {name: self.parameterDefinition(name).description() for name in ("INSTANCES", "CLASSES")}
        outputs = [
            Loaded(self._targets[name].chosen, kind, scene=stem, title=titles[name], classes=classes)
            for name, kind in (("INSTANCES", INSTANCES_KIND), ("CLASSES", RASTER_KIND))
        ]
        style_when_loaded(outputs, context, stem)
