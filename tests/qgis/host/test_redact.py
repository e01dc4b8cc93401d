"""What libraries print goes into logs without what is nobody's business."""

from __future__ import annotations

from pathlib import Path

from alps_qgis.host.redact import redact


def test_home_folder_and_passwords_are_taken_out() -> None:
    """Fault 63."""
    line = f"open {Path.home()}/a.tif through http://jane:s3cret@proxy:3128"  # pragma: allowlist secret

    assert redact(line) == "open ~/a.tif through http://***@proxy:3128"
