"""A whole installation with real pip and real uv, and everything that may go wrong on the way."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from alps_qgis.host.install import failures
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.folders import one_at_a_time
from alps_qgis.host.install.manager import needs_update, remove, repair
from alps_qgis.host.install.pointer import read_pointer
from alps_qgis.host.process import EngineFailure
from tests.host.install.package_index import PackageIndex, lock_of, make_wheel
from tests.host.install.profile import ROOT, Ear, Profile

Tool = Callable[[], str]


def test_engine_is_built_tested_and_named_by_the_pointer(profile: Profile, tool: Tool) -> None:
    ear = Ear()
    engine = profile.install(ear, tool())
    assert read_pointer(profile.site.pointer) == engine
    assert engine.folder == str(profile.site.engines / f"base-{profile.site.lock_hash('base')}")
    assert (engine.kind, engine.version) == ("base", "1") and engine.size_mb > 0
    code = "import tinyone, sys; print(sys.prefix)"
    shown = subprocess.run([engine.python, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    assert Path(shown.strip()) == Path(engine.folder)
    assert ear.shares == sorted(ear.shares) and ear.shares[-1] == 1.0
    assert "Testing the engine." in Path(engine.log).read_text(encoding="utf-8")
    assert profile.left() == [Path(engine.folder).name]
    assert not profile.site.cache.exists()
    assert not needs_update(profile.site)


def test_folder_of_wheels_needs_no_network(profile: Profile, index: PackageIndex, tool: Tool, tmp_path: Path) -> None:
    """Fault 100: a machine that is never connected."""
    wheels = tmp_path / "my wheels"
    wheels.mkdir()
    for name, data in profile.wheels.items():
        (wheels / name).write_bytes(data)
    index.close()
    assert profile.install(uv=tool(), wheels=str(wheels)).kind == "base"
    assert index.asked == []


def test_second_index_with_other_versions_does_no_harm(profile: Profile, tool: Tool) -> None:
    other = PackageIndex(dict([make_wheel("tinyone", "0.9")]))
    profile.with_variables(PIP_EXTRA_INDEX_URL=other.address, UV_INDEX=other.address).install(uv=tool())
    other.close()


def test_python_without_pip_takes_the_one_that_it_brings(profile: Profile, tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-I", "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True)
    ear = Ear()
    engine = profile.install(ear, python=str(tmp_path / "bare" / "bin" / "python"))
    assert next(Path(engine.folder).glob("lib/*/site-packages/pip"), None) is not None


def fails(profile: Profile, uv: str = "", **request: str) -> InstallFailure:
    """Install, and return how that failed."""
    with pytest.raises(InstallFailure) as caught:
        profile.install(uv=uv, **request)
    return caught.value


def test_old_engine_works_until_the_new_one_has_passed(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 108: an update that fails."""
    old = profile.install()
    broken = dict([make_wheel("tinyone", "2.0", "raise OSError('no such library')"), make_wheel("tinytwo", "2.0")])
    index.wheels |= broken
    (profile.site.requirements / "base.txt").write_text(lock_of(broken), encoding="utf-8")
    assert needs_update(profile.site)
    failure = fails(profile, tool())
    assert failure.code == "install.test" and "no such library" in failure.message
    assert read_pointer(profile.site.pointer) == old
    assert subprocess.run([old.python, "-I", "-c", "import tinyone"], check=False).returncode == 0
    assert profile.left() == [Path(old.folder).name]


def test_update_replaces_the_engine_and_removes_the_old_one(profile: Profile, index: PackageIndex) -> None:
    old = profile.install()
    newer = dict([make_wheel("tinyone", "2.0"), make_wheel("tinytwo", "2.0")])
    index.wheels |= newer
    (profile.site.requirements / "base.txt").write_text(lock_of(newer), encoding="utf-8")
    new = repair(Ear(), profile.site, profile.plan().request)
    assert new.folder != old.folder and profile.left() == [Path(new.folder).name]
    assert not needs_update(profile.site)


def test_engine_that_runs_is_not_removed_by_an_update(profile: Profile, index: PackageIndex) -> None:
    """Fault 108: a job is running while the engine is updated."""
    old = profile.install()
    newer = dict([make_wheel("tinyone", "2.0"), make_wheel("tinytwo", "2.0")])
    index.wheels |= newer
    (profile.site.requirements / "base.txt").write_text(lock_of(newer), encoding="utf-8")
    job = subprocess.Popen([old.python, "-I", "-c", "input(); import tinyone"], stdin=subprocess.PIPE)
    try:
        profile.install()
        job.communicate(b"\n", timeout=20)
        assert job.returncode == 0
        with one_at_a_time(profile.site):
            pass
    finally:
        job.kill()
    profile.install()
    assert Path(old.folder).name not in profile.left()


def test_repair_builds_again_what_is_broken_and_nothing_else(profile: Profile, index: PackageIndex) -> None:
    engine = profile.install()
    index.asked.clear()
    assert repair(Ear(), profile.site) == engine and index.asked == []
    module = next(Path(engine.folder).glob("lib/*/site-packages/tinytwo.py"))
    module.unlink()
    ear = Ear()
    again = repair(ear, profile.site, profile.plan().request)
    assert any("these packages are missing: " in text for text in ear.said)
    assert again.folder == f"{engine.folder}-2" and profile.left() == [Path(again.folder).name]


def test_remove_leaves_nothing(profile: Profile) -> None:
    profile.install()
    assert remove(profile.site)
    assert profile.left() == [] and not profile.site.pointer.exists()
    assert not remove(profile.site)


def test_cut_download_is_tried_again_and_finished_files_are_kept(profile: Profile, index: PackageIndex) -> None:
    """Fault 102: a connection that breaks off; the next try downloads only what is missing."""
    index.cut = {"tinytwo-1.0-py3-none-any.whl": list(range(100, 120))}
    sizes = {"base": {"linux-x86_64": {"download": {"tinyone": 9_000_000, "tinytwo": 9_000_001}}}}
    (profile.site.requirements / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    failure = fails(profile)
    assert failure.code == "install.network" and "finished downloads are kept" in failure.message
    assert index.asked.count("tinytwo-1.0-py3-none-any.whl") >= 3
    assert not profile.site.pointer.exists() and profile.left() == []
    index.asked.clear()
    index.cut = {}
    profile.install()
    assert index.asked == ["tinytwo-1.0-py3-none-any.whl"]


def test_unreachable_index(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 100: no network."""
    index.close()
    failure = fails(profile, tool())
    assert failure.code == "install.network" and "folder of wheels" in failure.message


def test_name_that_does_not_resolve(profile: Profile, tool: Tool) -> None:
    """Fault 100: no name service."""
    address = "https://no-such-host.invalid/simple/"
    offline = profile.with_variables(PIP_INDEX_URL=address, UV_DEFAULT_INDEX=address)
    assert fails(offline, tool()).code == "install.network"


def test_proxy_that_wants_a_login(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 103: 407."""
    index.status = 407
    address = "https://packages.invalid/simple/"
    behind = profile.with_variables(
        PIP_INDEX_URL=address, UV_DEFAULT_INDEX=address, HTTP_PROXY=index.root, HTTPS_PROXY=index.root
    )
    failure = fails(behind, tool())
    assert failure.code == "install.proxy" and "user name and password" in failure.message


def test_certificate_that_nobody_knows(profile: Profile, index: PackageIndex, tool: Tool, tmp_path: Path) -> None:
    """Fault 103: a proxy that inspects connections; with its certificate the same address works."""
    certificate = index.speak_tls(tmp_path)
    secure = profile.with_variables(PIP_INDEX_URL=index.address, UV_DEFAULT_INDEX=index.address)
    failure = fails(secure, tool())
    assert failure.code == "install.certificate" and "SSL_CERT_FILE" in failure.message
    secure.with_variables(PIP_CERT=str(certificate), SSL_CERT_FILE=str(certificate)).install(uv=tool())


@pytest.mark.parametrize("status", [401, 403])
def test_index_that_wants_a_login(profile: Profile, index: PackageIndex, tool: Tool, status: int) -> None:
    """Fault 103: a private index."""
    index.status = status
    assert fails(profile, tool()).code == "install.login"


def test_web_page_instead_of_an_index(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 103: a hotel's page of terms."""
    index.page = "<!DOCTYPE html><html><body>Accept the terms</body></html>"
    assert fails(profile, tool()).code == "install.no_wheel"


def test_other_file_than_the_tested_one(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 104: a wrong hash."""
    index.wheels["tinyone-1.0-py3-none-any.whl"] = make_wheel("tinyone", module="evil = True")[1]
    failure = fails(profile, tool())
    assert failure.code == "install.hash" and "SHA-256" in failure.message
    assert profile.left() == []


def test_broken_wheel(index: PackageIndex, tool: Tool, tmp_path: Path) -> None:
    """Fault 104: a file that has the right sum, and is damaged all the same."""
    broken = {**small(), "tinytwo-1.0-py3-none-any.whl": small()["tinytwo-1.0-py3-none-any.whl"][:-60]}
    index.wheels = broken
    profile = Profile.make(tmp_path / "p", broken, PIP_INDEX_URL=index.address, UV_DEFAULT_INDEX=index.address)
    assert fails(profile, tool()).code == "install.broken_wheel"


def small() -> dict[str, bytes]:
    return dict([make_wheel("tinyone"), make_wheel("tinytwo")])


def test_no_build_for_this_system(index: PackageIndex, tool: Tool, tmp_path: Path) -> None:
    """Fault 105: wheels of another system only."""
    wheels = dict([make_wheel("tinyone", tag="cp311-cp311-win_arm64"), make_wheel("tinytwo")])
    index.wheels = wheels
    profile = Profile.make(tmp_path / "p", wheels, PIP_INDEX_URL=index.address, UV_DEFAULT_INDEX=index.address)
    failure = fails(profile, tool())
    assert failure.code == "install.no_wheel" and "Python 3.1" in failure.message and "tinyone" in failure.message


def test_folder_that_lacks_a_wheel(profile: Profile, tool: Tool, tmp_path: Path) -> None:
    """Fault 105: a folder of wheels that is not complete."""
    (tmp_path / "wheels").mkdir()
    name, data = next(iter(profile.wheels.items()))
    (tmp_path / "wheels" / name).write_bytes(data)
    failure = fails(profile, tool(), wheels=str(tmp_path / "wheels"))
    assert failure.code == "install.no_wheel" and str(tmp_path / "wheels") in failure.message


def test_disk_that_is_full(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 106: no file may grow beyond a limit, which is what a full disk looks like to pip and uv."""
    uv = tool()
    name, data = make_wheel("tinyone", payload=os.urandom(400_000))
    index.wheels[name] = data
    (profile.site.requirements / "base.txt").write_text(lock_of(index.wheels), encoding="utf-8")
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, old[1]))
    try:
        failure = fails(profile, uv)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        signal.signal(signal.SIGXFSZ, handler)
    assert failure.code == "install.disk" and str(profile.site.engines) in failure.message
    assert profile.left() == []
    profile.install(uv=uv)


def test_disk_that_will_not_do_is_said_before_the_first_download(profile: Profile, index: PackageIndex) -> None:
    """Fault 106: the sizes travel with the plugin."""
    sizes = {"base": {"linux-x86_64": {"download": {"tinyone": 10**15}, "pythons": []}}}
    (profile.site.requirements / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    failure = fails(profile)
    assert failure.code == "install.disk" and "needs 5174500.2 GB" in failure.message
    assert index.asked == []


def test_cancel_ends_every_process_within_seconds(profile: Profile, index: PackageIndex, tool: Tool) -> None:
    """Fault 107: cancel in the middle of a download."""
    uv = tool()
    name, data = make_wheel("tinyone", payload=os.urandom(400_000))
    index.wheels[name] = data
    index.bytes_per_s = 20_000
    (profile.site.requirements / "base.txt").write_text(lock_of(index.wheels), encoding="utf-8")
    asked_at = 0.0

    def cancel(ear: Ear) -> bool:
        nonlocal asked_at
        if index.asked and not asked_at:
            asked_at = time.monotonic()
        return bool(asked_at) and time.monotonic() > asked_at + 0.5

    with pytest.raises(EngineFailure) as caught:
        profile.install(Ear(cancel_when=cancel), uv)
    assert caught.value.code == "cancelled"
    assert time.monotonic() - asked_at < 4.0
    assert profile.left() == []
    assert processes_of(profile) == []


def processes_of(profile: Profile) -> list[str]:
    """Return the processes that work in a profile."""
    marker, found = os.fsencode(str(profile.site.home)), []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            content = path.read_bytes()
        except OSError:
            continue
        if marker in content:
            found.append(os.fsdecode(content).replace("\0", " "))
    return found


RUN = """
import json, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from alps_qgis.host.install.site import InstallSite
from tests.host.install.profile import Ear, Profile
folder, environment = Path(sys.argv[2]), json.loads(sys.argv[3])
site = InstallSite(folder / "alps", folder / "requirements", folder / "boot.py", "1", environment)
Profile(folder, site, {}).install(uv=sys.argv[4])
"""


@pytest.mark.parametrize("at", ["tinyone", "tinytwo"])
def test_killed_in_the_middle(profile: Profile, index: PackageIndex, at: str) -> None:
    """Fault 107: QGIS is killed at a moment of the download; the next try goes on, and removes what was left."""
    old = profile.install()
    newer = dict(
        make_wheel(name, "2.0", payload=os.urandom(100_000 * n)) for n, name in enumerate(("tinyone", "tinytwo"), 1)
    )
    index.wheels |= newer
    (profile.site.requirements / "base.txt").write_text(lock_of(newer), encoding="utf-8")
    sizes = {"base": {"linux-x86_64": {"download": {"tinyone": 9_000_000, "tinytwo": 9_000_001}}}}
    (profile.site.requirements / "sizes.json").write_text(json.dumps(sizes), encoding="utf-8")
    index.bytes_per_s, index.asked = 100_000, []
    command = [sys.executable, "-c", RUN, str(ROOT), str(profile.folder), json.dumps(profile.site.environment), ""]
    window = subprocess.Popen(command)
    end = time.monotonic() + 30.0
    while f"{at}-2.0-py3-none-any.whl" not in index.asked and time.monotonic() < end:
        time.sleep(0.05)
    window.kill()
    window.wait()
    assert read_pointer(profile.site.pointer) == old
    assert len(profile.left()) > 1
    index.bytes_per_s, index.asked = 0, []
    end = time.monotonic() + 20.0
    while processes_of(profile) and time.monotonic() < end:
        time.sleep(0.1)
    new = profile.install()
    assert profile.left() == [Path(new.folder).name]
    assert at == "tinyone" or "tinyone-2.0-py3-none-any.whl" not in index.asked


def test_two_windows_do_not_install_at_once(profile: Profile) -> None:
    """Fault 107: two QGIS windows with one profile."""
    with one_at_a_time(profile.site):
        failure = fails(profile)
    assert failure.code == "install.busy" and "Another QGIS window" in failure.message


def test_folder_that_refuses_files(profile: Profile) -> None:
    """Fault 106: a profile on a medium that is read-only."""
    profile.site.home.write_text("a file where a folder should be", encoding="utf-8")
    failure = fails(profile)
    assert failure.code.startswith("install.") and str(profile.site.engines) in failure.message


def test_passwords_and_home_are_in_no_log(
    profile: Profile, index: PackageIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 109: an index with user name and password in its address."""
    monkeypatch.setenv("HOME", str(profile.folder))
    secret = index.address.replace("http://", "http://anna:geheim@")
    ear = Ear()
    engine = profile.with_variables(PIP_INDEX_URL=secret).install(ear)
    text = Path(engine.log).read_text(encoding="utf-8") + "\n".join([*ear.said, *ear.lines])
    assert "geheim" not in text and str(profile.folder) not in text
    assert failures.recognised(text) == ""
