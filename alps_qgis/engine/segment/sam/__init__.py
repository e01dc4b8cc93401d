"""Run Segment Anything (SAM) as a segmenter, with the published weights and less work than the published code.

In: RGB tiles and a checkpoint. Out: the masks of the segment-anything package's automatic mask generator, and the
embedding map from which PFLs are pooled.

`settings/models.py` lists the published checkpoints, `model_state.py` tells which are here, `download.py` fetches one,
and `checkpoint.py` opens one without trusting it. `segmenter.py` is the segmenter. `generator.py` runs the steps for a
tile: points (`crops.py`), image encoder (`encoder.py`), mask decoder (`decoder.py`, `upscaling.py`), filters
(`filters.py`, `regions.py`). A faster step must give the same masks up to rounding, unless the user chose a lower
precision (`precision.py`).
"""
