"""Jobs from the menu come out as runs from the Toolbox do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsTask
from qgis.gui import QgsGui, QgsMessageViewer

from alps_qgis.gui.jobs import JobQueue

VALUES = {"SEGMENTER": "superpixels", "CLUSTERS": 4}


@pytest.fixture
def queue(window: Any, project: QgsProject, provider: Any) -> Iterator[JobQueue]:
    queue = JobQueue(window, project)
    yield queue
    queue.remove()


def _layers(project: QgsProject) -> list[tuple[Any, ...]]:
    """What a user sees of each layer: group, name, whether it is on, and its legend."""
    found = []
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        renderer = layer.renderer()
        labels = [entry.label for entry in renderer.classes()] if hasattr(renderer, "classes") else []
        labels = labels or ([c.label() for c in renderer.categories()] if hasattr(renderer, "categories") else [])
        found.append((node.parent().name(), layer.name(), node.isVisible(), layer.customProperty("alps/kind"), labels))
    return found


def test_results_are_those_of_the_toolbox(
    queue: JobQueue,
    window: Any,
    until: Callable[..., None],
    engine: str,
    provider: Any,
    project: QgsProject,
    make_scene: Any,
) -> None:
    """Fault 126: names, order, styles, groups and the entry in the history."""
    scene = make_scene()
    context = QgsProcessingContext()
    context.setProject(project)
    destinations = provider.algorithm("autolabel").destinationParameterDefinitions()
    outputs = [each.name() for each in destinations if each.createByDefault()]
    processing.runAndLoadResults(
        "alps:autolabel",
        {"INPUT": scene, **VALUES, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")},
        feedback=QgsProcessingFeedback(False),
        context=context,
    )
    expected = _layers(project)
    assert len(expected) >= 4
    project.clear()
    seen: list[Any] = []
    queue.run("alps:autolabel", {"INPUT": scene, **VALUES}, on_done=lambda ok, results: seen.append((ok, results)))
    until(lambda: seen)
    assert seen[0][0]
    assert seen[0][1]["N_CLASSES"] == 4
    assert _layers(project) == expected
    until(lambda: window.said)
    assert window.said[-1].startswith("ALPS: “Auto-label raster” has finished. Classes: 4, segments: ")
    entry = QgsGui.historyProviderRegistry().queryEntries()[-1].entry
    assert entry["algorithm_id"] == "alps:autolabel"
    assert Path(entry["results"]["CODEBOOK"]).is_file()


def test_second_job_waits_in_the_task_manager_without_a_thread(
    queue: JobQueue, until: Callable[..., None], engine: str, make_scene: Any
) -> None:
    """Fault 125: a job that waits takes no thread from other tasks of QGIS."""
    done: list[str] = []
    tasks = [
        queue.run("alps:segment", {"INPUT": make_scene(f"{name}.tif"), "SEGMENTER": "superpixels"}, name,
                  lambda ok, results, name=name: done.append(name))
        for name in "abc"
    ]  # fmt: skip
    assert [task.status() for task in tasks[1:]] == [QgsTask.TaskStatus.OnHold] * 2
    assert set(tasks) <= set(QgsApplication.taskManager().tasks())
    tasks[1].cancel()
    until(lambda: len(done) == 3)
    assert done == ["b", "a", "c"]


def test_outputs_that_are_missing_are_temporary_also_where_nothing_is_loaded(
    queue: JobQueue, window: Any, until: Callable[..., None], engine: str, project: QgsProject, make_scene: Any
) -> None:
    seen: list[dict[str, Any]] = []
    values = {"INPUT": make_scene(), "SEGMENTER": "superpixels"}
    queue.run("alps:segment", values, on_done=lambda ok, results: seen.append(results), load=False, report=False)
    until(lambda: seen)
    assert Path(seen[0]["SEGMENTS"]).is_file()
    assert project.mapLayers() == {}
    assert window.said == []


def test_wrong_parameters_are_said_before_anything_starts(queue: JobQueue, window: Any, make_scene: Any) -> None:
    scene = make_scene()
    values = {"INPUT": scene, "SEGMENTS": str(Path(scene).with_name("s.shp"))}
    assert queue.run("alps:segment", values, "Cut") is None
    assert len(window.said) == 1
    assert window.said[0].startswith("Cut: “")
    assert "ends in .gpkg" in window.said[0]


def test_failure_is_one_sentence_said_once_with_the_log_behind_a_button(
    queue: JobQueue, window: Any, until: Callable[..., None], engine: str, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 126: errors."""
    broken = tmp_path / "broken.tif"
    broken.write_bytes(Path(make_scene()).read_bytes()[:4000])
    seen: list[bool] = []
    queue.run(
        "alps:segment", {"INPUT": str(broken), **{"SEGMENTER": "superpixels"}}, "Cut", lambda ok, _: seen.append(ok)
    )
    until(lambda: seen)
    assert seen == [False]
    assert len(window.said) == 1
    assert window.said[0].startswith("Cut: ")
    assert "broken.tif" in window.said[0]
    assert not window.said[0].endswith("]")
    window.press("Log")
    viewer = window.findChild(QgsMessageViewer)
    assert "broken.tif" in viewer.findChild(object, "txtMessage").toPlainText()
    viewer.close()


def test_cancelled_job_says_so_and_loads_nothing(
    queue: JobQueue, window: Any, until: Callable[..., None], engine: str, project: QgsProject, make_scene: Any
) -> None:
    seen: list[bool] = []
    task = queue.run(
        "alps:autolabel", {"INPUT": make_scene(size=512), **VALUES}, "Label", lambda ok, _: seen.append(ok)
    )
    until(lambda: task.status() == QgsTask.TaskStatus.Running or seen)
    task.cancel()
    until(lambda: seen)
    assert seen == [False]
    assert window.said == ["ALPS: “Label” was cancelled."]
    assert project.mapLayers() == {}


def test_switching_the_plugin_off_ends_the_jobs(
    window: Any, provider: Any, engine: str, project: QgsProject, make_scene: Any
) -> None:
    queue = JobQueue(window, project)
    tasks = [queue.run("alps:segment", {"INPUT": make_scene(f"{n}.tif", size=512)}) for n in range(2)]
    queue.remove()
    assert all(not task.isActive() or task.isCanceled() for task in tasks)
    assert all(task.status() != QgsTask.TaskStatus.Running for task in tasks)
    assert window.said == []
