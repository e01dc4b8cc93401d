"""Parameters and outputs that several algorithms have: declared once, so that they read the same everywhere."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...engine.settings import LABEL_PRESETS
from ...host.text import tr
from ..parameters import Values
from .settings import SettingsAlgorithm


class StandardParameters(SettingsAlgorithm):
    """Building blocks for `add_parameters`."""

    def __init__(self) -> None:
        super().__init__()
        self.output_help: dict[str, str] = {}
        """Help of outputs that are not parameters, by name; QGIS itself has no field for it."""

    def add(self, parameter: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False) -> None:
        """Add a parameter or destination with its help."""
        parameter.setHelp(help_text)
        if advanced:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def add_classes_output(self) -> None:
        text = tr("GeoTIFF with the class number of each pixel, 255 outside of all segments, and a legend.")
        self.add(QgsProcessingParameterRasterDestination("CLASSES", tr("Class raster")), text)

    def add_polygons_output(self, optional: bool = False) -> None:
        text = tr("GeoPackage with one polygon for each connected area of a class.")
        self.add(
            QgsProcessingParameterVectorDestination(
                "POLYGONS", tr("Class polygons"), Qgis.ProcessingSourceType.VectorPolygon, None, optional
            ),
            text,
        )

    def add_segments_output(self, optional: bool = False) -> None:
        text = tr(
            "GeoPackage with all segments. To correct the class of a single segment, use its field class_override."
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "SEGMENTS", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon, None, optional
            ),
            text,
        )

    def add_codebook_output(self, optional: bool = False) -> None:
        text = tr(
            "GeoPackage with the table of classes. Rename, recolour and merge classes there: classes with the "
            "same name become one."
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "CODEBOOK", tr("Codebook with the classes"), Qgis.ProcessingSourceType.Vector, None, optional
            ),
            text,
        )

    def add_preset(self) -> None:
        parameter = QgsProcessingParameterEnum(
            "PRESET", tr("Preset for the kind of image"), list(LABEL_PRESETS), False, "none", usesStaticStrings=True
        )
        # The words of the engine's `PRESET_HELP`, here as a literal for translators.
        text = tr(
            "Settings for a kind of image; those that you change from their default override it. drone (up to 0.1 m): "
            "coarse detail, minimum mapping unit 800 pixels. aerial (0.1 to 0.5 m): medium detail, 160 pixels. "
            "satellite (10 m): fine detail, 16 pixels. quick (a first look): coarse detail, 8 clusters, 1 restart, "
            "256 pixels."
        )
        default = tr(
            "A value that equals its default counts as not changed. If you want such a value, choose none and set the "
            "others yourself."
        )
        self.add(parameter, f"{text} {default}")

    def label_preset(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Return the name of the preset."""
        return str(self.parameterAsEnumString(parameters, "PRESET", context))

    def add_areas_output(self, by_default: bool) -> None:
        """Add the table of class areas."""
        self.add(
            QgsProcessingParameterVectorDestination(
                "AREAS", tr("Class areas"), Qgis.ProcessingSourceType.Vector, None, True, by_default
            ),
            tr(
                "GeoPackage with a table of the classes: area on the ground, share, number of segments and mean "
                "confidence. Without a CRS, areas are in pixels."
            ),
        )

    def add_result_outputs(self) -> None:
        """Add the table of class areas and the report on the run."""
        self.add_areas_output(by_default=True)
        self.add(
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True),
            tr(
                "HTML page about the run: map, class areas, clusters, doubtful segments and all settings. Open it from "
                "the Results Viewer."
            ),
        )

    def add_codebook_input(self, optional: bool, help_text: str, title: str = "") -> None:
        self.add(
            QgsProcessingParameterVectorLayer(
                "CODEBOOK_IN",
                title or tr("Codebook to use"),
                [Qgis.ProcessingSourceType.Vector],
                optional=optional,
            ),
            help_text,
        )

    def add_number_output(self, name: str, title: str) -> None:
        self.addOutput(QgsProcessingOutputNumber(name, title))
