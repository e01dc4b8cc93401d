"""Find links of HTML pages that lead nowhere."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote


@dataclass
class Content:
    """What a page links to, what can be linked to in it, and which tags it has."""

    links: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.content = Content()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.content.tags.add(tag)
        for name, value in attrs:
            if name in ("href", "src"):
                self.content.links.append(value or "")
            elif name == "id":
                self.content.ids.add(value or "")


def content_of(page: Path) -> Content:
    """Read one HTML page."""
    reader = _Reader()
    reader.feed(page.read_text(encoding="utf-8"))
    reader.close()
    return reader.content


def broken_links(files: dict[str, Path], names: Iterable[str]) -> list[str]:
    """Return every relative link to a file or an anchor that does not exist.

    Args:
        files: all files that links may lead to, by their path with slashes.
        names: those of them that are HTML pages to check.

    Returns:
        `page: link` for each such link.
    """
    pages = {name: content_of(files[name]) for name in names}
    broken = []
    for name, page in pages.items():
        for link in page.links:
            if "://" in link:
                continue
            path, _, anchor = unquote(link).partition("#")
            goal = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if goal not in files or (anchor and goal in pages and anchor not in pages[goal].ids):
                broken.append(f"{name}: {link}")
    return broken
