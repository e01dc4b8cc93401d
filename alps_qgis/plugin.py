"""Register the provider, the menu entries and the live restyle; and take all of them away again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, QTranslator

from .host.resources import resource
from .host.restyle import LiveRestyle
from .host.tables.link_search import LinkSearch
from .host.text import tr
from .host.turns import TURNS
from .processing.provider import AlpsProvider


class AlpsPlugin:
    """The plugin as QGIS holds it.

    Args:
        iface: the window of QGIS; None under `qgis_process`, which only calls `initProcessing`.
    """

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator: QTranslator | None = None
        self._provider: AlpsProvider | None = None
        self._restyle: LiveRestyle | None = None
        self._menus: list[Any] = []
        self.jobs: Any = None
        """The jobs that menus and message bars start; None without a window."""
        self._install_translator()

    def initProcessing(self) -> None:
        """Add the provider; the one thing that is needed without a window."""
        self._provider = AlpsProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add all that a window shows."""
        from .gui.class_actions import ClassActions
        from .gui.classes.place import ClassesPlace
        from .gui.dialogs import Dialogs
        from .gui.engine_notice import EngineNotice
        from .gui.first_hint import FirstHint
        from .gui.help_action import HelpAction
        from .gui.jobs import JobQueue
        from .gui.layer_entries import LayerEntries
        from .gui.menu import AlpsMenu
        from .gui.model_actions import ModelActions
        from .gui.options import OptionsPages
        from .gui.preview import CanvasPreview

        iface, project = self._iface, QgsProject.instance()
        self.initProcessing()
        cache = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
        TURNS.share(Path(cache, "alps-qgis", "jobs") if cache else None)
        search = LinkSearch(project)
        self._restyle = LiveRestyle(project, self._show_problems, self._offer_to_restore, search)
        self.jobs = JobQueue(iface, project)
        dialogs = Dialogs(iface, project)
        class_actions = ClassActions(iface, project, self.jobs, search)
        preview = CanvasPreview(iface, project, self.jobs)
        classes = ClassesPlace(iface, project, class_actions.apply, lambda: menu.label())
        self.jobs.show_classes = dialogs.show_classes = classes.show
        menu = AlpsMenu(iface, project, dialogs.show, class_actions.apply, preview.start, classes.show)
        hint = FirstHint(iface, menu.label)
        self._menus = [
            self.jobs,
            dialogs,
            class_actions,
            preview,
            classes,
            menu,
            LayerEntries(iface, project, dialogs.show),
            hint,
            ModelActions(),
            HelpAction(iface),
            EngineNotice(iface, hint.look),
            OptionsPages(iface),
        ]

    def unload(self) -> None:
        """Leave QGIS as it was."""
        if self._iface is not None and self._provider is not None:
            from .gui.leaving import end_jobs_and_dialogs

            end_jobs_and_dialogs(self._provider.id())
        for menu in self._menus:
            menu.remove()
        self._menus = []
        TURNS.share(None)
        self.jobs = None
        if self._restyle is not None:
            self._restyle.stop()
            self._restyle = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _install_translator(self) -> None:
        language = QgsApplication.locale()
        for name in (language, language[:2]):
            path = Path(resource("i18n", f"alps_{name}.qm"))
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
                return

    def _show_problems(self, problems: list[str]) -> None:
        if self._iface is not None:
            self._iface.messageBar().pushMessage("ALPS", " ".join(problems[:3]), Qgis.MessageLevel.Warning, 10)

    def _offer_to_restore(self, text: str, restore: Callable[[], None]) -> None:
        if self._iface is not None:
            from .gui.messages import say

            # Until the user closes it: the rows are gone once it is.
            say(self._iface, text, Qgis.MessageLevel.Warning, buttons=[(tr("Put the rows back"), restore)], seconds=0)
