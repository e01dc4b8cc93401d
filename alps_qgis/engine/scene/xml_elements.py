"""Read XML from files of unknown origin without resolving anything it declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        tag: name without a namespace prefix, lower case, as GDAL compares them.
        attributes: likewise with lower-case names.
        text: the characters directly inside, trimmed.
    """

    tag: str
    attributes: dict[str, str]
    text: str


def read_elements(data: bytes) -> list[Element]:
    """Return the elements of a document in the order in which they end: children before their parent.

    Raises:
        ValueError: Not well formed, or with a document type: entities could be a bomb, or hide a name.
    """
    try:
        root = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        raise ValueError("it declares a document type") from None
    except ParseError as error:
        raise ValueError(str(error)) from error
    return [
        Element(
            _local(element.tag),
            {_local(name): value for name, value in element.attrib.items()},
            "".join([element.text or "", *(child.tail or "" for child in element)]).strip(),
        )
        for element in _ending(root)
    ]


def _ending(root: Any) -> Iterator[Any]:
    """Yield elements by their end tags; without recursion, since a hostile file may nest as deep as it likes."""
    waiting = [(root, iter(root))]
    while waiting:
        element, children = waiting[-1]
        child = next(children, None)
        if child is None:
            waiting.pop()
            yield element
        else:
            waiting.append((child, iter(child)))


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].lower()
