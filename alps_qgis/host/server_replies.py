"""Watch what servers answer while QGIS reads a layer: providers draw nothing for what failed, and say little."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from qgis.core import QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .text import tr

_ABSENT = (204, 404, 410)
"""Answers of a server that has no tile there."""


class ServerReplies:
    """A context manager that collects the answers to requests of this thread.

    Attributes:
        absent: addresses of tiles that the server does not have.
    """

    def __init__(self) -> None:
        self.absent: set[str] = set()
        self._failed: dict[str, str] = {}
        self._manager = QgsNetworkAccessManager.instance()

    def __enter__(self) -> ServerReplies:
        self._manager.finished[QgsNetworkReplyContent].connect(self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._manager.finished[QgsNetworkReplyContent].disconnect(self._note)

    def failures(self) -> list[str]:
        """Return a sentence for each request that failed, and did not succeed when QGIS repeated it."""
        return list(self._failed.values())

    def _note(self, reply: QgsNetworkReplyContent) -> None:
        address = reply.request().url().toString()
        status = _status(reply)
        kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
        if status in _ABSENT:
            self.absent.add(address)
            self._failed.pop(address, None)
        elif reply.error() == QNetworkReply.NetworkError.OperationCanceledError:
            return
        elif reply.error() != QNetworkReply.NetworkError.NoError:
            self._failed[address] = _sentence(status, reply.errorString())
        elif kind and not kind.startswith(("image/", "application/octet-stream", "multipart/", "application/x-")):
            # A map server says what is wrong with a request in a document, with the status of a success.
            text = tr("the server sent a message instead of an image ({kind}).")
            self._failed[address] = text.format(kind=kind.partition(";")[0])
        else:
            self._failed.pop(address, None)


def _status(reply: Any) -> int:
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    return int(status) if status is not None else 0


def _sentence(status: int, words: str) -> str:
    if status:
        return tr("the server answered {status} ({words}).").format(status=status, words=words)
    return tr("the server did not answer ({words}).").format(words=words)
