"""Render the documentation as the HTML pages that travel with the plugin, which QGIS opens when you press Help.

Usage: help_pages.py. Runs in the `docs` environment and writes `build/docs/`, which `tools/package.py` stages: one page
for each Markdown file of `docs/` and of the top of the checkout, the pictures they show, and `index.html`. The groups
of the index are those of the list in `README.md`. The pages need no server, no script and nothing from the network.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "build" / "docs"
INDEX = "index.html"
PICTURES = (".jpg", ".png", ".svg")
BESIDE_PAGES = ("LICENSE",)
"""Files that the plugin holds one folder above the pages, and that pages may link to."""

LISTED_SECTIONS = 5
"""A page with this many sections begins with a list of them."""

STYLE = """
:root{color-scheme:light dark;--text:#222;--paper:#fff;--faint:#5c5c5c;--line:#d5d5d5;--shade:#f3f4f5;--link:#0b5cad}
@media (prefers-color-scheme:dark){
:root{--text:#ddd;--paper:#1c1d1f;--faint:#a0a0a0;--line:#43464a;--shade:#292b2e;--link:#7db8f0}
img{background:#fff}
}
body{font:16px/1.55 system-ui,sans-serif;color:var(--text);background:var(--paper);
max-width:60em;margin:1.5em auto 4em;padding:0 1.2em}
a{color:var(--link)}
h1{font-size:1.7em;line-height:1.25;margin:.6em 0}
h2{font-size:1.3em;margin:2em 0 .5em;padding-top:.3em;border-top:1px solid var(--line)}
h3{font-size:1.1em;margin:1.6em 0 .4em}
:target{background:var(--shade)}
code,pre{font-family:ui-monospace,Consolas,Menlo,monospace;font-size:.88em;background:var(--shade);border-radius:3px}
code{padding:.1em .3em;overflow-wrap:anywhere;box-decoration-break:clone;-webkit-box-decoration-break:clone}
pre{padding:.8em 1em;overflow-x:auto;line-height:1.45}
pre code{padding:0;font-size:1em;overflow-wrap:normal}
img{max-width:100%;height:auto;box-sizing:border-box;border:1px solid var(--line);border-radius:3px}
.wide{overflow-x:auto;margin:1em 0}
table{border-collapse:collapse;font-size:.93em;line-height:1.45}
th,td{border-bottom:1px solid var(--line);padding:.35em .9em .35em 0;text-align:left;vertical-align:top}
th{border-bottom-width:2px}
td{min-width:3em}
td:first-child code:only-child{white-space:nowrap}
td:last-child{min-width:14em}
nav{font-size:.93em;color:var(--faint)}
nav.sections{columns:17em;border-left:3px solid var(--line);padding-left:1em}
nav.sections a{display:block;break-inside:avoid;text-decoration:none}
dt{margin-top:.8em}
dd{margin:0;color:var(--faint)}
""".strip()


class HelpError(Exception):
    """A reason why the pages cannot be rendered, in one sentence."""


@dataclass
class Page:
    """One Markdown file and what was read from it."""

    source: Path
    tokens: list[Token]
    title: str
    summary: str
    sections: list[tuple[str, str]] = field(default_factory=list)
    """Anchor and title of each section of the second level."""

    @property
    def name(self) -> str:
        """Return the file's name, lower case since some file systems do not tell README from readme."""
        return f"{self.source.stem.lower()}.html"


def main() -> int:
    """Render all pages aside, and exchange the folder."""
    sources = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
    part = TARGET.with_name(f".{TARGET.name}.{os.getpid()}.part")
    try:
        for name, content in rendered(sources).items():
            (part / name).parent.mkdir(parents=True, exist_ok=True)
            (part / name).write_bytes(content)
    except HelpError as error:
        shutil.rmtree(part, ignore_errors=True)
        print(f"error: {error}", file=sys.stderr)
        return 1
    shutil.rmtree(TARGET, ignore_errors=True)
    part.rename(TARGET)
    return 0


def rendered(sources: list[Path]) -> dict[str, bytes]:
    """Return the content of every page and picture by its path inside the folder.

    Raises:
        HelpError: A page has no title, or links to a file that does not travel with the plugin.
    """
    markdown = MarkdownIt("commonmark").enable("table")
    markdown.add_render_rule("table_open", lambda *_: '<div class="wide"><table>\n')
    markdown.add_render_rule("table_close", lambda *_: "</table></div>\n")
    pages = {source: read(source, markdown.parse(source.read_text(encoding="utf-8"))) for source in sources}
    files = {INDEX: index(pages).encode()}
    for page in pages.values():
        for picture in redirect(page, pages):
            files[picture.relative_to(ROOT / "docs").as_posix()] = picture.read_bytes()
        body = markdown.renderer.render(page.tokens, markdown.options, {})
        files[page.name] = frame(page.title, f'<nav><a href="{INDEX}">ALPS help</a></nav>\n{body}').encode()
    return files


def read(source: Path, tokens: list[Token]) -> Page:
    """Find title and summary of a page, and give every heading its anchor.

    An empty `<a id="…"></a>` above a heading names its anchor; other headings get the one that GitHub gives.

    Raises:
        HelpError: The page does not begin with a title.
    """
    if len(tokens) < 3 or tokens[0].tag != "h1":
        raise HelpError(f"{source.relative_to(ROOT)} does not begin with a title; add one as “# Title”.")
    paragraphs = [tokens[i + 1] for i, token in enumerate(tokens) if token.type == "paragraph_open"]
    text = next((plain(paragraph) for paragraph in paragraphs), "")
    sentence = re.match(r".+?[.](?=\s|$)", text)
    page = Page(source, [], plain(tokens[1]), sentence[0] if sentence else text)
    anchor, position, given = "", 0, set()
    while position < len(tokens):
        token = tokens[position]
        named = re.fullmatch(r'<a id="([\w-]+)"></a>', tokens[position + 1].content) if token.nesting == 1 else None
        if token.type == "paragraph_open" and named:
            anchor, position = named[1], position + 3
            continue
        if token.type == "heading_open":
            heading = plain(tokens[position + 1])
            anchor = anchor or slug(heading)
            if anchor in given:
                raise HelpError(f"{source.relative_to(ROOT)} has two sections called “{heading}”; rename one.")
            given.add(anchor)
            token.attrSet("id", anchor)
            if token.tag == "h2":
                page.sections.append((anchor, heading))
            anchor = ""
        page.tokens.append(token)
        position += 1
    if len(page.sections) >= LISTED_SECTIONS:
        page.tokens.insert(3, contents(page.sections))
    return page


def plain(inline: Token) -> str:
    """Return the text of a paragraph or heading without its marks."""
    parts = (" " if child.type == "softbreak" else child.content for child in inline.children or [])
    return "".join(parts).strip()


def slug(heading: str) -> str:
    """Return the anchor that GitHub gives a heading, so that links work there and here."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def contents(sections: list[tuple[str, str]]) -> Token:
    """Return the list of a page's sections."""
    links = "".join(f'<a href="#{anchor}">{escape(title)}</a>\n' for anchor, title in sections)
    return Token("html_block", "", 0, content=f'<nav class="sections">\n{links}</nav>\n')


def links(tokens: list[Token]) -> Iterator[tuple[Token, str]]:
    """Yield every token that leads to a file, with the name of its attribute."""
    for token in tokens:
        for child in token.children or []:
            if child.type == "link_open":
                yield child, "href"
            elif child.type == "image":
                yield child, "src"


def redirect(page: Page, pages: dict[Path, Page]) -> list[Path]:
    """Let the links of a page lead to rendered pages; return the pictures that it shows.

    Raises:
        HelpError: A link leads to a file that does not travel with the plugin.
    """
    pictures = []
    for token, attribute in links(page.tokens):
        link = str(token.attrGet(attribute))
        if "://" in link or link.startswith("#"):
            continue
        path, hash_mark, anchor = link.partition("#")
        file = Path(os.path.normpath(page.source.parent / path))
        if file in pages:
            goal = pages[file].name
        elif file.suffix in PICTURES and file.is_file() and file.is_relative_to(ROOT / "docs"):
            goal = file.relative_to(ROOT / "docs").as_posix()
            pictures.append(file)
        elif file.parent == ROOT and file.name in BESIDE_PAGES:
            goal = f"../{file.name}"
        else:
            source = page.source.relative_to(ROOT)
            raise HelpError(f"{source} links to {link}, which does not travel with the plugin; write its name instead.")
        token.attrSet(attribute, f"{goal}{hash_mark}{anchor}")
    return pictures


def index(pages: dict[Path, Page]) -> str:
    """Return the page that lists all others, each with its first sentence.

    Raises:
        HelpError: `README.md` does not list a page.
    """
    readme = pages[ROOT / "README.md"]
    groups = {"Overview": [readme], **listed(readme, pages)}
    missing = [page for page in pages.values() if not any(page in group for group in groups.values())]
    if missing:
        names = ", ".join(page.source.name for page in missing)
        raise HelpError(f"The list of documentation in README.md lacks {names}; add it to one of the groups.")
    parts = ["<h1>ALPS help</h1>"]
    for title, group in groups.items():
        entries = (
            f'<dt><a href="{page.name}">{escape(page.title)}</a></dt>\n<dd>{escape(page.summary)}</dd>'
            for page in group
        )
        parts += [f"<h2>{escape(title)}</h2>", "<dl>", *entries, "</dl>"]
    return frame("ALPS help", "\n".join(parts))


def listed(readme: Page, pages: dict[Path, Page]) -> dict[str, list[Page]]:
    """Return the groups of the list in the README: entries that begin with a bold name, and the pages they link to."""
    groups: dict[str, list[Page]] = {}
    for token in readme.tokens:
        name = re.match(r"\*\*(.+?):?\*\*", token.content) if token.type == "inline" else None
        files = [ROOT / str(child.attrGet("href")) for child, attribute in links([token]) if attribute == "href"]
        found = [pages[file] for file in files if file in pages]
        if name and found:
            groups[name[1]] = found
    return groups


def frame(title: str, body: str) -> str:
    """Return a whole page."""
    meta = '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">'
    head = f"{meta}\n<title>{escape(title)}</title>"
    style = f"<style>\n{STYLE}\n</style>"
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{head}\n{style}\n</head>\n<body>\n{body}\n</body>\n</html>\n'


if __name__ == "__main__":
    sys.exit(main())
