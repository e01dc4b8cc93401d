"""What the functions return: paths, counts and warnings, and the layers behind the paths."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .codebook import CodebookFile, open_codebook
from .layers import open_polygons, open_segments, together

if TYPE_CHECKING:
    import geopandas


@dataclass(frozen=True)
class Result:
    """What a command returned.

    Attributes:
        values: what `--json` prints: paths, counts and figures as plain values. `result["n_segments"]` gives one.
        warnings: every warning, in order.
        messages: every line of the log, in order.
    """

    values: Mapping[str, Any]
    warnings: tuple[str, ...] = ()
    messages: tuple[str, ...] = ()

    def __getitem__(self, name: str) -> Any:
        return self.values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True)
class SceneFiles:
    """The outputs of one scene.

    Attributes:
        segments_path: the segments file.
        classes_path: the class raster.
        polygons_path: the class polygons.
        values: counts of the scene, as `--json` prints them.
    """

    segments_path: Path
    classes_path: Path
    polygons_path: Path
    values: Mapping[str, Any]

    def segments(self, pfl: bool = False) -> geopandas.GeoDataFrame:
        """Read the segments; see `open_segments`."""
        return open_segments(self.segments_path, pfl)

    def polygons(self) -> geopandas.GeoDataFrame:
        """Read the class polygons."""
        return open_polygons(self.polygons_path)


@dataclass(frozen=True)
class Labelled(Result):
    """What `label` and `relabel` return."""

    @property
    def scenes(self) -> tuple[SceneFiles, ...]:
        """The outputs of each scene that did not fail."""
        return tuple(
            SceneFiles(Path(row["segments"]), Path(row["classes"]), Path(row["polygons"]), row)
            for row in self.values["scenes"]
        )

    @property
    def failed(self) -> tuple[Mapping[str, Any], ...]:
        """`input`, `code` and `message` of each scene that failed."""
        return tuple(self.values["failed"])

    @property
    def codebook_path(self) -> Path:
        """The codebook that names the classes."""
        return Path(self.values["codebook"])

    def codebook(self) -> CodebookFile:
        """Open the codebook."""
        return open_codebook(self.codebook_path)

    def segments(self, pfl: bool = False) -> geopandas.GeoDataFrame:
        """Read the segments of all scenes.

        Raises:
            SegmentsError: The scenes have different CRSs.
        """
        return together([scene.segments(pfl) for scene in self.scenes], "segments")

    def polygons(self) -> geopandas.GeoDataFrame:
        """Read the class polygons of all scenes.

        Raises:
            SegmentsError: The scenes have different CRSs.
        """
        return together([scene.polygons() for scene in self.scenes], "polygons")


@dataclass(frozen=True)
class Segmented(Result):
    """What `segment_scene` and `apply` return."""

    @property
    def segments_path(self) -> Path:
        """The segments file."""
        return Path(self.values["segments"] if "segments" in self.values else self.values["path"])

    def segments(self, pfl: bool = False) -> geopandas.GeoDataFrame:
        """Read the segments; see `open_segments`."""
        return open_segments(self.segments_path, pfl)


@dataclass(frozen=True)
class Fitted(Result):
    """What `fit` returns."""

    @property
    def codebook_path(self) -> Path:
        """The codebook."""
        return Path(self.values["codebook"])

    def codebook(self) -> CodebookFile:
        """Open the codebook."""
        return open_codebook(self.codebook_path)
