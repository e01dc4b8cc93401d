"""Read XML from files of unknown origin without resolving anything it declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError


class XmlError(ValueError):
    """XML that is not read; the message is a clause.

    Attributes:
        line: where the error is, counted from 1; None if it concerns the whole document.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message)
        self.line = line


@dataclass
class Node:
    """One element of a tree.

    Attributes:
        tag: its name, without the address of its namespace.
        line: where it starts, counted from 1.
        attributes: as the document has them.
        text: the characters directly inside, trimmed once the element has ended.
        children: elements directly inside.
    """

    tag: str
    line: int
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        tag: name without a namespace prefix, lower case, as GDAL compares them.
        attributes: with lower-case names too.
        text: the characters directly inside, trimmed.
    """

    tag: str
    attributes: dict[str, str]
    text: str


def read_tree(data: bytes) -> Node:
    """Return the root of a document.

    Raises:
        XmlError: The document is not well formed, or declares a document type: its entities could expand to gigabytes
            or hide the name of a file.
    """
    building = _Building()
    building.parser = DefusedXMLParser(target=building, forbid_dtd=True)
    try:
        building.parser.feed(data)
        building.parser.close()
    except DefusedXmlException:
        raise XmlError("it declares a document type") from None
    except ParseError as error:
        raise XmlError(str(error), error.position[0]) from error
    except (ValueError, LookupError) as error:
        raise XmlError(f"its encoding cannot be read: {error}") from error
    if building.root is None:
        raise XmlError("it has no element")
    return building.root


class _Building:
    """Builds the tree from the parser's calls, without recursion: a hostile file may nest elements very deeply."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self.parser: Any = None
        self._open: list[Node] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        node = Node(tag.rpartition("}")[2], self.parser.parser.CurrentLineNumber, attributes)
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

    def close(self) -> None:
        """Do nothing; the parser calls this at the end."""


def read_elements(data: bytes) -> list[Element]:
    """Return the elements of a document in the order in which they end: children before their parent.

    Raises:
        XmlError: The document is not well formed, or declares a document type.
    """
    return [
        Element(_local(node.tag), {_local(name): value for name, value in node.attributes.items()}, node.text)
        for node in _ending(read_tree(data))
    ]


def _ending(root: Node) -> Iterator[Node]:
    """Yield elements by their end tags."""
    waiting = [(root, iter(root.children))]
    while waiting:
        node, children = waiting[-1]
        child = next(children, None)
        if child is None:
            waiting.pop()
            yield node
        else:
            waiting.append((child, iter(child.children)))


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].lower()
