"""Find clusters of PFLs, and give every segment its cluster.

In: the PFLs of all scenes. Out: a `Codebook` (its file format is in `tables/codebook.py`), and for each segment a
cluster and a confidence.

`sample.py` decides which segments a fit sees, `fit.py` how centroids are found, and `assign.py` which centroid a
segment gets. Figures that compare numbers of clusters are in `choose_k.py` and `dirichlet.py`. Results do not depend on
the order of the scenes.
"""
