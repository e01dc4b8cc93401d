"""Fetch a published checkpoint into the model folder. A download can be resumed, and is verified before use.

Bytes are collected in `<file>.part`. Only a file with the published size and SHA-256 gets its final name. Proxies come
from the environment and certificates from the system; TLS is never switched off.
"""

from __future__ import annotations

import os
import shutil
import urllib.error
import urllib.request
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any

from ...errors import CheckpointError, OutputError
from ...progress import SILENT, Progress
from ...settings.models import (
    CHUNK_BYTES,
    MAX_FRUITLESS_TRIES,
    SamModel,
    first_of_range,
    may_fetch_from,
    model_folder,
    part_of,
    quarantine_of,
    read_tag,
    tag_of,
    what_is_wrong_with,
)
from ...settings.one_writer import Busy, only_writer
from .model_state import checkpoint_sha256, model_state

TIMEOUT_S = 60.0


def download_model(model: SamModel, folder: Path | None = None, progress: Progress = SILENT) -> Path:
    """Fetch what is missing of a model's file, and return the path of the verified file.

    An interrupted or cancelled download leaves `<file>.part`, and the next call continues it. A file with a wrong
    SHA-256 is renamed to `<file>.quarantine`.

    Args:
        model: a row of the table of models.
        folder: where the file goes; None for the model folder.
        progress: receives the share of the file that is complete; may cancel.

    Raises:
        CheckpointError: The address does not answer, answers with something else, or the hash differs.
        OutputError: The folder cannot be written, or its disk is too full.
        Cancelled: The user asked to stop.
    """
    folder = folder or model_folder()
    target = folder / model.file_name
    if model_state(model, folder, verify=True) == "installed":
        progress.say(f"{target} is installed already.")
        return target
    _check_address(model.address)
    part = part_of(target)
    for path in (target, part, tag_of(target)):
        if path.is_dir():
            raise OutputError(f"{path} is a folder, but the model needs a file of this name; remove or rename it.")
    _prepare_folder(folder, model.size_bytes - _size(part))
    try:
        with only_writer(target):
            _complete(model, part, target, progress)
    except Busy as busy:
        raise OutputError(
            f"Another program is downloading {model.file_name} into {folder} now; wait until it has finished."
        ) from busy
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{target} cannot be written ({reason}); correct the folder's permissions.") from error
    progress.show(1.0, f"{model.title} is installed.")
    return target


def _complete(model: SamModel, part: Path, target: Path, progress: Progress) -> None:
    if _size(part) > model.size_bytes:
        part.unlink()
    _fetch(model, part, progress)
    _verify(model, part, target.parent)
    # Flushed before it gets its name: after a power failure, a file with the final name must be whole.
    with open(part, "rb") as stream:
        os.fsync(stream.fileno())
    os.replace(part, target)
    tag_of(target).unlink(missing_ok=True)


def _fetch(model: SamModel, part: Path, progress: Progress) -> None:
    most_bytes, fruitless = _size(part), 0
    while _size(part) < model.size_bytes:
        problem: Exception | None = None
        try:
            _fetch_once(model, part, progress)
        except urllib.error.HTTPError as error:
            if error.code == 416:
                # Nothing follows what is here: the server's file is another one, or a proxy has a part of it.
                progress.say(f"The server has nothing after {_size(part):,} bytes; the download starts again.")
                part.unlink(missing_ok=True)
            elif error.code < 500 and error.code not in (408, 429):
                answer = f"{model.address} answers {error.code} {error.reason}"
                raise CheckpointError(f"{answer}. {by_hand(model)}") from error
            problem = error
        except (OSError, HTTPException) as error:
            problem = error
        fruitless = 0 if _size(part) > most_bytes else fruitless + 1
        most_bytes = max(most_bytes, _size(part))
        if fruitless >= MAX_FRUITLESS_TRIES:
            reason = getattr(problem, "reason", problem) or "the connection was closed too early"
            raise CheckpointError(
                f"{model.file_name} cannot be fetched from {model.address} ({reason}); the next try continues from "
                f"{_size(part):,} bytes. {by_hand(model)}"
            ) from problem


def _fetch_once(model: SamModel, part: Path, progress: Progress) -> None:
    start = _size(part)
    request = urllib.request.Request(model.address, headers={"User-Agent": "alps", "Accept-Encoding": "identity"})
    tag = tag_of(part.with_name(model.file_name))
    if start:
        request.add_header("Range", f"bytes={start}-")
        version = read_tag(part.with_name(model.file_name))
        if version:
            # The rest of another file would only be noticed by its hash, after gigabytes.
            request.add_header("If-Range", version)
    opener = urllib.request.build_opener(_KeepEncrypted())
    with opener.open(request, timeout=TIMEOUT_S) as response:
        # Some servers and proxies ignore the range and send the whole file.
        continues = response.status == 206 and first_of_range(response.headers.get("Content-Range") or "") == start
        if not continues:
            start = 0
        first = response.read(CHUNK_BYTES)
        if start == 0:
            _check_answer(model, response, first)
            tag.unlink(missing_ok=True)
            version = response.headers.get("ETag") or ""
            if version and not version.startswith("W/"):
                tag.write_text(version, encoding="utf-8")
        with open(part, "ab" if continues else "wb") as stream:
            chunk = first
            while chunk:
                if start + len(chunk) > model.size_bytes:
                    part.unlink()
                    raise CheckpointError(_another_size(model, f"more than the {model.size_bytes:,}"))
                stream.write(chunk)
                start += len(chunk)
                done = f"{model.file_name}: {start / 1e6:,.0f} of {model.size_bytes / 1e6:,.0f} MB"
                progress.show(start / model.size_bytes, done)
                progress.check()
                chunk = response.read(CHUNK_BYTES)


class _KeepEncrypted(urllib.request.HTTPRedirectHandler):
    """Follow redirects, but never from an encrypted connection to a plain one."""

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        _check_address(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _check_address(address: str) -> None:
    if not may_fetch_from(address):
        raise CheckpointError(f"{address} is not an https address, so nothing is fetched from it; check the proxy.")


def _check_answer(model: SamModel, response: HTTPResponse, first: bytes) -> None:
    content_type = response.headers.get_content_type()
    problem = what_is_wrong_with(first)
    if problem is None and content_type in ("text/html", "application/xhtml+xml"):
        problem = f"it is {content_type}, not a checkpoint: a proxy or login page answered the download"
    if problem:
        raise CheckpointError(f"What {model.address} sends cannot be used: {problem}. {by_hand(model)}")
    length = response.headers.get("Content-Length") or ""
    if response.status == 200 and length.isdigit() and int(length) != model.size_bytes:
        raise CheckpointError(_another_size(model, f"{int(length):,}, not the {model.size_bytes:,}"))


def _another_size(model: SamModel, sizes: str) -> str:
    return f"{model.address} sends {sizes} bytes of {model.file_name}. {by_hand(model)}"


def _prepare_folder(folder: Path, missing_bytes: int) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".alps.{os.getpid()}.part"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise OutputError(
            f"The model folder {folder} cannot be written ({error.strerror}); set ALPS_MODEL_DIR to a folder of yours."
        ) from error
    free_bytes = shutil.disk_usage(folder).free
    if free_bytes < missing_bytes:
        raise OutputError(
            f"{folder} has {free_bytes / 1e6:,.0f} MB free, but {missing_bytes / 1e6:,.0f} MB are needed; free some, "
            "or set ALPS_MODEL_DIR to a folder on another disk."
        )


def _verify(model: SamModel, part: Path, folder: Path) -> None:
    found = checkpoint_sha256(part)
    if found == model.sha256:
        return
    quarantine = quarantine_of(folder / model.file_name)
    os.replace(part, quarantine)
    raise CheckpointError(
        f"The file from {model.address} has the SHA-256 {found[:8]}…, not {model.sha256[:8]}…; it was renamed to "
        f"{quarantine} and will not be used. Try again; if this happens again, ask whoever runs your proxy."
    )


def by_hand(model: SamModel) -> str:
    """Return how to install a model without the network of this machine."""
    return (
        f"Or fetch {model.address} in a browser or on another machine, and put the file into {model_folder()} "
        f"(or name it with --checkpoint)."
    )


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
