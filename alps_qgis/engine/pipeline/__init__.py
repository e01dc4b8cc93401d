"""Compose the steps of the lower packages into jobs: from scenes to segments, codebook, class rasters and polygons.

In: a plan (`LabelPlan`, `BoxPlan` …) with paths and settings, and a `Progress`. Out: files, and a summary for JSON.

`label.py` is the main job. Its first pass is `first_pass.py`: `tiles.py` computes tiles, `segment.py` plans and
finishes a scene, and `join.py` joins its tiles. The second pass is `fit.py` and `apply.py`. Other jobs have one file
each, and `stages.py` divides the progress of all of them.
"""
