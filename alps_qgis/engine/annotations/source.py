"""Read the bytes and the text of annotation files of unknown origin."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from ..errors import AnnotationError

_MAX_BYTES = 1 << 30
"""A larger file is not an annotation: the boxes of a million images take less."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
"""A number as it stands in a column."""

IMAGE_SUFFIXES = frozenset(
    ".avif .bil .bip .bmp .bsq .dat .dib .ecw .gif .gtiff .h5 .hdf .hdr .heic .heif .img .j2k .jfif .jp2 .jpe .jpeg "
    ".jpf .jpg .jpx .jxl .mrf .nc .nitf .npy .ntf .pbm .pgm .png .pnm .ppm .ras .sid .tga .tif .tiff .vrt .webp".split()
)


def read_bytes(path: Path, max_bytes: int = _MAX_BYTES) -> bytes:
    """Return the bytes of a file.

    Raises:
        AnnotationError: It cannot be read, or is larger than `max_bytes`.
    """
    try:
        if path.stat().st_size > max_bytes:
            raise AnnotationError(f"{path} is larger than {max_bytes >> 20:,} MiB, which is too large; split it.")
        return path.read_bytes()
    except OSError as error:
        raise AnnotationError(f"{path} cannot be read: {error.strerror or error}; check the file.") from error


def read_text(path: Path, max_bytes: int = _MAX_BYTES) -> str:
    """Return the text of a file in UTF-8, with or without a byte order mark, or in UTF-16 with one.

    Other encodings look alike and would give wrong class names, so they are refused rather than guessed.

    Raises:
        AnnotationError: It cannot be read, is larger than `max_bytes`, is not text, or is in another encoding; the
            line is named.
    """
    data = read_bytes(path, max_bytes)
    encoding = "utf-16" if data.startswith(_UTF16) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if b"\0" in data[:4096]:
            raise AnnotationError(f"{path} is not text; give the annotation, not the image.") from error
        raise AnnotationError(f"{path}, line {line}: the text is not in UTF-8; save the file as UTF-8.") from error
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise AnnotationError(
            f"{path}, line {line}: the text holds a NUL; the file is damaged or not an annotation; export it again."
        )
    return text


def lines_of(text: str) -> list[tuple[int, str]]:
    r"""Return (number from 1 on, trimmed text) of the lines that are not blank; they end with \n, \r\n or \r."""
    # Not splitlines: it also breaks at characters that class names may hold.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [(number, line.strip()) for number, line in enumerate(lines, start=1) if line.strip()]


def number(text: str) -> float:
    """Return the number that a text holds; NaN and infinities are for the caller to refuse.

    Raises:
        ValueError: The text is not a number.
    """
    # float() reads 1_000 as 1000.
    if "_" in text:
        raise ValueError(f"{text!r} is not a number")
    try:
        return float(text)
    except ValueError:
        hint = "; write decimals with a point" if "," in text else ""
        raise ValueError(f"{text[:40]!r} is not a number{hint}") from None


def parts_of(name: str) -> tuple[str, ...]:
    """Return the folders and the file's name in a path of whatever system."""
    return tuple(part for part in name.strip().replace("\\", "/").split("/") if part not in ("", "."))


def stem_of(name: str) -> str:
    """Return an image's name without folders and without its suffix.

    Only what is known as a suffix of images counts as one: `ortho.2` is a whole name.
    """
    base = parts_of(name)[-1:] or ("",)
    path = Path(base[0])
    return path.stem if path.suffix.lower() in IMAGE_SUFFIXES else path.name
