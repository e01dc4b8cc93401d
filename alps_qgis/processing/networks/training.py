"""What pre-training and fine-tuning share: data, settings, outputs and the run."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)

from ...engine.settings import LOAD_MODES, TRAIN_PRESETS, SceneSettings, TrainSettings, train_preset
from ...host.process import EngineFailure
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import NETWORKS
from ..parameters import Values, names_of_numbers

_FOLDER = Qgis.ProcessingFileParameterBehavior.Folder


class TrainNetwork(AlpsAlgorithm):
    """What pre-training and fine-tuning share: the same data, settings and outputs."""

    GROUP = NETWORKS
    JOB = ""

    def labels_help(self) -> str:
        """Say which labels the scenes need."""
        raise NotImplementedError

    def start_help(self) -> str:
        """Say what the model to begin with is for."""
        raise NotImplementedError

    def add_parameters(self) -> None:
        self._add_data()
        self._add_start()
        presets = list(TRAIN_PRESETS)
        self.add(
            QgsProcessingParameterEnum("PRESET", tr("Preset"), presets, False, "none", usesStaticStrings=True),
            tr(
                "A schedule of the ALPS paper, which needs a GPU. Settings below that you change from their default "
                "override the preset; all others come from it."
            ),
            advanced=True,
        )
        # Several processes of one training are started from a terminal.
        self.add_settings("settings", TrainSettings, without=("devices", "nodes", "strategy"))
        self.add_settings("scene", SceneSettings, raster="INPUT")
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the model")),
            tr(
                "A new or empty folder. If a training in it was interrupted, the same settings continue it from its "
                "last checkpoint. Choose a folder of your own: QGIS deletes temporary ones when it closes."
            ),
        )
        self.addOutput(QgsProcessingOutputFile("MODEL", tr("Model")))
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.add_number_output("MIOU", tr("Held-out mean IoU"))
        self.add_number_output("STEPS", tr("Number of steps"))
        self.addOutput(QgsProcessingOutputString("LOADED", tr("Weights that were loaded")))

    def _add_data(self) -> None:
        raster = Qgis.ProcessingSourceType.Raster
        self.add(
            QgsProcessingParameterFile("DATASET", tr("Data set"), _FOLDER, optional=True),
            tr(
                "Folder that “Export data set” wrote, in the layout mmsegmentation or pairs. Its parts train and val "
                "are used. If not set: scenes and their labels, below."
            ),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Scenes"), raster, optional=True),
            tr("Rasters to train on, instead of a data set. A part of their ground is held out to measure it."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LABELS", tr("Class rasters of the scenes"), raster, optional=True),
            self.labels_help(),
        )
        self.add(
            QgsProcessingParameterFile("LABELS_FOLDER", tr("Folder of class rasters"), _FOLDER, optional=True),
            tr("Output folder of “Auto-label collection”, or another folder with the class rasters of the scenes."),
        )
        self.add(*names_of_numbers(), advanced=True)

    def _add_start(self) -> None:
        self.add(
            QgsProcessingParameterFile(
                "START", tr("Model to begin with"), optional=True, fileFilter=tr("Models (*.json *.safetensors)")
            ),
            self.start_help(),
        )
        self.add(
            QgsProcessingParameterEnum(
                "LOAD", tr("Weights to load"), list(LOAD_MODES), False, LOAD_MODES[0], usesStaticStrings=True
            ),
            tr(
                "Which weights of that model are loaded. overall: all that fit. backbone: the encoder, for data with "
                "other classes. head: all but the encoder. The log lists what was loaded and what was not."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "BACKBONE",
                tr("Weights of the backbone"),
                optional=True,
                fileFilter=tr("Weights (*.safetensors *.pth *.pt *.bin)"),
            ),
            tr("File with weights of the encoder alone, from timm or torchvision. If not set, they are random."),
            advanced=True,
        )

    def preset(self, parameters: Values, context: QgsProcessingContext) -> Values:
        return {"settings": dict(train_preset(self.parameterAsEnumString(parameters, "PRESET", context)))}

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        labels = any(parameters.get(name) for name in ("LABELS", "LABELS_FOLDER"))
        if parameters.get("DATASET"):
            if parameters.get("INPUT") or labels:
                return tr("A data set has its own images and labels; choose it alone, or scenes with their labels.")
        elif not parameters.get("INPUT"):
            return tr("There is nothing to train on; choose a data set, or scenes with their class rasters.")
        elif not labels:
            return tr("The scenes have no labels; choose their class rasters, or the folder of them.")
        if not parameters.get("START") and self.parameterAsEnumString(parameters, "LOAD", context) != LOAD_MODES[0]:
            return tr(
                "There is no model to load weights from; choose the model to begin with, or the weights “overall”."
            )
        for name in ("DATASET", "LABELS_FOLDER"):
            folder = str(parameters.get(name) or "")
            if folder and not Path(folder).is_dir():
                return tr("The folder “{}” does not exist; choose another.").format(folder)
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._labels = self.raster_inputs(parameters, "LABELS", context) if parameters.get("LABELS") else []
        folder = str(parameters.get("LABELS_FOLDER") or "")
        self._labels += [folder] if folder else []
        dataset = self.parameterAsString(parameters, "DATASET", context)
        self._data = [dataset] if dataset else self.raster_inputs(parameters, "INPUT", context)
        if not self._data:
            raise EngineFailure(
                "scene", tr("There is nothing to train on: none of the rasters can be read. Choose others.")
            )

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        def given(name: str) -> str | None:
            return str(self.parameterAsString(parameters, name, context)) or None

        folder = given("OUTPUT")
        if Path(QgsProcessingUtils.tempFolder(context)) in Path(folder or "").parents:
            feedback.pushInfo(
                tr("The folder of the model is temporary. QGIS deletes it when it closes; copy it to keep the model.")
            )
        arguments = {
            "data": self._data,
            "labels": self._labels,
            "names": given("NAMES"),
            "start": given("START"),
            "load": self.parameterAsEnumString(parameters, "LOAD", context),
            "backbone": given("BACKBONE"),
            "preset": self.parameterAsEnumString(parameters, "PRESET", context),
            "out": folder,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job(self.JOB, arguments, feedback)
        loaded = ""
        if result["n_loaded"]:
            loaded = tr("{n} weights loaded ({mode})").format(n=result["n_loaded"], mode=arguments["load"])
        feedback.pushInfo(
            tr("Held-out mean IoU {miou}, of the weights of step {step}.").format(
                miou=f"{result['miou']:.3f}", step=result["best_step"]
            )
        )
        return {
            "OUTPUT": folder,
            "MODEL": str(Path(folder or "", "model.json")),
            "REPORT": str(Path(folder or "", "report.html")),
            "MIOU": result["miou"],
            "STEPS": result["steps"],
            "LOADED": loaded,
        }
