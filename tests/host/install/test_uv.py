"""uv: where it is, how it comes out of its wheel, and what it is told."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from alps_qgis.host.install import uv
from alps_qgis.host.install.pip_settings import pip_environment, read_settings
from tests.host.install.profile import Profile, small_wheels


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


def test_pip_fetches_uv_with_its_hashes(uv_program: str, tmp_path: Path) -> None:
    profile = Profile.make(tmp_path / "p", small_wheels())
    # The lock of uv is the plugin's, and the index of this machine may have other files: never without a hash.
    assert "--hash=sha256:" in profile.site.lock("uv").read_text(encoding="utf-8")
    assert Path(uv_program).is_file()
