"""Fetch a file of known size and SHA-256 through QGIS's network stack: its proxy, its logins, its certificates.

The rules are those of the engine's own downloader (`engine/segment/sam/download.py`), which serves the command line:
bytes are collected in `<file>.part`, a download continues where it stopped, and only a file with the right size and
SHA-256 gets its final name. `engine/settings/models.py` holds what both share.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from ...engine.settings.models import (
    CHUNK_BYTES,
    MAX_FRUITLESS_TRIES,
    first_of_range,
    may_fetch_from,
    part_of,
    quarantine_of,
    read_tag,
    tag_of,
    what_is_wrong_with,
)
from ...engine.settings.one_writer import Busy, only_writer
from ..process import EngineFailure, Listener
from ..text import tr
from .http_stream import Answer, HttpStream, NetworkError

MAX_REDIRECTS = 10
WAIT_S = 2.0
"""How long to wait after a first connection without new bytes; longer after each further one."""

RESERVE_BYTES = 50_000_000
"""What a download leaves free on the disk."""

_TRY_AGAIN = (408, 425, 429)
"""Refusals that pass, besides those from 500 on."""


class DownloadFailure(EngineFailure):
    """A file was not fetched; what was there before still is.

    The code begins with `download.`, for example `download.network`; the message names cause and remedy.
    """


@dataclass(frozen=True)
class Wanted:
    """A file to fetch.

    Attributes:
        title: what people call it.
        address: where it is published.
        target: where it goes.
        size_bytes: its exact size.
        sha256: its SHA-256 in hexadecimal.
    """

    title: str
    address: str
    target: Path
    size_bytes: int
    sha256: str


def fetch(wanted: Wanted, listener: Listener, wait_s: float = WAIT_S) -> Path:
    """Fetch what is missing of a file, and return the path of the verified file.

    Blocks, so call it in a thread of its own. A cancel is noticed within a second; the next call continues.

    Raises:
        DownloadFailure: The address does not answer, answers with something else, or the file cannot be written.
        EngineFailure: With code `cancelled` when the user cancelled.
    """
    part = part_of(wanted.target)
    _prepare_folder(wanted, part)
    try:
        with only_writer(wanted.target):
            if _size(part) > wanted.size_bytes:
                _start_over(wanted)
            _fetch(wanted, listener, wait_s)
            _verify(wanted, listener)
            _publish(wanted)
    except Busy as busy:
        text = tr("Another program is downloading {file} now; wait until it has finished.")
        raise DownloadFailure("download.busy", text.format(file=wanted.target.name)) from busy
    except OSError as error:
        raise _cannot_write(wanted, error) from error
    listener.progress(1.0, tr("{title} is installed.").format(title=wanted.title))
    return wanted.target


def check_room(folder: Path, needed_bytes: int) -> None:
    """Check that a disk has room for this and a little more.

    Raises:
        DownloadFailure: It has not.
    """
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + RESERVE_BYTES:
        text = tr(
            "The disk of {folder} has {free} MB free, but {needed} MB are needed. Free some space, or set the "
            "environment variable ALPS_MODEL_DIR to a folder on another disk."
        )
        needed = needed_bytes + RESERVE_BYTES
        raise DownloadFailure("download.disk", text.format(folder=folder, free=in_mb(free), needed=in_mb(needed)))


def in_mb(size_bytes: float) -> str:
    """Return a size in megabytes, with separated thousands."""
    return f"{size_bytes / 1e6:,.0f}"


def sha256_of(path: Path, listener: Listener, label: str) -> str:
    """Return the SHA-256 of a file in hexadecimal; tells how far it is, and can be cancelled.

    Raises:
        EngineFailure: With code `cancelled` when the user cancelled.
    """
    digest, done, total = hashlib.sha256(), 0, max(1, path.stat().st_size)
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(CHUNK_BYTES), b""):
            digest.update(chunk)
            done += len(chunk)
            check_cancel(listener)
            listener.progress(min(done / total, 1.0), label)
    return digest.hexdigest()


def check_cancel(listener: Listener) -> None:
    """Stop here when the user cancelled.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    if listener.is_cancelled():
        raise EngineFailure("cancelled", tr("Cancelled."))


def _prepare_folder(wanted: Wanted, part: Path) -> None:
    folder = wanted.target.parent
    if not may_fetch_from(wanted.address):
        raise DownloadFailure("download.address", _not_encrypted(wanted.address))
    for path in (wanted.target, part, tag_of(wanted.target)):
        if path.is_dir():
            text = tr("“{path}” is a folder, but the model needs a file of this name. Remove or rename the folder.")
            raise DownloadFailure("download.folder", text.format(path=path))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".alps.{os.getpid()}.part"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise _cannot_write(wanted, error) from error
    check_room(folder, wanted.size_bytes - min(_size(part), wanted.size_bytes))


def _fetch(wanted: Wanted, listener: Listener, wait_s: float) -> None:
    part = part_of(wanted.target)
    most_bytes, fruitless = _size(part), 0
    while _size(part) < wanted.size_bytes:
        check_cancel(listener)
        reason = ""
        try:
            reason = _fetch_once(wanted, listener)
        except NetworkError as error:
            reason = error.reason
        fruitless = 0 if _size(part) > most_bytes else fruitless + 1
        most_bytes = max(most_bytes, _size(part))
        if fruitless >= MAX_FRUITLESS_TRIES:
            text = tr(
                "{file} cannot be fetched from {address} ({reason}). The next try continues from {done} MB. {by_hand}"
            )
            raise DownloadFailure(
                "download.network",
                text.format(
                    file=wanted.target.name,
                    address=wanted.address,
                    reason=reason or tr("the connection was closed too early"),
                    done=in_mb(_size(part)),
                    by_hand=by_hand(wanted),
                ),
            )
        if fruitless:
            _wait(wait_s * fruitless, listener)


def _fetch_once(wanted: Wanted, listener: Listener) -> str:
    """Take what one connection gives; return why it gave nothing, if the server said so."""
    part, tag = part_of(wanted.target), tag_of(wanted.target)
    start = _size(part)
    headers = {"Accept-Encoding": "identity"}
    if start:
        headers["Range"] = f"bytes={start}-"
        version = read_tag(wanted.target)
        if version:
            # The rest of another file would only be noticed by its hash, after gigabytes.
            headers["If-Range"] = version
    with _open(wanted, headers, listener) as stream:
        answer = stream.answer
        refusal = _refusal(wanted, answer)
        if refusal:
            return refusal
        # Some servers and proxies ignore the range and send the whole file.
        continues = answer.status == 206 and first_of_range(answer.header("Content-Range")) == start
        if not continues:
            start = 0
        first = stream.read(CHUNK_BYTES)
        if start == 0:
            _check_answer(wanted, answer, first)
            _start_over(wanted)
            if answer.strong_tag:
                tag.write_text(answer.strong_tag, encoding="utf-8")
        with open(part, "ab" if continues else "wb") as file:
            chunk = first
            while chunk:
                if start + len(chunk) > wanted.size_bytes:
                    raise _wrong_size(wanted, start + len(chunk))
                file.write(chunk)
                start += len(chunk)
                text = tr("{title}: {done} of {total} MB")
                listener.progress(
                    start / wanted.size_bytes,
                    text.format(title=wanted.title, done=in_mb(start), total=in_mb(wanted.size_bytes)),
                )
                chunk = stream.read(CHUNK_BYTES)
    return ""


def _open(wanted: Wanted, headers: dict[str, str], listener: Listener) -> HttpStream:
    """Open the address, and follow redirects, but never to an address that is not encrypted."""
    address = wanted.address
    for _ in range(MAX_REDIRECTS):
        stream = HttpStream(address, headers, listener.is_cancelled)
        elsewhere = stream.answer.redirect
        if not elsewhere:
            return stream
        stream.close()
        if not may_fetch_from(elsewhere):
            raise DownloadFailure("download.address", _not_encrypted(elsewhere))
        address = elsewhere
    raise DownloadFailure(
        "download.answer",
        tr("{address} redirects in a circle. {by_hand}").format(address=wanted.address, by_hand=by_hand(wanted)),
    )


def _refusal(wanted: Wanted, answer: Answer) -> str:
    """Return why the server gives nothing now; raise when it is not worth asking again."""
    if answer.status in (200, 206):
        return ""
    said = f"{answer.status} {answer.reason}".strip()
    if answer.status == 416:
        # Nothing follows what is here: the server's file is another one, or a proxy has a part of it.
        _start_over(wanted)
        return said
    if answer.status >= 500 or answer.status in _TRY_AGAIN:
        return said
    if answer.status == 407:
        text = tr(
            "The proxy asks for a login ({said}). Enter it in Settings ▸ Options ▸ Network, and start the download "
            "again. {by_hand}"
        )
        raise DownloadFailure("download.proxy", text.format(said=said, by_hand=by_hand(wanted)))
    text = tr("{address} answers {said}. {by_hand}")
    raise DownloadFailure("download.refused", text.format(address=wanted.address, said=said, by_hand=by_hand(wanted)))


def _check_answer(wanted: Wanted, answer: Answer, first: bytes) -> None:
    is_page = answer.header("Content-Type").partition(";")[0].strip().lower() in ("text/html", "application/xhtml+xml")
    problem = what_is_wrong_with(first) if first else None
    if is_page or (problem and "web page" in problem):
        text = tr(
            "{address} answers with a web page, not with the file: a login page of your network or proxy. Sign in with "
            "a browser, and start the download again. {by_hand}"
        )
        raise DownloadFailure("download.answer", text.format(address=wanted.address, by_hand=by_hand(wanted)))
    if problem:
        text = tr("What {address} sends is not a checkpoint. {by_hand}")
        raise DownloadFailure("download.answer", text.format(address=wanted.address, by_hand=by_hand(wanted)))
    length = answer.header("Content-Length")
    if answer.status == 200 and length.isdigit() and int(length) != wanted.size_bytes:
        raise _wrong_size(wanted, int(length))


def _wrong_size(wanted: Wanted, size_bytes: int) -> DownloadFailure:
    _start_over(wanted)
    text = tr("{address} sends another file: {found} bytes or more, not {wanted}. {by_hand}")
    return DownloadFailure(
        "download.size",
        text.format(
            address=wanted.address,
            found=f"{size_bytes:,}",
            wanted=f"{wanted.size_bytes:,}",
            by_hand=by_hand(wanted),
        ),
    )


def _verify(wanted: Wanted, listener: Listener) -> None:
    part = part_of(wanted.target)
    found = sha256_of(part, listener, tr("{title}: comparing the SHA-256…").format(title=wanted.title))
    if found == wanted.sha256:
        return
    quarantine = quarantine_of(wanted.target)
    os.replace(part, quarantine)
    _start_over(wanted)
    text = tr(
        "The file from {address} has the SHA-256 {found}…, not {wanted}…. It was renamed to {quarantine} and will not "
        "be used. Start the download again; if this happens again, ask whoever runs your proxy."
    )
    raise DownloadFailure(
        "download.sha256",
        text.format(address=wanted.address, found=found[:8], wanted=wanted.sha256[:8], quarantine=quarantine),
    )


def _publish(wanted: Wanted) -> None:
    part = part_of(wanted.target)
    # Flushed before it gets its name: after a power failure, a file with the final name must be whole.
    with open(part, "rb+") as stream:
        os.fsync(stream.fileno())
    os.replace(part, wanted.target)
    tag_of(wanted.target).unlink(missing_ok=True)


def _start_over(wanted: Wanted) -> None:
    part_of(wanted.target).unlink(missing_ok=True)
    tag_of(wanted.target).unlink(missing_ok=True)


def _wait(seconds: float, listener: Listener) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        check_cancel(listener)
        time.sleep(min(0.1, seconds))


def _not_encrypted(address: str) -> str:
    text = tr(
        "{address} is not an https address, so nothing is fetched from it. If your network asks you to sign in, do so "
        "with a browser, and start the download again."
    )
    return text.format(address=address)


def _cannot_write(wanted: Wanted, error: OSError) -> DownloadFailure:
    if error.errno == errno.ENOSPC:
        text = tr(
            "The disk of {folder} is full. Free some space and start the download again; it continues where it stopped."
        )
        return DownloadFailure("download.disk", text.format(folder=wanted.target.parent))
    text = tr(
        "The model folder {folder} cannot be written ({reason}). Set the environment variable ALPS_MODEL_DIR to a "
        "folder that you can write to."
    )
    return DownloadFailure(
        "download.folder", text.format(folder=wanted.target.parent, reason=error.strerror or str(error))
    )


def by_hand(wanted: Wanted) -> str:
    """Return how to install a file without the network of QGIS."""
    text = tr(
        "Or fetch {address} with a browser or on another machine, and choose “Add a local file…” in Settings ▸ "
        "Options ▸ ALPS."
    )
    return text.format(address=wanted.address)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
