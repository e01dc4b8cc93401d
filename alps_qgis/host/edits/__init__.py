"""Edits of classes and segments: as edits of QGIS's own layers, with one history over all of them."""
