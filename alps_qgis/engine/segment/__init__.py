"""Cut tiles into masks, and describe each mask by a vector (its PFL).

In: the display values of a tile and its valid mask. Out: `TileSegments`, with masks, PFLs and scores.

Every segmenter follows `protocol.py`. A new one is a file such as `superpixels.py` and a branch in `registry.py`, which
knows all segmenters by name and chooses one. The built-in segmenter needs nothing but numpy, scipy and scikit-image:
`superpixel_merge.py` draws its masks, `superpixel_features.py` computes its PFLs, and `superpixel_recipe.py` holds the
constants. SAM is in `sam/`, and `pfl.py` pools its PFLs.
"""
