"""Cut tiles into masks, and describe each mask by a vector (its PFL).

In: the display values of a tile and its valid mask. Out: `TileSegments`, with masks, PFLs and scores.

Every segmenter follows `protocol.py`. `registry.py` knows all segmenters by name and chooses one. To add one that needs
no model, write a file such as `superpixels.py`, add it to `BUILT_IN` in `registry.py` and its name to
`BUILT_IN_SEGMENTERS` in `settings/shared.py`. The built-in one needs only numpy, scipy and scikit-image:
`superpixel_merge.py` draws its masks, `superpixel_features.py` computes its PFLs, and `superpixel_recipe.py` holds the
constants. SAM is in `sam/`, and `pfl.py` pools its PFLs.
"""
