"""Look things up in the XML of annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ..errors import AnnotationError
from ..scene.xml_elements import Node, XmlError, read_tree
from .gather import Gather
from .source import number, read_bytes


def read_root(path: Path, tag: str) -> Node:
    """Return the root element of a document.

    Raises:
        AnnotationError: It cannot be read, is not well formed, declares a document type or entities, or its root is
            not called `tag`.
    """
    data = read_bytes(path)
    if not data.strip():
        raise AnnotationError(f"{path} is empty; an annotation without boxes still has the element {tag}.")
    try:
        root = read_tree(data)
    except XmlError as error:
        at_line = f", line {error.line}" if error.line else ""
        raise AnnotationError(f"{path}{at_line}: the XML is damaged or refused: {error}; export it again.") from error
    if root.tag != tag:
        raise AnnotationError(f"{path} holds the element {root.tag!r}, not {tag!r}; choose the right format.")
    return root


def children_at(node: Node, *path: str) -> Iterator[Node]:
    """Yield the elements at a path of names; only the last name may be there more than once."""
    parent = first(node, *path[:-1])
    return (child for child in parent.children if child.tag == path[-1]) if parent else iter(())


def first(node: Node, *path: str) -> Node | None:
    """Return the first element at a path of names below a node."""
    found: Node | None = node
    for tag in path:
        found = next((child for child in found.children if child.tag == tag), None) if found else None
    return found


def text_at(node: Node, *path: str) -> str:
    """Return the text of the first element at a path; empty if it does not exist."""
    found = first(node, *path)
    return found.text if found else ""


def number_at(node: Node, *path: str) -> float:
    """Return the number at a path.

    Raises:
        ValueError: The element is missing, or its text is not a number.
    """
    found = first(node, *path)
    if found is None:
        raise ValueError(f"the element {'/'.join(path)} is missing")
    try:
        return number(found.text)
    except ValueError as error:
        raise ValueError(f"{path[-1]}: {error}") from None


def flag_at(node: Node, *path: str) -> bool:
    """Return whether the element at a path is true: 1, true or yes."""
    return text_at(node, *path).casefold() in ("1", "true", "yes")


def size_at(node: Node, width: tuple[str, ...], height: tuple[str, ...]) -> tuple[int, int] | None:
    """Return (height, width) of the image where both are numbers of pixels."""
    try:
        size = number_at(node, *height), number_at(node, *width)
    except ValueError:
        return None
    return (int(size[0]), int(size[1])) if all(1 <= side <= 1e7 for side in size) else None


def add_each(gather: Gather, nodes: Iterable[Node], add: Callable[[Gather, Node], None]) -> None:
    """Add a box for each element; one that raises ValueError becomes a flaw with its line."""
    for node in nodes:
        try:
            add(gather, node)
        except ValueError as error:
            gather.flaw(str(error), node.line)
