"""Find or fetch uv, which builds an environment where Python lacks the tools, and brings a Python where there is none.

uv is one file inside its wheel. It is taken from PATH or its usual places, from the folder of wheels that the user
named, or downloaded by pip with the hashes of `requirements/uv.txt`.
"""

from __future__ import annotations

import ntpath
import posixpath
import shutil
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from .failures import Circumstances, failure

PYTHON_TO_BRING = "3.12"
"""Version of Python that uv installs where there is none."""


def places(platform: str, environment: Mapping[str, str]) -> list[str]:
    """Return the paths where uv may be, best first; they need not exist."""
    windows = platform == "win32"
    paths, name, separator = (ntpath, "uv.exe", ";") if windows else (posixpath, "uv", ":")
    value = next((value for key, value in environment.items() if key.upper() == "PATH"), "")
    home = environment.get("USERPROFILE" if windows else "HOME", "")
    folders = [folder for folder in value.split(separator) if folder]
    if home:
        folders += [paths.join(home, ".local", "bin"), paths.join(home, ".cargo", "bin")]
    if platform == "darwin":
        folders += ["/opt/homebrew/bin", "/usr/local/bin"]
    return [paths.join(folder, name) for folder in dict.fromkeys(folders)]


def find_uv(platform: str, environment: Mapping[str, str]) -> str:
    """Return the path of an installed uv; empty when there is none."""
    return next((path for path in places(platform, environment) if Path(path).is_file()), "")


def find_wheel(folder: str, platform: str) -> str:
    """Return the wheel of uv for this system in a folder; empty when there is none."""
    mark = {"win32": "win", "darwin": "macosx"}.get(platform, "linux")
    wheels = sorted(Path(folder).glob("uv-*.whl")) if folder else []
    return next((str(wheel) for wheel in wheels if mark in wheel.name), "")


def unpack(wheel: Path, folder: Path, platform: str) -> Path:
    """Write the program out of its wheel; return its path.

    Raises:
        InstallFailure: The wheel is damaged, or holds no such program.
        OSError: The wheel cannot be read, or the program not written.
    """
    name = "uv.exe" if platform == "win32" else "uv"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / name
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = next((entry for entry in archive.namelist() if entry.endswith(f"/scripts/{name}")), name)
            with archive.open(inside) as source, target.open("wb") as file:
                shutil.copyfileobj(source, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError) as error:
        target.unlink(missing_ok=True)
        raise failure("install.broken_wheel", Circumstances(wheels=str(wheel))) from error
    target.chmod(0o755)
    return target


def uv_environment(environment: Mapping[str, str], pip: Mapping[str, str], engines: Path) -> dict[str, str]:
    """Return the variables for uv: pip's configuration in uv's words, and all of its files inside the profile.

    Args:
        environment: variables of the installation; what they set for uv stays.
        pip: settings of pip by their names in its configuration, such as `index-url`.
        engines: folder of the environments.
    """
    words = {
        "UV_DEFAULT_INDEX": pip.get("index-url", ""),
        "UV_INDEX": " ".join(pip.get("extra-index-url", "").split()),
        "UV_FIND_LINKS": ",".join(pip.get("find-links", "").split()),
        "SSL_CERT_FILE": pip.get("cert", ""),
        "HTTPS_PROXY": pip.get("proxy", ""),
        "HTTP_PROXY": pip.get("proxy", ""),
        "UV_CACHE_DIR": str(engines / "downloads" / "uv"),
        "UV_PYTHON_INSTALL_DIR": str(engines / "python"),
        "UV_NO_CONFIG": "1",
        "UV_NO_PROGRESS": "1",
        # Certificates of the system, as pip and QGIS have them.
        "UV_SYSTEM_CERTS": "" if pip.get("cert") else "1",
        # Its older name.
        "UV_NATIVE_TLS": "" if pip.get("cert") else "1",
    }
    set_already = {name.upper() for name, value in environment.items() if value}
    filled = {name: value for name, value in words.items() if value and name not in set_already}
    return {**environment, **filled}
