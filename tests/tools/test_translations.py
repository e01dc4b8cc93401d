from __future__ import annotations

from pathlib import Path

import pytest

from tools import translations


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The German texts of a plugin with two of them, of which one is translated."""
    path = tmp_path / "i18n" / "alps_de.ts"
    path.parent.mkdir()
    sources = {"Seed": "settings.py", "Halo": "settings.py"}
    path.write_text(translations.render("de", sources, {"Seed": "Startwert"}), encoding="utf-8")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "texts", lambda: sources)
    monkeypatch.setattr(translations, "LANGUAGES", ("de",))
    monkeypatch.setattr(translations, "MESSAGES", path.with_name("engine_messages.json"))
    translations.MESSAGES.write_text(translations.messages(), encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["translations.py", "--check"])
    return path


def test_a_text_without_translation_is_named_with_the_remedy(file: Path, capsys: pytest.CaptureFixture) -> None:
    before = file.read_bytes()
    assert translations.main() == 1
    said = capsys.readouterr().err
    assert "alps_de.ts lacks a translation of “Halo”" in said and "Seed" not in said
    assert "make texts" in said
    assert file.read_bytes() == before


def test_a_text_that_is_gone_is_noticed(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(translations, "texts", lambda: {"Seed": "settings.py"})
    assert translations.main() == 1
    assert "alps_de.ts does not hold the present texts" in capsys.readouterr().err


def test_complete_translations_pass(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text(translations.render("de", translations.texts(), {"Seed": "Startwert", "Halo": "Rand"}), "utf-8")
    assert translations.main() == 0


@pytest.mark.parametrize(
    ("source", "translation", "wrong"),
    [
        ("{} layers", "{} Layer", False),
        ("{file} of {n}", "{n} von {file}", False),
        ("{file} of {n}", "{datei} von {n}", True),
        ("{} of {}", "{}", True),
        ("{0} has {1} cluster{2}", "{0} hat {1} Cluster", False),
        ("{0} has {1}", "{0} hat {2}", True),
    ],
)
def test_values_of_a_translation_are_those_of_its_text(source: str, translation: str, wrong: bool) -> None:
    assert translations.wrong_values(source, translation) is wrong


def test_messages_of_an_earlier_engine_are_noticed(file: Path, capsys: pytest.CaptureFixture) -> None:
    translations.MESSAGES.write_text("[]\n", encoding="utf-8")
    assert translations.main() == 1
    assert "does not hold the present messages" in capsys.readouterr().err


def test_messages_of_the_engine_are_templates() -> None:
    found = translations.engine_texts()
    assert "{0} is a folder; give a raster file." in found
    assert "The engine ran out of memory; choose a smaller tile and run again." in found
    assert not [text for text in found if "SELECT" in text or text.startswith("--")]
