"""`alps:diagnostics`: everything that helps, and nothing that is private."""

from __future__ import annotations

import getpass
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, QgsSettings

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from alps_qgis.host.redact import redact_report
from alps_qgis.host.support import diagnostics as report
from alps_qgis.host.support.recent import remember


def test_page_and_text_say_what_helps(provider: Any, engine: str, tmp_path: Path) -> None:
    page, text = tmp_path / "report.html", tmp_path / "report.txt"
    found = processing.run("alps:diagnostics", {"OUTPUT": str(page)})
    processing.run("alps:diagnostics", {"OUTPUT": str(text)})
    assert found["OUTPUT"] == str(page)
    assert found["N_ERRORS"] == 0
    shown = page.read_text(encoding="utf-8")
    assert shown.startswith("<!DOCTYPE html>") and "<h2>Engine</h2>" in shown
    for word in ("QGIS ", "GDAL ", "glibc", "memory", "numpy", "segmenter", "language of QGIS", "job doctor"):
        assert word in found["REPORT"], word
        assert word.strip() in shown, word
    assert "numpy" in text.read_text(encoding="utf-8")
    assert not text.read_text(encoding="utf-8").startswith("<")


def test_it_works_without_a_file_and_without_an_engine(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 110."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/nowhere/python")
    found = processing.run("alps:diagnostics", {})
    assert found["N_ERRORS"] == 1
    assert "engine found      no" in found["REPORT"]
    assert "/nowhere/python" in found["REPORT"]


def test_broken_engine_is_described_with_its_missing_packages(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 110."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/usr/bin/python3")
    found = processing.run("alps:diagnostics", {})
    assert found["N_ERRORS"] > 5
    assert "error: rasterio" in found["REPORT"]


def test_nothing_private_is_in_it(
    provider: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qgis_app: Any
) -> None:
    """Fault 112: reports are published."""
    home = tmp_path / "Ann Example"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("LOGNAME", "annexample")
    monkeypatch.setenv("HTTPS_PROXY", "http://annexample:hunter2@proxy.corp:3128")  # pragma: allowlist secret
    monkeypatch.setenv("ALPS_ENGINE_PYTHON", "/nowhere/python")
    monkeypatch.setenv("GDAL_HTTP_USERPWD", "annexample:hunter2")  # pragma: allowlist secret
    monkeypatch.setenv("GDAL_HTTP_BEARER", "hunter2")
    monkeypatch.setenv("ALPS_X", f"{home}/data on /media/annexample/disk")
    QgsSettings().setValue("alps/test", f"file://{home.as_posix().replace(' ', '%20')}/a.tif?token=hunter2")
    remember(f"reading {home}/b.tif from annexample@server with password=hunter2")
    try:
        found = processing.run("alps:diagnostics", {"OUTPUT": str(tmp_path / "report.html")})
    finally:
        QgsSettings().remove("alps/test")
    for text in (found["REPORT"], (tmp_path / "report.html").read_text(encoding="utf-8")):
        for secret in ("hunter2", "annexample", "Ann Example", "Ann%20Example", "proxy.corp"):
            assert secret not in text, secret
        assert "~/b.tif" in text and "/media/user-name/disk" in text
        assert "HTTPS_PROXY" in text


def test_names_are_taken_out_only_where_they_are_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 112: a user whose name is a word of every report."""
    monkeypatch.setattr(getpass, "getuser", lambda: "qgis")
    assert redact_report("QGIS and qgis at /media/qgis/a, qgis@host") == (
        "QGIS and qgis at /media/user-name/a, user-name@host"
    )


def test_what_cannot_be_read_does_not_end_the_report(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 110: a report is asked for where things are broken."""

    def broken() -> list[tuple[str, str]]:
        raise OSError("no such device")

    monkeypatch.setattr(report, "_machine", broken)
    found = processing.run("alps:diagnostics", {})
    assert "OSError: no such device" in found["REPORT"]
    assert "GDAL" in found["REPORT"]


def test_folder_that_does_not_exist_is_named(provider: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        processing.run("alps:diagnostics", {"OUTPUT": str(tmp_path / "a.txt" / "b.txt")})
