from __future__ import annotations

import os
import shutil
import tomllib
import zipfile
from pathlib import Path, PurePath

import pytest

from tools import package


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a checkout of a tiny plugin and let the tool work on it."""
    fields = "\n".join(f"{name}=something" for name in package.REQUIRED if name != "version")
    files = {
        "metadata.txt": f"[general]\n{fields}\nversion=1.2.0\n",
        "LICENSE": "GPL",
        "resources/icons/alps.svg": "<svg/>",
        "requirements/base.in": "numpy>=2.0\n",
        "requirements/base.txt": "numpy==2.1.0\n",
        "requirements/lint.in": "ruff\n",
        "build/docs/index.html": '<a href="label.html#run">Run</a> <a href="../LICENSE">GPL</a>',
        "build/docs/label.html": '<h2 id="run">Run</h2><img src="images/run.png">',
        "build/docs/images/run.png": "",
        "i18n/alps_de.qm": "",
        "i18n/alps_de.ts": "<TS/>",
        "alps_qgis/__init__.py": "",
        "alps_qgis/engine/__init__.py": '__version__ = "1.2.0"\n',
        "alps_qgis/engine/pages/page.html.j2": "<p>{{ text }}</p>",
        "alps_qgis/__pycache__/plugin.pyc": "",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    monkeypatch.setattr(package, "ROOT", tmp_path)
    return tmp_path


def test_folder_and_archive_hold_the_same_files_under_one_name(checkout: Path) -> None:
    assert package.main() == 0
    staged = checkout / "build" / "alps_qgis"
    inside = sorted(f"alps_qgis/{p.relative_to(staged).as_posix()}" for p in staged.rglob("*") if p.is_file())
    with zipfile.ZipFile(checkout / "build" / "alps_qgis.zip") as archive:
        assert sorted(archive.namelist()) == inside
    assert inside == [
        "alps_qgis/LICENSE",
        "alps_qgis/__init__.py",
        "alps_qgis/docs/images/run.png",
        "alps_qgis/docs/index.html",
        "alps_qgis/docs/label.html",
        "alps_qgis/engine/__init__.py",
        "alps_qgis/engine/pages/page.html.j2",
        "alps_qgis/i18n/alps_de.qm",
        "alps_qgis/metadata.txt",
        "alps_qgis/requirements/base.in",
        "alps_qgis/requirements/base.txt",
        "alps_qgis/resources/icons/alps.svg",
    ]


def test_archive_has_equal_bytes_whenever_it_is_packed(checkout: Path) -> None:
    package.main()
    first = (checkout / "build" / "alps_qgis.zip").read_bytes()
    os.utime(checkout / "LICENSE", (1, 1))
    package.main()
    assert (checkout / "build" / "alps_qgis.zip").read_bytes() == first


def test_a_staged_folder_that_is_up_to_date_is_left_alone(checkout: Path) -> None:
    package.main()
    staged = checkout / "build" / "alps_qgis"
    (staged / "__pycache__").mkdir()  # QGIS ran from it
    before = staged.stat().st_ino
    package.main()
    assert staged.stat().st_ino == before
    (checkout / "LICENSE").write_text("GPL, version 2")
    package.main()
    assert staged.stat().st_ino != before
    assert (staged / "LICENSE").read_text() == "GPL, version 2"


@pytest.mark.parametrize("name", ["alps_qgis/start.sh", "resources/run.bat", "alps_qgis/fast.so"])
def test_files_that_the_plugin_site_refuses_stop_the_packing(
    checkout: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / name).write_text("")
    assert package.main() == 1
    assert name in capsys.readouterr().err
    assert not (checkout / "build" / "alps_qgis.zip").exists()


@pytest.mark.parametrize("link", ["label.html#stop", "nowhere.html", "images/stop.png", "#top"])
def test_a_link_of_the_help_pages_that_leads_nowhere_stops_the_packing(
    checkout: Path, link: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (checkout / "build/docs/index.html").write_text(f'<a href="{link}">Run</a>')
    assert package.main() == 1
    assert f"docs/index.html: {link}" in capsys.readouterr().err
    assert not (checkout / "build" / "alps_qgis.zip").exists()


def test_help_pages_that_were_not_rendered_stop_the_packing(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(checkout / "build" / "docs")
    assert package.main() == 1
    assert "build/docs is missing" in capsys.readouterr().err


def test_versions_that_differ_stop_the_packing(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (checkout / "alps_qgis/engine/__init__.py").write_text('__version__ = "1.3.0"\n')
    assert package.main() == 1
    assert "metadata.txt says version 1.2.0, the engine 1.3.0" in capsys.readouterr().err


def test_metadata_without_a_required_field_stops_the_packing(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    metadata = checkout / "metadata.txt"
    metadata.write_text(metadata.read_text().replace("tracker=something", "tracker="))
    assert package.main() == 1
    assert "lacks tracker" in capsys.readouterr().err


def test_addresses_that_are_not_real_yet_are_listed(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert package.main() == 0
    assert "fill in" not in capsys.readouterr().out
    metadata = checkout / "metadata.txt"
    metadata.write_text(metadata.read_text().replace("homepage=something", "homepage=https://example.org/alps"))
    assert package.main() == 0
    assert "before you publish the plugin, fill in homepage in metadata.txt" in capsys.readouterr().out


def test_an_archive_that_is_too_large_is_not_published(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "LARGEST_BYTES", 100)
    assert package.main() == 1
    assert not list((checkout / "build").glob("*.zip*"))


def test_wheel_carries_every_file_of_the_engine() -> None:
    root = Path(package.__file__).resolve().parent.parent
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    files = [path for path in (root / "alps_qgis" / "engine").rglob("*") if path.is_file()]
    others = [path for path in files if path.suffix not in (".py", ".pyc")]
    assert others
    for path in others:
        assert any(PurePath(path.name).match(form) for form in settings["package-data"]["*"]), path
