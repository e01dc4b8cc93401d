"""What is decided before anything is downloaded."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from pathlib import Path

import pytest

from alps_qgis.host.install import planning
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.planning import make_plan, suggest
from alps_qgis.host.install.pythons import HostPython
from alps_qgis.host.install.request import KINDS, InstallRequest
from alps_qgis.host.install.requirements import Sizes, system_name
from tests.host.install.package_index import lock_of
from tests.host.install.profile import ROOT, Profile, small_wheels
from tests.host.install.test_pythons import WINDOWS, script

NOWHERE = HostPython("", "/nowhere", "/nowhere", "3.11")


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """Make a profile on a machine where only what a test puts into `bin` is found."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setattr(planning, "candidates", lambda *_: [str(path) for path in (tmp_path / "bin").glob("python*")])
    monkeypatch.setattr(planning.uv, "places", lambda *_: [str(tmp_path / "bin" / "uv")])
    return Profile.make(tmp_path / "p", small_wheels())


def pretend(folder: Path, name: str, **answer: object) -> str:
    """Write an interpreter that answers the question what it is, and nothing else."""
    said = {
        "version": [3, 12, 1],
        "bits": 64,
        "gil": True,
        "implementation": "cpython",
        "machine": "x86_64",
        "libc": ["glibc", "2.36"],
        "venv": True,
        "ensurepip": True,
        "pip": "24.0",
        "executable": "",
        **answer,
    }
    return script(folder / "bin", name, f"#!/bin/sh\necho '{json.dumps(said)}'\n")


def refused(profile: Profile, **request: str) -> InstallFailure:
    with pytest.raises(InstallFailure) as caught:
        make_plan(InstallRequest(**request), profile.site, NOWHERE)
    return caught.value


def test_no_python_at_all(bare: Profile) -> None:
    """Fault 105: nothing to build from."""
    failure = refused(bare)
    assert failure.code == "install.python" and "Install a 64-bit Python" in failure.message


def test_python_that_is_too_old_is_named(bare: Profile, tmp_path: Path) -> None:
    """Fault 105: only an old Python, without pip that could fetch uv."""
    old = pretend(tmp_path, "python3.9", version=[3, 9, 2], pip="")
    failure = refused(bare)
    assert failure.code == "install.python" and f"{old} (it is Python 3.9)" in failure.message
    named = refused(bare, python=old)
    assert named.code == "install.python_version" and "it is Python 3.9" in named.message


def test_python_with_32_bits(bare: Profile, tmp_path: Path) -> None:
    """Fault 105: the 32-bit Python of an old installation."""
    failure = refused(bare, python=pretend(tmp_path, "python3", bits=32))
    assert failure.code == "install.python_version" and "32 bits" in failure.message


def test_python_without_venv(bare: Profile, tmp_path: Path) -> None:
    """Fault 105: Debian without python3-venv and python3-pip."""
    python = pretend(tmp_path, "python3.12", ensurepip=False, pip="")
    failure = refused(bare)
    assert failure.code == "install.no_venv" and python in failure.message and "python3-venv" in failure.message


def test_file_that_is_not_a_python(bare: Profile, tmp_path: Path) -> None:
    """Fault 105: a wrong choice in the dialog."""
    failure = refused(bare, python=script(tmp_path / "bin", "python-no", "#!/bin/sh\nexit 3\n"))
    assert failure.code == "install.python_start"


def test_old_python_with_pip_fetches_uv_which_brings_another(bare: Profile, tmp_path: Path) -> None:
    old = pretend(tmp_path, "python3.9", version=[3, 9, 2])
    plan = make_plan(InstallRequest(), bare.site, NOWHERE)
    assert (plan.tool, plan.python, plan.uv) == ("uv", "", old)
    assert any("downloads a Python" in note for note in plan.notes)


def test_uv_builds_where_venv_is_missing(bare: Profile, tmp_path: Path) -> None:
    python = pretend(tmp_path, "python3.12", ensurepip=False, pip="")
    uv = script(tmp_path / "bin", "uv", "#!/bin/sh\n")
    plan = make_plan(InstallRequest(), bare.site, NOWHERE)
    assert (plan.tool, plan.python, plan.uv) == ("uv", python, uv)


def test_uv_in_the_folder_of_wheels(bare: Profile, tmp_path: Path) -> None:
    wheel = tmp_path / "wheels" / "uv-1.0-py3-none-manylinux_2_17_x86_64.whl"
    wheel.parent.mkdir()
    wheel.write_bytes(b"")
    python = pretend(tmp_path, "python3.12", ensurepip=False, pip="")
    plan = make_plan(InstallRequest(wheels=str(wheel.parent)), bare.site, NOWHERE)
    assert (plan.tool, plan.python, plan.uv, plan.download_bytes) == ("uv", python, str(wheel), 0)
    Path(python).unlink()
    # Without a network, uv cannot bring a Python.
    assert refused(bare, wheels=str(wheel.parent)).code == "install.python"


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ({"kind": "gpu"}, "choose base, sam or train"),
        ({"wheels": "/no/such/folder"}, "/no/such/folder"),
        ({"index": "packages.example.org/simple"}, "https://"),
        ({"index": "http://packages.example.org/simple"}, "https://"),
        ({"kind": "sam"}, "install the plugin again"),
    ],
)
def test_requests_that_contradict_themselves(bare: Profile, request_: dict[str, str], said: str) -> None:
    failure = refused(bare, **request_)
    assert failure.code == "install.request" and said in failure.message


def test_folder_without_wheels(bare: Profile, tmp_path: Path) -> None:
    assert "does not hold wheels" in refused(bare, wheels=str(tmp_path / "bin")).message


def test_sizes_of_the_real_locks_are_known_on_every_system() -> None:
    for platform, machine in (("linux", "x86_64"), ("linux", "aarch64"), ("win32", "AMD64"), ("darwin", "arm64")):
        for kind, least in (("base", 150), ("sam", 300), ("train", 310)):
            found = planning.read_sizes(ROOT / "requirements", kind, system_name(platform, machine))
            assert sum(found.download.values()) / 1e6 > least
            assert found.disk > sum(found.download.values())
            assert found.pythons and not found.lacking


@pytest.mark.parametrize("page", ["README.md", "docs/walkthrough.md", "docs/installation.md"])
def test_pages_give_the_sizes_that_the_installer_gives(page: str) -> None:
    """Fault 308: what was installed from the plugin took 704 MB, and the installer said 766."""
    found = planning.read_sizes(ROOT / "requirements", "base", "linux-x86_64")
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    figures = re.search(r"(\d+) MB(?: to download, | and takes | \| )(\d+) MB", text)
    assert figures is not None
    assert int(figures[1]) == round(sum(found.download.values()) / 1e6)
    assert int(figures[2]) == pytest.approx(found.disk / 1e6, rel=0.01)


@pytest.mark.parametrize("kind", ["base", "sam", "train"])
def test_sizes_are_those_of_the_lock(kind: str) -> None:
    # Else run tools/engine_sizes.py.
    locked = planning.read_lock(ROOT / "requirements" / f"{kind}.txt")
    sizes = json.loads((ROOT / "requirements" / "sizes.json").read_text(encoding="utf-8"))[kind]
    known = {name for system in sizes.values() for name in system["download"]}
    assert known <= {pin.name for pin in locked}
    # Some packages are for Python inside a browser, or for Intel Macs, for which there is only the base.
    elsewhere = ("'emscripten'", "'darwin'") if kind != "base" else ("'emscripten'",)
    assert all(any(mark in pin.text for mark in elsewhere) for pin in locked if pin.name not in known)


@pytest.mark.parametrize("kind", ["sam", "train"])
def test_torch_on_an_intel_mac_is_refused_before_the_download(kind: str) -> None:
    """Fault 105: there is no torch for it."""
    assert {"torch", "torchvision"} <= set(planning.read_sizes(ROOT / "requirements", kind, "macos-x86_64").lacking)


def test_each_kind_has_all_packages_of_the_smaller_ones_in_the_same_versions() -> None:
    locks = [
        {(pin.name, pin.version) for pin in planning.read_lock(ROOT / "requirements" / f"{kind}.txt")} for kind in KINDS
    ]
    modules = [set(names) for names in json.loads((ROOT / "requirements" / "modules.json").read_text()).values()]
    for smaller, larger in (*zip(locks, locks[1:]), *zip(modules, modules[1:])):
        assert smaller < larger


def test_path_too_long_for_windows(bare: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 105: 260 letters."""
    sizes = {"longest_path": 126, "base": {system_name("win32"): {"download": {}, "pythons": []}}}
    (bare.site.requirements / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    home = Path("/", *["a long name of a folder"] * 5, "alps")
    windows = dataclasses.replace(bare, site=dataclasses.replace(bare.site, platform="win32", home=home))
    failure = refused(windows, python=sys.executable)
    assert failure.code == "install.path_length" and "long paths" in failure.message
    allowed = dataclasses.replace(windows, site=dataclasses.replace(windows.site, long_paths=True))
    make_plan(InstallRequest(python=sys.executable), allowed.site, WINDOWS)


@pytest.mark.parametrize("kind", ["sam", "train"])
def test_torch_on_linux_says_that_it_brings_cuda(kind: str, bare: Profile) -> None:
    (bare.site.requirements / f"{kind}.txt").write_text(lock_of(small_wheels()), encoding="utf-8")
    request = InstallRequest(kind, python=sys.executable)
    assert any("CUDA" in note for note in make_plan(request, bare.site, NOWHERE).notes)
    request = dataclasses.replace(request, index="https://packages.example.org/cpu")
    assert not any("CUDA" in note for note in make_plan(request, bare.site, NOWHERE).notes)


def test_suggestion_by_machine() -> None:
    assert suggest("linux", True, 50 * 10**9, True)[0] == "sam"
    assert suggest("linux", True, 5 * 10**9, True)[0] == "base"
    assert suggest("linux", False, 50 * 10**9, True)[0] == "base"
    assert suggest("darwin", False, 50 * 10**9, True)[0] == "sam"
    assert suggest("darwin", False, 50 * 10**9, False)[0] == "base"


def test_paths_are_those_of_the_folder_in_which_they_were_given(
    bare: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 195: `qgis_process run alps:installengine -- WHEELS=wheels`; programs start in another folder."""
    pretend(tmp_path, "python3.12")
    (tmp_path / "wheels").mkdir()
    (tmp_path / "wheels" / "a-1-py3-none-any.whl").write_bytes(b"")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    for wheels in ("wheels", "~/wheels", "./wheels/"):
        plan = make_plan(InstallRequest(wheels=wheels, python="bin/python3.12"), bare.site, NOWHERE)
        assert plan.request.wheels == str(tmp_path / "wheels")
        assert plan.request.python == str(tmp_path / "bin" / "python3.12")


def test_python_without_wheels_is_refused_before_the_download(
    bare: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 196: a Python that is newer than all builds, chosen by the user."""
    monkeypatch.setattr(planning, "read_sizes", lambda *_: Sizes({"tinyone": 1}, 1, ("3.11", "3.12")))
    new = pretend(tmp_path, "python3.15", version=[3, 15, 0])
    failure = refused(bare, python=new)
    assert failure.code == "install.python_version" and "it is Python 3.15" in failure.message


def test_path_of_an_unknown_user_is_taken_as_it_is_written(bare: Profile) -> None:
    """Fault 276."""
    with pytest.raises(InstallFailure, match="~nobody-has-this-name/wheels” does not exist"):
        make_plan(InstallRequest(wheels="~nobody-has-this-name/wheels"), bare.site, NOWHERE)
    with pytest.raises(InstallFailure) as caught:
        make_plan(InstallRequest(python="~nobody-has-this-name/bin/python"), bare.site, NOWHERE)
    assert caught.value.code == "install.python_start"
