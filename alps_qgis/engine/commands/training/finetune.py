"""`alps finetune`: a network trained further on true labels, or the baseline without pre-training."""

from __future__ import annotations

from ...progress import Progress
from ..command import Arguments, Command, Result
from .pretrain import TRAINING_INPUTS, TRAINING_SETTINGS, describe, run


def _run(arguments: Arguments, progress: Progress) -> Result:
    return run("finetune", arguments, progress)


COMMAND = Command(
    "finetune",
    "Train a network on true labels, beginning with the weights of `alps pretrain`; without --from, the baseline.",
    _run,
    describe,
    inputs=TRAINING_INPUTS,
    settings=TRAINING_SETTINGS,
    algorithms=("finetune",),
)
