from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from alps_qgis.host.trim import Rules, Trimmed, trim

RULES_FILE = Path(__file__).resolve().parents[3] / "requirements" / "trim.list"


def make_environment(folder: Path, packages: dict[str, list[str]], requires: dict[str, str] | None = None) -> Path:
    """Make an environment with packages, each a list of paths below site-packages; return its site-packages."""
    site_packages = folder / "lib" / "python3.11" / "site-packages"
    for name, paths in packages.items():
        info = site_packages / f"{name}-1.0.dist-info"
        info.mkdir(parents=True)
        metadata = f"Name: {name}\n" + (requires or {}).get(name, "") + "\nRequires-Dist: words of the description\n"
        (info / "METADATA").write_text(metadata)
        for path in paths:
            (site_packages / path).parent.mkdir(parents=True, exist_ok=True)
            (site_packages / path).write_text("12345678")
        with (info / "RECORD").open("w", newline="") as record:
            own = [f"{info.name}/METADATA", f"{info.name}/RECORD"]
            csv.writer(record).writerows([[path, "sha256=0", "8"] for path in [*paths, *own]])
    return site_packages


def files_in(folder: Path) -> list[str]:
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return [name for name in found if ".dist-info" not in name]


def write_rules(folder: Path, text: str) -> Path:
    path = folder / "rules.txt"
    path.write_text(text)
    return path


def test_what_fits_a_pattern_goes_and_its_line_in_the_record_too(tmp_path: Path) -> None:
    site = make_environment(tmp_path, {"one": ["one/__init__.py", "one/tests/test_a.py", "one/a.h", "one/deep/b.h"]})
    trimmed = trim(tmp_path, write_rules(tmp_path, "**/tests/\n**/*.h\n"))
    assert trimmed == Trimmed(n_files=3, size_bytes=24)
    assert files_in(site) == ["one/__init__.py"]
    record = (site / "one-1.0.dist-info" / "RECORD").read_text()
    assert "one/__init__.py,sha256=0,8" in record and "tests" not in record and ".h" not in record
    assert not (site / "one" / "tests").exists() and not (site / "one" / "deep").exists()


def test_the_last_pattern_decides(tmp_path: Path) -> None:
    site = make_environment(tmp_path, {"one": ["one/tests/a.py", "two/tests/a.py"]})
    trim(tmp_path, write_rules(tmp_path, "**/tests/\n!two/**\n"))
    assert files_in(site) == ["two/tests/a.py"]


@pytest.mark.parametrize(
    "pattern, name, fits",
    [
        ("**/tests/", "tests/a.py", True),
        ("**/tests/", "a/b/tests/c/d.py", True),
        ("**/tests/", "a/mytests/c.py", False),
        ("a/*.so", "a/b.so", True),
        ("a/*.so", "a/b/c.so", False),
        ("a/*.so", "a/bXso", False),
        ("a/lib*.so.*.*", "a/libx.so.1", False),
        ("a/lib*.so.*.*", "a/libx.so.1.0.0", True),
        ("a/**/b.txt", "a/b.txt", True),
        ("a/**/b.txt", "a/x/y/b.txt", True),
    ],
)
def test_patterns_mean_what_the_list_says(pattern: str, name: str, fits: bool, tmp_path: Path) -> None:
    assert Rules.read(write_rules(tmp_path, pattern)).removes(name) is fits


def test_a_second_call_removes_nothing(tmp_path: Path) -> None:
    make_environment(tmp_path, {"one": ["one/__init__.py", "one/tests/a.py"], "setuptools": ["setuptools/a.py"]})
    rules = write_rules(tmp_path, "package setuptools\n**/tests/\n")
    first = trim(tmp_path, rules)
    assert first.packages == ("setuptools",) and first.n_files == 4
    assert trim(tmp_path, rules) == Trimmed(0, 0)


def test_a_package_that_another_one_requires_stays(tmp_path: Path) -> None:
    packages = {"torch": ["torch/a.py"], "setuptools": ["setuptools/a.py"]}
    site = make_environment(tmp_path, packages, {"torch": "Requires-Dist: setuptools>=60\n"})
    assert trim(tmp_path, write_rules(tmp_path, "package setuptools\n")) == Trimmed(0, 0)
    assert files_in(site) == ["setuptools/a.py", "torch/a.py"]


def test_a_package_whose_extra_alone_requires_it_goes(tmp_path: Path) -> None:
    packages = {"one": ["one/a.py"], "set_up.tools": ["setuptools/a.py"]}
    site = make_environment(tmp_path, packages, {"one": "Requires-Dist: set-up-tools ; extra == 'dev'\n"})
    assert trim(tmp_path, write_rules(tmp_path, "package Set-Up-Tools\n")).packages == ("Set-Up-Tools",)
    assert files_in(site) == ["one/a.py"]


def test_a_record_that_leads_outside_removes_nothing_there(tmp_path: Path) -> None:
    """A package's own list of files comes from the internet."""
    (tmp_path / "precious.txt").write_text("1")
    make_environment(tmp_path / "env", {"setuptools": ["../../../../precious.txt", "setuptools/a.py"]})
    trim(tmp_path / "env", write_rules(tmp_path, "package setuptools\n"))
    assert (tmp_path / "precious.txt").exists()


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.h").write_text("1")
    site = make_environment(tmp_path / "env", {"one": ["one/__init__.py"]})
    (site / "one" / "folder").symlink_to(tmp_path / "outside")
    (site / "one" / "b.h").symlink_to(tmp_path / "outside" / "a.h")
    trim(tmp_path / "env", write_rules(tmp_path, "**/*.h\n"))
    assert (tmp_path / "outside" / "a.h").exists() and not (site / "one" / "b.h").is_symlink()


def test_a_record_that_is_shared_through_a_hard_link_stays_as_it_was_elsewhere(tmp_path: Path) -> None:
    """uv links the files of its cache into environments."""
    site = make_environment(tmp_path / "env", {"one": ["one/a.py", "one/a.h"]})
    record = site / "one-1.0.dist-info" / "RECORD"
    (tmp_path / "cache").hardlink_to(record)
    trim(tmp_path / "env", write_rules(tmp_path, "**/*.h\n"))
    assert "a.h" in (tmp_path / "cache").read_text() and "a.h" not in record.read_text()


def test_a_folder_without_packages_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds no site-packages"):
        trim(tmp_path, write_rules(tmp_path, "**/tests/\n"))


def test_the_list_of_the_engine_keeps_code_and_removes_tests() -> None:
    rules = Rules.read(RULES_FILE)
    assert rules.packages == ["setuptools"]
    for name in ("numpy/__init__.py", "pyarrow/libarrow_python.so.2600", "pyarrow/libarrow_substrait.so.2600",
                 "pyarrow/parquet/core.py", "jinja2/tests.py", "torch/testing/__init__.py",
                 "skimage/data/__init__.py", "rasterio/_io.cpython-311-x86_64-linux-gnu.so"):  # fmt: skip
        assert not rules.removes(name), name
    for name in ("pandas/tests/a/b.py", "pyarrow/libarrow_flight.so.2600", "pyarrow/libarrow_python.so",
                 "pyarrow/libarrow_python.so.2600.1.0", "numpy/__pycache__/a.pyc", "torch/include/a/b.h",
                 "numpy/_core/include/numpy/a.h", "torch/nn/__pycache__/a.pyc"):  # fmt: skip
        assert rules.removes(name), name


def test_every_pattern_of_the_list_has_a_reason_above_it() -> None:
    for block in re.split(r"\n\s*\n", RULES_FILE.read_text(encoding="utf-8").strip()):
        assert block.startswith("# "), block
