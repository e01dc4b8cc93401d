"""The help pages that travel with the plugin, and what leads to them."""

from __future__ import annotations

import posixpath
import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QMenu

from alps_qgis.host import help as help_pages
from tools.page_links import broken_links, content_of

DOCS = Path(__file__).resolve().parents[2] / "docs"
TAGS = set(
    "html head meta title style body nav a h1 h2 h3 p em strong code pre br img ul ol li dl dt dd blockquote hr div"
    " table thead tbody tr th td".split()
)


@pytest.fixture
def pages(staged_plugin: Path) -> list[Path]:
    found = sorted((staged_plugin / "docs").glob("*.html"))
    assert found
    return found


def test_help_of_every_algorithm_is_a_section_of_a_page_that_exists(provider: Any, staged_plugin: Path) -> None:
    for algorithm in provider.algorithms():
        url = QUrl(algorithm.helpUrl())
        page = Path(url.toLocalFile())
        assert page.is_file() and page.is_relative_to(staged_plugin), algorithm.id()
        if url.hasFragment():
            assert url.fragment() in content_of(page).ids, algorithm.id()
            assert url.fragment() == algorithm.name()


def test_every_link_leads_to_a_file_or_a_section_of_the_plugin(staged_plugin: Path, pages: list[Path]) -> None:
    files = {path.relative_to(staged_plugin).as_posix(): path for path in staged_plugin.rglob("*") if path.is_file()}
    assert broken_links(files, [page.relative_to(staged_plugin).as_posix() for page in pages]) == []


def test_pages_need_no_script_and_nothing_from_the_network(pages: list[Path]) -> None:
    for page in pages:
        # A word such as <stem> outside of code would vanish as a tag.
        assert content_of(page).tags <= TAGS, page.name
        text = page.read_text(encoding="utf-8")
        assert 'src="http' not in text and "url(" not in text and "@import" not in text, page.name


def test_every_document_is_a_page_that_the_index_lists(staged_plugin: Path, pages: list[Path]) -> None:
    names = {page.name for page in pages} - {"index.html"}
    assert names >= {f"{source.stem}.html" for source in DOCS.glob("*.md")} | {"readme.html", "changelog.html"}
    assert set(content_of(staged_plugin / "docs" / "index.html").links) == names


def test_pictures_are_those_that_pages_show(staged_plugin: Path, pages: list[Path]) -> None:
    shown = {posixpath.basename(link) for page in pages for link in content_of(page).links if "images/" in link}
    assert {path.name for path in (staged_plugin / "docs" / "images").iterdir()} == shown


def test_archive_holds_the_pages(staged_plugin: Path) -> None:
    archive = staged_plugin.with_suffix(".zip")
    inside = {path.relative_to(staged_plugin.parent).as_posix() for path in (staged_plugin / "docs").rglob("*.*")}
    with zipfile.ZipFile(archive) as packed:
        assert inside <= set(packed.namelist())
    # The encoder's network takes 1.9 MB of it; the plugin site allows 25.
    assert archive.stat().st_size < 8 * 1024 * 1024


@pytest.mark.parametrize("folder", ["with space", "100%25 # done?", "Übung"])
def test_address_leads_to_the_page_whatever_the_folder_is_called(
    folder: str, staged_plugin: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(staged_plugin / "docs", tmp_path / folder / "docs")
    monkeypatch.setattr(help_pages, "package_dir", lambda: tmp_path / folder)
    url = QUrl(help_pages.help_url("algorithms", "relabel"))
    assert url.toLocalFile() == str(tmp_path / folder / "docs" / "algorithms.html")
    assert url.fragment() == "relabel"


def test_a_plugin_without_pages_has_no_addresses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(help_pages, "package_dir", lambda: tmp_path)
    assert help_pages.help_url() == ""


def test_menu_opens_the_index(qgis_app: QgsApplication, staged_plugin: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from alps_qgis.gui.help_action import HelpAction

    class Window:
        menu = QMenu()

        def pluginHelpMenu(self) -> QMenu:
            return self.menu

    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    entry = HelpAction(Window())
    Window.menu.actions()[0].trigger()
    assert [url.toLocalFile() for url in opened] == [str(staged_plugin / "docs" / "index.html")]
    entry.remove()
    assert Window.menu.isEmpty()
