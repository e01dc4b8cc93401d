"""The groups of the toolbox: an id for scripts, which never changes once released, and a title."""

from __future__ import annotations

from ...host.text import tr

LABEL = "label"
CLASSES = "classes"
STEPS = "steps"
NETWORKS = "networks"
EVALUATION = "evaluation"
DATASETS = "datasets"
VOLUMES = "volumes"
SETUP = "setup"
MODELS = "models"


def group_title(group: str) -> str:
    """Return what the toolbox calls a group."""
    titles = {
        LABEL: tr("Label"),
        CLASSES: tr("Classes"),
        STEPS: tr("Single steps"),
        NETWORKS: tr("Networks"),
        EVALUATION: tr("Evaluation"),
        DATASETS: tr("Data sets"),
        VOLUMES: tr("Volumes"),
        SETUP: tr("Set-up"),
        MODELS: tr("Example models"),
    }
    return titles[group]
