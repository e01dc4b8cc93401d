"""What the options page calls, as far as it needs no QGIS."""

from __future__ import annotations

import json
import sys

import pytest

from alps_qgis.host.install import manager
from alps_qgis.host.install.failures import InstallFailure
from alps_qgis.host.install.manager import installed_engine, needs_update, repair
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
