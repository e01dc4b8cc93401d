"""What the page of options says about the engine, in plain words."""

from __future__ import annotations

from ..host.engine_state import EngineAnswer, EngineState
from ..host.install import SAM, TRAIN, InstallPlan
from ..host.support.machine import GB, Memory
from ..host.text import tr

Rows = list[tuple[str, str]]


def size_text(size_bytes: float) -> str:
    """Return a size as people read it, for example `310 MB` or `4.8 GB`."""
    if size_bytes >= 0.95e9:
        return tr("{} GB").format(f"{size_bytes / 1e9:.1f}")
    return tr("{} MB").format(max(1, round(size_bytes / 1e6)))


def kind_text(kind: str) -> str:
    """Return what a kind of engine can do."""
    if kind == TRAIN:
        return tr("With Segment Anything, and training of networks")
    if kind == SAM:
        return tr("With Segment Anything (SAM)")
    return tr("Base: superpixels, without Segment Anything")


def change_text(old: str, new: str) -> str:
    """Return what the button says that installs another kind of engine.

    Args:
        old: the kind that is installed; empty where there is none.
        new: the kind to install.
    """
    if not old:
        return tr("Install")
    if new == TRAIN:
        return tr("Add training of networks")
    if new == SAM and old == TRAIN:
        return tr("Install without training of networks")
    return tr("Add Segment Anything") if new == SAM else tr("Install without Segment Anything")


def headline(state: EngineState, answer: EngineAnswer | None, plugin_version: str) -> str:
    """Return how things stand, in one sentence.

    Args:
        state: what files and settings say.
        answer: what the engine says of itself; None where it was not asked yet.
        plugin_version: version of this plugin.
    """
    if not state.location.found:
        chosen = state.location.source
        return state.location.problem if chosen else tr("The engine is not installed yet.")
    if answer is not None and not answer.works:
        return tr("The engine is there, but it does not work.")
    if state.own is not None and state.update:
        text = tr("The engine belongs to ALPS {old}, and this is ALPS {new}. Update it.")
        return text.format(old=state.own.version or "?", new=plugin_version)
    if state.own is not None:
        return tr("The engine is installed.")
    return tr("The engine runs in a Python of your own.")


def why_needed() -> str:
    """Return what the engine is, for those who have none yet."""
    return tr(
        "ALPS computes in a Python environment of its own, the engine. It is installed into your QGIS profile and "
        "leaves the Python of QGIS as it is. Nothing is downloaded before you choose “Install”."
    )


def details(state: EngineState, answer: EngineAnswer | None, memory: Memory) -> Rows:
    """Return what is known of the engine, as pairs of name and value."""
    rows: Rows = []
    engine, facts = state.own, answer.facts if answer is not None else {}
    kind = engine.kind if engine is not None else str(facts.get("kind", ""))
    if state.location.found:
        if kind:
            rows.append((tr("Kind"), kind_text(kind)))
        if engine is not None and engine.version:
            rows.append((tr("Installed by"), tr("ALPS {}").format(engine.version)))
        rows.append((tr("Python"), state.location.python))
        if engine is None:
            rows.append((tr("Named by"), state.location.source))
        else:
            rows.append((tr("Folder"), engine.folder))
            if engine.size_mb:
                rows.append((tr("Size on disk"), size_text(engine.size_mb * 1e6)))
    if facts.get("segmenter"):
        rows.append((tr("Segmenter"), tr("“auto” takes {}").format(facts["segmenter"])))
    if facts.get("device"):
        name = str(facts.get("device_name", ""))
        rows.append((tr("Device"), ": ".join(filter(None, [device_text(str(facts["device"])), name]))))
    if memory.total_bytes:
        text = tr("{total} GB, of which {free} GB are free")
        numbers = {"total": f"{memory.total_bytes / GB:.1f}", "free": f"{memory.free_bytes / GB:.1f}"}
        rows.append((tr("Memory"), text.format(**numbers)))
    return rows


def device_text(device: str) -> str:
    """Return what a device of torch is called outside of torch."""
    if device.startswith("cuda"):
        return tr("Graphics card (CUDA)")
    if device == "mps":
        return tr("Graphics card (Apple)")
    return tr("Processor (CPU)")


def sizes_text(plan: InstallPlan) -> str:
    """Return what an installation costs."""
    disk = size_text(plan.disk_bytes)
    if plan.download_bytes:
        return tr("Downloads {download}, needs {disk} on disk.").format(
            download=size_text(plan.download_bytes), disk=disk
        )
    return tr("Downloads nothing, needs {disk} on disk.").format(disk=disk)


def plan_text(plan: InstallPlan) -> str:
    """Return what an installation will do, beside the sizes."""
    if plan.python:
        how = tr("Installs {n} packages with the Python {python}.").format(n=plan.n_packages, python=plan.python)
    else:
        how = tr("Installs {n} packages, and a Python, which this machine does not have.").format(n=plan.n_packages)
    return " ".join([how, *plan.notes])
