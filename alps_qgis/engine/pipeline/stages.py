"""How the progress of each job is divided among its stages.

The weights were measured on scenes of usual size. They are exact about the order of stages, and rough about the time.
"""

from __future__ import annotations

from ..progress import Stages

LABEL = Stages({"Segmenting": 80, "Clustering": 5, "Labelling": 14, "Writing the report": 1})
"""`label`: all scenes together."""

LABEL_SCENE = Stages({"Assigning classes": 30, "Painting": 30, "Drawing polygons": 40})
"""`label`: one scene, when the codebook is known."""

SEGMENT_SCENE = Stages({"Segmenting": 85, "Joining tiles": 15})
"""`segment`, and `label` of one scene; scenes of a collection are joined while tiles of others are computed."""

JOIN = Stages({"Matching tiles": 30, "Joining seams": 70})
"""The tiles of one scene."""

FIT = Stages({"Reading segments": 10, "Clustering": 70, "Counting segments": 20})
"""`fit`."""

CHOOSE_K = Stages({"Reading segments": 10, "Comparing": 90})
"""`choose-k`."""

SWEEP = Stages({"Counting segments": 5, "Comparing": 95})
"""`sweep`: all gates."""

SWEEP_ROW = Stages({"Clustering": 40, "Painting": 50, "Comparing with the truth": 10})
"""`sweep`: one gate with one number of clusters."""

RELABEL_SCENE = Stages({"Painting": 50, "Drawing polygons": 50})
"""`relabel`: one scene."""

PREDICT_SCENE = Stages({"Predicting": 85, "Writing classes": 5, "Drawing polygons": 10})
"""`predict`: one scene."""

BOXES = Stages({"Reading annotations": 2, "Masks": 98})
"""`boxes`: all images together."""

BOXES_IMAGE = Stages({"Masks": 80, "Painting classes": 14, "Writing classes": 6})
"""`boxes`: one image."""

VOLUME = Stages(
    {"Cutting slices": 10, "Labelling slices": 80, "Restoring the volume": 5, "Comparing with the truth": 5}
)
"""`volume`."""

REFINE = Stages({"Reading segments": 2, "Refining": 90, "Writing labels": 8})
"""`refine`: all scenes together."""

REFINE_ROUND = Stages({"Painting labels": 5, "Training": 80, "Asking the network": 15})
"""`refine`: one round."""
