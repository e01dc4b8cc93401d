"""Give the layers of a run a group of their own in the layer tree."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsLayerTree, QgsLayerTreeGroup, QgsMapLayer, QgsProject

from ..layers import file_of, layer_file
from ..main_thread import on_main_thread
from ..publish import same_file
from ..text import tr

RANK = "alps/rank"
"""Custom property of the node of a layer that a run placed in the tree."""

_PROMISED: set[str] = set()
"""Names of groups for runs whose layers have not been loaded yet: the next row of a batch must not take them too."""


class RunGroup:
    """The group of one run. Processing makes it when it adds the first layer.

    Args:
        project: where the layers will be loaded; None where nobody knows yet.
        title: name of the scene or collection.
        files: outputs of the run. If the project shows one of them already, its group is the one to use.
        beside: other files; if the project shows one of them in a group, the layers go there too.
    """

    def __init__(
        self, project: QgsProject | None, title: str, files: Iterable[str], beside: Iterable[str] = ()
    ) -> None:
        wanted = tr("{} – ALPS").format(title)
        if project is None:
            self.name = wanted
        else:
            shown = (*files, *beside)
            self.name = str(on_main_thread(lambda: _name_for(project, wanted, shown)))

    def add(self, layer: QgsMapLayer, project: QgsProject, rank: int, scene: str = "") -> Any:
        """Put a layer that was loaded where it belongs in the group, and return its node; None outside of the tree.

        Args:
            layer: of the run.
            project: that shows it.
            rank: layers of a higher rank are further up.
            scene: name of the group inside the group that holds the layers of one scene; empty for the group itself.
        """
        _PROMISED.discard(self.name)
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None:
            return None
        node.setCustomProperty(RANK, rank)
        group = node.parent()
        if scene and group is not None and group.name() == self.name:
            node = _move(node, _inner(group, scene), rank)
        return node


def _name_for(project: QgsProject, wanted: str, files: tuple[str, ...]) -> str:
    root = project.layerTreeRoot()
    names = [group.name() for group in root.findGroups(recursive=True)]
    for layer in project.mapLayers().values():
        if any(file and same_file(layer_file(layer), file_of(file)) for file in files):
            node = root.findLayer(layer.id())
            group = node.parent() if node is not None else None
            # Processing finds a group by its name only, and two collections may have groups for the same scene.
            while group is not None and group is not root and names.count(group.name()) > 1:
                group = group.parent()
            if group is not None and group is not root and group.name():
                return str(group.name())
            # The user moved it out of its group; Processing would make an empty one for it.
            wanted = wanted if node is None else ""
            break
    if not wanted:
        return ""
    name, number = wanted, 1
    while name in _PROMISED or name in names:
        number += 1
        name = f"{wanted} {number}"
    _PROMISED.add(name)
    return name


def _inner(group: Any, scene: str) -> Any:
    for child in group.children():
        if QgsLayerTree.isGroup(child) and child.name() == scene:
            return child
    inner = QgsLayerTreeGroup(scene)
    n_groups = sum(QgsLayerTree.isGroup(child) for child in group.children())
    names = sorted([*(child.name() for child in group.children() if QgsLayerTree.isGroup(child)), scene])
    # Scenes by name, below the layers that belong to all of them.
    group.insertChildNode(len(group.children()) - n_groups + names.index(scene), inner)
    inner.setExpanded(n_groups == 0)
    return inner


def _move(node: Any, parent: Any, rank: int) -> Any:
    """Move a layer into a group, below the layers of a higher rank."""
    above = sum(int(child.customProperty(RANK, 0)) > rank for child in parent.children())
    moved, old = node.clone(), node.parent()
    # In this order: a layer that is nowhere in the tree leaves the project.
    parent.insertChildNode(above, moved)
    old.removeChildNode(node)
    return moved
