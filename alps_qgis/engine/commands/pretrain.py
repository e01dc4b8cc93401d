"""`alps pretrain`: a network trained on pseudo labels, from random weights or from those of an earlier training."""

from __future__ import annotations

from ..progress import Progress
from .command import Arguments, Command, Result
from .training import TRAINING_INPUTS, TRAINING_SETTINGS, describe, run


def _run(arguments: Arguments, progress: Progress) -> Result:
    return run("pretrain", arguments, progress)


COMMAND = Command(
    "pretrain",
    "Train a network on labels without annotations: an exported data set, or scenes that `alps label` labelled.",
    _run,
    describe,
    inputs=TRAINING_INPUTS,
    settings=TRAINING_SETTINGS,
    why_no_algorithm="it runs on the command line for now",
)
