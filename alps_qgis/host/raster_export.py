"""Write rasters without a file to a temporary GeoTIFF: web layers, rasters of databases, layers with options.

The size is known before anything is requested. Blocks are read one after the other, so a server gets no more requests
at once than QGIS itself makes for the canvas. What a server does not deliver is never taken for black ground: a request
that keeps failing ends the export, and ground that the server does not have is not valid.
"""

from __future__ import annotations

import math
import re
import time
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QImage

from .process import EngineFailure
from .redact import redact
from .server_replies import ServerReplies
from .text import tr

MAX_PX = 100_000_000
"""Of a web layer: a server is not a place to copy whole countries from."""

TILE_PX = 256
_BLOCK_PX = 1024
_TRIES = 3
_WAIT_S = (1.0, 4.0)

_COLOUR_TYPES = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


def is_web(layer: QgsRasterLayer) -> bool:
    """Return True for a layer whose server draws it at any size."""
    return layer.width() <= 0 or layer.height() <= 0


@dataclass(frozen=True)
class ExportPlan:
    """What will be written.

    Attributes:
        name: of the layer.
        bounds: in the CRS of the layer.
        width: columns.
        height: rows.
        web: whether a server is asked.
        n_bands: of the GeoTIFF.
        n_bytes: of its pixels.
        rights: what the layer says about its licence and its makers; empty if it says nothing.
    """

    name: str
    bounds: QgsRectangle
    width: int
    height: int
    web: bool
    n_bands: int
    n_bytes: int
    rights: str = ""

    @property
    def n_requests(self) -> int:
        """Number of tiles of 256 pixels, about as many as a server is asked for."""
        return math.ceil(self.width / TILE_PX) * math.ceil(self.height / TILE_PX)

    def sentence(self) -> str:
        """Say the size."""
        megabytes = max(1, round(self.n_bytes / 1e6))
        if self.web and self.n_requests == 1:
            text = tr("“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), one tile.")
        elif self.web:
            text = tr(
                "“{name}” is read from its server first: {width} × {height} pixels ({megabytes} MB), about {n} tiles."
            )
        else:
            text = tr("“{name}” is written to a temporary file first: {width} × {height} pixels ({megabytes} MB).")
        size = {"width": f"{self.width:,}", "height": f"{self.height:,}", "megabytes": f"{megabytes:,}"}
        return text.format(name=self.name, n=f"{self.n_requests:,}", **size)


def plan_export(
    layer: QgsRasterLayer,
    context: QgsProcessingContext,
    extent: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None,
    resolution: float | None = None,
) -> ExportPlan:
    """Return what an export of a layer would write.

    Args:
        layer: the raster.
        context: knows how to transform coordinates.
        extent: what to write, and its CRS, which may be invalid for that of the layer; None for the whole layer.
        resolution: metres on the ground of a pixel; None for the layer's own pixels.

    Raises:
        EngineFailure: A web layer without extent or resolution, or more pixels than a server should be asked for.
    """
    web = is_web(layer)
    if web and (extent is None or not resolution):
        text = tr(
            "“{name}” is a web layer, so its pixels have no fixed size. Choose an Extent and a Ground resolution, for "
            "example the extent of the canvas and 0.5 metres, or save the part you need as a GeoTIFF."
        )
        raise EngineFailure("area", text.format(name=layer.name()))
    bounds = layer.extent() if extent is None else _in_crs_of(layer, *extent, context).intersect(layer.extent())
    if bounds.isEmpty():
        raise EngineFailure("area", tr("The extent lies outside the layer “{name}”.").format(name=layer.name()))
    across, down = _pixel_size(layer, bounds, resolution, context)
    # On a lattice, so that extents of one layer have the same pixels where they overlap.
    origin = QgsPointXY(0, 0) if web else QgsPointXY(layer.extent().xMinimum(), layer.extent().yMaximum())
    left, right = _snapped(bounds.xMinimum() - origin.x(), bounds.xMaximum() - origin.x(), across)
    bottom, top = _snapped(bounds.yMinimum() - origin.y(), bounds.yMaximum() - origin.y(), down)
    snapped = QgsRectangle(
        origin.x() + left * across, origin.y() + bottom * down, origin.x() + right * across, origin.y() + top * down
    )
    width, height = right - left, top - bottom
    if web and width * height > MAX_PX:
        text = tr(
            "This would ask the server of “{name}” for {width} × {height} pixels, more than {most} million. Choose a "
            "smaller extent or a coarser resolution."
        )
        size = {"width": f"{width:,}", "height": f"{height:,}", "most": MAX_PX // 1_000_000}
        raise EngineFailure("area", text.format(name=layer.name(), **size))
    provider = layer.dataProvider()
    colours = provider.dataType(1) in _COLOUR_TYPES
    n_bands = 4 if colours else provider.bandCount()
    n_bytes = width * height * n_bands * (1 if colours else QgsRasterBlock.typeSize(provider.dataType(1)))
    return ExportPlan(layer.name(), snapped, width, height, web, n_bands, n_bytes, _rights(layer))


def _in_crs_of(
    layer: QgsRasterLayer, box: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsProcessingContext
) -> QgsRectangle:
    if not crs.isValid() or not layer.crs().isValid() or crs == layer.crs():
        return box
    return QgsCoordinateTransform(crs, layer.crs(), context.transformContext()).transformBoundingBox(box)


def _pixel_size(
    layer: QgsRasterLayer, bounds: QgsRectangle, resolution: float | None, context: QgsProcessingContext
) -> tuple[float, float]:
    """Return width and height of a pixel in units of the layer's CRS, as the engine counts metres."""
    if not resolution:
        return layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), context.transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym() or "WGS84")
    # A thousandth of the extent: short enough for its centre, long enough to be measured.
    x, y = bounds.width() / 2000, bounds.height() / 2000
    centre = bounds.center()
    across = _metres(measure, QgsPointXY(centre.x() - x, centre.y()), QgsPointXY(centre.x() + x, centre.y())) / (2 * x)
    down = _metres(measure, QgsPointXY(centre.x(), centre.y() - y), QgsPointXY(centre.x(), centre.y() + y)) / (2 * y)
    if layer.crs().isGeographic():
        return resolution / across, resolution / down
    scale = math.sqrt(across * down)
    planar = QgsUnitTypes.fromUnitToUnitFactor(layer.crs().mapUnits(), Qgis.DistanceUnit.Meters)
    # As the engine: a projection that distorts areas by less than 1 % counts as it is.
    if abs((planar / scale) ** 2 - 1) <= 0.01:
        scale = planar
    return resolution / scale, resolution / scale


def _metres(measure: QgsDistanceArea, start: QgsPointXY, end: QgsPointXY) -> float:
    return measure.convertLengthMeasurement(measure.measureLine(start, end), Qgis.DistanceUnit.Meters)


def _snapped(low: float, high: float, step: float) -> tuple[int, int]:
    first, last = math.floor(low / step + 1e-6), math.ceil(high / step - 1e-6)
    return first, max(last, first + 1)


def _rights(layer: QgsRasterLayer) -> str:
    properties = layer.serverProperties()
    given = [properties.attribution(), *layer.metadata().rights(), *layer.metadata().licenses()]
    return re.sub(r"<[^>]+>", "", "; ".join(dict.fromkeys(part.strip() for part in given if part and part.strip())))


@dataclass
class RasterExport:
    """One export, planned where layers live and run where the algorithm computes.

    Attributes:
        plan: what is written.
        path: the GeoTIFF.
    """

    plan: ExportPlan
    path: str
    _provider: Any = field(repr=False)
    _crs: QgsCoordinateReferenceSystem = field(repr=False)

    @classmethod
    def of(cls, layer: QgsRasterLayer, plan: ExportPlan, context: QgsProcessingContext) -> RasterExport:
        """Take what the run needs from the layer."""
        name = re.sub(r"[^\w.-]+", "_", layer.name()).strip("_") or "layer"
        # Stays when the layer goes. The thread of the algorithm makes a copy of its own from it: PyQt moves an object
        # between threads without giving up Python, for which the main thread may be waiting.
        provider = layer.dataProvider().clone()
        path = QgsProcessingUtils.generateTempFilename(f"{name[:60]}.tif", context)
        return cls(plan, path, provider, layer.crs())

    def run(self, feedback: QgsProcessingFeedback) -> None:
        """Write the GeoTIFF.

        Raises:
            EngineFailure: The server or the database does not deliver, the disk is full, or the user cancelled.
        """
        feedback.pushInfo(self.plan.sentence())
        if self.plan.web:
            rights = self.plan.rights or tr(
                "The layer does not say who made it or what its licence allows; check before you use it."
            )
            feedback.pushInfo(tr("Rights of “{name}”: {rights}").format(name=self.plan.name, rights=rights))
        provider = self._provider.clone()
        # Qt deletes it in the thread that it belongs to.
        self._provider = None
        _Writing(self.plan, self.path, provider, self._crs, feedback).run()


class _Writing:
    """Copy a provider into a GeoTIFF, block by block."""

    def __init__(
        self,
        plan: ExportPlan,
        path: str,
        provider: QgsRasterDataProvider,
        crs: QgsCoordinateReferenceSystem,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._plan, self._path, self._provider, self._crs = plan, path, provider, crs
        self._feedback = feedback
        self._colours = provider.dataType(1) in _COLOUR_TYPES
        self._n_px = self._n_without = 0
        self._absent: set[str] = set()
        self._dataset: Any = None

    def run(self) -> None:
        try:
            self._dataset = self._create()
            for done, (window, bounds) in enumerate(windows := list(self._windows())):
                if self._feedback.isCanceled():
                    raise EngineFailure("cancelled", tr("Cancelled while “{}” was read.").format(self._plan.name))
                if self._colours:
                    self._write_colours(window, bounds)
                else:
                    self._write_bands(window, bounds)
                self._feedback.setProgress(100.0 * (done + 1) / len(windows))
            self._dataset.FlushCache()
        except RuntimeError as error:
            text = tr("The temporary file {file} cannot be written: {reason}. Free some space there.")
            raise EngineFailure("output", text.format(file=self._path, reason=error)) from None
        finally:
            # The traceback of an error would keep the file open.
            self._dataset = None
        self._tell_holes()

    def _create(self) -> Any:
        from osgeo import gdal

        gdal.UseExceptions()
        plan = self._plan
        kind = gdal.GDT_Byte if self._colours else int(self._provider.dataType(1).value)
        options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
        if self._colours:
            options += ["PHOTOMETRIC=RGB", "ALPHA=YES"]
        dataset = gdal.GetDriverByName("GTiff").Create(self._path, plan.width, plan.height, plan.n_bands, kind, options)
        box = plan.bounds
        dataset.SetGeoTransform(
            (box.xMinimum(), box.width() / plan.width, 0, box.yMaximum(), 0, -box.height() / plan.height)
        )
        if self._crs.isValid():
            dataset.SetProjection(self._crs.toWkt(Qgis.CrsWktVariant.Preferred))
        for number in range(1, 0 if self._colours else plan.n_bands + 1):
            self._describe_band(dataset.GetRasterBand(number), number)
        return dataset

    def _describe_band(self, band: Any, number: int) -> None:
        from osgeo import gdal

        provider = self._provider
        if provider.sourceHasNoDataValue(number):
            band.SetNoDataValue(provider.sourceNoDataValue(number))
        meaning = int(provider.colorInterpretation(number))
        entries = provider.colorTable(number) if meaning == gdal.GCI_PaletteIndex else []
        if entries:
            table = gdal.ColorTable()
            for entry in entries:
                table.SetColorEntry(int(entry.value), entry.color.getRgb())
            band.SetColorTable(table)
        elif gdal.GCI_RedBand <= meaning <= gdal.GCI_AlphaBand:
            band.SetColorInterpretation(meaning)

    def _windows(self) -> Any:
        """Yield (col, row, width, height) with its bounds."""
        plan, box = self._plan, self._plan.bounds
        across, down = box.width() / plan.width, box.height() / plan.height
        for row in range(0, plan.height, _BLOCK_PX):
            for col in range(0, plan.width, _BLOCK_PX):
                width, height = min(_BLOCK_PX, plan.width - col), min(_BLOCK_PX, plan.height - row)
                top, left = box.yMaximum() - row * down, box.xMinimum() + col * across
                yield (
                    (col, row, width, height),
                    QgsRectangle(left, top - height * down, left + width * across, top),
                )

    def _write_colours(self, window: tuple[int, int, int, int], bounds: QgsRectangle) -> None:
        col, row, width, height = window
        image = self._read(1, bounds, width, height).image().convertToFormat(QImage.Format.Format_RGBA8888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        pixels = bytes(bits)
        self._n_px += width * height
        self._n_without += pixels[3::4].count(0)
        # Red, green, blue and alpha of a pixel lie side by side.
        self._dataset.WriteRaster(
            col, row, width, height, pixels, width, height, buf_type=1, band_list=[1, 2, 3, 4],
            buf_pixel_space=4, buf_line_space=image.bytesPerLine(), buf_band_space=1,
        )  # fmt: skip

    def _write_bands(self, window: tuple[int, int, int, int], bounds: QgsRectangle) -> None:
        col, row, width, height = window
        for number in range(1, self._plan.n_bands + 1):
            block = self._read(number, bounds, width, height)
            band = self._dataset.GetRasterBand(number)
            kind = int(block.dataType().value)
            band.WriteRaster(col, row, width, height, bytes(block.data()), width, height, kind)

    def _read(self, band: int, bounds: QgsRectangle, width: int, height: int) -> Any:
        """Return a block, asking again for what a server did not deliver.

        Raises:
            EngineFailure: It does not deliver it; or the user cancelled.
        """
        for attempt in range(_TRIES):
            own = QgsRasterBlockFeedback()
            self._feedback.canceled.connect(own.cancel)
            try:
                with ServerReplies() as replies:
                    block = self._provider.block(band, bounds, width, height, own)
            finally:
                self._feedback.canceled.disconnect(own.cancel)
            if self._feedback.isCanceled():
                raise EngineFailure("cancelled", tr("Cancelled while “{}” was read.").format(self._plan.name))
            self._absent |= replies.absent
            wrong = replies.failures() or [*own.errors(), block.error().summary()] * (not block.isValid())
            if not wrong and block.isValid():
                return block
            if attempt + 1 < _TRIES:
                time.sleep(_WAIT_S[attempt])
        text = tr(
            "“{name}” could not be read from its source: {reason} Nothing was labelled. Try again later, or choose a "
            "smaller extent or a coarser resolution."
        )
        reason = redact(next(filter(None, wrong), tr("it gave no reason.")))
        raise EngineFailure("scene", text.format(name=self._plan.name, reason=reason))

    def _tell_holes(self) -> None:
        if self._n_without and self._n_without == self._n_px:
            text = tr("The server of “{name}” has no image of this extent at this resolution. Choose others.")
            raise EngineFailure("scene", text.format(name=self._plan.name))
        if self._absent or self._n_without:
            text = tr(
                "{share} of the pixels of “{name}” are empty, because the server has nothing there ({n} tiles do not "
                "exist). They count as no data."
            )
            share = f"{self._n_without / max(self._n_px, 1):.1%}"
            self._feedback.pushWarning(text.format(share=share, name=self._plan.name, n=len(self._absent)))
