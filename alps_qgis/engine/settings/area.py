"""Settings of the part of a scene that is labelled, and of the ground resolution at which it is read."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import AreaError
from .fields import Settings, field

_NUMBER = r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?"
_COMMA = r"\s*,\s*"


@dataclass(frozen=True)
class AreaSettings(Settings):
    """Which part of each scene is labelled, and at which ground resolution."""

    TITLE = "area and resolution"

    extent: str | None = field(
        None, "Extent",
        "Label only this part: XMIN,YMIN,XMAX,YMAX in the CRS of the scene, or followed by @ and another CRS, such as "
        "@EPSG:4326. Segments are the same as those of the whole scene, since the tile grid does not move.",
        pattern=rf"\s*{_NUMBER}({_COMMA}{_NUMBER}){{3}}\s*(@.+)?",
        form="XMIN,YMIN,XMAX,YMAX or XMIN,YMIN,XMAX,YMAX@CRS",
        basic=True, picker="extent", later=True, error=AreaError,
    )  # fmt: skip
    mask: str | None = field(
        None, "Mask polygons",
        "Layer of polygons. Only the ground inside them is labelled; segments at their border are kept whole.",
        files="Vector layers (*.gpkg *.shp *.geojson *.fgb)", basic=True, picker="polygons", later=True,
        error=AreaError,
    )  # fmt: skip
    resolution: float | None = field(
        None, "Ground resolution",
        "Read the scene at this pixel size on the ground, and write the outputs at it. Larger pixels are faster and "
        "find larger objects. If not set, the pixels of the scene are used.",
        unit="metres", above=0, basic=True, picker="distance", later=True, error=AreaError,
    )  # fmt: skip

    def bounds(self) -> tuple[tuple[float, float, float, float], str] | None:
        """Return xmin, ymin, xmax, ymax of `extent` and its CRS, empty for that of the scene; None without one."""
        if self.extent is None:
            return None
        numbers, _, crs = self.extent.partition("@")
        xmin, ymin, xmax, ymax = (float(number) for number in numbers.split(","))
        return (xmin, ymin, xmax, ymax), crs.strip()

    def conflict(self) -> str:
        """Refuse an extent without an area."""
        given = self.bounds()
        if given is None or (given[0][0] < given[0][2] and given[0][1] < given[0][3]):
            return ""
        return f"extent is {self.extent}, which has no area; give XMIN,YMIN,XMAX,YMAX, the smaller numbers first."
