"""Turn boxes into masks: find the object in each box, and decide which mask lies on top where masks overlap.

In: an open scene, and the boxes of one image from `annotations`. Out: batches of instances (`tables.instances`), and a
class raster painted from them.

`masks.py` runs the steps. `windows.py` decides what part of the scene each box sees. A segmenter of boxes is a class as
in `protocol.py`: `colour.py` (with `shapes.py`) needs no model, `sam.py` uses SAM; `choose.py` builds the one that the
settings ask for. `frame.py` is the geometry of a box, `overlap.py` the order of painting.
"""
