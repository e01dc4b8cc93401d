"""Build an environment in a new folder: create it, download what is missing, install.

Two tools do the same: pip of the interpreter that the environment is built from, and uv if it has none.
pip works in two steps, so that finished downloads outlive a failure: it downloads to a folder of the profile, some
packages at a time, then installs from that folder alone.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Callable

from ..text import tr
from ..trim import RULES, trim
from . import torch_source, uv
from .failures import Circumstances, InstallFailure, failure, failure_of, refusal
from .folders import size_of
from .pip_settings import connection_only, pip_environment, read_settings, with_index
from .programs import Outcome, run_program
from .pythons import Probe, probe
from .reporter import Reporter
from .request import InstallPlan
from .requirements import Pin, file_hash, read_lock, read_sizes, system_name
from .site import InstallSite, packages_of, python_of

_ISOLATED = ("-I", "-u", "-X", "utf8")
_BATCH_BYTES = 8_000_000
"""Packages are downloaded together up to this size: pip keeps what it has only at the end of a call."""

_TRIES = 3
_CUT = r"IncompleteRead|[Cc]onnection (?:broken|reset)|Read timed out|RemoteDisconnected|error decoding response"
_RAW_BAR = (24, 1)
_RESUMES = (25, 1)
_TICK_S = 1.0


class Builder:
    """Builds one environment.

    Args:
        plan: what to install, and with what.
        site: where.
        folder: the new environment; must not exist.
        temporary: empty folder for everything that is not kept.
        reporter: who is told, and who may cancel.
    """

    def __init__(self, plan: InstallPlan, site: InstallSite, folder: Path, temporary: Path, reporter: Reporter) -> None:
        self._plan, self._site, self._folder, self._temporary = plan, site, folder, temporary
        self._reporter = reporter
        self._environment = pip_environment(site.environment, temporary)
        self._sizes = read_sizes(site.requirements, plan.kind, system_name(site.platform))
        self._probe = Probe(plan.python)
        self._around = Circumstances(plan.python, str(folder), plan.request.wheels, site.platform)
        self.python = python_of(folder, site.platform)

    def build(self) -> None:
        """Create the environment and install everything into it.

        Raises:
            InstallFailure: A step failed.
            EngineFailure: With code `cancelled`.
            OSError: A file cannot be written.
        """
        reporter = self._reporter
        if self._plan.python:
            self._probe = probe(self._plan.python, self._environment, reporter.is_cancelled)
            libc = " ".join(self._probe.libc).strip()
            if not libc and self._site.platform == "linux":
                libc = "musl"
            self._around = Circumstances(
                f"Python {self._probe.short_version}",
                str(self._folder),
                self._plan.request.wheels,
                self._site.platform,
                libc if self._site.platform == "linux" else "",
            )
        if self._plan.tool == "uv":
            self._build_with_uv()
        else:
            self._build_with_pip()
        trimmed = trim(self._folder, self._site.requirements / RULES)
        self._reporter.say(
            tr("Removed {size:.0f} MB that the engine never uses.").format(size=trimmed.size_bytes / 1e6)
        )

    # With pip.

    def _build_with_pip(self) -> None:
        self._reporter.stage(0.0, 0.03, tr("Creating an environment from {python}.").format(python=self._plan.python))
        base = [self._plan.python, *_ISOLATED]
        own_pip = self._probe.pip_serves_others
        self._run([*base, "-m", "venv", *(["--without-pip"] if own_pip else []), str(self._folder)])
        if own_pip:
            pip = [*base, "-m", "pip", "--python", str(self.python)]
            version = self._probe.pip
        else:
            pip = [str(self.python), *_ISOLATED, "-m", "pip"]
            version = probe(str(self.python), self._environment, self._reporter.is_cancelled).pip
        pins = read_lock(self._site.lock(self._plan.kind))
        wheels = self._plan.request.wheels
        if torch_source.comes_from_the_user(self._plan.request):
            pins = self._with_own_torch(pip, version, pins)
        if not wheels:
            self._reporter.stage(0.03, 0.7, tr("Downloading packages."))
            self._download(pip, version, pins)
        self._reporter.stage(
            0.7 if not wheels else 0.03, 0.9, tr("Installing {n} packages.").format(n=self._plan.n_packages)
        )
        folders = [str(self._site.cache / "torch"), wheels or str(self._site.cache)]
        self._install(pip, pins, [folder for folder in folders if Path(folder).is_dir()])

    def _with_own_torch(self, pip: list[str], version: str, pins: list[Pin]) -> list[Pin]:
        """Download torch from the source that the user named; return what to install then."""
        self._reporter.stage(0.03, 0.2, tr("Getting torch from the source that you named."))
        torch, others = torch_source.without_torch(pins)
        target = self._site.cache / "torch"
        command = [*pip, "download", "--no-deps", "--only-binary", ":all:", *self._bar(version), "-d", str(target)]
        wanted = [f"{pin.name}=={pin.version}" for pin in torch]
        settings = read_settings(pip, self._environment, self._reporter.is_cancelled)
        alone = self._with_source(connection_only(self._environment, settings))
        self._run_again_when_cut([*command, *self._wheels(), *wanted], self._watch_bar(0), alone)
        pinned = torch_source.pinned_to_files(torch, target, self._reporter.is_cancelled)
        for pin in pinned:
            text = tr("{name} {version} with SHA-256 {digest}, from the source that you named.")
            self._reporter.say(text.format(name=pin.name, version=pin.version, digest=", ".join(pin.hashes)))
        main = next((pin.version for pin in pinned if pin.name == "torch"), "")
        return [*torch_source.without_cuda(others, main), *pinned]

    def _wheels(self) -> list[str]:
        """Return the options for the folder of wheels that the user named; none without one."""
        wheels = self._plan.request.wheels
        return ["--no-index", "--find-links", wheels] if wheels else []

    def _with_source(self, environment: dict[str, str], tool: str = "") -> dict[str, str]:
        """Return the variables with the index that the user named."""
        return with_index(environment, tool or self._plan.tool, self._plan.request.index)

    def _download(self, pip: list[str], version: str, pins: list[Pin]) -> None:
        self._site.cache.mkdir(parents=True, exist_ok=True)
        wheels = [wheel for folder in (".", "torch") for wheel in (self._site.cache / folder).glob("*.whl")]
        there = {file_hash(wheel, self._reporter.is_cancelled) for wheel in wheels}
        missing = [pin for pin in pins if not pin.hashes & there]
        size = self._sizes.download
        total = sum(size.get(pin.name, 0) for pin in pins) or 1
        done = sum(size.get(pin.name, 0) for pin in pins if pin not in missing)
        environment = self._with_source(self._environment)
        for number, batch in enumerate(self._batches(missing)):
            listed = self._temporary / f"batch-{number}.txt"
            listed.write_text("".join(f"{pin.text}\n" for pin in batch), encoding="utf-8")
            names = ", ".join(pin.name for pin in batch if pin.name in size or not size)
            megabytes = sum(size.get(pin.name, 0) for pin in batch) / 1e6
            text = tr("Downloading {names} ({size:.0f} MB)").format(names=_shortened(names), size=megabytes)
            self._reporter.progress(done / total, text)
            options = ["--no-deps", "--only-binary", ":all:", "--require-hashes", *self._bar(version)]
            command = [*pip, "download", *options, "-d", str(self._site.cache), "-r", str(listed)]
            watch = self._watch_bar(done, total, text)
            try:
                self._run_again_when_cut(command, watch, environment)
            except InstallFailure as problem:
                own_index = torch_source.comes_from_the_user(self._plan.request) and environment != self._environment
                if problem.code != "install.no_wheel" or not own_index:
                    raise
                # An index of torch builds has torch and little else.
                self._reporter.say(tr("The index that you named lacks {names}; trying pip's own.").format(names=names))
                environment = self._environment
                self._run_again_when_cut(command, watch, environment)
            done += sum(size.get(pin.name, 0) for pin in batch)

    def _batches(self, pins: list[Pin]) -> list[list[Pin]]:
        """Return packages that are downloaded together; packages of other systems come last, for pip to skip."""
        size = self._sizes.download
        batches: list[list[Pin]] = []
        room = 0
        for pin in sorted(pins, key=lambda pin: (bool(size) and pin.name not in size, size.get(pin.name, 0))):
            room -= size.get(pin.name, 0)
            if room < 0 or not batches:
                batches.append([])
                room = _BATCH_BYTES - size.get(pin.name, 0)
            batches[-1].append(pin)
        return batches

    def _bar(self, version: str) -> list[str]:
        numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
        options = ["--progress-bar", "raw"] if numbers >= _RAW_BAR else ["--progress-bar", "off"]
        return [*options, "--resume-retries", "5"] if numbers >= _RESUMES else options

    def _watch_bar(self, done: int, total: int = 0, text: str = "") -> Callable[[str], None]:
        """Return what takes pip's lines, and moves the bar by its lines `Progress 123 of 456`."""
        finished = 0
        current = 0

        def watch(line: str) -> None:
            nonlocal finished, current
            bar = re.fullmatch(r"Progress (\d+) of (\d+)", line)
            if bar is None:
                self._reporter.line(line)
                return
            if int(bar[1]) < current:
                finished += current
            current = int(bar[1])
            share = (done + finished + current) / total if total else current / max(int(bar[2]), 1)
            self._reporter.progress(share, text)

        return watch

    def _run_again_when_cut(
        self, command: list[str], on_line: Callable[[str], None], environment: dict[str, str] | None = None
    ) -> None:
        """Run a download again when the connection broke off.

        An older pip takes what it has for the whole file, whose sum is then wrong: another one each time, unlike that
        of a file that somebody exchanged. Without a sum to compare, it takes such a file for a damaged one.
        """
        sums: set[str] = set()
        for left in reversed(range(_TRIES)):
            outcome = self._outcome(command, on_line, environment=environment)
            if outcome.code == 0:
                return
            problem = failure_of(outcome.text, outcome.code, self._around)
            damaged = problem.code == "install.broken_wheel" and not self._plan.request.wheels
            cut = damaged or problem.code == "install.hash" or re.search(_CUT, outcome.text)
            sums.update(re.findall(r"Got\s+([0-9a-f]{64})", outcome.text))
            if problem.code == "install.hash" and len(sums) > 1:
                problem = failure("install.network", self._around)
            if not left or not cut:
                raise self._explained(command, problem, environment)
            self._reporter.say(tr("The connection broke off; trying again."))

    def _explained(
        self, command: list[str], problem: InstallFailure, environment: dict[str, str] | None
    ) -> InstallFailure:
        """Return why pip found nothing: it says so only when it is asked to be verbose."""
        if problem.code != "install.no_wheel" or "pip" not in command:
            return problem
        outcome = self._outcome([*command, "-vv"], lambda line: None, environment=environment)
        return refusal(outcome.text, self._around) or problem

    def _install(self, pip: list[str], pins: list[Pin], folders: list[str]) -> None:
        lock = self._temporary / "lock.txt"
        lock.write_text("".join(f"{pin.text}\n" for pin in pins), encoding="utf-8")
        options = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-index", "--no-cache-dir"]
        # Modules are compiled when they are first imported: what nobody imports need not take room.
        options += ["--no-compile", "--progress-bar", "off", "--no-warn-script-location"]
        links = [option for folder in folders for option in ("--find-links", folder)]
        # Only these folders: another one of pip's configuration may hold other builds.
        alone = connection_only(self._environment, {})
        self._run([*pip, "install", *options, *links, "-r", str(lock)], None, self._count_installed(), alone)

    def _count_installed(self) -> Callable[[], None]:
        """Return what moves the bar by the packages that are in the environment."""
        last = 0.0
        expected = max(self._plan.n_packages, 1)

        def tick() -> None:
            nonlocal last
            if time.monotonic() - last < _TICK_S:
                return
            last = time.monotonic()
            there = sum(1 for _ in packages_of(self._folder, self._site.platform).glob("*.dist-info"))
            text = tr("{done} of {all} packages are installed").format(done=there, all=expected)
            self._reporter.progress(there / expected, text)

        return tick

    # With uv.

    def _build_with_uv(self) -> None:
        self._reporter.stage(0.0, 0.05, tr("Preparing uv."))
        program = self._uv()
        source = self._plan.uv
        asks = [source, *_ISOLATED, "-m", "pip"] if self._is_interpreter(source) else []
        asks = asks or ([self._plan.python, *_ISOLATED, "-m", "pip"] if self._probe.pip else [])
        settings = read_settings(asks, self._environment, self._reporter.is_cancelled)
        self._environment = uv.uv_environment(self._environment, settings, self._site.engines)
        self._reporter.stage(0.05, 0.1, tr("Creating an environment with uv."))
        self._make_with_uv(program)
        pins = read_lock(self._site.lock(self._plan.kind))
        self._reporter.stage(0.1, 0.9, tr("Downloading and installing {n} packages.").format(n=self._plan.n_packages))
        into = [program, "pip", "install", "--python", str(self.python), "--no-deps", "--only-binary", ":all:"]
        # uv unpacks into its cache; with names of the same files, the room is needed once, and the cache goes later.
        into += ["--link-mode", "hardlink"]
        if torch_source.comes_from_the_user(self._plan.request):
            torch, pins = torch_source.without_torch(pins)
            wanted = [f"{pin.name}=={pin.version}" for pin in torch]
            alone = self._with_source(connection_only(self._environment, settings))
            self._run([*into, *self._wheels(), *wanted], None, self._watch_cache(), alone)
            pins = torch_source.without_cuda(pins, self._installed_version("torch"))
        lock = self._temporary / "lock.txt"
        lock.write_text("".join(f"{pin.text}\n" for pin in pins), encoding="utf-8")
        self._run_with_each_source([*into, "--require-hashes", "-r", str(lock)])

    def _run_with_each_source(self, command: list[str]) -> None:
        """Run uv with the index that it takes by itself, then with any, then with pip's own instead of the user's."""
        # As with pip, any index may have a file: its sum tells whether it is the right one. Not at once: uv then does
        # not say that an index asked for a login.
        any_index = [*command, "--index-strategy", "unsafe-best-match"]
        named = self._with_source(self._environment)
        tries = [([*command, *self._wheels()], named), ([*any_index, *self._wheels()], named)]
        if torch_source.comes_from_the_user(self._plan.request) and self._plan.request.index:
            tries.append((any_index, self._environment))
        for number, (attempt, environment) in enumerate(tries, 1):
            try:
                return self._run(attempt, None, self._watch_cache(), environment)
            except InstallFailure as problem:
                if problem.code != "install.no_wheel" or number == len(tries):
                    raise

    def _make_with_uv(self, program: str) -> None:
        python = self._plan.python or uv.PYTHON_TO_BRING
        try:
            self._run([program, "venv", "--python", python, str(self._folder)])
        except InstallFailure as problem:
            if self._plan.python:
                raise
            # It comes from another server than the packages do.
            text = tr("uv could not download a Python. {reason} You can also install Python 3.11 to 3.14 yourself.")
            raise InstallFailure(problem.code, text.format(reason=problem.message)) from problem

    def _uv(self) -> str:
        """Return the program uv, fetched where there is none."""
        source = self._plan.uv
        folder = self._site.engines / "downloads" / "tools"
        if source.endswith(".whl"):
            return str(uv.unpack(Path(source), folder, self._site.platform))
        if not self._is_interpreter(source):
            return source
        command = [source, *_ISOLATED, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
        command += ["--require-hashes", "-d", str(folder), "-r", str(self._site.lock("uv"))]
        self._run_again_when_cut(command, self._reporter.line, self._with_source(self._environment, "pip"))
        wheel = uv.find_wheel(str(folder), self._site.platform)
        if not wheel:
            raise failure("install.no_wheel", self._around, "uv.")
        return str(uv.unpack(Path(wheel), folder, self._site.platform))

    @staticmethod
    def _is_interpreter(path: str) -> bool:
        return Path(path).stem.lower() != "uv" and not path.endswith(".whl")

    def _watch_cache(self) -> Callable[[], None]:
        """Return what moves the bar by the bytes that uv has unpacked."""
        last = 0.0

        def tick() -> None:
            nonlocal last
            if time.monotonic() - last < 2 * _TICK_S:
                return
            last = time.monotonic()
            there = size_of(self._site.cache / "uv") + size_of(self._folder)
            share = there / max(2 * self._plan.disk_bytes, 1)
            self._reporter.progress(share, tr("{size:.0f} MB unpacked").format(size=there / 1e6))

        return tick

    def _installed_version(self, name: str) -> str:
        found = next(packages_of(self._folder, self._site.platform).glob(f"{name}-*.dist-info"), None)
        return found.name.split("-")[1].removesuffix(".dist") if found else ""

    # Both.

    def _run(
        self,
        command: list[str],
        on_line: Callable[[str], None] | None = None,
        on_tick: Callable[[], None] = lambda: None,
        environment: dict[str, str] | None = None,
    ) -> None:
        outcome = self._outcome(command, on_line, on_tick, environment)
        if outcome.code:
            raise failure_of(outcome.text, outcome.code, self._around)

    def _outcome(
        self,
        command: list[str],
        on_line: Callable[[str], None] | None = None,
        on_tick: Callable[[], None] = lambda: None,
        environment: dict[str, str] | None = None,
    ) -> Outcome:
        reporter = self._reporter
        try:
            return run_program(
                command,
                self._environment if environment is None else environment,
                self._temporary,
                reporter.is_cancelled,
                on_line or reporter.line,
                on_tick,
            )
        except FileNotFoundError as error:
            raise failure("install.python_start", Circumstances(command[0])) from error


def _shortened(names: str) -> str:
    return names if len(names) <= 60 else f"{names[:57]}…"
