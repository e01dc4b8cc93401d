"""Read several trainings, and group those that differ in their seed alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import ModelError
from .record_files import Curve, read_curves, read_metrics
from .told import BASELINE, MIXED, how_loaded

_ORDER = (BASELINE, "overall", "backbone", "head", MIXED)
"""Of the rows, as in the tables of the ALPS paper."""


@dataclass(frozen=True)
class Run:
    """One training.

    Attributes:
        folder: where it is.
        metrics: content of its `metrics.json`; its scores are there.
        curves: by column of its `curves.csv`.
    """

    folder: Path
    metrics: dict[str, Any]
    curves: dict[str, Curve]

    @property
    def seed(self) -> int:
        """Seed of the training."""
        return int(self.metrics["seed"])

    @property
    def scores(self) -> dict[str, Any]:
        """What was measured on its held-out part."""
        scores: dict[str, Any] = self.metrics["scores"]
        return scores

    @property
    def network(self) -> str:
        """Title of the network."""
        return str(self.metrics.get("network_title") or self.metrics["network"])


@dataclass(frozen=True)
class Group:
    """Trainings of one network that began in one way.

    Attributes:
        network: title of the network.
        loaded: how they began, as the paper's tables call it; see `told.how_loaded`.
        runs: by seed, ascending.
    """

    network: str
    loaded: str
    runs: dict[int, Run]


def read_run(folder: Path) -> Run:
    """Read a training that has ended.

    Raises:
        ModelError: It has not ended, was not measured, or is damaged.
    """
    # Who gives a file inside means the training.
    folder = folder if folder.is_dir() or not folder.is_file() else folder.parent
    metrics = read_metrics(folder)
    if not metrics.get("scores"):
        raise ModelError(f"{folder} has no scores, because its held-out part was not measured; leave it out.")
    return Run(folder, metrics, read_curves(folder))


def read_runs(folders: Sequence[Path]) -> list[Run]:
    """Read trainings whose figures can stand in one table.

    Raises:
        ModelError: One cannot be read, is there twice, or has other classes than the first.
    """
    runs = [read_run(Path(folder).expanduser()) for folder in folders]
    if not runs:
        raise ModelError("No training was given; give the folders of at least two.")
    seen: dict[Path, Path] = {}
    for run in runs:
        if run.folder.resolve() in seen:
            raise ModelError(f"{run.folder} is given twice; leave it out once.")
        seen[run.folder.resolve()] = run.folder
        names, first = _class_names(run), _class_names(runs[0])
        if names != first:
            raise ModelError(
                f"{run.folder} was measured on other classes ({_few(names)}) than {runs[0].folder} ({_few(first)}), so "
                "their figures cannot be compared; leave one of them out."
            )
    return runs


def grouped(runs: Sequence[Run]) -> list[Group]:
    """Return the groups in the order of the paper's tables, networks in the order in which they were given.

    Trainings with one seed that began from different pre-trainings are different groups, whose names then say which.

    Raises:
        ModelError: Two trainings differ in nothing that a table shows.
    """
    collected: dict[tuple[str, str], list[Run]] = {}
    for run in runs:
        collected.setdefault((run.network, how_loaded(run.metrics)), []).append(run)
    groups = []
    for (network, loaded), members in collected.items():
        if len({run.seed for run in members}) == len(members):
            groups.append(_group(network, loaded, members))
            continue
        by_start: dict[str, list[Run]] = {}
        for run in members:
            by_start.setdefault(", ".join(run.metrics["pretrained_on"]), []).append(run)
        for start, those in by_start.items():
            groups.append(_group(network, f"{loaded} ({start})" if start else loaded, those))
    networks = list(dict.fromkeys(run.network for run in runs))
    return sorted(groups, key=lambda group: (networks.index(group.network), _rank(group.loaded), group.loaded))


def data_differs(runs: Sequence[Run]) -> str:
    """Return in one sentence what makes the figures of trainings hard to compare; empty where nothing does."""
    kinds = sorted({run.metrics["kind"] for run in runs})
    if len(kinds) > 1:
        return (
            f"These trainings are of different kinds ({', '.join(kinds)}), so some were measured on labels that a "
            "program made and others on true ones."
        )
    # One seed may hold out other images than another; its pairs are fair all the same.
    by_seed: dict[int, set[tuple[Any, ...]]] = {}
    for run in runs:
        true = tuple(each["n_true"] for each in run.scores["classes"])
        by_seed.setdefault(run.seed, set()).add((run.scores["split"], run.scores["n_pixels"], true))
    if any(len(measured) > 1 for measured in by_seed.values()):
        return (
            "Trainings with the same seed were not all measured on the same pixels: part of a difference comes from "
            "the images that were held out."
        )
    return ""


def with_mean_over(run: Run, names: Sequence[str]) -> Run:
    """Return a training whose means are over these classes alone."""
    used = [each for each in run.scores["classes"] if each["name"] in names]
    means = {
        mean: _mean([each[key] for each in used if each.get(key) is not None])
        for mean, key in (("miou", "iou"), ("macc", "acc"))
    }
    scores = {**run.scores, **means, "classes_in_mean": list(names)}
    return replace(run, metrics={**run.metrics, "scores": scores})


def classes_for_mean(runs: Sequence[Run], left_out: Sequence[str]) -> list[str]:
    """Return the classes that the means are over: those that every training has in its own means.

    Args:
        runs: with the same classes.
        left_out: names of classes that are not wanted.

    Raises:
        ModelError: A name is not a class, or no class is left.
    """
    names = _class_names(runs[0])
    for name in left_out:
        if name not in names:
            raise ModelError(f"not_in_mean has {name!r}, which is not a class; choose from {_few(names, 40)}.")
    counted = [
        name for name in names if name not in left_out and all(name in run.scores["classes_in_mean"] for run in runs)
    ]
    if not counted:
        raise ModelError("The trainings have no class in common that counts in their means; leave one of them out.")
    return counted


def _group(network: str, loaded: str, members: Sequence[Run]) -> Group:
    by_seed: dict[int, Run] = {}
    for run in sorted(members, key=lambda run: run.seed):
        if run.seed in by_seed:
            raise ModelError(
                f"{by_seed[run.seed].folder} and {run.folder} began in the same way with the same seed ({run.seed}); "
                "leave one of them out."
            )
        by_seed[run.seed] = run
    return Group(network, loaded, by_seed)


def _rank(loaded: str) -> int:
    return next((n for n, name in enumerate(_ORDER) if loaded == name or loaded.startswith(f"{name} (")), len(_ORDER))


def _class_names(run: Run) -> list[str]:
    return [str(each["name"]) for each in run.scores["classes"]]


def _few(names: Sequence[str], most: int = 5) -> str:
    return ", ".join(names[:most]) + ("…" if len(names) > most else "")


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
