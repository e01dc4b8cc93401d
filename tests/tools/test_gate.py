"""What `make lint` refuses: the rules of the plugin site, and Qt 6."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
METADATA = """[general]
name=A
description=B
version=1
qgisMinimumVersion=3.40
author=C
email=c@example.org
about=D
tracker=https://example.org/t
repository=https://example.org/r
homepage=https://example.org
icon=icon.svg
"""


@pytest.fixture(scope="module")
def lint_python() -> str:
    command = ["/usr/bin/python3", str(ROOT / "tools" / "setup_env.py"), "lint"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def check(tmp_path: Path, lint_python: str) -> Callable[..., str]:
    def run(**files: str) -> str:
        archive = tmp_path / "plugin.zip"
        content = {"__init__.py": "", "LICENSE": "GPL", "metadata.txt": METADATA, "icon.svg": "<svg/>", **files}
        with zipfile.ZipFile(archive, "w") as packed:
            for name, text in content.items():
                packed.writestr(f"plugin/{name}", text)
        command = [lint_python, "-m", "tools.site_check", str(archive)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == (1 if done.stdout else 0), done.stderr
        return done.stdout

    return run


def test_clean_plugin_passes(check: Callable[..., str]) -> None:
    assert check() == ""


@pytest.mark.parametrize(
    ("name", "text", "finding"),
    [
        ("a.py", "import subprocess\nsubprocess.run(['x'])\n", "B603"),
        ("a.py", "import random\nx = random.choice([1])\n", "B311"),
        ("a.py", "assert True\n", "B101"),
        ("a.py", "def f(t):\n    return f'SELECT a FROM {t}'\n", "B608"),
        ("a.json", json.dumps({"sha256": hashlib.sha256(b"weights").hexdigest()}), "Hex"),
        ("a.py", "x = undefined\n", "F821"),
        ("run.sh", "ls\n", "script of a shell"),
        (".hidden", "", "hidden"),
        ("metadata.txt", METADATA + "changelog=100 % more\n", "cannot be read"),
        ("metadata.txt", METADATA.replace("https://example.org/t", "nowhere"), "tracker"),
    ],
)  # fmt: skip
def test_what_the_site_refuses_is_found(check: Callable[..., str], name: str, text: str, finding: str) -> None:
    assert finding in check(**{name: text})


@pytest.mark.parametrize(
    ("source", "finding"),
    [
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft\n", "Qt.AlignmentFlag.AlignLeft"),
        ("from qgis.PyQt.QtCore import Qt\ndef f():\n    return Qt.Horizontal\n", "Qt.Orientation.Horizontal"),
        ("from qgis.PyQt.QtWidgets import QAction\n", "does not have QAction"),
        ("from qgis.PyQt.QtCore import QRegExp\n", "QRegularExpression"),
        ("from PyQt5.QtCore import Qt\n", "qgis.PyQt"),
        ("dialog.exec_()\n", "exec in Qt 6"),
        ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop\n", ""),
        ("from qgis.PyQt.QtGui import QAction\nx = QAction.triggered.connect\n", ""),
    ],
)  # fmt: skip
def test_what_qt_6_does_not_have_is_found(lint_python: str, source: str, finding: str) -> None:
    program = (
        "import json, sys; from tools import qt6_check as q; q.stand_in_for_qgis();"
        "print(json.dumps([t for _, t in q.findings_in(sys.stdin.read(), q.qt_classes())]))"
    )
    done = subprocess.run(
        [lint_python, "-c", program], cwd=ROOT, input=source, capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert (finding in found[0]) if finding else (found == [])


def test_the_plugin_itself_is_ready_for_qt_6(lint_python: str) -> None:
    done = subprocess.run([lint_python, "-m", "tools.qt6_check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr or done.stdout
