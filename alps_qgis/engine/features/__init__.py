"""Rasters that describe segments besides their own PFLs: embeddings, surface models, indices.

The values of such a raster are pooled under each segment, scaled alike for a whole collection, weighted, and appended
to the segment's PFL. Segmenters know nothing of it, so it works the same for all of them.
"""
