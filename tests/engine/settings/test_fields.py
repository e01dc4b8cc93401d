"""Every setting refuses what is not allowed, at every door: Python, command line, worker."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator

import pytest

from alps_qgis.engine import settings as all_settings
from alps_qgis.engine.__main__ import main
from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError, EngineError, SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.settings import (
    BoxSettings,
    Field,
    LabelSettings,
    Settings,
    TileSettings,
    fields_of,
    from_dict,
    groups_of,
    merged,
    to_dict,
)

CLASSES = [each for each in vars(all_settings).values() if isinstance(each, type) and issubclass(each, Settings)]
CLASSES.remove(Settings)
EVERY_FIELD = [(cls, field) for cls in CLASSES for field in fields_of(cls)]


def bad_values(field: Field) -> Iterator[object]:
    """Yield values that a field must refuse."""
    one: list[object] = []
    if field.kind in ("int", "float"):
        one += ["many", True, math.nan, math.inf]
        if field.minimum is not None:
            one.append(field.minimum - 1)
        if field.above is not None:
            one.append(field.above)
        if field.maximum is not None:
            one.append(field.maximum + 1)
        if field.kind == "int":
            one.append(2.5)
    elif field.kind == "bool":
        one += ["yes", 2]
    else:
        one.append(3)
        if field.choices or field.pattern:
            one.append("no such thing!")
    if field.items is None:
        yield from one
        if field.default is not None:
            yield None
        return
    n = max(field.items, 1)
    yield from ((each,) * n for each in one)
    yield 7
    if field.items:
        yield ()
    if field.items > 0:
        yield (field.minimum or 0.5,) * (field.items + 1)


def name_of(case: object) -> str:
    return case.__name__ if isinstance(case, type) else case.name if isinstance(case, Field) else ""


@pytest.mark.parametrize(("cls", "field"), EVERY_FIELD, ids=name_of)
def test_a_value_out_of_range_is_refused_with_one_sentence(cls: type, field: Field) -> None:
    for value in bad_values(field):
        with pytest.raises(AlpsError) as caught:
            from_dict(cls, {field.name: value})
        assert type(caught.value) is field.error
        message = str(caught.value)
        assert message.startswith(f"{field.name} is ") and "it must be " in message and message.endswith(".")
        with pytest.raises(AlpsError):
            cls(**{field.name: value})


def doors() -> Iterator[tuple[str, str, Field]]:
    """Yield each setting of each command: the command, the path in its arguments, the setting."""
    for command in COMMANDS.values():
        for name, settings in command.settings.items():
            parts = [(name, settings.cls, settings.without)]
            while parts:
                path, cls, without = parts.pop()
                yield from ((command.name, f"{path}.{f.name}", f) for f in fields_of(cls) if f.name not in without)
                inner = groups_of(cls)
                chosen = inner if path != name or settings.parts is None else settings.parts
                parts += [(f"{path}.{part}", inner[part], ()) for part in chosen]


def arguments_of(command: str) -> dict:
    """Return arguments with which a command would start."""
    given = {each.name: ["x"] if each.many else "x" for each in COMMANDS[command].inputs if each.required}
    return given | {each.name: each.default for each in COMMANDS[command].inputs if each.choices}


@pytest.mark.parametrize(("command", "path", "field"), list(doors()), ids=str)
def test_the_worker_refuses_it_before_any_work(command: str, path: str, field: Field) -> None:
    for value in bad_values(field):
        if isinstance(value, float) and not math.isfinite(value) or value is None:
            continue  # JSON has no such numbers, and null means not given
        nested: dict = {}
        place = nested
        *parts, last = path.split(".")
        for part in parts:
            place = place.setdefault(part, {})
        place[last] = value
        with pytest.raises(AlpsError) as caught:
            run_job(command, {**arguments_of(command), **nested}, SILENT)
        assert str(caught.value).startswith(f"{field.name} is ")


@pytest.mark.parametrize(("command", "path", "field"), list(doors()), ids=str)
def test_the_command_line_refuses_it(command: str, path: str, field: Field, capsys: pytest.CaptureFixture) -> None:
    if field.kind == "bool":
        return
    given = [command]
    for each in COMMANDS[command].inputs:
        first_of_group = each.group and not any(word.startswith("--anno") for word in given)
        if (each.required or first_of_group) and each.option is not None:
            given += [each.option, "x"] if each.option else ["x"]
    for value in bad_values(field):
        if value is None or value == () or field.kind == "str" and value in (3, 7, (3,)):
            continue  # cannot be written on a command line
        text = ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
        if field.items in (0, -1) and value == 7 or text == "True":
            continue
        try:
            assert main([*given, f"{field.option}={text}", "--json"]) == 1
            error = json.loads(capsys.readouterr().out)["error"]
            assert error["code"] == field.error.code and error["message"].startswith(f"{field.name} is ")
        except SystemExit as usage:
            assert usage.code == 2
            assert field.option in capsys.readouterr().err


def test_the_default_of_every_setting_is_allowed() -> None:
    for cls in CLASSES:
        assert from_dict(cls, json.loads(json.dumps(to_dict(cls())))) == cls()


def test_every_setting_has_a_title_and_a_sentence_of_help() -> None:
    for cls, field in EVERY_FIELD:
        assert field.title[0].isupper() and not field.title.endswith("."), (cls, field.name)
        assert field.help.endswith("."), (cls, field.name)


def test_keys_and_options_of_a_class_are_unique() -> None:
    for cls in CLASSES:
        for what in ("key", "option"):
            found = [getattr(field, what) for field in fields_of(cls)]
            assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("cls", "values", "message"),
    [
        (TileSettings, {"tile": 64, "halo": 32}, "larger than 64 pixels"),
        (BoxSettings, {"tile": 256}, "larger than 256 pixels"),
        (LabelSettings, {"codebook": {"clusters": 9, "sample": 5}}, "sample is 5"),
        (LabelSettings, {"segment": {"sam": {"crop_n_layers": 9, "crop_n_points_downscale_factor": 2}}}, "no point"),
    ],
)
def test_values_that_contradict_each_other_are_refused(cls: type, values: dict, message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        from_dict(cls, values)


def test_an_unknown_setting_or_argument_says_to_update() -> None:
    with pytest.raises(SettingsError, match="Update the plugin and the engine together"):
        from_dict(TileSettings, {"tyle": 5})
    with pytest.raises(EngineError, match="update the plugin and the engine together"):
        run_job("tiles", {"scene": "a", "out": "b", "tyle": 5}, SILENT)


def test_what_is_not_given_stays_not_given_at_the_command_line() -> None:
    for command in ("label", "export", "boxes"):
        given = [command, "a.tif", "--out", "o", *(["--annotations", "b"] if command == "boxes" else [])]
        assert not any(parse(given).arguments[name] for name in COMMANDS[command].settings)


def test_a_setting_that_is_on_says_what_turning_it_off_does() -> None:
    for _, field in EVERY_FIELD:
        assert bool(field.off) == (field.kind == "bool" and field.default), field.name


def test_a_setting_that_came_later_is_recorded_only_where_it_differs() -> None:
    """Outputs of earlier versions do not name it, and their segments must stay those of the same settings."""
    assert "detail" not in to_dict(LabelSettings())["segment"]
    fine = from_dict(LabelSettings, {"segment": {"detail": "fine"}})
    assert to_dict(fine)["segment"]["detail"] == "fine"
    assert from_dict(LabelSettings, to_dict(fine)) == fine
    assert from_dict(LabelSettings, to_dict(LabelSettings())) == LabelSettings()


def test_given_values_stand_before_a_base_in_groups_too() -> None:
    base = {"segment": {"detail": "fine", "gate": 0.5}, "polygons": {"min_unit_px": 9}}
    given = {"segment": {"gate": 0.1}, "codebook": {"clusters": 4}}
    expected = {
        "segment": {"detail": "fine", "gate": 0.1}, "polygons": {"min_unit_px": 9}, "codebook": {"clusters": 4}
    }  # fmt: skip
    assert merged(base, given) == expected
    assert base["segment"] == {"detail": "fine", "gate": 0.5}
