"""Why an installation failed, as a code, a cause and a remedy."""

from __future__ import annotations

from ..process import EngineFailure


class InstallFailure(EngineFailure):
    """The engine was not installed; what was there before still works.

    The code begins with `install.`, for example `install.network`; the message names cause and remedy.
    """
