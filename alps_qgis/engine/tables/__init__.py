"""Read and write the engine's tables: segments, instances, polygons, tiles and codebooks, all GeoPackages.

In and out: batches of features as numpy arrays, and a path. Files appear complete and verified, or not at all.

Columns of polygon tables are listed in `segments.py`, `instances.py`, `polygons.py` and `tiles.py`;
`polygon_table.py` writes and reads all four. `codebook.py` is the format of codebooks. `polygon_layer.py` reads polygon
layers of users, after `vector_file.py` has checked that a file holds its features itself.
"""
