"""The engine's downloads go the way that QGIS's do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy


@pytest.fixture
def manager(qgis_app: object) -> Iterator[QgsNetworkAccessManager]:
    manager = QgsNetworkAccessManager.instance()
    before = QNetworkProxy(manager.fallbackProxy())
    yield manager
    manager.setFallbackProxyAndExcludes(before, [], [])


def test_proxy_of_qgis_reaches_the_engine(manager: QgsNetworkAccessManager) -> None:
    """Fault 47."""
    from alps_qgis.host.proxy import with_proxy

    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.local", 3128, "jane", "p@ss word")
    manager.setFallbackProxyAndExcludes(proxy, [], [])

    found = with_proxy({"PATH": "/bin"})

    assert found["HTTPS_PROXY"] == found["HTTP_PROXY"]
    assert found["HTTPS_PROXY"].endswith("@proxy.local:3128")
    assert "jane:p%40ss%20word" in found["HTTPS_PROXY"]


def test_proxy_of_the_environment_stays(manager: QgsNetworkAccessManager) -> None:
    """Fault 47: what the user set for all programs is not overruled."""
    from alps_qgis.host.proxy import with_proxy

    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.local", 3128), [], [])
    given = {"https_proxy": "http://other:1"}

    assert with_proxy(given) == given


def test_without_a_proxy_nothing_is_added(manager: QgsNetworkAccessManager) -> None:
    """Fault 47."""
    from alps_qgis.host.proxy import with_proxy

    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])

    assert with_proxy({"PATH": "/bin"}) == {"PATH": "/bin"}
