"""What no file of the plugin or the engine may do, read off the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "alps_qgis"
SOURCES = sorted(PACKAGE.rglob("*.py"))
XML_READER = "engine/scene/xml_elements.py"
"""The one place that parses XML; it refuses whatever declares a document type."""

UNPICKLING = {"pickle", "cPickle", "_pickle", "joblib", "dill", "cloudpickle", "shelve", "marshal"}
FETCHING = re.compile(
    r"(urllib\.request|requests|httpx|http\.client|socket\.create_connection)\b"
    r"|QNetworkRequest\(\)|qgis\.core\.Qgs(File|Blocking)\w*(Request|Downloader)\b"
)
ONE_MEMBER = "host/install/uv.py"
"""Reads one program out of a wheel and writes it under a name of its own; whatever else is in there stays there."""

ARCHIVES = {"zipfile", "tarfile", "unpack_archive", "extractall"}


def used(path: Path) -> Iterator[str]:
    """Yield the dotted name of everything a file imports, calls or names."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Call):
            yield ast.unparse(node.func) + "()"


def calls(path: Path) -> Iterator[ast.Call]:
    """Yield every call of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_pickle_no_archive_and_no_other_xml(path):
    """Faults 58, 59 and 61: nothing is unpickled or unpacked, and XML goes through one reader without entities."""
    names = list(used(path))
    assert not [name for name in names if name.split(".")[0] in UNPICKLING]
    unpacking = ARCHIVES - ({"zipfile"} if path.relative_to(PACKAGE).as_posix() == ONE_MEMBER else set())
    assert not [name for name in names if set(re.split(r"\W+", name)) & unpacking]
    if path.relative_to(PACKAGE).as_posix() != XML_READER:
        assert not [name for name in names if re.match(r"(xml|lxml|defusedxml)\b(?!.*\(\))", name)]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_shell_and_no_code_from_text(path):
    """Faults 53 and 60: no shell, no eval; numpy and torch load data, never objects."""
    for call in calls(path):
        name = ast.unparse(call.func)
        options = {option.arg: ast.unparse(option.value) for option in call.keywords if option.arg}
        assert name not in ("eval", "exec", "compile", "__import__", "os.system", "os.popen"), name
        assert not name.startswith(("os.exec", "os.spawn", "subprocess.getoutput")), name
        assert options.get("shell", "False") == "False", name
        if name == "torch.load":
            assert options.get("weights_only") == "True"
        if name in ("np.load", "numpy.load"):
            assert options.get("allow_pickle", "False") == "False"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_tls_is_never_switched_off(path):
    """Fault 47: certificates are checked wherever something is fetched."""
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"_create_unverified_context|CERT_NONE|check_hostname\s*=\s*False", text)
    assert not re.search(r"GDAL_HTTP_UNSAFESSL|ignoreSslErrors", text)


def test_two_files_fetch_and_whoever_uses_them_compares_the_sha256():
    """Fault 50: a download that is not hashed has no place to hide."""
    fetching = [
        path.relative_to(PACKAGE).as_posix() for path in SOURCES if any(FETCHING.match(name) for name in used(path))
    ]
    # The command line's, and QGIS's, which only the download beside it uses.
    assert fetching == ["engine/segment/sam/download.py", "host/models/http_stream.py"]
    users = [
        path
        for path in SOURCES
        if "import http_stream" in (text := path.read_text(encoding="utf-8")) or "http_stream import" in text
    ]
    assert users == [PACKAGE / "host" / "models" / "download.py"]
    for path in (PACKAGE / fetching[0], *users):
        assert "sha256" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted((PACKAGE / "host").rglob("*.py")) + sorted((PACKAGE / "gui").rglob("*.py")),
                         ids=lambda path: str(path.relative_to(PACKAGE)))  # fmt: skip
def test_projects_name_neither_interpreter_nor_weights(path):
    """Fault 60: what is run comes from the user's own settings, never from a file that somebody sends."""
    text = path.read_text(encoding="utf-8")
    assert "readEntry" not in text
    if path.name == "engine.py":
        assert "QgsProject" not in text
