"""A table of models whose smallest one a server on this machine publishes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

from alps_qgis.engine.settings import models
from alps_qgis.host.models import local, table
from tests.engine.model_server import FILE_NAME, WEIGHTS, ModelServer

NAME = "sam_vit_b"


def publish(monkeypatch: Any, server: ModelServer, folder: Path) -> Path:
    """Let the server publish `sam_vit_b`, and this folder be the model folder; return where the file will be."""
    sha256 = hashlib.sha256(WEIGHTS).hexdigest()
    rows = tuple(
        replace(model, address=server.address, size_bytes=len(WEIGHTS), sha256=sha256) if model.name == NAME else model
        for model in models.MODELS
    )
    for module in (models, table, local):
        monkeypatch.setattr(module, "MODELS", rows)
    monkeypatch.setenv(models.MODEL_FOLDER_VARIABLE, str(folder))
    return folder / FILE_NAME
