"""What the plugin adds to the window of QGIS besides the Processing algorithms."""
