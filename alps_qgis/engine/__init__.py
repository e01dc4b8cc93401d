"""The whole of ALPS: scenes in, segments, codebook and class maps out. Knows nothing of QGIS."""

__version__ = "0.1.0"
