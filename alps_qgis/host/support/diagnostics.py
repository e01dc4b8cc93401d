"""Gather the report that users send with a problem: versions, machine, engine, models, settings, last log lines.

It is in English whatever the language of QGIS, since it is for those who read reports, and it is redacted as a whole.
"""

from __future__ import annotations

import html
import locale
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QSysInfo, qVersion
from qgis.PyQt.QtNetwork import QNetworkProxy

from ...engine.settings.models import model_folder
from ..engine_state import EngineAnswer, EngineState, ask_engine, engine_state, next_step
from ..install.manager import qgis_site
from ..models.table import rows
from ..redact import redact_report
from ..resources import package_dir
from .machine import GB, c_library, free_disk_bytes, graphics_cards, memory
from .recent import recent_lines

Rows = list[tuple[str, str]]

_PROCESSING = "Processing/Configuration"
_SETTINGS = (
    *("locale/userLocale", "locale/overrideFlag", "app/projections/unknownCrsBehavior", "qgis/max_threads"),
    *(f"{_PROCESSING}/{name}" for name in ("TEMP_PATH2", "OUTPUTS_FOLDER", "PREFER_FILENAME_AS_LAYER_NAME")),
)
"""Settings of QGIS that change what ALPS does; those below `alps/` are all shown."""

_VARIABLES = ("CUDA_", "ALPS_", "GDAL_", "PROJ_", "PYTHON", "OMP_", "QT_QPA_PLATFORM", "LD_LIBRARY_PATH", "TMP", "TEMP")
_CONNECTION = ("PROXY", "SSL_CERT", "CA_BUNDLE", "PIP_", "UV_")
_ONLY_WHETHER_SET = (
    *_CONNECTION,
    *("PASS", "PWD", "USER", "LOGIN", "AUTH", "TOKEN", "SECRET", "KEY", "COOKIE", "HEADER", "SIGN"),
    *("BEARER", "CRED", "PRIVATE", "LICENSE", "CERT"),
)
"""Variables whose values are nobody's business: that they are set says enough. Settings below `alps/` too."""

_LOG_LINES = 60
_LONG_PATH = 160


@dataclass(frozen=True)
class Section:
    """A part of the report: pairs of name and value, or lines of a log.

    Attributes:
        n_errors: how much of it does not work.
    """

    title: str
    rows: Rows
    lines: tuple[str, ...] = ()
    n_errors: int = 0


def gather(feedback: QgsProcessingFeedback) -> list[Section]:
    """Return the whole report, not redacted yet; starts the engine, so never in the main thread."""
    state = engine_state()
    answer = ask_engine(feedback, only_facts=False)
    sections = [
        _section("Summary", lambda: _summary(state, answer)),
        _section("Versions", _versions),
        _section("Machine", _machine),
        _section("Engine", lambda: _engine(state, answer), n_errors=_n_errors(answer)),
        _section("Models", _models),
        _section("Settings", _settings),
        _section("Environment variables", _variables),
        _section("Folders", lambda: _folders(state)),
        Section("Last installation", [], tuple(_tail(qgis_site().log))),
        Section("Last lines of the engine's log", [], tuple(recent_lines()[-_LOG_LINES:])),
    ]
    return [section for section in sections if section.rows or section.lines]


def as_text(sections: list[Section]) -> str:
    """Return the report as plain text, redacted."""
    parts = [f"ALPS for QGIS: diagnostics of {time.strftime('%Y-%m-%d %H:%M')}"]
    for section in sections:
        width = max((len(name) for name, _ in section.rows), default=0)
        rows = [f"{name:<{width}}  {value}" for name, value in section.rows]
        parts.append("\n".join([section.title, "-" * len(section.title), *rows, *section.lines]))
    return redact_report("\n\n".join(parts)) + "\n"


def as_html(sections: list[Section]) -> str:
    """Return the report as one page that needs no other file, redacted."""
    parts = []
    for section in sections:
        rows = "".join(
            f"<tr><th>{html.escape(redact_report(name))}</th><td>{html.escape(redact_report(value))}</td></tr>"
            for name, value in section.rows
        )
        log = html.escape(redact_report("\n".join(section.lines)))
        parts.append(f"<h2>{html.escape(section.title)}</h2>")
        parts.append(f"<table>{rows}</table>" if rows else "")
        parts.append(f"<pre>{log}</pre>" if log else "")
    style = (
        "body{font:14px sans-serif;margin:1.5em;max-width:70em}th{text-align:left;font-weight:normal;color:#555;"
        "padding-right:1.5em;vertical-align:top;white-space:nowrap}pre{background:#f4f4f4;padding:.6em;overflow:auto}"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>ALPS diagnostics</title>'
        f"<style>{style}</style></head><body><h1>ALPS for QGIS: diagnostics</h1>"
        f"<p>{time.strftime('%Y-%m-%d %H:%M')}. Home folder, user name, computer name and passwords are left out.</p>"
        f"{''.join(parts)}</body></html>\n"
    )


def n_errors(sections: list[Section]) -> int:
    """Return how many problems the report names; 0 when rasters can be labelled."""
    return sum(section.n_errors for section in sections)


def _section(title: str, read: Callable[[], Rows], n_errors: int = 0) -> Section:
    # The report is asked for where things are broken: what cannot be read is said, and the rest is still reported.
    try:
        return Section(title, read(), n_errors=n_errors)
    except Exception as error:
        return Section(title, [("cannot be read", f"{type(error).__name__}: {error}")], n_errors=n_errors)


def _n_errors(answer: EngineAnswer) -> int:
    return int(answer.failure is not None) + sum(check.get("state") == "error" for check in answer.checks)


def _summary(state: EngineState, answer: EngineAnswer) -> Rows:
    return [
        ("engine found", "yes" if state.location.found else "no"),
        ("engine answers", "yes" if answer.failure is None else f"no: {answer.failure.message}"),
        ("update available", "yes" if state.update else "no"),
        ("next step", next_step(state, answer)),
    ]


def _versions() -> Rows:
    # Loaded here: QGIS starts without them.
    from osgeo import gdal, osr

    from ...engine import __version__

    return [
        ("ALPS", __version__),
        ("QGIS", f"{Qgis.version()} ({Qgis.devVersion()})"),
        ("Qt, PyQt", f"{qVersion()}, {PYQT_VERSION_STR}"),
        ("GDAL", gdal.VersionInfo("RELEASE_NAME")),
        ("PROJ", f"{osr.GetPROJVersionMajor()}.{osr.GetPROJVersionMinor()}.{osr.GetPROJVersionMicro()}"),
        ("GEOS", Qgis.geosVersion()),
        ("Python of QGIS", f"{platform.python_version()} ({sys.executable})"),
        ("operating system", f"{QSysInfo.prettyProductName()}, {platform.system()} {platform.release()}"),
        ("architecture", f"{platform.machine()}, QGIS built for {QSysInfo.buildCpuArchitecture()}"),
        ("C library", c_library()),
        ("language of QGIS", QgsApplication.locale()),
        ("locale", f"{locale.setlocale(locale.LC_CTYPE)}, files {sys.getfilesystemencoding()}"),
    ]


def _machine() -> Rows:
    there = memory()
    cards = graphics_cards()
    return [
        ("memory", f"{there.total_bytes / GB:.1f} GB, {there.free_bytes / GB:.1f} GB free"),
        ("processors", str(os.cpu_count() or 1)),
        *(("graphics card", card) for card in cards or ["none of NVIDIA found"]),
    ]


def _engine(state: EngineState, answer: EngineAnswer) -> Rows:
    rows: Rows = [("Python of the engine", state.location.python or "none"), ("named by", state.location.source)]
    engine = state.installed
    if engine is not None:
        rows += [
            ("in the profile", engine.python),
            ("installed as", f"{engine.kind or 'unknown kind'}, by ALPS {engine.version or 'of unknown version'}"),
            ("requirements", engine.lock or "unknown"),
            ("size and time", f"{engine.size_mb:.0f} MB, {engine.seconds:.0f} s"),
        ]
    for name in ("version", "python_version", "kind", "segmenter", "device", "device_name"):
        if answer.facts.get(name):
            rows.append((name.replace("_", " "), str(answer.facts[name])))
    packages = answer.facts.get("packages") or {}
    if packages:
        rows.append(("packages", ", ".join(f"{name} {version}" for name, version in packages.items())))
    for check in answer.checks:
        # A package that is fine is in the list above already.
        if check["state"] != "ok" or check["name"] not in packages or check["name"] == "torch":
            rows.append((f"{check['state']}: {check['name']}", check["detail"]))
    return rows


def _models() -> Rows:
    shown = []
    for row in rows():
        here = f", {row.here_bytes / 1e6:.0f} MB downloaded" if row.here_bytes else ""
        shown.append((row.name, f"{row.state}{here}, {row.size_bytes / 1e6:.0f} MB, {row.path}"))
    return shown


def _settings() -> Rows:
    settings = QgsSettings()
    names = [*_SETTINGS, *(name for name in settings.allKeys() if name.startswith("alps/"))]
    shown = [(name, _shown(name, str(settings.value(name)))) for name in names if settings.contains(name)]
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    kinds = {
        QNetworkProxy.ProxyType.HttpProxy: "HTTP",
        QNetworkProxy.ProxyType.HttpCachingProxy: "HTTP, caching",
        QNetworkProxy.ProxyType.FtpCachingProxy: "FTP, caching",
        QNetworkProxy.ProxyType.Socks5Proxy: "SOCKS5",
    }
    login = ", with a login" if proxy.user() else ""
    shown.append(("proxy of QGIS", f"{kinds[proxy.type()]}{login}" if proxy.type() in kinds else "none"))
    return shown


def _variables() -> Rows:
    shown = []
    for name, value in sorted(os.environ.items()):
        if name.upper().startswith(_VARIABLES) or any(word in name.upper() for word in _CONNECTION):
            shown.append((name, _shown(name, value)))
    return shown


def _shown(name: str, value: str) -> str:
    return "set" if any(word in name.upper() for word in _ONLY_WHETHER_SET) else value


def _folders(state: EngineState) -> Rows:
    folders = {
        "profile": Path(QgsApplication.qgisSettingsDirPath()),
        "plugin": package_dir(),
        "temporary files": Path(tempfile.gettempdir()),
        "models": model_folder(),
    }
    engine = state.own
    if engine is not None:
        folders["engine"] = Path(engine.folder)
    return [(name, _described(path)) for name, path in folders.items()]


def _described(path: Path) -> str:
    """Return a folder with what in its name makes other programs stumble, and what room it has."""
    text = str(path)
    notes = [f"{free_disk_bytes(path) / GB:.1f} GB free"]
    if not text.isascii():
        notes.append("letters that are not ASCII")
    if " " in text:
        notes.append("spaces")
    if len(text) > _LONG_PATH:
        notes.append(f"{len(text)} characters long")
    if not os.access(path, os.W_OK):
        notes.append("cannot be written")
    return f"{text} ({', '.join(notes)})"


def _tail(log: Path) -> list[str]:
    try:
        return log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
    except FileNotFoundError:
        return []
    except OSError as error:
        return [f"{log} cannot be read ({error.strerror})"]
