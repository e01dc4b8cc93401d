"""Read XML of unknown origin as a tree that knows its lines."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError

from ..errors import AnnotationError
from .source import number, read_bytes


@dataclass
class Node:
    """One element.

    Attributes:
        tag: its name.
        line: where it starts, from 1 on.
        text: the characters directly inside, trimmed once the element ends.
        children: elements directly inside.
    """

    tag: str
    line: int
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def all(self, tag: str) -> Iterator[Node]:
        """Yield the children of a name."""
        return (child for child in self.children if child.tag == tag)

    def first(self, *path: str) -> Node | None:
        """Return the first element at a path of names below this one."""
        node: Node | None = self
        for tag in path:
            node = next(node.all(tag), None) if node else None
        return node

    def text_at(self, *path: str) -> str:
        """Return the text of the first element at a path; empty where there is none."""
        node = self.first(*path)
        return node.text if node else ""

    def number_at(self, *path: str) -> float:
        """Return the number at a path.

        Raises:
            ValueError: There is none.
        """
        node = self.first(*path)
        if node is None:
            raise ValueError(f"the element {'/'.join(path)} is missing")
        try:
            return number(node.text)
        except ValueError as error:
            raise ValueError(f"{path[-1]}: {error}") from None

    def flag_at(self, *path: str) -> bool:
        """Return whether the element at a path says yes."""
        return self.text_at(*path).casefold() in ("1", "true", "yes")

    def size_at(self, width: tuple[str, ...], height: tuple[str, ...]) -> tuple[int, int] | None:
        """Return (height, width) of the image where both are whole numbers of pixels."""
        try:
            size = self.number_at(*height), self.number_at(*width)
        except ValueError:
            return None
        return (int(size[0]), int(size[1])) if all(1 <= side <= 1e7 for side in size) else None


class _Building:
    """What the parser builds with."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.parser: Any = None
        self._open: list[Node] = []

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        node = Node(tag.rpartition("}")[2], self.parser.parser.CurrentLineNumber)
        if self._open:
            self._open[-1].children.append(node)
        elif self.root is None:
            self.root = node
        self._open.append(node)

    def end(self, _tag: str) -> None:
        node = self._open.pop()
        node.text = node.text.strip()

    def data(self, text: str) -> None:
        self._open[-1].text += text

    def close(self) -> Node | None:
        return self.root


def read_tree(path: Path, root: str) -> Node:
    """Return the root element of a document.

    Raises:
        AnnotationError: It cannot be read, is not well formed, declares a document type or entities, or its root has
            another name than `root`.
    """
    data = read_bytes(path)
    if not data.strip():
        raise AnnotationError(f"{path} is empty; an annotation without boxes still has the element {root}.")
    building = _Building()
    building.parser = DefusedXMLParser(target=building, forbid_dtd=True)
    try:
        building.parser.feed(data)
        node = building.parser.close()
    except DefusedXmlException as error:
        raise AnnotationError(
            f"{path} declares a document type or entities, which may hide anything; remove the declaration."
        ) from error
    except ParseError as error:
        line = error.position[0]
        raise AnnotationError(f"{path}, line {line}: the XML is damaged ({str(error).partition(':')[0]}).") from error
    except (ValueError, LookupError) as error:
        raise AnnotationError(f"{path} is in an encoding that cannot be read ({error}); save it as UTF-8.") from error
    if node is None or node.tag != root:
        found = node.tag if node else "nothing"
        raise AnnotationError(f"{path} holds the element {found!r}, not {root!r}; choose the right format.")
    return node


def leaf(tag: str, content: object) -> str:
    """Return an element that holds text."""
    return f"<{tag}>{html.escape(str(content), quote=False)}</{tag}>"


def branch(tag: str, *children: str) -> str:
    """Return an element that holds others, each on a line of its own."""
    return "\n".join([f"<{tag}>", *children, f"</{tag}>"])
