"""What the plugin adds to QGIS besides the Processing algorithms: entries in the menus of layers and of the table."""
