"""Collect the texts of the plugin into `i18n/alps_<language>.ts` and compile them.

Usage: translations.py [--check] [--missing LANGUAGE]. A text is whatever stands in a call `tr("…")`, the words of each
setting that an algorithm adds by `add_settings`, and each message of the engine (`tools/engine_texts.py`); all are in
the one context `alps`. To add a language, add its code to `LANGUAGES`. `--missing` prints what a language lacks, as
JSON; `--fill LANGUAGE=FILE` adds the translations of a JSON object {text: translation}. Translations that exist are
kept, texts that are gone are dropped. Edit the `.ts` by hand or with Qt Linguist, then run this again: it writes the
`.qm` that QGIS reads, with Qt's `lrelease`. `--check` writes nothing and fails when a `.ts` lacks a text or a
translation, or a translation has other values (`{}`, `{name}`, `{0}`) than its text.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess  # nosec B404
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree  # the files are ours
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine import settings  # noqa: E402 - needs the path above
from alps_qgis.engine.settings import Field, fields_of, groups_of  # noqa: E402
from tools.engine_texts import engine_texts  # noqa: E402

FOLDERS = ("host", "processing", "gui")
LANGUAGES = ("de", "fr", "es", "pt_BR")
CONTEXT = "alps"
MESSAGES = ROOT / "i18n" / "engine_messages.json"
"""Templates of the engine's messages, for `host/engine_text.py`."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def texts() -> dict[str, str]:
    """Return every text of the sources → the file it first stands in, in a fixed order.

    Raises:
        ValueError: A call whose argument is no literal, which nobody could translate.
    """
    found: dict[str, str] = {}
    added: list[str] = []
    package = ROOT / "alps_qgis"
    for path in sorted(file for folder in FOLDERS for file in (package / folder).rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "add_settings":
                added.append(node.args[1].id)  # type: ignore[attr-defined]
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"):
                continue
            argument = node.args[0]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                found.setdefault(argument.value, place)
            elif not (path.name == "parameters.py" or (isinstance(argument, ast.Name) and path.name == "base.py")):
                raise ValueError(f"{place}:{node.lineno}: tr() needs a literal text")
    for cls in dict.fromkeys(added):
        for declaring, field in _fields(getattr(settings, cls)):
            for text in filter(None, (field.title, field.unit, field.help, field.files)):
                found.setdefault(text, f"{declaring.__module__.replace('.', '/')}.py")
    for text, place in engine_texts().items():
        found.setdefault(text, place)
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        for text in _model_texts(path):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _model_texts(path: Path) -> Iterator[str]:
    """Yield the texts of an example model that `processing/form/example_models.py` shows translated."""
    for node in ElementTree.parse(path).getroot().iter("Option"):  # nosec B314 - a file of our own
        if node.get("name") == "help":
            yield from (each.get("value", "") for each in node if each.get("name") not in ("ALG_CREATOR", "HELP_URL"))
        elif node.get("name") in ("description", "component_description", "comments") and node.get("value"):
            yield node.get("value", "")


def messages() -> str:
    """Return the content of the file of the engine's templates."""
    return json.dumps(sorted(engine_texts()), ensure_ascii=False, indent=0) + "\n"


def values(text: str) -> list[str]:
    """Return the places of values in a text, sorted."""
    return sorted(re.findall(r"\{\w*\}", text))


def wrong_values(source: str, translation: str) -> bool:
    """Tell whether a translation would show other values than its text; a plural's ending may be left out."""
    if re.search(r"\{\d+\}", source):
        return not set(values(translation)) <= set(values(source))
    return values(translation) != values(source)


def _fields(cls: type) -> Iterator[tuple[type, Field]]:
    """Yield the settings of a class and of its groups, each with the class that declares it."""
    for field in fields_of(cls):
        yield cls, field
    for group in groups_of(cls).values():
        yield from _fields(group)


def read(path: Path) -> dict[str, str]:
    """Return the translations of a `.ts` file; none where there is no file."""
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")  # nosec B314
    pairs = ((message.findtext("source") or "", message.findtext("translation") or "") for message in messages)
    return {source: translation for source, translation in pairs if translation}


def render(language: str, sources: dict[str, str], translations: dict[str, str]) -> str:
    """Return the content of a `.ts` file."""
    lines = [HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n<context>\n<name>{CONTEXT}</name>\n']
    for source, place in sources.items():
        done = translations.get(source, "")
        state = "" if done else ' type="unfinished"'
        lines.append(
            f'<message>\n<location filename="../{place}"/>\n<source>{escape(source)}</source>\n'
            f"<translation{state}>{escape(done)}</translation>\n</message>\n"
        )
    return "".join([*lines, "</context>\n</TS>\n"])


def main() -> int:
    """Update, or check."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument(
        "--check", action="store_true", help="write nothing; fail when a text or its translation is missing"
    )
    parser.add_argument(
        "--missing", metavar="LANGUAGE", choices=LANGUAGES, help="print the texts without a translation"
    )
    parser.add_argument("--fill", metavar="FILE", action="append", default=[], help="LANGUAGE=FILE of translations")
    arguments = parser.parse_args()
    check = arguments.check
    sources = texts()
    if arguments.missing:
        known = read(ROOT / "i18n" / f"alps_{arguments.missing}.ts")
        print(json.dumps([source for source in sources if source not in known], ensure_ascii=False, indent=0))
        return 0
    given: dict[str, dict[str, str]] = {}
    for each in arguments.fill:
        language, _, file = each.partition("=")
        given.setdefault(language, {}).update(json.loads(Path(file).read_text(encoding="utf-8")))
    problems = []
    if not check:
        MESSAGES.write_text(messages(), encoding="utf-8")
    elif not MESSAGES.exists() or MESSAGES.read_text(encoding="utf-8") != messages():
        problems.append(f"{MESSAGES.name} does not hold the present messages of the engine")
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"alps_{language}.ts"
        translations = {**read(path), **{text: done for text, done in given.get(language, {}).items() if done}}
        for source in sources:
            if wrong_values(source, translations.get(source, source)):
                problems.append(f"{path.name}: the translation of “{source}” has other values than the text")
                translations.pop(source)
        content = render(language, sources, translations)
        if check:
            missing = [source for source in sources if source not in translations]
            problems += [f"{path.name} lacks a translation of “{source}”" for source in missing]
            if not missing and path.read_text(encoding="utf-8") != content:
                problems.append(f"{path.name} does not hold the present texts")
            continue
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {len(sources)} texts, {content.count('unfinished')} to translate")
        release = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease-qt6")
        if release is None:
            print("lrelease is missing (Debian: qttools5-dev-tools); the .qm was not written", file=sys.stderr)
            return 1
        subprocess.run([release, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)  # nosec B603
    if problems:
        print(
            *problems,
            "Run `make texts`, translate what is marked unfinished, and run it again.",
            sep="\n",
            file=sys.stderr,
        )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
