"""Compare labels with ground truth, and two runs with each other.

In: class rasters or instances, and the truth for them. Out: a dict of figures, also written as JSON and CSV.

For class rasters: `pairs.py` finds the truth of each raster, `truth.py` reads it, `confusion.py` counts pixels, and
`metrics.py` computes the scores; `boundary.py` measures borders, and `compare.py` compares two runs. `evaluate.py` puts
these together. For instances: `instance_files.py` reads them, and `instances.py` computes average precision.
"""
