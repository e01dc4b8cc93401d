"""Read XML from files of unknown origin without resolving anything it declares."""

from __future__ import annotations

from dataclasses import dataclass
from xml.parsers import expat


@dataclass(frozen=True)
class Element:
    """One element, at its end tag.

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
    found: list[Element] = []
    stack: list[tuple[str, dict[str, str], list[str]]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        lowered = {_local(name): value for name, value in attributes.items()}
        stack.append((_local(tag), lowered, []))

    def end(_: str) -> None:
        tag, attributes, parts = stack.pop()
        found.append(Element(tag, attributes, "".join(parts).strip()))

    def refuse(*_: object) -> None:
        raise ValueError("it declares a document type")

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = lambda text: stack[-1][2].append(text)
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return found


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()
