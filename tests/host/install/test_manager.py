"""What the options page calls, as far as it needs no QGIS."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import sys
from pathlib import Path

import pytest

from alps_qgis.host.install import manager
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.folders import delete, one_at_a_time
from alps_qgis.host.install.manager import installed_engine, needs_update, remove, repair
from tests.host.install.profile import Ear, Profile


def test_python_of_the_users_that_lacks_packages_is_refused_by_name(profile: Profile) -> None:
    """Fault 105: an interpreter that the user points to."""
    modules = {"base": ["json", "tinyone", "tinytwo"]}
    (profile.site.requirements / "modules.json").write_text(json.dumps(modules), encoding="utf-8")
    with pytest.raises(InstallFailure) as caught:
        manager._check_python(sys.executable, "base", profile.site, None)
    assert caught.value.code == "install.lacks" and "tinyone, tinytwo." in caught.value.message
    with pytest.raises(InstallFailure) as caught:
        manager._check_python(str(profile.folder / "boot.py"), "base", profile.site, None)
    assert caught.value.code == "install.python_start"
    (profile.site.requirements / "modules.json").write_text('{"base": ["json"]}', encoding="utf-8")
    manager._check_python(sys.executable, "base", profile.site, Ear())


def test_pointer_that_make_engine_wrote_is_never_called_out_of_date(profile: Profile) -> None:
    profile.site.home.mkdir()
    content = {"python": sys.executable, "kind": "base"}
    profile.site.pointer.write_text(json.dumps(content), encoding="utf-8")
    engine = installed_engine(profile.site)
    assert engine is not None and not engine.managed and not needs_update(profile.site)


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"python": 3}', '{"python": "relative/python"}', '{"python": "/no"}']
)
def test_pointer_that_names_nothing_is_no_engine(profile: Profile, content: str) -> None:
    profile.site.home.mkdir()
    profile.site.pointer.write_text(content, encoding="utf-8")
    assert installed_engine(profile.site) is None


def test_repair_without_an_engine_installs_one(profile: Profile) -> None:
    engine = repair(Ear(), profile.site, profile.plan().request)
    assert installed_engine(profile.site) == engine


@pytest.mark.parametrize("lock", [{}, {"lock": ""}, {"lock": "0123456789ab"}])
def test_pointer_of_an_unknown_kind_is_repaired(profile: Profile, lock: dict[str, str]) -> None:
    """Fault 278: another version of the plugin, or a hand, wrote it."""
    profile.site.home.mkdir()
    content = {"python": sys.executable, "kind": "gpu", "folder": str(profile.folder), "size_mb": 10**400, **lock}
    profile.site.pointer.write_text(json.dumps(content), encoding="utf-8")
    engine = installed_engine(profile.site)
    assert engine is not None and (engine.kind, engine.size_mb) == ("", 0.0)
    assert needs_update(profile.site)

    assert repair(Ear(), profile.site, profile.plan().request).kind == "base"


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        (errno.EROFS, "install.read_only", "read-only"),
        (errno.EACCES, "install.permission", "may not write"),
        (errno.EBUSY, "install.in_use", "is running, or a file in it is open"),
    ],
)
@pytest.mark.parametrize("call", ["rmdir", "unlink", "open", "mkdir"])
def test_engine_that_cannot_be_removed_is_one_sentence(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, number: int, code: str, words: str, call: str
) -> None:
    """Fault 279: the profile is on a disk that became read-only, or a program holds a file."""
    package = profile.site.engines / "base-0123456789ab" / "lib" / "a.py"
    package.parent.mkdir(parents=True)
    package.write_text("")
    real = getattr(os, call)

    def refuses(path: object, *arguments: object, **options: object) -> object:
        if "base-0123" in str(path) or str(path) in ("a.py", "lib") or call == "mkdir":
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *arguments, **options)

    monkeypatch.setattr(os, call, refuses)
    if call == "mkdir":
        monkeypatch.setattr(Path, "mkdir", refuses)

    with pytest.raises(InstallFailure, match=words) as caught:
        remove(profile.site)
    assert caught.value.code == code and package.parent.parent.is_dir()


def test_pointer_that_cannot_be_removed_keeps_its_engine(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 279: a pointer without its engine would be a broken engine."""
    folder = profile.site.engines / "base-0123456789ab"
    folder.mkdir(parents=True)
    engine = {"python": sys.executable, "kind": "base", "folder": str(folder)}
    profile.site.pointer.write_text(json.dumps(engine), encoding="utf-8")

    def refuses(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "unlink", refuses)
    with pytest.raises(InstallFailure) as caught:
        remove(profile.site)
    assert caught.value.code == "install.permission" and str(profile.site.pointer) in caught.value.message
    assert folder.is_dir()


def test_nothing_to_delete_is_no_problem(tmp_path: Path) -> None:
    assert delete(tmp_path / "gone") is None


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_file_system_without_locks_is_not_another_window(
    profile: Profile, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """Fault 280: the installation goes on, and says what it cannot know."""

    def none_here(descriptor: int, how: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", none_here)
    ear = Ear()
    profile.install(ear)
    assert any("cannot lock files" in line for line in ear.said)
    with one_at_a_time(profile.site) as alone:
        assert not alone
    assert remove(profile.site)
