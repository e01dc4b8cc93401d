"""The engine dies: it is told once, and a button starts it again."""

from __future__ import annotations

from collections.abc import Callable

from alps_qgis.gui.explore.engine_bar import EngineBar

from .conftest import MemoryWork

Until = Callable[..., None]


def test_crash_of_the_engine_is_told_once_with_a_button_that_starts_it_again(work: MemoryWork, until: Until) -> None:
    """Fault 400: the engine of the classes crashes while the dock is open."""
    bar = work.keep(EngineBar(work.session))
    failures: list[str] = []
    work.session.failed.connect(failures.append)
    work.session.start()
    until(lambda: work.session.is_ready)
    assert bar.isHidden()
    for name in ("crash", "locate", "locate"):
        work.session.ask(name, {"refs": []})
    until(lambda: failures)
    assert not bar.isHidden()
    assert "signal 11" in bar._text.text()
    bar.again_button.click()
    until(lambda: work.session.is_ready)
    assert bar.isHidden()
    assert len(failures) == 1
