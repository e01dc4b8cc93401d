"""Read the answer of a server as a stream, through QGIS's network manager, in whatever thread calls.

`QgsBlockingNetworkRequest` keeps the whole answer in memory, which is too much for gigabytes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..process import EngineFailure
from ..text import tr

SILENCE_S = 60.0
"""A connection that gives nothing for so long is broken."""

BUFFER_BYTES = 4 << 20
"""What Qt may read ahead."""

_POLL_MS = 100


class NetworkError(Exception):
    """The connection failed or broke.

    Attributes:
        reason: in a few words, for the message.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Answer:
    """The head of an answer.

    Attributes:
        status: HTTP status; 0 where the server gave none.
        reason: the words beside it.
        redirect: full address that the answer points to; empty where it is the answer itself.
        headers: by name in lower case.
    """

    status: int
    reason: str
    redirect: str
    headers: dict[str, str]

    def header(self, name: str) -> str:
        """Return the value of a header, or an empty text."""
        return self.headers.get(name.lower(), "")

    @property
    def strong_tag(self) -> str:
        """The ETag, if it identifies the bytes; weak ones may not be used to continue a download."""
        tag = self.header("ETag")
        return "" if tag.startswith("W/") else tag


class HttpStream:
    """One request and its answer. Opening it waits for the head of the answer.

    Args:
        address: where to ask.
        headers: of the request.
        is_cancelled: asked several times a second.

    Raises:
        NetworkError: The server cannot be reached, or the connection broke before the head was there.
        EngineFailure: With code `cancelled`.
    """

    def __init__(self, address: str, headers: dict[str, str], is_cancelled: Callable[[], bool]) -> None:
        self._is_cancelled = is_cancelled
        request = QNetworkRequest(QUrl(address))
        for name, value in headers.items():
            request.setRawHeader(name.encode("ascii"), value.encode("latin-1", "replace"))
        attribute = QNetworkRequest.Attribute
        # Redirects are followed by the caller, who looks at where they lead.
        request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
        # QGIS's cache on disk must neither answer for the server nor keep gigabytes.
        request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
        request.setAttribute(attribute.CacheSaveControlAttribute, False)
        self._reply = QgsNetworkAccessManager.instance().get(request)
        self._reply.setReadBufferSize(BUFFER_BYTES)
        try:
            self._wait_for(lambda: self._status() is not None or self._reply.bytesAvailable() > 0)
            if self._status() is None:
                raise NetworkError(self._reason())
        except BaseException:
            self.close()
            raise
        self.answer = self._head()

    def read(self, most_bytes: int) -> bytes:
        """Return the next bytes, at most this many; empty at the end.

        Raises:
            NetworkError: The connection broke.
            EngineFailure: With code `cancelled`.
        """
        self._wait_for(lambda: self._reply.bytesAvailable() > 0)
        if self._reply.bytesAvailable() > 0:
            return bytes(self._reply.read(most_bytes))
        if self._reply.error() != QNetworkReply.NetworkError.NoError and self.answer.status < 400:
            raise NetworkError(self._reason())
        return b""

    def close(self) -> None:
        """End the connection."""
        # A refusal is an error already, and Qt complains about a second one.
        if self._reply.isRunning() and self._reply.error() == QNetworkReply.NetworkError.NoError:
            self._reply.abort()
        self._reply.deleteLater()

    def __enter__(self) -> HttpStream:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _wait_for(self, is_there: Callable[[], bool]) -> None:
        """Let Qt work until something is there or the answer has ended."""
        if is_there() or self._reply.isFinished():
            if self._is_cancelled():
                raise EngineFailure("cancelled", tr("Cancelled."))
            return
        loop, timer, since = QEventLoop(), QTimer(), time.monotonic()
        timer.timeout.connect(loop.quit)
        for signal in (self._reply.readyRead, self._reply.metaDataChanged, self._reply.finished):
            signal.connect(loop.quit)
        timer.start(_POLL_MS)
        try:
            while not (is_there() or self._reply.isFinished()):
                loop.exec()
                if self._is_cancelled():
                    raise EngineFailure("cancelled", tr("Cancelled."))
                if time.monotonic() - since > SILENCE_S:
                    raise NetworkError(tr("the server does not answer"))
        finally:
            timer.stop()
            for signal in (self._reply.readyRead, self._reply.metaDataChanged, self._reply.finished):
                signal.disconnect(loop.quit)

    def _status(self) -> int | None:
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return int(status) if status is not None else None

    def _head(self) -> Answer:
        reply = self._reply
        headers = {
            bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1")
            for name, value in reply.rawHeaderPairs()
        }
        reason = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        status = self._status() or 0
        redirect = ""
        if status in (301, 302, 303, 307, 308) and headers.get("location"):
            redirect = reply.url().resolved(QUrl(headers["location"])).toString()
        return Answer(status, str(reason or ""), redirect, headers)

    def _reason(self) -> str:
        error = self._reply.error()
        if error == QNetworkReply.NetworkError.SslHandshakeFailedError:
            text = tr(
                "the certificate of the server cannot be checked: {reason}; add the certificate of your proxy in "
                "Settings ▸ Options ▸ Authentication"
            )
            return text.format(reason=self._reply.errorString())
        return self._reply.errorString() or tr("the connection was closed too early")
