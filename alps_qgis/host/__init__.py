"""Start the engine from inside QGIS, hand it layers as paths, and style what it wrote."""
