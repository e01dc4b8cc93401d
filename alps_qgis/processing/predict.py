"""Predict classes: a raster and a trained network in, class raster, polygons and confidence out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..engine.settings import PredictSettings
from ..host.results.areas import AREAS_KIND
from ..host.results.metadata import Made
from ..host.style_store import store_styles
from ..host.tables.links import POLYGONS_KIND, RASTER_KIND
from ..host.tables.tags import CONFIDENCE_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import NETWORKS
from .outputs import Image, Loaded, file_name, layer_name, scene_stem, store_made, style_when_loaded
from .parameters import Values

KINDS = {
    "CLASSES": RASTER_KIND,
    "POLYGONS": POLYGONS_KIND,
    "CONFIDENCE": CONFIDENCE_KIND,
    "AREAS": AREAS_KIND,
}
"""Outputs, and what the layers are."""


class Predict(AlpsAlgorithm):
    """Classes of a raster by a trained network."""

    NAME = "predict"
    ICON = "predict"
    GROUP = NETWORKS

    def title(self) -> str:
        return tr("Predict classes")

    def summary(self) -> str:
        return tr(
            "Predicts the class of each pixel of a raster with a trained network, and writes a class raster and class "
            "polygons. Rasters of any size work: the network sees overlapping tiles, and their predictions are "
            "blended, so that no tile borders remain.\n\n"
            "The model is one that ALPS trained, or a segmentation model of another program as an ONNX file, such as "
            "those of Deepness. If the pixels of the raster are much larger or smaller than those of the training, set "
            "the ground resolution.\n\n"
            "The classes are those of the model. To rename or recolour them on the map, edit the symbols of the layer; "
            "to rename them in the data, edit the field class_name of the polygons."
        )

    def keywords(self) -> str:
        return tr("inference,deep learning,neural network,semantic segmentation,ONNX,Deepness,land cover,classify")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster to predict."))
        self.add(
            QgsProcessingParameterFile("MODEL", tr("Model"), fileFilter=tr("Models (*.onnx *.json *.safetensors)")),
            tr(
                "model.onnx or model.json in the folder of a training, or an ONNX file of another program. A file "
                "model.safetensors needs an engine with PyTorch."
            ),
        )
        self.add_settings("settings", PredictSettings, raster="INPUT")
        self.add(
            QgsProcessingParameterRasterDestination("CLASSES", tr("Class raster")),
            tr("GeoTIFF with the class number of each pixel, 255 where the raster has no data, and a legend."),
        )
        self.add_polygons_output(optional=True)
        self.add(
            QgsProcessingParameterRasterDestination("CONFIDENCE", tr("Confidence"), None, True, False),
            tr("GeoTIFF with the probability of the predicted class in per cent, 255 where the raster has no data."),
        )
        self.add_areas_output(by_default=False)
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))
        self.add_number_output("N_TILES", tr("Number of tiles"))
        self.add_number_output("MEAN_CONFIDENCE", tr("Mean confidence"))
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", tr("Device used")))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)
        self._model = self._reads(self.parameterAsFile(parameters, "MODEL", context))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        targets = {"CLASSES": self.target(parameters, "CLASSES", context)}
        for name in ("POLYGONS", "CONFIDENCE", "AREAS"):
            target = self.optional_target(parameters, name, context)
            if target is not None:
                targets[name] = target
        paths = {name.lower(): target.path for name, target in targets.items()}
        arguments = {
            "scenes": [self._scene],
            "model": self._model,
            "out": None,
            "areas": paths.pop("areas", None),
            "outputs": paths,
            "resume_in": self.resume_in(context, *targets),
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("predict", arguments, feedback)
        classes = tuple((each["class_id"], each["name"], each["color"]) for each in result["classes"])
        made = self._made(result)
        files = {KINDS[name]: target.path for name, target in targets.items() if name in ("POLYGONS", "AREAS")}
        published = {target.path: target.final for target in targets.values()}
        store_styles(files, "", published, drawn=self.drawing(parameters, context), classes=classes)
        store_made(self._targets, made)
        self.publish()
        stem = scene_stem(self._scene)
        outputs = [
            replace(self.loaded(name, KINDS[name], scene=stem), classes=classes, made=made[KINDS[name]])
            for name in targets
        ]
        shown = [self._shown(each, parameters, context) for each in outputs]
        style_when_loaded(shown, context, stem, image=Image(parameters["INPUT"], self._scene))
        scene = result["scenes"][0]
        return {
            **dict.fromkeys(KINDS),
            **self.results(),
            "N_CLASSES": len(classes),
            "N_POLYGONS": scene["n_polygons"],
            "N_TILES": scene["n_tiles"],
            "MEAN_CONFIDENCE": scene["mean_confidence"],
            "DEVICE_USED": result["model"]["device"],
        }

    def _shown(self, output: Loaded, parameters: Values, context: QgsProcessingContext) -> Loaded:
        if output.kind == POLYGONS_KIND:
            return replace(self.polygons_drawn(output, parameters, context), final=True)
        if output.kind == RASTER_KIND:
            return replace(output, final=True)
        # The classes are what users want to see first.
        return replace(output, hidden=True) if output.kind == CONFIDENCE_KIND else output

    def _made(self, result: Values) -> dict[str, Made]:
        """Return for each kind of output how it was made."""
        what = {
            RASTER_KIND: tr("Predicted class of each pixel; 255 stands for pixels without data."),
            POLYGONS_KIND: tr("One polygon for each connected area of a class."),
            CONFIDENCE_KIND: tr("Probability of the predicted class in per cent; 255 stands for pixels without data."),
            AREAS_KIND: tr("Area and share of each class."),
        }
        scene, record = file_name(self._scene), dict(result["made"])
        record["model"] = f"{Path(self._model).name} ({record['model'].get('network') or record['model']['kind']})"
        stem = scene_stem(self._scene)
        return {
            kind: Made(f"{layer_name(Loaded('', kind), in_group=True)} – {stem}", text, scene, record)
            for kind, text in what.items()
        }
