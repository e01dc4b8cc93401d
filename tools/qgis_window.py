"""Drive the plugin in a real QGIS window on a virtual screen, and photograph each step into `build/shots/`.

Usage: qgis_window.py [--scene PATH] [--out DIR] [--plugins DIR] [--clusters K]

A fresh profile has the staged plugin switched on. The steps are those of a user: open a scene, run *Auto-label raster*
from the Processing Toolbox, name and merge classes in the attribute table, save, *Apply class edits*. Ends with 0 when
every step came out as it should, and writes what it saw to `report.json` beside the pictures.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
STEPS = Path(__file__).resolve().parent / "qgis_window_steps.py"
SIZE = "1600x1000x24"
LIMIT_S = 420

SETTINGS = """
[PythonPlugins]
alps_qgis=true
processing=true

[qgis]
checkVersion=false
askToSaveProjectChanges=false
projOpenAtLaunch=2

[app]
projections\\unknownCrsBehavior=NoAction

[locale]
overrideFlag=true
userLocale=en
globalLocale=en_US

[Processing]
Configuration\\SHOW_CRS_DEF=true
"""


@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """Yield the name of a display with a window manager on it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    screen = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)  # nosec B603 B607
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            display = f":{pipe.readline().strip()}"
        manager = subprocess.Popen(  # nosec B603 B607
            ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            manager.terminate()
            manager.wait()
    finally:
        screen.terminate()
        screen.wait()


def make_profile(folder: Path, settings: str = SETTINGS) -> None:
    """Write the settings of a user who has just switched the plugin on."""
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(settings, encoding="utf-8")


def stranger(folder: Path) -> dict[str, str]:
    """Return the environment of a person who has used neither the plugin nor this checkout before.

    Args:
        folder: becomes the home.
    """
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON", "ALPS_", "XDG_"))}
    homes = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    return {**kept, "HOME": str(folder), **homes}


def run_window(
    steps: Path,
    out: Path,
    plugins: Path | None,
    variables: dict[str, str],
    limit_s: int = LIMIT_S,
    settings: str = SETTINGS,
    work: Path | None = None,
) -> dict[str, Any] | None:
    """Run QGIS through a file of steps and return what they report; None when there is no report.

    Args:
        steps: Python file, which QGIS runs; it walks with `window_driver.py`.
        out: folder of pictures, log and report.
        plugins: folder that holds the staged plugin; None where the steps install it, as a stranger does.
        variables: further variables for the steps, without their prefix `ALPS_WINDOW_`.
        limit_s: QGIS is ended after this time.
        settings: what the fresh profile has in its settings.
        work: folder for the outputs, which pictures may show; None for a temporary one.
    """
    out.mkdir(parents=True, exist_ok=True)
    report = out / "report.json"
    report.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="alps-window-") as name, virtual_screen() as display:
        folder = Path(name)
        make_profile(folder, settings)
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        if plugins is None:
            environment = stranger(folder)
        else:
            environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "PYTHON"))}
            environment["QGIS_PLUGINPATH"] = str(plugins)
        environment.update(
            # The Python inside QGIS takes its standard library from beside the first python3 of PATH.
            PATH=os.pathsep.join(["/usr/bin", environment.get("PATH", "")]),
            DISPLAY=display,
            QT_QPA_PLATFORM="xcb",
            XDG_RUNTIME_DIR=str(runtime),
            LIBGL_ALWAYS_SOFTWARE="1",
            ALPS_WINDOW_TOOLS=str(ROOT / "tools"),
            ALPS_WINDOW_OUT=str(out.resolve()),
            ALPS_WINDOW_WORK=str(work or folder / "work"),
            **{f"ALPS_WINDOW_{key}": value for key, value in variables.items()},
        )
        program = shutil.which("qgis.bin") or shutil.which("qgis") or "qgis"
        command = [program, "--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code", str(steps)]
        with (out / "qgis.log").open("w", encoding="utf-8") as log:
            try:
                code = subprocess.run(  # nosec B603
                    command, env=environment, stdout=log, stderr=log, timeout=limit_s, check=False
                ).returncode
            except subprocess.TimeoutExpired:
                print(f"QGIS did not finish within {limit_s} s; see {out}/qgis.log", file=sys.stderr)
                return None
    if not report.exists():
        print(f"QGIS ended with {code} and no report; see {out}/qgis.log", file=sys.stderr)
        return None
    return {**json.loads(report.read_text(encoding="utf-8")), "exit_code": code}


def drive(scene: Path, out: Path, plugins: Path, clusters: int, work: Path | None = None) -> int:
    """Run QGIS through the steps of a user and return the exit code."""
    variables = {"SCENE": str(scene.resolve()), "CLUSTERS": str(clusters)}
    return told(run_window(STEPS, out, plugins, variables, work=work))


def told(seen: dict[str, Any] | None) -> int:
    """Print what `run_window` returned, and return the exit code."""
    if seen is None:
        return 1
    print(json.dumps(seen, indent=1, ensure_ascii=False))
    return 1 if seen.get("failed") else 0


def main() -> int:
    """Read the options and drive."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--scene", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "shots")
    parser.add_argument("--plugins", type=Path, default=ROOT / "build", help="folder that holds the staged plugin")
    parser.add_argument("--clusters", type=int, default=8)
    parser.add_argument("--work", type=Path, help="new folder for the outputs, whose path the pictures show")
    options = parser.parse_args()
    return drive(options.scene, options.out, options.plugins, options.clusters, options.work)


if __name__ == "__main__":
    sys.exit(main())
