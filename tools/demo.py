"""Run *Auto-label raster* in real QGIS without a screen and show what came out.

Usage: demo.py [--scene PATH]

Runs in the Python that has PyQGIS, with the staged plugin of `build/` and a profile of its own, so that neither the
settings nor the plugins of the person at the keyboard matter. Without a scene it makes the sample scene first.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess  # nosec B404
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
OUT = BUILD / "demo"
PLUGIN_FOLDERS = ("/usr/share/qgis/python/plugins",)
PICTURE = "side_by_side.png"
SHOWN = ("polygons", "raster")


class DemoError(Exception):
    """What keeps the demo from running, in one sentence."""


def sample_scene() -> Path:
    """Make the sample scene with the engine of `make engine`.

    Raises:
        DemoError: It could not be made.
    """
    pointer = BUILD / "engine.json"
    if not pointer.exists():
        raise DemoError("build/engine.json is missing; run make engine first.")
    python = json.loads(pointer.read_text(encoding="utf-8"))["python"]
    command = [python, "-m", "alps_qgis.engine.sample.sample_scene", str(OUT)]
    if subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode:  # nosec B603
        raise DemoError("The sample scene could not be made (see above).")
    return OUT / "sample_scene.tif"


def start_qgis() -> Any:
    """Start QGIS without a window, with Processing and the staged plugin's provider.

    Returns:
        The application and the provider; both must stay referenced.

    Raises:
        DemoError: PyQGIS or its Processing cannot be imported.
    """
    profile = OUT / ".profile"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir(mode=0o700)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("XDG_RUNTIME_DIR", str(profile))  # else Qt complains on machines without a session
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    os.environ.pop("ALPS_ENGINE_PYTHON", None)  # the demo shows the engine of this checkout
    sys.path[:0] = [str(BUILD), *PLUGIN_FOLDERS]
    try:
        from qgis.core import QgsApplication

        application = QgsApplication([], False)
        application.initQgis()
        from processing.core.Processing import Processing
    except ImportError as error:
        raise DemoError(f"{sys.executable} cannot import QGIS ({error}); set PYTHON to the Python it uses.") from error
    Processing.initialize()
    from alps_qgis.processing.provider import AlpsProvider

    provider = AlpsProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return application, provider


def label(scene: Path) -> dict[str, Any]:
    """Run the algorithm as the Toolbox does and load what it made into the project.

    Raises:
        DemoError: The algorithm failed.
    """
    import processing
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        """Show progress on a terminal, and always what is wrong."""

        def __init__(self) -> None:
            super().__init__(False)
            self.progressChanged.connect(self._show)

        def _show(self, percent: float) -> None:
            if sys.stderr.isatty():
                print(f"\r{percent:3.0f} % ", end="", file=sys.stderr, flush=True)

        def reportError(self, error: str, fatalError: bool = False) -> None:
            if not fatalError:  # a fatal one ends the run and is said there
                print(error, file=sys.stderr, flush=True)

        def pushWarning(self, warning: str) -> None:
            print(warning, file=sys.stderr, flush=True)

    for old in OUT.glob(f"{scene.stem}_*"):
        if old != scene and "truth" not in old.name:
            old.unlink()
    (OUT / "codebook.gpkg").unlink(missing_ok=True)
    parameters = {
        "INPUT": str(scene),
        "SEGMENTER": "superpixels",
        "CLASSES": str(OUT / f"{scene.stem}_classes.tif"),
        "POLYGONS": str(OUT / f"{scene.stem}_polygons.gpkg"),
        "SEGMENTS": str(OUT / f"{scene.stem}_segments.gpkg"),
        "CODEBOOK": str(OUT / "codebook.gpkg"),
    }
    try:
        results = processing.runAndLoadResults("alps:autolabel", parameters, feedback=Feedback())
    except QgsProcessingException as error:
        raise DemoError(": ".join(str(error).splitlines())) from error
    finally:
        if sys.stderr.isatty():
            print("\r      \r", end="", file=sys.stderr)
    return dict(results)


def picture(scene: Path) -> Path:
    """Draw scene, class map and legend side by side with QGIS's map renderer."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRasterLayer
    from qgis.PyQt.QtCore import QRect, QSize, Qt
    from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

    image = QgsRasterLayer(str(scene), scene.stem)
    # The class raster too, which is switched off where there are polygons.
    made = [layer.layer() for layer in QgsProject.instance().layerTreeRoot().findLayers()]
    classes = [layer for layer in made if layer is not None and layer.customProperty("alps/kind") in SHOWN]
    extent = image.extent()
    share = extent.height() / extent.width() if extent.width() else 1.0
    width = round(1000 / max(share, 1.0))
    panel = QSize(max(width, 40), max(round(width * share), 40))

    def render(layers: list[Any]) -> Any:
        settings = QgsMapSettings()
        settings.setLayers(layers)
        settings.setDestinationCrs(image.crs())
        settings.setExtent(extent)
        settings.setOutputSize(panel)
        settings.setBackgroundColor(QColor("#ffffff"))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    entries = legend(classes)
    margin, header, row, legend_width = 24, 58, 30, 300
    height = max(panel.height(), len(entries) * row) + header + margin
    sheet = QImage(QSize(2 * panel.width() + legend_width + 4 * margin, height), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#ffffff"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    titles = [("Scene", [image]), ("Class map with polygons", classes)]
    for column, (title, layers) in enumerate(titles):
        left = margin + column * (panel.width() + margin)
        painter.setFont(QFont("DejaVu Sans", 17))
        painter.drawText(left, 38, title)
        painter.drawImage(left, header, render(layers))
    left = 3 * margin + 2 * panel.width()
    painter.drawText(left, 38, "Classes")
    painter.setFont(QFont("DejaVu Sans", 12))
    for at, (name, color, part) in enumerate(entries):
        top = header + at * row
        painter.fillRect(left, top, 34, 20, color)
        place = QRect(left + 46, top, legend_width - 46, 20)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, part)
    painter.end()
    target = OUT / PICTURE
    if not sheet.save(str(target)):
        raise DemoError(f"{target} could not be written; is the disk full?")
    return target


def legend(layers: list[Any]) -> list[tuple[str, Any, str]]:
    """Return name, colour and share of each class of the raster among them, largest first.

    Names and colours are those of the raster's style, shares those of its attribute table: what a person sees in QGIS.
    """
    from qgis.core import QgsRasterLayer

    raster = next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)
    if raster is None or not hasattr(raster.renderer(), "classes"):
        return []
    counts: dict[int, float] = {}
    table = raster.attributeTable(1)
    if table is not None:
        names = [field.name for field in table.fields()]
        value, pixels = names.index("Value"), names.index("n_px")
        counts = {int(row[value]): float(row[pixels]) for row in table.data()}
    total = sum(counts.values()) or 1.0
    classes = sorted(raster.renderer().classes(), key=lambda each: -counts.get(int(each.value), 0.0))
    return [(each.label, each.color, f"{100 * counts.get(int(each.value), 0.0) / total:.1f} %") for each in classes]


def report(scene: Path, results: dict[str, Any], seconds: float) -> None:
    """Say in five lines what came out and where."""

    def name(path: Any) -> str:
        path = Path(str(path).split("|")[0])
        return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)

    covered = 100 * float(results.get("COVERED_SHARE") or 0)
    print(
        f"{name(scene)}: {results['N_CLASSES']} classes from {results['N_SEGMENTS']:,} segments "
        f"({results['SEGMENTER_USED']}) in {seconds:.0f} s, {covered:.1f} % covered"
    )
    print(f"class raster  {name(results['CLASSES'])}")
    print(f"polygons      {name(results['POLYGONS'])} ({results['N_POLYGONS']:,})")
    print(f"classes       {name(results['CODEBOOK'])}: rename and merge here, then run “Apply class edits”")
    print(f"picture       {name(OUT / PICTURE)}")


def main() -> None:
    """Run the demo and end the process."""
    parser = argparse.ArgumentParser(prog="demo.py", description="Auto-label one scene in real QGIS, headless.")
    parser.add_argument("--scene", type=Path, help="raster to label; the sample scene when left out")
    chosen = parser.parse_args().scene
    OUT.mkdir(parents=True, exist_ok=True)
    code = 0
    try:
        if chosen is not None and not chosen.exists():
            raise DemoError(f"{chosen} does not exist; give SCENE=path of a raster.")
        scene = chosen.resolve() if chosen is not None else sample_scene()
        _running = start_qgis()  # QGIS lives as long as this
        start = time.monotonic()
        results = label(scene)
        seconds = time.monotonic() - start
        picture(scene)
        report(scene, results, seconds)
    except DemoError as error:
        print(f"error: {error}", file=sys.stderr)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    # Leave at once: QGIS tears its providers down in an order that crashes while Python holds some.
    os._exit(code)


if __name__ == "__main__":
    main()
