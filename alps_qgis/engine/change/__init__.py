"""Find what changed between two scenes of the same ground that have the classes of one codebook.

In: two segments files and the codebook. Out: a raster and polygons of changes, a table of areas and a picture of it.

`dates.py` lays both scenes over one grid, `pairs.py` decides which pairs of segments changed, `run.py` writes the
outputs, and `flows.py` draws the picture.
"""
