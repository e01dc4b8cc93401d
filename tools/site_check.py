"""Check the packed plugin as the plugin site checks an upload.

Usage: site_check.py [ZIP], with the Python of the lint environment. The rules are those of the site's scanner in
July 2026: bandit and detect-secrets on the unpacked archive, of which any finding blocks the version; flake8 and the
files of the archive, which are reported; and the form of `metadata.txt`. The site runs bandit and detect-secrets with
their own defaults, so a `nosec` with a reason and `pragma: allowlist secret` count there as here. No rule is left out
that an uploader could tick.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess  # nosec B404
import sys
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
ARCHIVE = ROOT / "build" / "alps_qgis.zip"

MANDATORY = (
    "B102 B103 B105 B106 B107 B111 B201 B202 B301 B302 B304 B305 B306 B307 B312 B321 B323 B401 B402 B412 B413 B501 "
    "B502 B503 B505 B506 B507 B601 B602 B604 B605 B609 B610 B611 B612 B613 B615 B701"
)
SKIPPABLE = (
    "B101 B104 B108 B110 B112 B113 B303 B308 B310 B311 B313 B314 B315 B316 B317 B318 B319 B320 B324 B403 B405 B406 "
    "B407 B408 B409 B504 B508 B509 B603 B606 B607 B608 B614 B702 B703 B704"
)
"""Rules of bandit that block a version until its uploader ticks them; here they count like the others."""

STYLE = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E741,E742,E743,E901,E902,E999,W605,F402,F403,F404,F405,F811,F821,F822,"
    "F823,F831,F901,C901"
)
LARGEST_BYTES = 25_000_000
REFUSED = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo", ".pyd")
REFUSED_FOLDERS = ("__MACOSX", ".git", "__pycache__")
REQUIRED = "name description version qgisMinimumVersion author email about tracker repository homepage".split()
ADDRESSES = ("tracker", "repository", "homepage")


def findings(archive: Path) -> dict[str, list[str]]:
    """Return what each check found in the archive; empty lists where there is nothing."""
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)  # nosec B202 - our own archive, whose names `files` checks too
        return {
            "files": files(archive, packed),
            "metadata": metadata(packed),
            "bandit": bandit(Path(folder)),
            "detect-secrets": secrets(Path(folder)),
            "flake8": style(Path(folder)),
        }


def files(archive: Path, packed: zipfile.ZipFile) -> list[str]:
    """Return files that the site refuses or reports."""
    found = []
    if archive.stat().st_size > LARGEST_BYTES:
        found.append(f"{archive.name} has {archive.stat().st_size:,} bytes; the site takes {LARGEST_BYTES:,}")
    names = [entry.filename for entry in packed.infolist()]
    tops = {name.split("/", 1)[0] for name in names}
    if len(tops) != 1 or not next(iter(tops)).isidentifier():
        found.append(f"the archive must hold one folder, named as a Python module: {sorted(tops)}")
    top = sorted(tops)[0]
    found += [f"{top}/{name} is missing" for name in ("__init__.py", "LICENSE") if f"{top}/{name}" not in names]
    for entry in packed.infolist():
        name = entry.filename
        parts = name.split("/")
        if "\\" in name or ".." in parts or name.startswith("/"):
            found.append(f"{name}: a path that leads elsewhere")
        if parts[-1].startswith(".") or any(part in REFUSED_FOLDERS for part in parts):
            found.append(f"{name}: hidden, or a folder of another program")
        if name.lower().endswith(REFUSED):
            found.append(f"{name}: a program or a script of a shell")
        if (entry.external_attr >> 16) & 0o111 and not entry.is_dir():
            found.append(f"{name}: marked as executable")
    return found


def metadata(packed: zipfile.ZipFile) -> list[str]:
    """Return what the site's validator would refuse in `metadata.txt`; whether addresses answer is not asked."""
    name = next((entry for entry in packed.namelist() if entry.count("/") == 1 and entry.endswith("metadata.txt")), "")
    if not name:
        return ["metadata.txt is missing"]
    # As the site reads it: a % would be taken for the name of another value.
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(packed.read(name).decode("utf-8"))
        fields = dict(parser.items("general"))
    except (configparser.Error, UnicodeDecodeError) as error:
        return [f"metadata.txt cannot be read: {error}"]
    found = [f"{field} is missing" for field in REQUIRED if not fields.get(field, "").strip()]
    for field in ADDRESSES:
        address = urlsplit(fields.get(field, ""))
        if address.scheme not in ("http", "https") or not address.netloc:
            found.append(f"{field} is not an address: {fields.get(field)!r}")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", fields.get("email", "")):
        found.append(f"email is not an address: {fields.get('email')!r}")
    if "/" in fields.get("author", ""):
        found.append("author must not have a slash")
    icon = name.replace("metadata.txt", fields.get("icon", "").removeprefix("./"))
    if icon not in packed.namelist():
        found.append(f"the icon {icon} is not in the archive")
    return found


def bandit(folder: Path) -> list[str]:
    """Return the findings of bandit."""
    from bandit.core import extension_loader

    # Rules that bandit has dropped would stop it.
    known = [rule for rule in f"{MANDATORY} {SKIPPABLE}".split() if extension_loader.MANAGER.check_id(rule)]
    command = ["bandit", "-r", str(folder), "-f", "json", "--quiet", "-t", ",".join(known)]
    report = json.loads(_run(command, folder))
    found = [f"{_inside(each['filename'], folder)}:{each['line_number']}: {each['test_id']} {each['issue_text']}"
             for each in report["results"]]  # fmt: skip
    return found + [f"{each['filename']}: {each['reason']}" for each in report["errors"]]


def secrets(folder: Path) -> list[str]:
    """Return the findings of detect-secrets, whose exit status tells nothing."""
    command = ["detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt"]
    command += ["--disable-plugin", "IPPublicDetector", "."]
    report = json.loads(_run(command, folder))
    return [
        f"{file}:{each['line_number']}: {each['type']}" for file, found in report["results"].items() for each in found
    ]


def style(folder: Path) -> list[str]:
    """Return the findings of flake8."""
    command = ["flake8", "--isolated", "--max-line-length=120", "--select", STYLE, "."]
    return [line for line in _run(command, folder).splitlines() if line.strip()]


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(  # nosec B603
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False
    )
    if not done.stdout.strip() and done.stderr.strip():
        raise RuntimeError(done.stderr)
    return done.stdout


def _inside(path: str, folder: Path) -> str:
    return Path(path).relative_to(folder).as_posix() if Path(path).is_absolute() else path


def main(arguments: list[str]) -> int:
    """Print every finding; fail when there is one."""
    archive = Path(arguments[0]) if arguments else ARCHIVE
    if not archive.is_file():
        print(f"{archive} is missing; run `make package`", file=sys.stderr)
        return 2
    found = {check: lines for check, lines in findings(archive).items() if lines}
    for check, lines in found.items():
        print(f"{check}:", *lines, sep="\n  ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
