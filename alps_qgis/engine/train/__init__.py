"""Train segmentation networks on data sets that ALPS exported, or on labelled scenes as they are.

In: a `TrainPlan`. Out: a model folder with weights, their description, an ONNX file and the curves.

`run.py` runs the steps. `exported.py` and `labelled_scenes.py` are the sources of samples (`source.py` says what a
source is), `check.py` refuses what cannot be trained on, and `samples.py` draws crops, each from the seed and its
number alone, so that a training that was interrupted ends with the weights of one that was not. `loop.py` takes the
steps on Lightning Fabric, `held_out.py` measures, `checkpoint.py` and `folder.py` keep what a later run continues
from, and `finish.py` writes the results.
"""
