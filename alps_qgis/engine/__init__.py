"""The whole of ALPS: scenes in, segments, codebook and class maps out. Knows nothing of QGIS.

For scripts and notebooks, `from alps_qgis.engine import label, open_codebook` gives the functions of `api/`. They are
loaded when they are first used, so that the command line and QGIS start without them.
"""

from __future__ import annotations

from importlib import import_module as _import_module

__version__ = "0.1.0"

__all__ = (
    *("CodebookFile", "Fitted", "Labelled", "Result", "SceneFiles", "apply", "choose_k", "evaluate", "export", "fit"),
    *("label", "make_sample_scene", "open_codebook", "open_polygons", "open_segments", "relabel", "run"),
    "segment_scene",
)


def __getattr__(name):  # type: ignore[no-untyped-def]
    """Load the functions for scripts; `__init__.pyi` tells type checkers about them."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(_import_module(".api", __name__), name)


def __dir__():  # type: ignore[no-untyped-def]
    return sorted({*globals(), *__all__})
