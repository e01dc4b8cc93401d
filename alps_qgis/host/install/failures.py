"""Why an installation failed, as a code, a cause and a remedy; read off what pip, uv and Python print."""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass

from ..process import EngineFailure
from ..redact import redact
from ..text import tr


class InstallFailure(EngineFailure):
    """The engine was not installed; what was there before still works.

    The code begins with `install.`, for example `install.network`; the message names cause and remedy.
    """


@dataclass(frozen=True)
class Circumstances:
    """What a message may name.

    Attributes:
        python: interpreter or its version, for example `Python 3.12`.
        folder: where the environment is built.
        wheels: folder of wheels; empty where packages come from an index.
        platform: as `sys.platform`.
        libc: name and version of the C library of Linux, for example `glibc 2.17`; empty elsewhere.
    """

    python: str = ""
    folder: str = ""
    wheels: str = ""
    platform: str = ""
    libc: str = ""


_WINDOWS_ONLY = ("install.locked", "install.dll")

_SIGNS = (
    (
        "install.disk",
        r"No space left on device|\[Errno 28\]|WinError 112|os error (?:28|112)|not enough space on the disk",
    ),
    ("install.disk", r"Disk quota exceeded|\[Errno (?:27|122)\]|os error (?:27|122)|File too large"),
    ("install.read_only", r"Read-only file system|\[Errno 30\]|os error 30"),
    ("install.path_length", r"File name too long|WinError 206|\[Errno 36\]|os error (?:36|206)|Long Path support"),
    ("install.locked", r"WinError (?:5|32|225)\b|os error (?:5|32|225)\b|contains a virus"),
    ("install.dll", r"WinError (?:126|127|193|1114)\b|DLL load failed|msvcp140|vcruntime140"),
    ("install.glibc", r"GLIBC(?:XX)?_[\d.]+. not found|Error (?:loading shared library|relocating)"),
    (
        "install.proxy",
        r"\b407\b|Tunnel connection failed|ProxyError|connect to proxy|tunnel error|Proxy Authentication",
    ),
    (
        "install.certificate",
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|invalid peer certificate|UnknownIssuer",
    ),
    ("install.certificate", r"self[- ]signed certificate|SSLError|SSLCertVerificationError"),
    ("install.login", r"\b401\b.*(?:Error|Unauthorized)|\b403\b.*(?:Error|Forbidden)|status code \(?40[13]|User for "),
    ("install.address", r"not a trusted or secure host"),
    ("install.hash", r"DO NOT MATCH THE HASHES|[Hh]ash mismatch"),
    ("install.broken_wheel", r"BadZipFile|not a zip file|Wheel .* is invalid|has an invalid wheel|Bad CRC|invalid zip"),
    (
        "install.broken_wheel",
        r"Failed to (?:extract|unzip|read).*(?:archive|wheel)|corrupt|Error -3 while decompressing",
    ),
    ("install.network", r"NewConnectionError|NameResolutionError|Name or service not known|Temporary failure in name"),
    ("install.network", r"getaddrinfo failed|[Cc]onnection (?:refused|reset|broken|aborted)|ConnectionError|timed out"),
    (
        "install.network",
        r"IncompleteRead|incomplete-download|Network is unreachable|RemoteDisconnected|error sending request|dns error",
    ),
    ("install.network", r"Max retries exceeded|\b5\d\d (?:Server Error|Internal|Bad Gateway)|error decoding response"),
    ("install.network", r"Failed to (?:fetch|download)|Could not connect|tcp connect error|operation timed out"),
    ("install.letters", r"UnicodeEncodeError|UnicodeDecodeError|not contain valid UTF-8|surrogates not allowed"),
    ("install.no_venv", r"No module named (?:ensurepip|venv|pip)|ensurepip is not available|python3[\d.]*-venv"),
    ("install.no_wheel", r"not a supported wheel on this platform|No matching distribution|satisfies the requirement"),
    ("install.no_wheel", r"no wheels? with a matching|No solution found|was not found in the|no usable wheels"),
    ("install.permission", r"Permission denied|\[Errno 13\]|os error 13|Access is denied|Operation not permitted"),
    ("install.disk", r"MemoryError|Cannot allocate memory"),
)
"""Code → what the output holds then, the most certain signs first: a proxy's answer also looks like a network error."""


def recognised(output: str, platform: str = "") -> str:
    """Return the code of the first sign in a program's output; empty when there is none."""
    for code, sign in _SIGNS:
        if code in _WINDOWS_ONLY and platform not in ("", "win32"):
            continue
        if re.search(sign, output):
            return code
    return ""


def failure_of(output: str, exit_code: int, around: Circumstances) -> InstallFailure:
    """Return the failure that a program's output and exit code tell."""
    code = recognised(output, around.platform)
    if not code and exit_code < 0:
        # A limit on the size of files ends programs that do not ask for it; to a user it is a quota.
        code = "install.disk" if exit_code == -getattr(signal, "SIGXFSZ", 0) else "install.killed"
    if code == "install.no_wheel" and _foreign_libc(around.libc):
        code = "install.glibc"
    return failure(code or "install.failed", around, redact(_last_line(output)))


def refusal(output: str, around: Circumstances) -> InstallFailure | None:
    """Return how an index refused pip, read off its most verbose output; None where it did not."""
    statuses = {int(status) for status in re.findall(r'HTTP/1\.\d" (\d{3})', output)}
    if statuses & {401, 403}:
        return failure("install.login", around)
    if 407 in statuses:
        return failure("install.proxy", around)
    return failure("install.network", around) if any(status >= 500 for status in statuses) else None


def _foreign_libc(libc: str) -> bool:
    name, _, version = libc.partition(" ")
    numbers = [int(part) for part in version.split(".")[:2] if part.isdigit()]
    return bool(name) and (name != "glibc" or tuple(numbers) < (2, 28))


def _last_line(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    reasons = [line.removeprefix("cause: ") for line in lines if re.match(r"(?:cause: )?Because ", line)]
    if reasons:
        return reasons[0][:300]
    errors = [line for line in lines if re.match(r"(?i)error|.*\b(?:Error|error): ", line)]
    return (errors or lines or [""])[-1][:300]


def failure(code: str, around: Circumstances, detail: str = "") -> InstallFailure:
    """Return the failure with this code, with its cause and remedy in words."""
    texts = {**_network_texts(), **_machine_texts(), **_package_texts(), **_python_texts()}
    text = texts.get(code, tr("The installation failed: {detail} See the log for the whole output."))
    words = {
        "detail": detail.rstrip(".") + "." if detail else "",
        "python": around.python or "Python",
        "folder": around.folder,
        "source": around.wheels or tr("the package index"),
        "libc": around.libc,
    }
    return InstallFailure(code, text.format(**words).strip())


def _network_texts() -> dict[str, str]:
    return {
        "install.network": tr(
            "The packages could not be downloaded: the network or the package index cannot be reached, or the "
            "connection broke off. Check the connection and try again; finished downloads are kept. Without a network, "
            "install from a folder of wheels."
        ),
        "install.proxy": tr(
            "The proxy refused the connection. Check its address, user name and password in Settings ▸ Options ▸ "
            "Network, or in pip's configuration, and try again."
        ),
        "install.certificate": tr(
            "The certificate of the package index or of your proxy is not trusted. If your organisation inspects "
            "connections, ask for its certificate, and name the file as “cert” in pip's configuration or in the "
            "environment variable SSL_CERT_FILE."
        ),
        "install.address": tr(
            "The address of the package index begins with http://, which anybody on the way could change. Use an "
            "address that begins with https://."
        ),
        "install.login": tr(
            "The package index asks for a login, or refuses yours. Put user name and password into pip's "
            "configuration or a .netrc file, or choose another index."
        ),
    }


def _machine_texts() -> dict[str, str]:
    return {
        "install.disk": tr(
            "The disk or memory is full, or your quota is used up: “{folder}” needs more space. Free some and try "
            "again; finished downloads are kept."
        ),
        "install.read_only": tr(
            "“{folder}” is on a file system that is read-only. Use a QGIS profile in a folder that you can write to."
        ),
        "install.permission": tr(
            "You may not write to “{folder}”. Correct the permissions of the profile's folder, or use another profile."
        ),
        "install.locked": tr(
            "Windows refused access to a file in “{folder}”: an antivirus program or another program holds it. Close "
            "other QGIS windows, allow this folder in the antivirus program, and try again."
        ),
        "install.dll": tr(
            "A library of Windows is missing or of the wrong kind. Install the “Microsoft Visual C++ Redistributable” "
            "(x64) of Microsoft, restart the computer, and try again."
        ),
        "install.glibc": tr(
            "The packages do not run with the C library of this Linux ({libc}); they need glibc 2.28 or later. Use a "
            "newer Linux, or a Python from conda-forge with these packages, and point the engine to it."
        ),
        "install.path_length": tr(
            "The path “{folder}” is too long. On Windows, turn on long paths (the policy “Enable Win32 long paths”), "
            "or use a QGIS profile in a folder with a shorter path."
        ),
        "install.letters": tr(
            "A tool cannot handle the letters of the path “{folder}”. Use a QGIS profile whose path has only letters "
            "from a to z, and digits."
        ),
        "install.killed": tr(
            "A step of the installation was ended from outside, perhaps because memory ran out. Close other programs "
            "and try again; finished downloads are kept."
        ),
        "install.busy": tr(
            "Another QGIS window is installing the engine of this profile. Wait until it has finished, then try again."
        ),
        "install.in_use": tr(
            "The engine in “{folder}” is running, or a file in it is open. Wait for the job or cancel it, then try "
            "again."
        ),
    }


def _package_texts() -> dict[str, str]:
    return {
        "install.hash": tr(
            "A package is not the file that this version of the plugin was tested with: its SHA-256 sum differs. It "
            "was not installed. Use another source, because {source} or a proxy sends a different file."
        ),
        "install.broken_wheel": tr("A package from {source} is damaged. Copy or download it again, and try again."),
        "install.no_wheel": tr(
            "A package that is needed is not in {source}, or not in a build for {python} on this system: {detail} "
            "Choose another Python (3.11 to 3.14, 64 bits), or another source of packages."
        ),
        "install.test": tr(
            "The packages are installed, but the engine does not work: {detail} Nothing was changed. Try again; if it "
            "happens again, report the problem with the log."
        ),
        "install.lacks": tr(
            "“{python}” cannot be the engine: it lacks {detail} Install the packages of requirements/base.txt in it, "
            "or let QGIS install an engine."
        ),
        "install.request": tr("The engine cannot be installed in this way: {detail}"),
    }


def _python_texts() -> dict[str, str]:
    return {
        "install.no_venv": tr(
            "“{python}” lacks the modules venv, or pip and ensurepip, that build an environment. On Debian and Ubuntu, "
            "run “sudo apt install python3-venv”; or install uv, or choose another Python."
        ),
        "install.python_version": tr(
            "“{python}” cannot be the base of the engine: {detail} Choose a 64-bit Python 3.11 to 3.14."
        ),
        "install.python": tr(
            "No Python for the engine was found: {detail} Install a 64-bit Python 3.11 to 3.14, or uv, or choose an "
            "interpreter."
        ),
        "install.python_silent": tr(
            "“{python}” was started, but did not say in time what it is. Choose another interpreter, or try again when "
            "the computer is less busy."
        ),
        "install.python_start": tr("“{python}” cannot be started, or is not a Python. Choose another interpreter."),
    }
