"""`alps tiles`: write the tile grid of a raster as polygons."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import TileSettings
from .command import Arguments, Command, Input, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.tile_layer import write_tiles
    from ..runtime.files import check_output
    from ..scene.names import find_scenes

    scene, out = find_scenes([arguments["scene"]])[0], Path(arguments["out"])
    check_output(out, [scene], arguments["overwrite"])
    return write_tiles(scene, out, arguments["settings"])


def _describe(result: Result) -> str:
    return f"{count(result['n_tiles'], 'tile')}: {result['tiles']}"


COMMAND = Command(
    "tiles",
    "Write the tile grid of a raster as polygons.",
    _run,
    _describe,
    inputs=(Input("scene", "A raster.", "SCENE", required=True), out_file("GeoPackage to write.")),
    settings={"settings": SettingsOf(TileSettings)},
    algorithms=("tilegrid",),
)
