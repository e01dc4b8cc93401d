"""Locks, sizes, and torch from another source."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from alps_qgis.host.install import torch_source
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.request import WITH_TORCH, InstallRequest
from alps_qgis.host.install.requirements import read_lock, system_name
from alps_qgis.host.install.site import InstallSite
from tests.host.install.package_index import PackageIndex, lock_of, make_wheel
from tests.host.install.profile import ROOT, Ear, Profile


@pytest.mark.parametrize("kind", ["base", "sam", "train", "uv"])
def test_the_real_locks_are_read_whole(kind: str) -> None:
    path = ROOT / "requirements" / f"{kind}.txt"
    pins = read_lock(path)
    text = path.read_text(encoding="utf-8")
    assert len(pins) == text.count("==", 0) - sum(line.count("== '") for line in text.splitlines())
    assert all(pin.hashes and pin.version for pin in pins)
    assert sum(len(pin.hashes) for pin in pins) == text.count("--hash=")


def test_lock_hash_depends_on_pins_and_not_on_comments(tmp_path: Path) -> None:
    site = InstallSite(tmp_path, tmp_path, tmp_path, "1", {})
    lock = tmp_path / "base.txt"
    lock.write_text("a==1 \\\n    --hash=sha256:0\n    # via b\n", encoding="utf-8")
    first = site.lock_hash("base")
    lock.write_text("a==1 \\\n    --hash=sha256:0\n    # via c\n\n", encoding="utf-8")
    assert site.lock_hash("base") == first
    lock.write_text("a==2 \\\n    --hash=sha256:0\n", encoding="utf-8")
    assert site.lock_hash("base") != first
    assert site.lock_hash("sam") == ""


def test_names_of_systems() -> None:
    assert system_name("linux", "x86_64") == "linux-x86_64"
    assert system_name("win32", "AMD64") == "windows-amd64"
    assert system_name("darwin", "arm64") == "macos-arm64"
    assert system_name("linux", "aarch64") == "linux-aarch64"


def torch_profile(tmp_path: Path, index: PackageIndex) -> tuple[Profile, dict[str, bytes]]:
    """Make a profile whose lock has a torch with CUDA, and return wheels without it."""
    locked = dict(make_wheel(name) for name in ("tinyone", "torch", "torchvision", "nvidia_cublas", "triton"))
    profile = Profile.make(tmp_path / "p", locked, PIP_INDEX_URL=index.address, UV_DEFAULT_INDEX=index.address)
    text = lock_of(locked).replace("nvidia_cublas", "nvidia-cublas")
    for kind in WITH_TORCH:
        (profile.site.requirements / f"{kind}.txt").write_text(text, encoding="utf-8")
    modules = json.dumps({"base": [], **dict.fromkeys(WITH_TORCH, ["tinyone", "torch", "torchvision"])})
    (profile.site.requirements / "modules.json").write_text(modules, encoding="utf-8")
    index.wheels = locked
    return profile, dict(make_wheel(name, "1.0+cpu", "cpu = True") for name in ("torch", "torchvision"))


def installed(folder: str) -> list[str]:
    return sorted(path.name.split(".dist-info")[0] for path in Path(folder).glob("lib/*/site-packages/*.dist-info"))


@pytest.mark.parametrize("kind", WITH_TORCH)
def test_torch_without_cuda_comes_from_the_index_that_the_user_names(
    kind: str, index: PackageIndex, tmp_path: Path, tool: object
) -> None:
    profile, without_cuda = torch_profile(tmp_path, index)
    own = PackageIndex(without_cuda)
    ear = Ear()
    engine = profile.install(ear, tool(), kind=kind, index=own.address)
    own.close()
    assert installed(engine.folder) == ["tinyone-1.0", "torch-1.0+cpu", "torchvision-1.0+cpu"]
    shown = subprocess.run(
        [engine.python, "-I", "-c", "import torch; print(torch.cpu)"], capture_output=True, text=True
    )
    assert shown.stdout == "True\n"


def test_torch_without_cuda_in_a_folder_of_wheels(index: PackageIndex, tmp_path: Path, tool: object) -> None:
    profile, without_cuda = torch_profile(tmp_path, index)
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name, data in {**without_cuda, "tinyone-1.0-py3-none-any.whl": make_wheel("tinyone")[1]}.items():
        (wheels / name).write_bytes(data)
    index.close()
    engine = profile.install(Ear(), tool(), kind="sam", wheels=str(wheels))
    assert installed(engine.folder) == ["tinyone-1.0", "torch-1.0+cpu", "torchvision-1.0+cpu"]


def test_every_other_package_keeps_its_hash(index: PackageIndex, tmp_path: Path) -> None:
    """Fault 104: the index that the user names for torch gives another file of another package."""
    profile, without_cuda = torch_profile(tmp_path, index)
    own = PackageIndex({**without_cuda, "tinyone-1.0-py3-none-any.whl": make_wheel("tinyone", module="evil = 1")[1]})
    with pytest.raises(Exception, match="SHA-256"):
        profile.install(Ear(), "", kind="sam", index=own.address)
    own.close()


def test_without_a_source_of_the_users_torch_keeps_its_hash() -> None:
    assert not any(torch_source.comes_from_the_user(InstallRequest(kind)) for kind in WITH_TORCH)
    assert not torch_source.comes_from_the_user(InstallRequest("base", index="https://a"))
    assert all(torch_source.comes_from_the_user(InstallRequest(kind, index="https://a")) for kind in WITH_TORCH)


def test_only_a_build_without_cuda_drops_the_libraries_of_nvidia() -> None:
    pins = read_lock(ROOT / "requirements" / "sam.txt")
    assert torch_source.without_cuda(pins, "2.9.0") == pins
    assert torch_source.without_cuda(pins, "2.9.0+cu130") == pins
    left = {pin.name for pin in torch_source.without_cuda(pins, "2.9.0+cpu")}
    assert "torch" in left and "numpy" in left
    assert not {name for name in left if name.startswith(("nvidia", "cuda")) or name == "triton"}


@pytest.mark.parametrize(("status", "code"), [(503, "install.network"), (401, "install.login")])
def test_index_for_torch_that_refuses_is_not_a_missing_package(
    index: PackageIndex, tmp_path: Path, status: int, code: str, tool: object
) -> None:
    """Fault 194: pip says only that it found nothing."""
    profile, without_cuda = torch_profile(tmp_path, index)
    own = PackageIndex(without_cuda)
    own.status = status
    with pytest.raises(InstallFailure) as caught:
        profile.install(Ear(), tool(), kind="sam", index=own.address)
    own.close()
    assert caught.value.code == code


def test_torch_that_is_cut_off_is_tried_again(index: PackageIndex, tmp_path: Path) -> None:
    """Fault 194: the largest download is the one that breaks off."""
    profile, without_cuda = torch_profile(tmp_path, index)
    own = PackageIndex(without_cuda)
    own.cut = {name: [100] for name in without_cuda if name.startswith("torch-")}
    engine = profile.install(Ear(), "", kind="sam", index=own.address)
    own.close()
    assert "torch-1.0+cpu" in installed(engine.folder)
