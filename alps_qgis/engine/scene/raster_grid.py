"""Say where the pixels of a scene lie on the ground; all outputs of a scene share one grid."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from affine import Affine
from pyproj import CRS, Proj, Transformer
from pyproj.exceptions import CRSError, ProjError
from rasterio.crs import CRS as RasterioCRS
from rasterio.errors import CRSError as RasterioCRSError

from ..runtime.json_values import flag, items, mapping, number, one_of, optional, record, row, text, whole

NOT_GEOREFERENCED = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
"""Map coordinates of a raster without georeferencing: x = column, y = −row. QGIS draws such a raster there."""

MAX_PIXELS = 2**40
"""A scene of more pixels does not exist."""

_FINITE = number()
_UNKNOWN = re.compile("unknown|undefined|unnamed", re.IGNORECASE)
_EPSG = re.compile(r"EPSG:(\d{1,6})", re.IGNORECASE)

_MAX_AREAL_DISTORTION = 0.01
_GAUSS_NODES, _GAUSS_WEIGHTS = np.polynomial.legendre.leggauss(4)


_GRID = record(
    {
        "width": whole(1, 2**31 - 1),
        "height": whole(1, 2**31 - 1),
        "transform": row(*[_FINITE] * 6),
        "crs": optional(text()),
    },
    {
        "south_up": flag,
        "placed": one_of("transform", "gcps", "rpcs", "none"),
        "gcps": items(row(*[_FINITE] * 5)),
        "rpcs": optional(mapping(text())),
    },
)


def check_grid(values: Any, where: str) -> None:
    """Check what `RasterGrid.from_dict` takes; a schema of `json_values`."""
    _GRID(values, where)
    if values["width"] * values["height"] > MAX_PIXELS:
        raise ValueError(f"`{where}` claims {values['width']} × {values['height']} pixels, more than any scene has")
    a, b, _, d, e, _ = values["transform"]
    if not a * e - b * d:
        raise ValueError(f"`{where}.transform` maps all pixels onto a line")
    if values["crs"]:
        try:
            # Never `from_user_input`: it also takes names of files and addresses.
            code = _EPSG.fullmatch(values["crs"])
            _ = RasterioCRS.from_epsg(int(code[1])) if code else RasterioCRS.from_wkt(values["crs"])
        except RasterioCRSError as error:
            raise ValueError(f"`{where}.crs` is not a CRS ({error})") from None


@dataclass(frozen=True)
class RasterGrid:
    """Size and georeferencing of a scene.

    Rows are canonical: a scene stored south-up (a mirrored geotransform) is read flipped, and rasters derived from
    it are flipped back when written, so `transform` always turns the same way as a north-up scene's.

    Attributes:
        width: columns.
        height: rows.
        transform: from pixel (x = column, y = row, corners at integers) to CRS coordinates, canonical rows. The least-
            squares fit for a scene with GCPs; `NOT_GEOREFERENCED` for one without georeferencing or with RPCs only.
        crs: WKT of the CRS of `transform`; None without one.
        south_up: whether the file's rows run the other way.
        georeferencing: `transform`, `gcps`, `rpcs` or `none`: what the file itself holds.
        gcps: (row, col, x, y, z) each, in the *file's* rows; empty without GCPs.
        rpcs: RPC metadata as GDAL spells it; None without RPCs.
    """

    width: int
    height: int
    transform: Affine = NOT_GEOREFERENCED
    crs: str | None = None
    south_up: bool = False
    georeferencing: str = "transform"
    gcps: tuple[tuple[float, float, float, float, float], ...] = ()
    rpcs: dict[str, str] | None = None

    def __hash__(self) -> int:
        return hash((self.width, self.height, self.transform, self.crs, self.south_up, self.georeferencing, self.gcps))

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON; `from_dict` gives an equal grid back."""
        return {
            "width": self.width,
            "height": self.height,
            "transform": list(self.transform)[:6],
            "crs": self.crs,
            "south_up": self.south_up,
            # Outputs record this key, so it keeps its first name.
            "placed": self.georeferencing,
            "gcps": [list(gcp) for gcp in self.gcps],
            "rpcs": self.rpcs,
        }

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> RasterGrid:
        """Build a grid from the values of `to_dict`.

        Raises:
            KeyError: Width, height, transform or crs is missing.
        """
        return cls(
            width=int(values["width"]),
            height=int(values["height"]),
            transform=Affine(*values["transform"]),
            crs=values["crs"],
            south_up=bool(values.get("south_up", False)),
            georeferencing=str(values.get("placed", "transform")),
            gcps=tuple((row, col, x, y, z) for row, col, x, y, z in values.get("gcps", ())),
            rpcs=values.get("rpcs"),
        )

    @property
    def has_transform(self) -> bool:
        """Whether `transform` gives positions on the ground."""
        return self.georeferencing in ("transform", "gcps")

    @property
    def file_transform(self) -> Affine:
        """The geotransform in the file's own order of rows."""
        return flip_rows(self.transform, self.height) if self.south_up else self.transform

    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return CRS coordinates (n, 2) of pixel coordinates (n, 2) given as x = column, y = row."""
        return _apply(self.transform, xy)

    def to_pixel(self, xy: np.ndarray) -> np.ndarray:
        """Return pixel coordinates (n, 2) as x = column, y = row of CRS coordinates (n, 2)."""
        return _apply(~self.transform, xy)

    def apart_px(self, other: RasterGrid) -> float:
        """Return how far, in pixels of this grid, the corners of another grid of the same size lie from its own."""
        corners = np.array([[x, y] for x in (0, self.width) for y in (0, self.height)], dtype=float)
        return float(np.abs(self.to_pixel(other.to_map(corners)) - corners).max())

    def pixel_area_m2(self, rows: np.ndarray) -> np.ndarray | None:
        """Return the ground area in m² of one pixel in each of these rows; None if it is unknown.

        Ellipsoidal for a geographic CRS, and for a projection that distorts areas by more than 1 % at the scene's
        centre (Web Mercator); else planar, converted from the unit of the CRS, as for a local CRS. In a rotated grid,
        the middle column of a row counts. The area is unknown without a CRS, for a CRS without a unit of length, and
        for a raster without a geotransform.

        Args:
            rows: (n,) row numbers, canonical.

        Returns:
            (n,) float64, not to be changed; NaN where the CRS gives no area.
        """
        return _pixel_area(self, np.asarray(rows, dtype=np.float64).tobytes())

    def _pixel_area_m2(self, rows: np.ndarray) -> np.ndarray | None:
        crs = self._pyproj_crs
        if crs is None or not self.has_transform:
            return None
        if crs.is_geographic:
            return self._geographic_area(crs, rows)
        if not crs.is_projected and not _is_local_plane(crs):
            return None
        planar = np.full(rows.shape, self._cell_area * _unit_factor(crs) ** 2)
        if not crs.is_projected:
            # A local plane touches the ellipsoid nowhere in particular, so there is no distortion to correct.
            return planar
        distortion = self._areal_scale(crs, np.array([(self.height - 1) / 2]))
        if not np.isfinite(distortion).all() or abs(distortion[0] - 1) <= _MAX_AREAL_DISTORTION:
            return planar
        return planar / self._areal_scale(crs, rows)

    def pixel_size_m(self) -> tuple[float, float] | None:
        """Return width and height of the pixel at the scene's centre in metres on the ground; None if unknown.

        It follows the same rules as `pixel_area_m2`.
        """
        area = self.pixel_area_m2(np.array([(self.height - 1) / 2]))
        crs = self._pyproj_crs
        if area is None or crs is None or not np.isfinite(area).all() or not area[0] > 0:
            return None
        a, b, _, d, e, _ = tuple(self.transform)[:6]
        if not crs.is_geographic:
            scale = float(np.sqrt(area[0] / self._cell_area))
            return float(np.hypot(a, d)) * scale, float(np.hypot(b, e)) * scale
        geod = crs.get_geod()
        if geod is None:
            return None
        x, y = self.width / 2, self.height / 2
        sides = np.array([[x - 0.5, y], [x, y - 0.5], [x + 0.5, y], [x, y + 0.5]])
        lon, lat = np.degrees(self.to_map(sides) * _unit_factor(crs)).T
        across, down = geod.inv(lon[:2], lat[:2], lon[2:], lat[2:])[2]
        return float(across), float(down)

    def part(self, row: int, col: int, height: int, width: int) -> RasterGrid:
        """Return the grid of a window of this one; rows are canonical.

        The part of a raster without georeferencing lies where the whole raster would show it.
        """
        file_row = self.height - row - height if self.south_up else row
        rpcs = None
        if self.rpcs is not None:
            rpcs = {**self.rpcs}
            for name, offset in (("LINE_OFF", file_row), ("SAMP_OFF", col)):
                rpcs[name] = repr(float(rpcs[name]) - offset)
        return replace(
            self,
            width=width,
            height=height,
            transform=self.transform @ Affine.translation(col, row),
            georeferencing="transform" if self.georeferencing == "none" else self.georeferencing,
            gcps=tuple((point_row - file_row, point_col - col, x, y, z) for point_row, point_col, x, y, z in self.gcps),
            rpcs=rpcs,
        )

    def resized(self, height: int, width: int, factors: tuple[float, float]) -> RasterGrid:
        """Return the grid of other pixels from the same origin.

        Args:
            height: number of new rows.
            width: number of new columns.
            factors: (rows, columns): pixels of this grid in one new pixel.
        """
        down, right = factors

        def file_row(row: float) -> float:
            # The GCPs count rows as the file does.
            return height - (self.height - row) / down if self.south_up else row / down

        return replace(
            self,
            width=width,
            height=height,
            transform=self.transform @ Affine.scale(right, down),
            gcps=tuple((file_row(row), col / right, x, y, z) for row, col, x, y, z in self.gcps),
        )

    @cached_property
    def _pyproj_crs(self) -> CRS | None:
        if not self.crs:
            return None
        try:
            return CRS.from_user_input(self.crs)
        except CRSError:
            return None

    @property
    def _cell_area(self) -> float:
        return abs(self.transform.determinant)

    def _row_points(self, rows: np.ndarray, offsets: np.ndarray) -> np.ndarray:
        """Return (n, m, 2) CRS coordinates on each row's middle column; offsets 0…1 run down the pixel."""
        y = rows[:, None] + offsets[None, :]
        xy = np.stack([np.full(y.shape, self.width / 2), y], axis=-1)
        return self.to_map(xy.reshape(-1, 2)).reshape(*y.shape, 2)

    def _geographic_area(self, crs: CRS, rows: np.ndarray) -> np.ndarray:
        """Integrate the ellipsoid's area element down each row's middle pixel (Gauss–Legendre, 4 nodes).

        Source: dA = M·N·cos φ dφ dλ with the meridional and the prime vertical radius of curvature.
        """
        unit = _unit_factor(crs)
        ellipsoid = crs.ellipsoid
        semi_major = float(ellipsoid.semi_major_metre) if ellipsoid else 6378137.0
        flattening = 1 / float(ellipsoid.inverse_flattening) if ellipsoid and ellipsoid.inverse_flattening else 0.0
        eccentricity2 = flattening * (2 - flattening)
        latitude = self._row_points(rows, (_GAUSS_NODES + 1) / 2)[..., 1] * unit
        # A world raster may extend half a pixel past a pole, where it shows no ground.
        inside = np.abs(latitude) <= np.pi / 2
        element = np.cos(latitude) * (1 - eccentricity2) / (1 - eccentricity2 * np.sin(latitude) ** 2) ** 2
        mean = (np.where(inside, element, 0.0) * (_GAUSS_WEIGHTS / 2)).sum(axis=1)
        return semi_major**2 * mean * self._cell_area * unit**2

    def _areal_scale(self, crs: CRS, rows: np.ndarray) -> np.ndarray:
        """Return the projection's area distortion (map area / ground area) on each row's middle column."""
        points = self._row_points(rows, np.array([0.5]))[:, 0]
        try:
            geographic = crs.geodetic_crs
            if geographic is None:
                return np.full(rows.shape, np.nan)
            to_degrees = Transformer.from_crs(crs, geographic, always_xy=True)
            lon, lat = to_degrees.transform(points[:, 0], points[:, 1])
            found = Proj(crs).get_factors(lon, lat, errcheck=False).areal_scale
        except (ProjError, CRSError):
            return np.full(rows.shape, np.nan)
        scale = np.atleast_1d(np.asarray(found, dtype=np.float64))
        return np.where(np.isfinite(scale) & (scale > 0), scale, np.nan)


@lru_cache(maxsize=8)
def _pixel_area(grid: RasterGrid, rows: bytes) -> np.ndarray | None:
    """Return the areas of a grid's rows; each step on a small scene asks for the same ones."""
    found = grid._pixel_area_m2(np.frombuffer(rows))
    if found is not None:
        found.flags.writeable = False
    return found


def flip_rows(transform: Affine, height: int) -> Affine:
    """Return the geotransform of the same raster with its rows in the other order; its own inverse."""
    a, b, c, d, e, f = tuple(transform)[:6]
    # 0 − b rather than −b: a negative zero would make the text of equal grids differ.
    return Affine(a, 0.0 - b, c + b * height, d, 0.0 - e, f + e * height)


@lru_cache(maxsize=64)
def gives_areas(crs: str) -> bool:
    """Return whether areas in m² follow from a CRS."""
    try:
        parsed = CRS.from_user_input(crs)
    except CRSError:
        return False
    return parsed.is_geographic or parsed.is_projected or _is_local_plane(parsed)


def _is_local_plane(crs: CRS) -> bool:
    """Return whether a CRS is local (an engineering CRS) and counts in a known unit of length."""
    plane = crs.sub_crs_list[0] if crs.is_compound else crs
    if not plane.is_engineering:
        return False
    axes = plane.to_json_dict().get("coordinate_system", {}).get("axis", [])
    units = [axis.get("unit") for axis in axes[:2]]
    if len(units) != 2 or units[0] != units[1]:
        return False
    if isinstance(units[0], dict):
        return units[0].get("type") == "LinearUnit" and not _UNKNOWN.search(str(units[0].get("name")))
    return units[0] == "metre"


def _unit_factor(crs: CRS) -> float:
    """Return how many metres (projected) or radians (geographic) one unit of the CRS's axes is."""
    axes = crs.axis_info
    return float(axes[0].unit_conversion_factor) if axes else 1.0


def _apply(transform: Affine, xy: np.ndarray) -> np.ndarray:
    xy = np.asarray(xy, dtype=np.float64)
    a, b, c, d, e, f = tuple(transform)[:6]
    out = np.empty(xy.shape, dtype=np.float64)
    out[:, 0] = a * xy[:, 0] + b * xy[:, 1] + c
    out[:, 1] = d * xy[:, 0] + e * xy[:, 1] + f
    return out
