"""What scripts and notebooks import: the commands as functions, and the files as tables of geopandas.

`from alps_qgis.engine import label` gives the same objects (docs/python.md), and loads nothing before they are used.
"""

from .codebook import CodebookFile, open_codebook
from .functions import (
    apply,
    choose_k,
    evaluate,
    export,
    fit,
    label,
    make_sample_scene,
    relabel,
    run,
    segment_scene,
)
from .layers import open_polygons, open_segments
from .results import Fitted, Labelled, Result, SceneFiles

__all__ = (
    "CodebookFile",
    "Fitted",
    "Labelled",
    "Result",
    "SceneFiles",
    "apply",
    "choose_k",
    "evaluate",
    "export",
    "fit",
    "label",
    "make_sample_scene",
    "open_codebook",
    "open_polygons",
    "open_segments",
    "relabel",
    "run",
    "segment_scene",
)
