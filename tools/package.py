"""Stage the plugin as QGIS loads it, and pack it as the plugin site takes it.

`build/alps_qgis/` holds the package with `metadata.txt`, `resources/`, `i18n/`, the engine's `requirements/`,
`LICENSE` and the help pages of `build/docs/` (`tools/help_pages.py`) inside one folder, and `build/alps_qgis.zip` the
same. Equal sources give equal bytes, and a staged folder that is up to date is left alone, so a QGIS that runs from it
is not disturbed.
"""

from __future__ import annotations

import configparser
import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

from tools.page_links import broken_links
from tools.site_check import LARGEST_BYTES, REFUSED, REQUIRED

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "alps_qgis"
ENGINE_REQUIREMENTS = ("base", "sam", "train", "cluster", "sam-cluster", "trim", "uv")
"""What an engine is installed from, and with; the requirements of tests and checks stay out."""

ENGINE_FACTS = ("modules", "sizes")
"""What the installer must know of them: the modules to import, and how large the packages are."""

BESIDE = ("metadata.txt", "LICENSE", "resources", "i18n", "requirements")
"""What stands at the top of the checkout and belongs inside the plugin's folder."""

PAGES = "docs"
"""Where the help pages are, both below `build/` and inside the plugin's folder."""

OPTIONAL = ("i18n",)
"""What a checkout may lack: git keeps no folder in which there is nothing yet."""

SOURCES_ONLY = (".ts", ".pro")
"""Translations are packed compiled."""

EPOCH = (2020, 1, 1, 0, 0, 0)
"""One date for every file of the archive: bytes must not depend on when it was packed."""

PLACEHOLDER = "example.org"
"""Stands in `metadata.txt` for addresses that nobody has yet."""


class PackageError(Exception):
    """A reason why the plugin site would refuse the plugin, in one sentence."""


def collect() -> dict[str, Path]:
    """Return every file of the plugin by its path inside the folder, sorted.

    Raises:
        PackageError: Something is missing, or of a kind that may not be packed.
    """
    files: dict[str, Path] = {}
    sources = [(ROOT / PACKAGE, ""), *((ROOT / name, name) for name in BESIDE), (ROOT / "build" / PAGES, PAGES)]
    for source, prefix in sources:
        if not source.exists() and prefix in OPTIONAL:
            continue
        if not source.exists():
            raise PackageError(f"{source.relative_to(ROOT)} is missing; the plugin cannot be packed without it.")
        paths = [source] if source.is_file() else sorted(source.rglob("*"))
        for path in paths:
            inside = Path(prefix) / path.relative_to(source)
            if prefix == "requirements" and path.stem not in (*ENGINE_REQUIREMENTS, *ENGINE_FACTS):
                continue
            if path.is_dir() or "__pycache__" in inside.parts or any(p.startswith(".") for p in inside.parts):
                continue
            if path.suffix in (".pyc", *SOURCES_ONLY):
                continue
            if path.suffix in REFUSED:
                raise PackageError(f"{path.relative_to(ROOT)}: the plugin site takes no {path.suffix} files; move it.")
            files[inside.as_posix()] = path
    return dict(sorted(files.items()))


def check_pages(files: dict[str, Path]) -> None:
    """Follow every link of the help pages.

    Raises:
        PackageError: One leads to a file or a section that the plugin does not have.
    """
    broken = broken_links(files, [name for name in files if name.startswith(f"{PAGES}/") and name.endswith(".html")])
    if broken:
        raise PackageError(f"Links of the help pages lead nowhere: {', '.join(broken)}; correct them in the sources.")


def check_metadata() -> list[str]:
    """Compare `metadata.txt` with the plugin site's rules and with the engine's version.

    Returns:
        The required fields that hold no real address yet.

    Raises:
        PackageError: A field is missing or the versions differ.
    """
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    fields = dict(parser["general"]) if parser.has_section("general") else {}
    missing = [name for name in REQUIRED if not fields.get(name, "").strip()]
    if missing:
        raise PackageError(f"metadata.txt lacks {', '.join(missing)}; the plugin site requires them.")
    source = (ROOT / PACKAGE / "engine" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'__version__ = "(.+)"', source)
    if version is None or version[1] != fields["version"]:
        engine = version[1] if version else "no version"
        raise PackageError(f"metadata.txt says version {fields['version']}, the engine {engine}; make them equal.")
    return [name for name in REQUIRED if PLACEHOLDER in fields[name]]


def is_staged(files: dict[str, Path], target: Path) -> bool:
    """Tell whether `target` holds exactly these files."""
    there = {
        path.relative_to(target).as_posix()
        for path in target.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    return there == set(files) and all(
        (target / name).read_bytes() == source.read_bytes() for name, source in files.items()
    )


def stage(files: dict[str, Path], target: Path) -> None:
    """Copy the files aside and rename the folder into place."""
    if target.is_dir() and is_staged(files, target):
        return
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    old = target.with_name(f".{target.name}.{os.getpid()}.old")
    for name, source in files.items():
        (part / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, part / name)
    if target.exists():
        target.rename(old)
    part.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def pack(files: dict[str, Path], target: Path) -> None:
    """Write the archive aside, check its size and rename it into place.

    Raises:
        PackageError: It is larger than the plugin site takes.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, source in files.items():
                entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3  # Unix, on every system: else the bytes differ
                entry.external_attr = 0o100644 << 16
                archive.writestr(entry, source.read_bytes())
        size = part.stat().st_size
        if size > LARGEST_BYTES:
            raise PackageError(f"{target.name} has {size:,} bytes; the plugin site takes {LARGEST_BYTES:,}.")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def main() -> int:
    """Stage and pack."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    try:
        placeholders = check_metadata()
        files = collect()
        check_pages(files)
        stage(files, build / PACKAGE)
        pack(files, build / f"{PACKAGE}.zip")
    except PackageError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    size = (build / f"{PACKAGE}.zip").stat().st_size
    print(f"build/{PACKAGE}/ and build/{PACKAGE}.zip: {len(files)} files, {size / 1024:,.0f} KiB")
    if placeholders:
        print(f"before you publish the plugin, fill in {', '.join(placeholders)} in metadata.txt")
    return 0


if __name__ == "__main__":
    sys.exit(main())
