"""Find the help pages that travel with the plugin; `make package` renders them from the documentation."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl

from .resources import package_dir

INDEX = "index"
ALGORITHMS = "algorithms"


def help_url(page: str = INDEX, anchor: str = "") -> str:
    """Return the address of a help page.

    Args:
        page: its name without `.html`.
        anchor: the section to show, by the id it has in the page.

    Returns:
        A `file:` address, encoded so that any folder name works; empty where the plugin was not staged.
    """
    path = package_dir() / "docs" / f"{page}.html"
    if not path.is_file():
        return ""
    url = QUrl.fromLocalFile(str(path))
    if anchor:
        url.setFragment(anchor)
    return bytes(url.toEncoded()).decode("ascii")
