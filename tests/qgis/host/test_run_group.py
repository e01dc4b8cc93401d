"""Which group the layers of a run go into."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject, QgsVectorLayer

from alps_qgis.host.results.run_group import RunGroup


def test_of_two_groups_with_one_name_the_right_one_is_found_by_the_group_around_it(
    project: QgsProject, make_segments: Callable[..., str]
) -> None:
    """Fault 160: edits of the second collection would go into the group that the first has for the same scene."""
    for name in ("north – ALPS", "south – ALPS"):
        file = make_segments([(0, None)], f"{name[:5]}.gpkg")
        layer = project.addMapLayer(QgsVectorLayer(file, "Segments"), False)
        project.layerTreeRoot().addGroup(name).addGroup("scene0").addLayer(layer)
    assert RunGroup(project, "scene0", [], [file]).name == "south – ALPS"
    project.layerTreeRoot().removeChildNode(project.layerTreeRoot().findGroup("north – ALPS"))
    assert RunGroup(project, "scene0", [], [file]).name == "scene0"


def test_two_runs_that_wait_for_their_layers_get_different_groups(project: QgsProject) -> None:
    """Fault 160: the rows of a batch are all run before the layers of the first are loaded."""
    assert [RunGroup(project, "waiting", []).name for _ in range(2)] == ["waiting – ALPS", "waiting – ALPS 2"]
