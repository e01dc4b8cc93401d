"""Make a procedural aerial image with its true labels, to try everything on without any data.

In: a size and a seed. Out: the scene and its class raster as GeoTIFFs, or arrays with the true objects.

`sample_scene.py` lays the scene out, calls the painters in order, and writes the files. `land.py`, `village.py` and
`trees.py` paint; all of them change one `Canvas` (`canvas.py`) and draw from its one source of random numbers. So any
new draw of a random number changes every scene after it.
"""
