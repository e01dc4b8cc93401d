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
