"""A profile to install into, with small packages, and who listens."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from alps_qgis.host.install.installing import run_installation
from alps_qgis.host.install.planning import host_python, make_plan
from alps_qgis.host.install.request import KINDS, InstalledEngine, InstallPlan, InstallRequest
from alps_qgis.host.install.site import InstallSite
from tests.host.install.package_index import lock_of, make_wheel

ROOT = Path(__file__).resolve().parents[3]

BOOT = """
import sys
from pathlib import Path
import tinyone
out = Path(sys.argv[sys.argv.index("--out") + 1])
assert sys.argv[1] == "label" and Path(sys.argv[2]).read_bytes().startswith(b"\\x89PNG")
out.mkdir()
(out / "scene_classes.tif").write_bytes(b"labels")
"""
"""Stands in for the engine, whose packages are hundreds of megabytes: it needs its packages and writes labels."""


@dataclass
class Ear:
    """A listener that keeps what it hears, and cancels when it is told to."""

    said: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    cancel_when: Callable[[Ear], bool] = lambda ear: False

    def progress(self, fraction: float, message: str) -> None:
        self.shares.append(fraction)

    def log(self, message: str) -> None:
        self.said.append(message)

    def warning(self, message: str) -> None:
        self.said.append(message)

    def library(self, line: str) -> None:
        self.lines.append(line)

    def is_cancelled(self) -> bool:
        return self.cancel_when(self)


def small_wheels() -> dict[str, bytes]:
    """Return two packages."""
    return dict([make_wheel("tinyone", module="import tinytwo\n"), make_wheel("tinytwo")])


@dataclass
class Profile:
    """One profile, and the requirements of the plugin in it."""

    folder: Path
    site: InstallSite
    wheels: dict[str, bytes]

    @staticmethod
    def make(folder: Path, wheels: dict[str, bytes], **variables: str) -> Profile:
        """Write the requirements of these wheels, and set variables for the programs."""
        requirements = folder / "requirements"
        requirements.mkdir(parents=True)
        (requirements / "base.txt").write_text(lock_of(wheels), encoding="utf-8")
        modules = sorted({name.split("-")[0] for name in wheels})
        (requirements / "modules.json").write_text(json.dumps(dict.fromkeys(KINDS, modules)), encoding="utf-8")
        shutil.copyfile(ROOT / "requirements" / "trim.list", requirements / "trim.list")
        shutil.copyfile(ROOT / "requirements" / "uv.txt", requirements / "uv.txt")
        (folder / "boot.py").write_text(BOOT, encoding="utf-8")
        dropped = ("PIP_", "UV_", "PYTHON", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT")
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(dropped)}
        own = {"PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "1", "PIP_DEFAULT_TIMEOUT": "10", "UV_HTTP_RETRIES": "1"}
        environment = {**kept, **own, **variables}
        return Profile(folder, InstallSite(folder / "alps", requirements, folder / "boot.py", "1", environment), wheels)

    def plan(self, uv: str = "", **request: str) -> InstallPlan:
        """Return the plan with this test's interpreter; with uv where its path is given."""
        asked = InstallRequest(**{"python": sys.executable, **request})
        plan = make_plan(asked, self.site, host_python())
        return dataclasses.replace(plan, tool="uv", uv=uv) if uv else plan

    def install(self, ear: Ear | None = None, uv: str = "", **request: str) -> InstalledEngine:
        """Install; see `plan`."""
        return run_installation(self.plan(uv, **request), self.site, ear or Ear())

    def with_variables(self, **variables: str) -> Profile:
        """Return the same profile, whose programs get these variables too."""
        site = dataclasses.replace(self.site, environment={**self.site.environment, **variables})
        return Profile(self.folder, site, self.wheels)

    def left(self) -> list[str]:
        """Return what lies in the folder of engines, without the lock, the log and finished downloads."""
        kept = ("install.lock", "install.log", "downloads")
        there = self.site.engines.iterdir() if self.site.engines.is_dir() else ()
        return sorted(path.name for path in there if path.name not in kept)
