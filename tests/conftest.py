"""What tests share: plugins that are really installed, and a collector that rests."""

from __future__ import annotations

import gc
import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import newsfacts.engine
from newsfacts.archives.choice import installed_readers
from newsfacts.formats.writing import writers
from newsfacts.plugin.discovery import working_extractors

# how long one example takes says nothing on a busy machine; tests of growth measure cost
settings.register_profile(
    "search", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
# the same examples on any day; --hypothesis-profile search tries others
settings.register_profile("tests", settings.get_profile("search"), derandomize=True)
# a tenth of them, for another environment
settings.register_profile("few", settings.get_profile("tests"), max_examples=10)
settings.load_profile("tests")

#: builds and installs a distribution, once a session: name, version, modules by name, entry points
Install = Callable[[str, str, Mapping[str, str], Mapping[str, str]], Path]

_PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "{version}"

[project.entry-points.newsfacts]
{entry_points}

[tool.hatch.build.targets.wheel]
include = ["*.py"]
"""


@pytest.fixture(scope="session")
def install(tmp_path_factory: pytest.TempPathFactory) -> Install:
    """Give a function that installs a distribution into a folder, which it returns."""
    folders: dict[tuple[str, str], Path] = {}

    def build(
        name: str, version: str, modules: Mapping[str, str], entry_points: Mapping[str, str]
    ) -> Path:
        if (name, version) not in folders:
            project = tmp_path_factory.mktemp("project")
            lines = "\n".join(f'{key} = "{value}"' for key, value in entry_points.items())
            text = _PROJECT.format(name=name, version=version, entry_points=lines)
            (project / "pyproject.toml").write_text(text, encoding="utf-8")
            for module, source in modules.items():
                (project / f"{module}.py").write_text(source, encoding="utf-8")
            folders[name, version] = tmp_path_factory.mktemp("installed")
            _pip_install(project, folders[name, version])
        return folders[name, version]

    return build


@pytest.fixture(scope="session")
def pip_install() -> Callable[[Path, Path], None]:
    """Give a function that installs the project of one folder into another."""
    return _pip_install


def _pip_install(project: Path, target: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    offline = ["--no-index", "--no-deps", "--no-build-isolation"]
    done = subprocess.run(
        [*pip, *offline, "--target", str(target), str(project)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.fixture
def on_path(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], None]]:
    """Give a function that puts a folder of :func:`install` on the path, for one test.

    Afterwards the modules of all such folders are forgotten, and the default engine too.
    """
    folders: list[Path] = []

    def put(folder: Path) -> None:
        folders.append(folder)
        monkeypatch.setattr(sys, "path", [str(folder), *sys.path])
        importlib.invalidate_caches()

    _forget_plugins()
    yield put
    _forget_plugins()
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file and any(Path(file).is_relative_to(folder) for folder in folders):
            del sys.modules[name]


def _forget_plugins() -> None:
    newsfacts.engine.default_engine.cache_clear()
    working_extractors.cache_clear()
    writers.cache_clear()
    installed_readers.cache_clear()


@pytest.fixture
def resting_collector() -> Iterator[None]:
    """Keep the collector still: what the other tests hold is no part of a cost."""
    gc.disable()
    yield
    gc.enable()
