"""The Processing provider `alps`."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..host.engine import locate_engine
from ..host.resources import resource
from ..host.text import tr
from .applycodebook import ApplyCodebook
from .autolabel import AutoLabel
from .autolabelcollection import AutoLabelCollection
from .boxestomasks import BoxesToMasks
from .choosek import ChooseK
from .classes.change import Change
from .classes.doubtfulsegments import DoubtfulSegments
from .classes.findsimilar import FindSimilar
from .classes.namefrom import NameFrom
from .classes.propagatelabels import PropagateLabels
from .classes.splitclass import SplitClass
from .datasetreport import DatasetReport
from .evaluate import Evaluate
from .evaluateinstances import EvaluateInstances
from .exportdataset import ExportDataset
from .fitcodebook import FitCodebook
from .form.example_models import example_models
from .installengine import InstallEngine
from .networks.compareruns import CompareRuns
from .networks.finetune import Finetune
from .networks.pretrain import Pretrain
from .networks.refine import Refine
from .paintclasses import PaintClasses
from .polygonizeclasses import PolygonizeClasses
from .predict import Predict
from .relabel import Relabel
from .restorevolume import RestoreVolume
from .segment import Segment
from .setup.diagnostics import Diagnostics
from .setup.downloadmodel import DownloadModel
from .setup.status import Status
from .slicevolume import SliceVolume
from .tilegrid import TileGridAlgorithm

ALGORITHMS = (
    AutoLabel,
    AutoLabelCollection,
    BoxesToMasks,
    Relabel,
    FindSimilar,
    DoubtfulSegments,
    NameFrom,
    Change,
    PropagateLabels,
    SplitClass,
    TileGridAlgorithm,
    Segment,
    ChooseK,
    FitCodebook,
    ApplyCodebook,
    PaintClasses,
    PolygonizeClasses,
    Predict,
    Evaluate,
    EvaluateInstances,
    ExportDataset,
    Pretrain,
    Finetune,
    CompareRuns,
    Refine,
    SliceVolume,
    RestoreVolume,
    DatasetReport,
    InstallEngine,
    DownloadModel,
    Status,
    Diagnostics,
)


class AlpsProvider(QgsProcessingProvider):
    """Lists the algorithms, and the example models that chain them."""

    def id(self) -> str:
        return "alps"

    def name(self) -> str:
        return "ALPS"

    def longName(self) -> str:
        return tr("ALPS – class maps without labels")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return resource("resources", "icons", "alps.svg")

    def helpId(self) -> str:
        return "alps"

    def warningMessage(self) -> str:
        return locate_engine().problem

    def supportsNonFileBasedOutput(self) -> bool:
        return False

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        return ["gpkg"]

    def supportedOutputTableExtensions(self) -> list[str]:
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        return "gpkg"

    def defaultRasterFileExtension(self) -> str:
        return "tif"

    def load(self) -> bool:
        # While this provider loads, its algorithms cannot be found yet, so models that use them have no outputs.
        QgsApplication.processingRegistry().providerAdded.connect(self._load_models_again)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        # None while QGIS 3.44 shuts down, which unloads what is left.
        if registry is not None:
            registry.providerAdded.disconnect(self._load_models_again)
        super().unload()

    def _load_models_again(self, provider_id: str) -> None:
        if provider_id == self.id():
            self.refreshAlgorithms()

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for model in example_models():
            self.addAlgorithm(model)
