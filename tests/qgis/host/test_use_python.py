"""The setting that names an interpreter of the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsSettings

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE, SETTING, locate_engine
from alps_qgis.host.install import InstallFailure, use_python


@pytest.fixture
def setting(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    before = QgsSettings().value(SETTING)
    yield
    QgsSettings().setValue(SETTING, before) if before else QgsSettings().remove(SETTING)


def test_interpreter_is_tested_before_the_setting_names_it(setting: None, engine: str) -> None:
    use_python(engine)
    assert locate_engine().python == engine
    with pytest.raises(InstallFailure, match="rasterio"):
        use_python("/usr/bin/python3")
    assert locate_engine().python == engine
    use_python("")
    assert QgsSettings().value(SETTING) is None
