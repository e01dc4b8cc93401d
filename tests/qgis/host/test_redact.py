"""What libraries print goes into logs without what is nobody's business."""

from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.host.redact import redact, redact_report


def test_home_folder_and_passwords_are_taken_out() -> None:
    """Fault 63."""
    line = f"open {Path.home()}/a.tif through http://jane:s3cret@proxy:3128"  # pragma: allowlist secret

    assert redact(line) == "open ~/a.tif through http://***@proxy:3128"


def test_tokens_and_passwords_with_signs_are_taken_out() -> None:
    """Fault 270: the live log, the log files and the report."""
    for show in (redact, redact_report):
        assert (
            show("Looking in https://jane:p@ss@index/simple") == "Looking in https://***@index/simple"
        )  # pragma: allowlist secret
        assert show("GET https://index/simple?token=abc&x=1") == "GET https://index/simple?token=***&x=1"
        assert show("Authorization: Bearer abc.def") == "Authorization: Bearer ***"


def test_report_without_a_known_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 276: as in a container that runs under a number without a name."""

    def nobody(*arguments: object) -> object:
        raise KeyError

    for name in ("HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)

    assert redact("a token=abc in /data") == redact_report("a token=abc in /data") == "a token=*** in /data"
