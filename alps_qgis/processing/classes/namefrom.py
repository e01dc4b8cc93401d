"""Name classes from a reference: names from a map that has names already."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...engine.settings import CrosswalkSettings
from ...host.layers import vector_path
from ...host.process import EngineFailure
from ...host.results.crosswalk import CROSSWALK_KIND
from ...host.style_store import store_styles
from ...host.tables.links import CLASSES_KIND
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..figures import listed
from ..form.groups import CLASSES
from ..outputs import style_when_loaded
from ..parameters import Values


class NameFrom(AlpsAlgorithm):
    """Overlaps of clusters with a map, and the names that follow from them."""

    NAME = "namefrom"
    ICON = "namefrom"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Name classes from a reference")

    def summary(self) -> str:
        return tr(
            "Compares the clusters with a map that has names already, for example land use of OpenStreetMap, "
            "WorldCover or an old map, and proposes a name for each class: that of the reference class that has most "
            "of its area. The map may have any CRS and resolution. You get a table with the area of each "
            "overlap, and the log says how well clusters and reference agree.\n\n"
            "The codebook is not changed. If you choose a file for the new codebook, the proposals are written there: "
            "all of them, or those of the classes that you list. Names that you gave yourself are never overwritten. "
            "Classes that get the same name become one."
        )

    def keywords(self) -> str:
        return tr("crosswalk,rename,land cover,land use,OpenStreetMap,OSM,WorldCover,CORINE,overlap,legend")

    def add_parameters(self) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), polygons),
            tr("Segments of one or more scenes, with clusters of the codebook."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook whose classes get names."))
        self.add(
            QgsProcessingParameterVectorLayer("REFERENCE", tr("Reference polygons"), [polygons], optional=True),
            tr("A layer of polygons with a field for the class. Give polygons or a raster."),
        )
        any_field = Qgis.ProcessingFieldParameterDataType.Any
        self.add(
            QgsProcessingParameterField(
                "FIELD", tr("Class field"), None, "REFERENCE", any_field, allowMultiple=False, optional=True
            ),
            tr("Field with the class. If not set, the first of class_name, class, label, name, category or class_id."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("REFERENCE_RASTER", tr("Reference raster"), optional=True),
            tr("A class raster: one band of class numbers, or colours that stand for classes."),
        )
        self.add(
            QgsProcessingParameterFile(
                "PALETTE", tr("Names of the values"), optional=True, fileFilter=tr("JSON files (*.json)")
            ),
            tr('JSON file with the class of each value or colour of the raster: {"10": "tree cover", …}.'),
        )
        self.add(
            QgsProcessingParameterString("IGNORE", tr("Classes to ignore"), optional=True),
            tr("Names or values of the reference that do not count, separated by commas: unknown,0."),
            advanced=True,
        )
        self.add_settings("settings", CrosswalkSettings)
        self.add(
            QgsProcessingParameterString("ACCEPT", tr("Classes to name"), optional=True),
            tr(
                "Numbers of the classes (class_id) whose proposals the new codebook takes, separated by commas. If not "
                "set, it takes all proposals."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "OVERLAPS", tr("Overlaps with the reference"), Qgis.ProcessingSourceType.Vector, None, True, True
            ),
            tr("GeoPackage with a table: the area of each cluster in each reference class, and the proposals."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "CODEBOOK", tr("Codebook with the new names"), Qgis.ProcessingSourceType.Vector, None, True, False
            ),
            tr("GeoPackage with a copy of the codebook in which the classes have the proposed names."),
        )
        self.add_number_output("N_PROPOSED", tr("Number of names proposed"))
        self.add_number_output("N_ACCEPTED", tr("Number of names in the new codebook"))
        self.add_number_output("AGREEMENT", tr("Share of the ground on which the names agree with the reference"))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        given = [name for name in ("REFERENCE", "REFERENCE_RASTER") if parameters.get(name)]
        if len(given) != 1:
            return tr("Choose either reference polygons or a reference raster.")
        numbers = listed(str(parameters.get("ACCEPT") or ""))
        if not all(number.isdecimal() for number in numbers):
            return tr("“{}” is not a list of numbers; write, for example, 0,3,5.").format(parameters.get("ACCEPT"))
        if numbers and not parameters.get("CODEBOOK"):
            return tr("Choose a file for the codebook with the new names, or leave out the classes to name.")
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""
        if parameters.get("REFERENCE"):
            layer = self.parameterAsVectorLayer(parameters, "REFERENCE", context)
            if layer is None or not layer.isValid():
                raise EngineFailure("truth", tr("The reference polygons cannot be read; choose another layer."))
            self._reference = self._reads(vector_path(layer, context, "reference"))
        else:
            self._reference = self.raster_input(parameters, "REFERENCE_RASTER", context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        table = self.optional_target(parameters, "OVERLAPS", context)
        codebook = self.optional_target(parameters, "CODEBOOK", context)
        fields = self.parameterAsStrings(parameters, "FIELD", context)
        accepted = listed(self.parameterAsString(parameters, "ACCEPT", context))
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "reference": self._reference,
            "field": fields[0] if fields else None,
            "palette": self.parameterAsString(parameters, "PALETTE", context) or None,
            "ignore": listed(self.parameterAsString(parameters, "IGNORE", context)),
            "out": table.path if table else None,
            "new_codebook": codebook.path if codebook else None,
            "accept": [int(number) for number in accepted] or None,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("crosswalk", arguments, feedback)
        files = {CROSSWALK_KIND: table.path} if table else {}
        store_styles(files, self._codebook)
        if codebook:
            store_styles({CLASSES_KIND: codebook.path}, codebook.path)
        self.publish()
        self._say(result, feedback)
        outputs = [self.loaded("OVERLAPS", CROSSWALK_KIND, self._codebook)] if table else []
        if codebook:
            outputs.append(self.loaded("CODEBOOK", CLASSES_KIND, codebook.final))
        style_when_loaded(outputs, context)
        return {
            "OVERLAPS": table.chosen if table else None,
            "CODEBOOK": codebook.chosen if codebook else None,
            "N_PROPOSED": result["n_proposed"],
            "N_ACCEPTED": result["n_accepted"],
            "AGREEMENT": result["overall"]["agreement"],
        }

    def _say(self, result: Values, feedback: QgsProcessingFeedback) -> None:
        """Write the proposals and the figures of the agreement to the log."""
        for each in result["classes"]:
            name, share = each["class_name"], f"{each['agreement']:.0%}"
            if each["proposal"]:
                text = tr("{name} ({number}): {proposal}, which has {share} of its area")
                feedback.pushInfo(
                    text.format(name=name, number=each["class_id"], proposal=each["proposal"], share=share)
                )
            else:
                text = tr("{name} ({number}): no name is proposed ({reason})")
                feedback.pushInfo(text.format(name=name, number=each["class_id"], reason=_reason(each["reason"])))
        for each in result["overall"]["reference"]:
            if each["iou"] is not None:
                text = tr("Reference class {name}: IoU {iou}, {found} of it found")
                feedback.pushInfo(
                    text.format(name=each["name"], iou=f"{each['iou']:.2f}", found=f"{each['found']:.0%}")
                )
        for name, n in result["joined"].items():
            feedback.pushInfo(tr("{n} classes with the name {name} become one.").format(n=n, name=name))


def _reason(reason: str) -> str:
    """Return why a class has no proposal, in the language of QGIS; the keys are words of the engine."""
    return {
        "named": tr("you named it"),
        "empty": tr("it has no ground"),
        "little reference": tr("the reference covers too little of it"),
        "mixed": tr("no reference class has enough of it"),
        "no row": tr("its row was deleted from the codebook"),
    }.get(reason, reason)
