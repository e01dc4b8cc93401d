"""Give the engine the proxy that the user set in QGIS."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy


def with_proxy(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the variables with QGIS's HTTP proxy, unless they name one already.

    Certificates are those of the system, as everywhere in the engine.
    """
    filled = dict(environment)
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    set_already = any(name.lower() in ("http_proxy", "https_proxy", "all_proxy") for name in environment)
    if set_already or proxy.type() != QNetworkProxy.ProxyType.HttpProxy or not proxy.hostName():
        return filled
    login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    port = f":{proxy.port()}" if proxy.port() else ""
    filled["HTTP_PROXY"] = filled["HTTPS_PROXY"] = f"http://{login}{proxy.hostName()}{port}"
    without = [host for host in QgsNetworkAccessManager.instance().excludeList() if host]
    if without and not any(name.lower() == "no_proxy" for name in environment):
        filled["NO_PROXY"] = ",".join(["localhost", "127.0.0.1", *without])
    return filled
