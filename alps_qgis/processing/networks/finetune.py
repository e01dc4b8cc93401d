"""Fine-tune network: a network trained further on true labels."""

from __future__ import annotations

from ...host.text import tr
from .training import TrainNetwork


class Finetune(TrainNetwork):
    """A network trained further on true labels."""

    NAME = "finetune"
    ICON = "finetune"
    JOB = "finetune"

    def title(self) -> str:
        return tr("Fine-tune network")

    def summary(self) -> str:
        return tr(
            "Trains a segmentation network on true labels, beginning with the weights of “Pre-train network”. Without "
            "a model to begin with, the training starts from random weights. Compare the two with “Compare trainings” "
            "to see what pre-training gains on your data.\n\n"
            "With a duration, ALPS first measures how long a step takes on your machine. You can cancel: the same "
            "settings and folder continue the training. It needs the engine for training, which you install in "
            "Settings ▸ Options ▸ ALPS."
        )

    def keywords(self) -> str:
        return tr("train,deep learning,neural network,transfer learning,true labels,U-Net,UPerNet,SegFormer")

    def labels_help(self) -> str:
        return tr("Rasters with the true class of each pixel; 255 or the nodata value where there is none.")

    def start_help(self) -> str:
        return tr(
            "model.json in the folder of a pre-training. If not set, the training begins with random weights: the "
            "baseline that you compare with."
        )
