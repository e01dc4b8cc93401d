"""Each of the faults of docs/faults.md has a test, or a sentence that says why not."""

from __future__ import annotations

from tools.fault_page import PAGE, rows, shown, written


def test_every_fault_has_a_test_or_a_sentence() -> None:
    listed, tests = rows(PAGE.read_text(encoding="utf-8")), shown()

    assert set(range(1, 66)) <= set(listed), "a number, once given, stays"
    assert set(tests) <= set(listed), "a docstring names a fault that the page does not have"
    silent = [number for number in listed if not tests.get(number) and not listed[number].endswith(".")]
    assert silent == []


def test_page_names_the_tests_that_there_are() -> None:
    # Else run tools/fault_page.py.
    page = PAGE.read_text(encoding="utf-8")
    assert written(page) == page
