"""Read scenes by windows, and read and write class rasters.

In: any raster that GDAL reads, opened from local files only unless the user allows servers. Out: a `Scene`, whose
windows are display values 0…1 with a valid mask, and class rasters with a table of names and colours.

Which files may be opened is decided in `sources.py`, which pixels are valid in `bands.py`, and where they lie on the
ground in `georeferencing.py`. `grid.py` cuts a scene into tiles, `stretch_fit.py` finds the range of display values,
`names.py` names the outputs, and `class_raster.py` is the format of the result.
"""
