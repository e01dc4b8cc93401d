"""Turn masks into segments, and segments into class rasters and class polygons.

In: the masks of tiles, then a segments file with clusters. Out: segments joined across tiles (`seams.py`,
`vectorize.py`), the class raster of a scene (`paint.py`), and its class polygons (`polygons.py`).

`class_owners.py` decides which class a segment has, and `paint.py` which segment is on top. For polygons,
`components.py` finds connected components block by block, `sieve.py` applies the minimum mapping unit, `fragments.py`
draws what lies in one block, and `dissolve.py` unites it. No result depends on the blocks.
"""
