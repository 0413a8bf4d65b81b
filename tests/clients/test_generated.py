"""Clients that are generated of the OpenAPI document work.

The generators have pins that do not go with ours, so they are not among the packages for development: `make clients`
fetches them and runs these tests. The document's own rules, which the generators need, are tested everywhere.
"""

import asyncio
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from service.http.openapi.document import encoded
from tests.trials.faults.deployment import Deployment

_CALL: Final = Path(__file__).with_name("call.py")
_TYPESCRIPT: Final = """
import type { components } from "./api";
const least: components["schemas"]["CreateBody"] = { details: { token_scope: "account" } };
const command: components["schemas"]["CommandBody"] = {};
export const sent = [least, command];
"""

DOCUMENT: Final[dict[str, Any]] = msgspec.json.decode(encoded())


def _schemas(thing: Any) -> Iterator[dict[str, Any]]:
    if isinstance(thing, dict):
        yield thing
        thing = list(thing.values())
    if isinstance(thing, list):
        for each in thing:
            yield from _schemas(each)


def test_no_schema_narrows_by_const() -> None:
    """Generators cannot merge `const` with the type that it narrows; a list of one value they can."""
    merged = [part for schema in _schemas(DOCUMENT["components"]["schemas"]) for part in schema.get("allOf", ())]
    assert len(merged) > 20
    assert not [part for part in merged for each in _schemas(part) if "const" in each]


def test_what_may_be_left_out_has_no_default() -> None:
    """Generators take a field with a default for one that is always there."""
    bodies = [DOCUMENT["components"]["schemas"][name] for name in ("CreateBody", "NewToken", "CommandBody")]
    fields = [field for body in bodies for field in body["properties"].values()]
    assert len(fields) > 7
    assert not [field for field in fields if "default" in field]


def test_no_body_is_null() -> None:
    """A body that may be left out is not said to be null instead."""
    operations = [operation for path in DOCUMENT["paths"].values() for operation in path.values()]
    bodies = [operation["requestBody"] for operation in operations if "requestBody" in operation]
    assert {body["required"] for body in bodies} == {True, False}
    assert all(body["content"]["application/json"]["schema"].keys() == {"$ref"} for body in bodies)


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"{missing} is not there; `make clients` fetches it")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    file = tmp_path / "openapi.json"
    file.write_bytes(encoded())
    return file


@needs("openapi-python-client")
async def test_openapi_python_client(deployment: Deployment, document: Path) -> None:
    """It warns of nothing, and what it makes sends commands with and without a body and understands errors."""
    folder = document.parent
    arguments = ("--path", document, "--output-path", folder / "generated", "--meta", "none", "--fail-on-warning")
    await _run("openapi-python-client", "generate", *arguments)
    async with deployment.process(roles="http") as service:
        await _run(sys.executable, _CALL, folder, f"http://127.0.0.1:{service.port}", deployment.bearer)


@needs("openapi-typescript", "tsc")
async def test_openapi_typescript(document: Path) -> None:
    """What may be left out may be left out."""
    folder = document.parent
    await _run("openapi-typescript", document, "--output", folder / "api.d.ts")
    (folder / "use.ts").write_text(_TYPESCRIPT)
    await _run("tsc", "--noEmit", "--strict", folder / "use.ts")


async def _run(*command: str | Path) -> None:
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},  # it formats with ruff
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
