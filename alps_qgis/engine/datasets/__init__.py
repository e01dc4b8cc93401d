"""Export labelled scenes as data sets for training: chips with their masks, instances, split and description.

In: scenes, with class rasters or layers of polygons as their labels. Out: one folder, complete or absent, in one of
several layouts, with a README, a manifest and an index.

`export.py` runs the steps. Before anything is written, `sources.py` pairs scenes with labels, and `prepare.py` decides
on classes (`class_table.py`), splits (`split.py`) and the stretch. Then each chip (`chips.py`) gets its mask and
instances (`instances.py`) and goes to a layout. A new layout is a subclass of `Layout` (`layouts.py`) and a line in
`LAYOUTS` of `export.py`. `card.py` describes the result.
"""
