"""Outputs of algorithms that write copies of segments and codebook into a folder."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingOutputString, QgsProcessingParameterBoolean

from ...host.layers import file_of
from ...host.style_store import store_styles
from ...host.tables.links import CLASSES_KIND, SEGMENTS_KIND
from ...host.text import tr
from ..autolabelcollection import collection_name
from ..base import AlpsAlgorithm
from ..outputs import Loaded, load_too, scene_stem
from ..parameters import Values


def add_copies_outputs(algorithm: AlpsAlgorithm) -> None:
    """Add what such an algorithm returns besides the folder, and whether it loads the copies."""
    algorithm.add(
        QgsProcessingParameterBoolean("LOAD", tr("Load the results"), defaultValue=True),
        tr("Add the new segments and the new table of classes to the project, in one group."),
    )
    algorithm.addOutput(QgsProcessingOutputString("CODEBOOK", tr("Codebook")))
    algorithm.addOutput(QgsProcessingOutputString("SEGMENTS", tr("Segments; paths with semicolons between them")))


def load_copies(result: Values, folder: str, context: QgsProcessingContext, load: bool) -> Values:
    """Store styles in the copies, have Processing load them if wanted, and return the outputs.

    Args:
        result: of its job, with the paths `segments` and `codebook`.
        folder: of the copies.
        context: of the run.
        load: whether it is wanted.
    """
    codebook = str(result["codebook"])
    store_styles({CLASSES_KIND: codebook}, codebook)
    for path in result["segments"]:
        store_styles({SEGMENTS_KIND: path}, codebook)
    if load:
        loaded = [
            Loaded(path, SEGMENTS_KIND, codebook, "", scene_stem(file_of(path)).removesuffix("_segments"))
            for path in result["segments"]
        ]
        load_too([*loaded, Loaded(codebook, CLASSES_KIND, codebook)], context, collection_name(folder))
    return {"OUTPUT": folder, "CODEBOOK": codebook, "SEGMENTS": ";".join(map(str, result["segments"]))}
