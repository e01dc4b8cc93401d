"""uv: where it is, how it comes out of its wheel, and what it is told."""

from __future__ import annotations

import dataclasses
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from alps_qgis.host.install import uv
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.installing import run_installation
from alps_qgis.host.install.pip_settings import pip_environment, read_settings
from tests.host.install.package_index import PackageIndex, lock_of, make_wheel
from tests.host.install.profile import Ear, Profile


def test_places_of_uv() -> None:
    linux = uv.places("linux", {"PATH": "/a:/b", "HOME": "/home/anna"})
    assert linux == ["/a/uv", "/b/uv", "/home/anna/.local/bin/uv", "/home/anna/.cargo/bin/uv"]
    windows = uv.places("win32", {"Path": r"C:\a", "USERPROFILE": r"C:\Users\anna"})
    assert windows == [r"C:\a\uv.exe", r"C:\Users\anna\.local\bin\uv.exe", r"C:\Users\anna\.cargo\bin\uv.exe"]


def test_program_comes_out_of_its_wheel(tmp_path: Path) -> None:
    wheel = tmp_path / "uv-1.0-py3-none-manylinux_2_17_x86_64.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("uv/__init__.py", "")
        archive.writestr("uv-1.0.data/scripts/uv", "program")
    assert uv.find_wheel(str(tmp_path), "linux") == str(wheel)
    assert uv.find_wheel(str(tmp_path), "win32") == ""
    program = uv.unpack(wheel, tmp_path / "tools", "linux")
    assert program.read_text() == "program" and program.stat().st_mode & 0o100


def test_uv_takes_the_configuration_of_pip(tmp_path: Path) -> None:
    pip = {"index-url": "https://a/simple", "extra-index-url": "https://b https://c", "cert": "/etc/ca.pem"}
    found = uv.uv_environment({"UV_INDEX": "https://own"}, pip, tmp_path)
    assert found["UV_DEFAULT_INDEX"] == "https://a/simple" and found["SSL_CERT_FILE"] == "/etc/ca.pem"
    assert found["UV_INDEX"] == "https://own"
    assert found["UV_CACHE_DIR"].startswith(str(tmp_path))


def test_settings_of_pip_are_read_from_file_and_variables(tmp_path: Path) -> None:
    config = tmp_path / "pip.conf"
    config.write_text("[global]\nindex-url = https://a/simple\nextra-index-url =\n    https://b\n    https://c\n")
    environment = {"PIP_CONFIG_FILE": str(config), "PIP_CERT": "/etc/ca.pem", "PATH": "/usr/bin:/bin"}
    found = read_settings([sys.executable, "-I", "-m", "pip"], environment)
    assert found["index-url"] == "https://a/simple" and found["cert"] == "/etc/ca.pem"
    assert found["extra-index-url"].split() == ["https://b", "https://c"]
    assert read_settings([], environment)["cert"] == "/etc/ca.pem"


def test_variables_that_lead_pip_astray_are_dropped(tmp_path: Path) -> None:
    given = {"PIP_TARGET": "/somewhere", "PIP_USER": "1", "PIP_INDEX_URL": "https://a", "VIRTUAL_ENV": "/env"}
    found = pip_environment(given, tmp_path)
    assert not {"PIP_TARGET", "PIP_USER", "VIRTUAL_ENV"} & set(found)
    assert found["PIP_INDEX_URL"] == "https://a" and found["TMPDIR"] == str(tmp_path)
    trusted = pip_environment({"PIP_CERT": "/own.pem", "REQUESTS_CA_BUNDLE": "/other.pem"}, tmp_path)
    assert "REQUESTS_CA_BUNDLE" not in trusted


def test_python_that_uv_cannot_bring_is_said(profile: Profile, uv_program: str) -> None:
    """Fault 105: no Python here, and the server of uv's Pythons cannot be reached."""
    variables = {"UV_PYTHON_INSTALL_MIRROR": "https://no-such-host.invalid", "UV_PYTHON_PREFERENCE": "only-managed"}
    offline = profile.with_variables(**variables)
    plan = dataclasses.replace(offline.plan(uv_program), python="")
    with pytest.raises(InstallFailure, match="could not download a Python.*yourself") as caught:
        run_installation(plan, offline.site, Ear())
    assert caught.value.code == "install.network"
    assert not profile.site.pointer.exists()


def test_pip_fetches_uv_by_the_hashes_of_its_lock(profile: Profile, index: PackageIndex) -> None:
    """Fault 104: whoever exchanges uv on its way could run anything."""
    tag = "py3-none-manylinux_2_17_x86_64"
    name, data = make_wheel("uv", tag=tag)
    plan = dataclasses.replace(profile.plan(), tool="uv", uv=sys.executable)
    (profile.site.requirements / "uv.txt").write_text(lock_of({name: data}), encoding="utf-8")
    index.wheels[name] = make_wheel("uv", module="evil = True", tag=tag)[1]
    with pytest.raises(InstallFailure) as caught:
        run_installation(plan, profile.site, Ear())
    assert caught.value.code == "install.hash"


def test_pip_fetches_uv_and_uv_installs(profile: Profile, index: PackageIndex, uv_program: str) -> None:
    name, data = make_wheel("uv", payload=b"", tag="py3-none-manylinux_2_17_x86_64")
    buffer = BytesIO(data)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.write(uv_program, "uv-1.0.data/scripts/uv")
    index.wheels[name] = buffer.getvalue()
    (profile.site.requirements / "uv.txt").write_text(lock_of({name: buffer.getvalue()}), encoding="utf-8")
    plan = dataclasses.replace(profile.plan(), tool="uv", uv=sys.executable)
    assert run_installation(plan, profile.site, Ear()).kind == "base"
    assert name in index.asked and not profile.site.cache.exists()


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut", "empty"])
def test_wheel_of_uv_that_is_damaged(content: bytes | str, tmp_path: Path) -> None:
    """Fault 193."""
    wheel = tmp_path / "uv-1.0-py3-none-manylinux_2_17_x86_64.whl"
    if content == "empty":
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("uv/__init__.py", "")
    else:
        wheel.write_bytes(content)
    with pytest.raises(InstallFailure, match="damaged") as caught:
        uv.unpack(wheel, tmp_path / "tools", "linux")
    assert caught.value.code == "install.broken_wheel" and str(wheel) in caught.value.message
    assert not (tmp_path / "tools" / "uv").exists()
