"""The wheel tokentrail-events: what consumers install."""

import tomllib
import zipfile

import pytest

from tests.events.wheel import ROOT, CleanEnvironment

IMPORT_ALL = """
import importlib, pkgutil, sys
import tokentrail.events
for module in pkgutil.walk_packages(tokentrail.events.__path__, "tokentrail.events."):
    if module.name not in ("tokentrail.events.verifier.web.litestar_guard", "tokentrail.events.schema.generate"):
        importlib.import_module(module.name)
print(*sorted({name.partition(".")[0] for name in sys.modules} - sys.stdlib_module_names))
"""


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> CleanEnvironment:
    return CleanEnvironment(tmp_path_factory.mktemp("wheel"))


def test_every_module_imports_with_what_the_wheel_asks_for(clean: CleanEnvironment) -> None:
    """Neither Litestar nor asyncpg nor anything else of the service is needed, or even there."""
    loaded = set(clean.run("-c", IMPORT_ALL).split())

    assert {"tokentrail", "msgspec", "nats", "cryptography"} <= loaded
    assert not loaded & {"litestar", "asyncpg", "events", "service", "projections", "joserfc", "structlog"}


def test_it_holds_the_contract_and_nothing_else(clean: CleanEnvironment) -> None:
    """Types, schemas and the page for subscribers; one namespace, no tests. Its version is that of the service."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    names = zipfile.ZipFile(clean.wheel).namelist()

    assert {name.partition("/")[0] for name in names} == {"tokentrail", f"tokentrail_events-{version}.dist-info"}
    assert "tokentrail/__init__.py" not in names
    assert "tokentrail/events/py.typed" in names
    assert any(name.startswith("tokentrail/events/schema/") and name.endswith(".json") for name in names)
    assert not any("/test" in name or name.endswith("pyproject.toml") for name in names)
    [metadata] = [name for name in names if name.endswith("METADATA")]
    assert (ROOT / "events" / "README.md").read_text() in zipfile.ZipFile(clean.wheel).read(metadata).decode()
