"""Put a new file in the place of one that QGIS may show.

The engine only writes new files. Where the user chose one that exists, the engine writes a neighbour of it, and this
module exchanges the two while the layers that show the old one are released. Replacing a GeoPackage under an open
connection would lose data, and Windows would refuse to replace a raster.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from .layers import file_of, layer_file
from .main_thread import on_main_thread
from .process import EngineFailure
from .text import tr

_SIDECAR = ".aux.xml"
_PLAIN_SUFFIX = re.compile(r"\.[A-Za-z0-9]{1,16}")
_MAX_NAME_BYTES = 255


class Target:
    """One output of a run.

    Attributes:
        chosen: the path the user chose, as Processing knows it.
        final: the same, absolute.
        path: the path the engine writes; another one when `final` exists.
    """

    def __init__(self, final: str) -> None:
        self.chosen = final
        self.final = str(Path(final).absolute())
        place = Path(self.final)
        self.replaces = place.exists()
        self.path = str(_aside(place)) if self.replaces else self.final
        # Of a QGIS that ended between the engine's last step and ours.
        self.discard()

    def check(self, inputs: Iterable[str] = ()) -> None:
        """Refuse early what `publish` could not or must not do.

        Args:
            inputs: files the run reads; `publish` would put the output in their place.

        Raises:
            EngineFailure: The file is a folder or an input, also through links, or is open for editing in QGIS, or its
                name leaves no room for the files beside it.
        """
        if Path(self.final).is_dir():
            # The end of a long run would be the first to see it.
            text = tr("The output {file} is a folder. Choose another name.")
            raise EngineFailure("output", text.format(file=self.final))
        if self.replaces:
            limit = _MAX_NAME_BYTES - len(_SIDECAR)
            if len(os.fsencode(Path(self.final).name)) > limit:
                # Of a file that does not exist yet, the engine says so.
                text = tr("The name of {file} is longer than {limit} bytes. Choose another file.")
                raise EngineFailure("output", text.format(file=self.final, limit=limit))
            for path in inputs:
                if same_file(file_of(path), self.final):
                    text = tr("The output {file} is also an input. Choose another file.")
                    raise EngineFailure("output", text.format(file=self.final))
            on_main_thread(self._refuse_edited)
            on_main_thread(self._refuse_open)

    def named(self, text: str) -> str:
        """Return what the engine says about the output, with the name the user chose."""
        return text.replace(Path(self.path).name, Path(self.final).name) if self.replaces else text

    def refuse_edited(self) -> None:
        """Refuse to replace a file that was opened for editing meanwhile, before any output is replaced.

        Raises:
            EngineFailure: A layer of it is in an edit session.
        """
        if self.replaces:
            on_main_thread(self._refuse_edited)

    def keep(self) -> str:
        """Put a result that cannot be published beside the file it was for; return its path, empty if there is none."""
        if not self.replaces or not Path(self.path).exists():
            return ""
        place = Path(self.final)
        names = (place.with_name(f"{place.stem}.new-{number}{place.suffix}") for number in range(1, 10_000))
        free = next((path for path in names if not path.exists()), None)
        if free is None:
            return ""
        with contextlib.suppress(OSError):
            # The sidecar first, as in `_replace`.
            for suffix in (_SIDECAR, ""):
                if Path(self.path + suffix).exists():
                    os.replace(self.path + suffix, f"{free}{suffix}")  # noqa: PTH105
            return str(free)
        return ""

    def publish(self) -> None:
        """Move the new file to the place the user chose; layers that show the old one show the new one.

        Raises:
            EngineFailure: A layer of it was opened for editing meanwhile, or the file cannot be replaced.
        """
        if self.replaces:
            on_main_thread(self._exchange)

    def discard(self) -> None:
        """Remove what was written aside, after a failure."""
        if self.replaces:
            for path in (self.path, self.path + _SIDECAR):
                with contextlib.suppress(OSError):
                    Path(path).unlink()

    def _layers(self) -> list[QgsMapLayer]:
        layers = QgsProject.instance().mapLayers().values()
        return [layer for layer in layers if same_file(layer_file(layer), self.final)]

    def _refuse_edited(self) -> None:
        for layer in self._layers():
            if isinstance(layer, QgsVectorLayer) and layer.isEditable():
                text = tr(
                    "{file} is open for editing as the layer “{name}”. Save the edits and toggle editing off, or "
                    "choose another file."
                )
                raise EngineFailure("output", text.format(file=self.final, name=layer.name()))

    def _refuse_open(self) -> None:
        """Refuse early a file that another program has open; what QGIS itself has open is released for the exchange."""
        locks = [Path(self.final + suffix) for suffix in ("-wal", "-shm")]
        is_open = self.final.lower().endswith(".gpkg") and any(path.exists() for path in locks)
        if is_open and not self._layers():
            reason = tr("another program has it open")
            raise EngineFailure("output", _cannot_replace().format(file=self.final, reason=reason))
        if sys.platform == "win32":
            try:
                with open(self.final, "rb+"):
                    pass
            except OSError as error:
                if not self._layers():
                    reason = error.strerror or str(error)
                    raise EngineFailure("output", _cannot_replace().format(file=self.final, reason=reason)) from error

    def _exchange(self) -> None:
        self._refuse_edited()
        layers = [(layer, layer.source(), layer.providerType()) for layer in self._layers()]
        for layer, _, _ in layers:
            _release(layer)
        try:
            self._replace()
        except OSError as error:
            reason = error.strerror or str(error)
            raise EngineFailure("output", _cannot_replace().format(file=self.final, reason=reason)) from error
        finally:
            for layer, source, provider in layers:
                layer.setDataSource(source, layer.name(), provider, _options(layer))
                layer.triggerRepaint()

    def _replace(self) -> None:
        for suffix in ("-wal", "-shm"):
            if Path(self.final + suffix).exists() and self.final.lower().endswith(".gpkg"):
                raise OSError(tr("another program has it open"))
        # The sidecar first: a class raster without its attribute table would show as a grey layer.
        old, new = Path(self.final + _SIDECAR), Path(self.path + _SIDECAR)
        kept = Path(self.path + _SIDECAR + ".old")
        had_sidecar = old.exists()
        if had_sidecar:
            os.replace(old, kept)  # noqa: PTH105 - the same in one look
        try:
            if new.exists():
                os.replace(new, old)  # noqa: PTH105
            os.replace(self.path, self.final)  # noqa: PTH105
        except OSError:
            # The old raster needs its own legend.
            old.unlink(missing_ok=True)
            if had_sidecar:
                os.replace(kept, old)  # noqa: PTH105
            raise
        kept.unlink(missing_ok=True)


def _cannot_replace() -> str:
    return tr("{file} cannot be replaced ({reason}). Close the program that uses it, or choose another file.")


def _aside(place: Path) -> Path:
    """Return a short hidden name beside a file, without any of its characters that a library might not take.

    It is the same in every session: a run that was interrupted goes on when it is started for the same outputs.
    """
    tag = hashlib.sha256(os.fsencode(os.path.normcase(place.name))).hexdigest()[:16]
    suffix = place.suffix if _PLAIN_SUFFIX.fullmatch(place.suffix) else ""
    return place.with_name(f".alps-{tag}.new{suffix}")


def same_file(one: str, other: str) -> bool:
    """Tell whether two paths lead to one file; an empty path leads to none."""
    if not one:
        return False
    with contextlib.suppress(OSError):
        return Path(one).samefile(other)
    return os.path.normcase(one) == os.path.normcase(other)


def _release(layer: QgsMapLayer) -> None:
    """Close the file of a layer and keep its style, by an empty stand-in of the same kind."""
    if isinstance(layer, QgsRasterLayer):
        layer.setDataSource("", layer.name(), "gdal", _options(layer))
    else:
        geometry = "Polygon" if layer.isSpatial() else "NoGeometry"
        layer.setDataSource(geometry, layer.name(), "memory", _options(layer))


def _options(layer: QgsMapLayer) -> Any:
    from qgis.core import QgsDataProvider

    options = QgsDataProvider.ProviderOptions()
    options.transformContext = QgsProject.instance().transformContext()
    return options
