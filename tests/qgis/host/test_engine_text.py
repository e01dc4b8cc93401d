"""Messages of the engine in the language of QGIS."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[3]
TEMPLATES = json.loads((ROOT / "i18n" / "engine_messages.json").read_text(encoding="utf-8"))


@pytest.fixture
def german(qgis_app: QgsApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(ROOT / "i18n" / "alps_de.qm"))
    qgis_app.installTranslator(translator)
    yield
    qgis_app.removeTranslator(translator)


def test_message_keeps_its_values(german: None) -> None:
    from alps_qgis.host.engine_text import in_users_language

    text = in_users_language("/data/a (1).tif is a folder; give a raster file.")
    assert text.startswith("/data/a (1).tif ")
    assert "folder" not in text


def test_reason_inside_a_message_is_translated_too(german: None) -> None:
    from alps_qgis.host.engine_text import in_users_language

    english = "it holds an image encoder without SAM's mask decoder"
    assert in_users_language(english) != english
    message = f"/m/x.pth cannot be used: {english}"
    # Only whole messages are translated; this sentence is none of the engine's.
    assert in_users_language(message) == message


def test_two_messages_in_one_line(german: None) -> None:
    from alps_qgis.host.engine_text import in_users_language

    one = "The engine ran out of memory; choose a smaller tile and run again."
    two = "/a.tif is a folder; give a raster file."
    assert in_users_language(f"{one} {two}") == f"{in_users_language(one)} {in_users_language(two)}"
    assert in_users_language(one) != one


@pytest.mark.parametrize("text", ["", "x", "GDAL: something odd (42)", "(" * 1999, "a" * 5000])
def test_what_the_engine_does_not_say_stays_as_it_is(german: None, text: str) -> None:
    from alps_qgis.host.engine_text import in_users_language

    assert in_users_language(text) == text


def test_english_stays_english(qgis_app: QgsApplication) -> None:
    from alps_qgis.host.engine_text import in_users_language

    text = "/data/a.tif is a folder; give a raster file."
    assert in_users_language(text) == text


def test_every_message_fits_its_own_template() -> None:
    from alps_qgis.host.engine_text import pattern_of

    for template in TEMPLATES:
        numbers = re.findall(r"\{(\d+)\}", template)
        message = re.sub(r"\{(\d+)\}", lambda place: f"<{place[1]}>", template)
        found = pattern_of(template).fullmatch(message)
        assert found is not None, template
        assert "".join(found.groups()) == "".join(f"<{number}>" for number in numbers), template
