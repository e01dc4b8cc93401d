"""Pre-train network: a network trained on pseudo labels."""

from __future__ import annotations

from ...host.text import tr
from .training import TrainNetwork


class Pretrain(TrainNetwork):
    """A network trained on labels that nobody drew."""

    NAME = "pretrain"
    ICON = "pretrain"
    JOB = "pretrain"

    def title(self) -> str:
        return tr("Pre-train network")

    def summary(self) -> str:
        return tr(
            "Trains a segmentation network on the labels that ALPS made, so that it knows your imagery before it sees "
            "a label that somebody drew. Give a data set from “Export data set”, or labelled scenes. Then run "
            "“Fine-tune network” on a few true labels, and “Predict classes” on new rasters.\n\n"
            "With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same "
            "settings and folder continue the training. It needs the engine for training, which you install in "
            "Settings ▸ Options ▸ ALPS."
        )

    def keywords(self) -> str:
        return tr("train,deep learning,neural network,self-supervised,pseudo labels,backbone,U-Net,UPerNet,SegFormer")

    def labels_help(self) -> str:
        return tr("Class rasters of “Auto-label raster” or “Auto-label collection”. They are matched by name.")

    def start_help(self) -> str:
        return tr(
            "model.json of an earlier training whose weights are loaded, for example of one on other imagery (Mixed-PL "
            "in the paper: choose the weights “backbone”). If not set, the training begins with random weights."
        )
