"""Compare two dates: what changed between two scenes of the same ground."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)

from ...engine.settings import ChangeSettings, PolygonSettings
from ...host.layers import file_of
from ...host.results.changes import CHANGES_KIND
from ...host.style_store import store_styles
from ...host.tables.links import POLYGONS_KIND, RASTER_KIND
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import CLASSES
from ..outputs import scene_stem, style_when_loaded
from ..parameters import Values


class Change(AlpsAlgorithm):
    """From–to classes of two dates, tolerant of small shifts."""

    NAME = "change"
    ICON = "change"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Compare two dates")

    def summary(self) -> str:
        return tr(
            "Finds what changed between two scenes of the same ground that were labelled with one codebook, for "
            "example by “Auto-label collection”. You get a raster and polygons of the changes, each from one class to "
            "another, a table of areas, and a picture of where the ground of each class went.\n\n"
            "Segments decide, not pixels: scenes that are shifted by a pixel or two do not differ along every border, "
            "and a segment that lies between two classes does not count. The scenes may have different grids, "
            "resolutions and CRSs; they are compared in the larger pixels. Ground that only one of them shows is left "
            "out."
        )

    def keywords(self) -> str:
        return tr("change detection,difference,from-to,transition,Sankey,multitemporal,time,before,after")

    def add_parameters(self) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", tr("Segments of the earlier date"), [polygons]),
            tr("Segments of the earlier scene, with clusters."),
        )
        self.add(
            QgsProcessingParameterVectorLayer("AFTER", tr("Segments of the later date"), [polygons]),
            tr("Segments of the later scene, with clusters of the same codebook."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook that both scenes were labelled with."))
        self.add_settings("settings", ChangeSettings)
        self.add_settings("drawing", PolygonSettings)
        self.add(
            QgsProcessingParameterRasterDestination("CHANGES", tr("Changes")),
            tr(
                "GeoTIFF with the number of each change, 0 where nothing changed, and nodata where one of the dates "
                "has no class. Its legend names the changes; 1 has the most ground."
            ),
        )
        self.add(
            QgsProcessingParameterVectorDestination("POLYGONS", tr("Change polygons"), polygons, None, True),
            tr("GeoPackage with one polygon for each connected area of a change: class before, class after and area."),
        )
        self.add(
            QgsProcessingParameterVectorDestination(
                "TABLE", tr("Areas of changes"), Qgis.ProcessingSourceType.Vector, None, True, True
            ),
            tr("GeoPackage with a table: the ground of each class before that is each class now."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "PICTURE", tr("Picture of the changes"), tr("SVG files (*.svg)"), optional=True
            ),
            tr("SVG picture: classes before on the left, classes now on the right, and bands between them."),
        )
        self.add_number_output("CHANGED_SHARE", tr("Share of the ground that changed"))
        self.add_number_output("CHANGED_M2", tr("Ground that changed in m²"))
        self.add_number_output("N_CHANGES", tr("Number of kinds of changes"))
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._before = self.segments_input(parameters, "INPUT", context)
        self._after = self.segments_input(parameters, "AFTER", context)
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        targets = {"CHANGES": self.target(parameters, "CHANGES", context)}
        for name in ("POLYGONS", "TABLE"):
            target = self.optional_target(parameters, name, context)
            if target is not None:
                targets[name] = target
        picture = self.file_target(parameters, "PICTURE", context) if parameters.get("PICTURE") else None
        paths = {name: target.path for name, target in targets.items()}
        arguments = {
            "before": self._before,
            "after": self._after,
            "codebook": self._codebook,
            "outputs": {
                "raster": paths["CHANGES"],
                "polygons": paths.get("POLYGONS"),
                "table": paths.get("TABLE"),
                "picture": picture.path if picture else None,
            },
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("change", arguments, feedback)
        classes = tuple((each["class_id"], each["name"], each["color"]) for each in result["classes"][1:])
        kinds = {"POLYGONS": POLYGONS_KIND, "TABLE": CHANGES_KIND}
        files = {kinds[name]: path for name, path in paths.items() if name in kinds}
        store_styles(files, "", {target.path: target.final for target in targets.values()}, classes=classes)
        self.publish()
        changed = [each for each in result["changes"] if each["changed"]]
        for each in changed:
            text = tr("{before} → {after}: {share} of the ground")
            feedback.pushInfo(text.format(before=each["before"], after=each["after"], share=f"{each['share']:.2%}"))
        self._load(targets.keys(), classes, context)
        return {
            **dict.fromkeys(("POLYGONS", "TABLE")),
            **{name: target.chosen for name, target in targets.items()},
            "PICTURE": picture.chosen if picture else None,
            "CHANGED_SHARE": result["changed_share"],
            "CHANGED_M2": result["changed_m2"],
            "N_CHANGES": len(changed),
            "N_POLYGONS": result["n_polygons"],
        }

    def _load(
        self, names: Iterable[str], classes: tuple[tuple[int, str, str], ...], context: QgsProcessingContext
    ) -> None:
        stem = scene_stem(file_of(self._after)).removesuffix("_segments")
        shown = {
            "CHANGES": (RASTER_KIND, tr("Changes")),
            "POLYGONS": (POLYGONS_KIND, tr("Change polygons")),
            "TABLE": (CHANGES_KIND, tr("Areas of changes")),
        }
        outputs = []
        for name in names:
            kind, title = shown[name]
            # No table of classes can change them: a class that is renamed is found by the next comparison.
            outputs.append(replace(self.loaded(name, kind, scene=stem), classes=classes, final=True, named=title))
        style_when_loaded(outputs, context)
