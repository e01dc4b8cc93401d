"""The settings that a codebook was made with: metadata of its table `classes`, one JSON object.

Files of earlier versions hold them in a second table, which is still read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .. import __version__
from ..classes import MAX_CLASS_ID
from ..errors import CodebookError
from ..features.encoder.record import IN_OUTPUTS
from ..features.scaling import FeatureScaling
from ..runtime.json_values import anything, items, number, optional, read_json, record, text, whole
from ..scene.bands import BANDS
from ..scene.stretch import Stretch
from .geopackage import METADATA_KEY
from .ogr import DataLayerError, DataSourceError, pyogrio
from .vector_file import open_vector

CLASSES = "classes"
OLD_SETTINGS = "settings"
"""Table that holds the settings in files of earlier versions: a row for each, its value as JSON."""

SCHEMA_VERSION = 1

UPDATES = "updates"
"""Key of the settings under which every update is recorded, the first one first."""

OWN_KEYS = ("schema_version", "engine_version", "n_clusters", "pfl_kind", "identity")
"""Keys of the settings that belong to the file format, not to the run."""

_SETTINGS = record(
    {"schema_version": whole(1, SCHEMA_VERSION)},
    {
        # Each cluster starts as a class.
        "n_clusters": whole(0, MAX_CLASS_ID + 1),
        "stretch": Stretch.check,
        "segmenter": text(),
        "scene": record({}, {"bands": BANDS}),
        "area": record({}, {"resolution": optional(number())}),
        "features": record({"scaling": FeatureScaling.check, "weight": number()}, {"raster": text()}),
        "encoder": IN_OUTPUTS,
        "identity": text(),
        UPDATES: items(record({}, {"segments": text(), "predecessor": text()})),
    },
)
"""What other steps read from the settings; the rest is a record for people."""


def settings_text(settings: dict[str, Any], n_clusters: int, pfl_kind: str, identity: str) -> str:
    """Return the metadata of a new codebook.

    Args:
        settings: how it was made, plain values for JSON.
        n_clusters: number of clusters that were fitted.
        pfl_kind: the kind of PFL of its centroids.
        identity: see `Codebook.identity`.
    """
    own = {
        "schema_version": SCHEMA_VERSION,
        "engine_version": __version__,
        "n_clusters": n_clusters,
        "pfl_kind": pfl_kind,
        "identity": identity,
    }
    return json.dumps({**settings, **own}, sort_keys=True, ensure_ascii=False)


def _open(function: Any, file: Path, layer: str, **options: Any) -> Any:
    """Call a function of pyogrio on a table of a codebook."""
    try:
        return open_vector(function, file, layer=layer, **options)
    except DataLayerError:
        raise CodebookError(
            f"{file} has no table {layer!r}, so it is not a codebook; choose a file that a fit wrote."
        ) from None
    except DataSourceError as error:
        raise CodebookError(f"{file} cannot be read as a codebook ({error}); choose a file that a fit wrote.") from None
    except (RuntimeError, OSError, ValueError) as error:
        raise CodebookError(f"{file} is damaged ({error}); copy it again or fit it again.") from None


def read_table(file: Path, layer: str, columns: Sequence[str]) -> list[dict[str, Any]]:
    """Return columns of a table of a codebook as one dict a row.

    Raises:
        CodebookError: The file lacks the table or a column, or is damaged.
    """
    _, table = _open(pyogrio.read_arrow, file, layer, read_geometry=False)
    missing = [name for name in columns if name not in table.column_names]
    if missing:
        raise CodebookError(
            f"The table {layer!r} of {file} has no column {missing[0]!r}; restore it or choose a file that a fit wrote."
        )
    try:
        rows: list[dict[str, Any]] = table.select(list(columns)).to_pylist()
    except ValueError as error:
        raise CodebookError(
            f"The table {layer!r} of {file} holds text that is not UTF-8 ({error}); fit it again."
        ) from None
    return rows


def stored_settings(file: Path) -> str | None:
    """Return the settings as the table `classes` holds them; None if it does not."""
    described = _open(pyogrio.read_info, file, CLASSES)
    stored: str | None = (described.get("layer_metadata") or {}).get(METADATA_KEY)
    return stored


def read_settings(file: Path) -> dict[str, Any]:
    """Return all settings of a codebook, checked.

    Raises:
        CodebookError: They are missing, damaged or of a later version.
    """
    stored = stored_settings(file)
    settings: dict[str, Any] = {}
    if stored is not None:
        try:
            settings = read_json(stored, record({}))
        except ValueError as error:
            raise CodebookError(
                f"The settings in the codebook {file} are damaged ({error}); restore it or fit again."
            ) from None
    elif OLD_SETTINGS in _open_list(file):
        settings = _read_old_settings(file)
    else:
        raise CodebookError(
            f"{file} lost the settings of its fit, which are metadata of its table 'classes'; choose the file that a "
            "fit wrote."
        )
    version = settings.get("schema_version")
    if not isinstance(version, int) or version > SCHEMA_VERSION:
        raise CodebookError(
            f"The codebook {file} has the format {version!r}, but this version of ALPS reads up to {SCHEMA_VERSION}; "
            "update ALPS or fit again."
        )
    try:
        _SETTINGS(settings, "")
    except ValueError as error:
        raise CodebookError(f"A setting in the codebook {file} is damaged: {error}; restore it or fit again.") from None
    return settings


def _open_list(file: Path) -> list[str]:
    return [str(name) for name, _ in open_vector(pyogrio.list_layers, file)]


def _read_old_settings(file: Path) -> dict[str, Any]:
    """Read the settings of a file of an earlier version."""
    settings: dict[str, Any] = {}
    for row in read_table(file, OLD_SETTINGS, ("key", "value")):
        try:
            settings[row["key"]] = read_json(row["value"], anything)
        except (TypeError, ValueError):
            raise CodebookError(
                f"The setting {row['key']!r} in {file} is {str(row['value'])[:80]!r}, which is not JSON; restore the "
                "file."
            ) from None
    return settings
