"""Passwords in the address of an index: every user of a machine sees the arguments of programs."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from alps_qgis.host.install.installing import run_installation
from alps_qgis.host.install.pip_settings import with_index
from tests.host.install.package_index import PackageIndex
from tests.host.install.profile import Ear, Profile


def noting(program: str, folder: Path, name: str) -> tuple[str, Path]:
    """Return a program that notes its arguments and those of its process, and then is the other program."""
    notes, path = folder / "arguments", folder / name
    text = f'#!/bin/sh\nprintf "%s\\n" "$@" >>"{notes}"\nexec "{program}" "$@"\n'
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return str(path), notes


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the program that notes is a shell script")
def test_no_argument_holds_the_password_of_an_index(
    profile: Profile, index: PackageIndex, tool: Callable[[], str], tmp_path: Path
) -> None:
    """Fault 271: the address that the user names reaches pip and uv as a variable."""
    elsewhere = "http://127.0.0.1:9/simple/"
    profile = profile.with_variables(PIP_INDEX_URL=elsewhere, UV_DEFAULT_INDEX=elsewhere)
    uv, secret = tool(), index.address.replace("http://", "http://anna:ge@heim@")
    if uv:
        uv, notes = noting(uv, tmp_path, "uv")
    else:
        python, notes = noting(sys.executable, tmp_path, "python3")
    plan = profile.plan(uv)
    plan = dataclasses.replace(plan, request=dataclasses.replace(plan.request, index=secret))
    plan = plan if uv else dataclasses.replace(plan, python=python)
    ear = Ear()

    run_installation(plan, profile.site, ear)

    assert sorted(name.split("-")[0] for name in index.asked) == ["tinyone", "tinytwo"]
    assert "install" in notes.read_text() and "heim" not in notes.read_text()
    assert "heim" not in "\n".join([*ear.said, *ear.lines, profile.site.log.read_text(encoding="utf-8")])


@pytest.mark.parametrize(("tool", "name"), [("pip", "PIP_INDEX_URL"), ("uv", "UV_DEFAULT_INDEX")])
def test_index_of_the_user_replaces_the_one_of_the_variables(tool: str, name: str) -> None:
    given = {name: "https://a", name.swapcase(): "https://b", "PATH": "/bin"}
    assert with_index(given, tool, "https://own") == {name: "https://own", "PATH": "/bin"}
    assert with_index(given, tool, "") == given
