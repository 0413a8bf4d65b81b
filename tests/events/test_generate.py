"""The generator: it writes what the types say, tells what is not current, and refuses to break a promise."""

import json
import shutil
from pathlib import Path
from typing import Any, Literal, cast

import msgspec
import pytest

from events import codec
from events.api_token import TokenSuspended
from events.received import read
from events.schema import generate
from events.schema.catalogue import RECEIPT, Contract
from events.schema.fields import FIELDS
from events.schema.generate import GOLDEN, HERE, main
from events.schema.json_schema import as_text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the committed schemas."""
    for file in (*HERE.glob("*.json"), HERE / "asyncapi.yaml"):
        shutil.copy(file, tmp_path)
    return tmp_path


def contents(folder: Path) -> dict[str, str]:
    return {
        file.name: file.read_text(encoding="utf-8") for file in folder.iterdir() if file.suffix in {".json", ".yaml"}
    }


def current(name: str) -> str:
    """The file of the event's current version."""
    return f"{name}.v{codec.CURRENT[name]}.json"


def rewrite(file: Path, change: Any) -> None:
    """As if the types had said something else when the file was committed."""
    schema = json.loads(file.read_text(encoding="utf-8"))
    change(schema)
    file.write_text(as_text(schema), encoding="utf-8")


def test_committed_files_are_current() -> None:
    """The schemas in the repository are what the types say: `make schema` has nothing to do."""
    assert main(["--check"]) == 0


def test_from_nothing(folder: Path) -> None:
    for name in generate.documents():
        (folder / name).unlink()
    assert main(["--check"], folder) == 1
    assert main([], folder) == 0
    assert main(["--check"], folder) == 0
    assert contents(folder) == contents(HERE)


def test_not_current(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not current is shown as a difference, and left as it is until it is to be written."""
    rewrite(folder / "Head.v1.json", lambda schema: schema["properties"]["epoch"].update(description="Counts."))
    rewrite(folder / current("TokenCreated"), lambda schema: schema["properties"].pop("reason"))
    before = contents(folder)

    assert main(["--check"], folder) == 1
    said = capsys.readouterr().err
    assert '-      "description": "Counts.",' in said
    assert '+      "description": "Counts the changes of the relay that leads.",' in said
    assert '+    "reason": {' in said
    assert "make schema" in said
    assert contents(folder) == before

    assert main([], folder) == 0
    assert contents(folder) == contents(HERE)


def test_a_field_that_nobody_explains(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A field of which fields.py says nothing is not documented by its name alone."""
    monkeypatch.delitem(cast(dict[str, Any], FIELDS), "reason")
    assert main(["--check"]) == 1
    assert "TokenCreated.reason: say in events/schema/fields.py what it means" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["--check"]], ids=["write", "check"])
def test_a_break_is_refused(folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What breaks a promise is neither written nor current; it is said what breaks, and what to do instead. A signal
    has no versions to raise."""
    rewrite(folder / current("TokenSuspended"), lambda schema: schema["properties"]["status"]["enum"].remove("deleted"))
    rewrite(folder / RECEIPT.file, lambda schema: schema["properties"].update(seen={"type": "integer"}))
    before = contents(folder)

    assert main(arguments, folder) == 1

    said = capsys.readouterr().err
    version = codec.CURRENT["TokenSuspended"]
    assert f"TokenSuspended version {version}" in said
    assert "status: may be 'deleted' now" in said
    assert f"Raise CURRENT['TokenSuspended'] in events/codec.py and add an upcaster from {version}." in said
    assert "seen: is gone" in said
    assert "add a field, or a message of another name" in said
    assert contents(folder) == before


def suspended(**changes: Any) -> type[msgspec.Struct]:
    """What TokenSuspended could be one day: fields of other types, or, with None, without them."""
    fields = {field.name: field.type for field in msgspec.structs.fields(TokenSuspended)} | changes
    return msgspec.defstruct(
        "TokenSuspended", [(n, kind) for n, kind in fields.items() if kind is not None], kw_only=True
    )


def refused(folder: Path, *contracts: Contract) -> str:
    return "\n".join(generate.broken_promises(folder, contracts))


def test_a_new_version(folder: Path) -> None:
    """In a new version anything may change but the state; the version before keeps its file, that no type speaks of."""
    version = codec.CURRENT["TokenSuspended"]
    later = suspended(reason=None, status=Literal["active", "suspended", "revoked", "deleted", "lost"])

    assert "may be 'lost' now" in refused(folder, Contract("TokenSuspended", version, later))
    both = Contract("TokenSuspended", version, None), Contract("TokenSuspended", version + 1, later)
    assert refused(folder, *both) == ""


def test_an_old_version_keeps_its_file(folder: Path) -> None:
    """Events of that version are in the log: its schema is not given up, nor may it lose what every event says."""
    file = folder / "TokenSuspended.v1.json"
    rewrite(file, lambda schema: schema["required"].remove("status"))
    assert "status: may be missing now" in refused(folder, Contract("TokenSuspended", 1, None))
    file.unlink()
    assert "TokenSuspended.v1.json is missing" in refused(folder, Contract("TokenSuspended", 1, None))


@pytest.mark.parametrize("field", ["token_id", "status", "expires_at", "stream_version"])
def test_a_new_version_without_the_state(folder: Path, field: str) -> None:
    """No version, however new, may lack what readers of any version rely on."""
    said = refused(folder, Contract("TokenSuspended", codec.CURRENT["TokenSuspended"] + 1, suspended(**{field: None})))
    assert f"{field}: is gone" in said
    assert "Every event says what State does" in said


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A copy of the golden files."""
    return Path(shutil.copytree(GOLDEN, tmp_path / "golden"))


def bytes_of(golden: Path) -> dict[str, bytes]:
    return {file.relative_to(golden).as_posix(): file.read_bytes() for file in golden.rglob("*") if file.is_file()}


def forget(golden: Path, *names: str) -> None:
    """As if the files had never been there."""
    sums = golden / "SHA256SUMS"
    lines = sums.read_text().splitlines(keepends=True)
    for name in names:
        (golden / name).unlink()
        lines = [line for line in lines if not line.endswith(f"  {name}\n")]
    sums.write_text("".join(lines))


def test_golden_files_of_a_new_type(folder: Path, golden: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A type without golden files gets them, with their checksums; those that are there stay byte for byte."""
    name = current("TokenExpiring").removesuffix(".json")
    forget(golden, *(file.relative_to(golden).as_posix() for file in golden.rglob(f"{name}.*")))
    kept = bytes_of(golden)

    assert main(["--check"], folder, golden) == 1
    assert f"missing: {golden / 'messages' / name}.full.json" in capsys.readouterr().err
    assert bytes_of(golden) == kept
    assert main([], folder, golden) == 0

    now = bytes_of(golden)
    files = {f"{under}{name}.{form}.json" for under in ("", "messages/") for form in ("full", "minimal")}
    assert now.keys() == kept.keys() | files | {f"consumers/{name}.1.json"}
    sums = now.pop("SHA256SUMS")
    assert sums.startswith(kept.pop("SHA256SUMS"))
    assert sorted(line.split("  ")[1] for line in sums.decode().splitlines()) == sorted(now)
    assert {path: now[path] for path in kept} == kept
    for form in ("full", "minimal"):
        event = codec.decode("TokenExpiring", codec.CURRENT["TokenExpiring"], now[f"{name}.{form}.json"])
        assert read(now[f"messages/{name}.{form}.json"]).event == event
    assert main(["--check"], folder, golden) == 0


def test_golden_file_of_a_new_field(folder: Path, golden: Path) -> None:
    """A field that no golden file sets gets one that sets it, and a copy of the schema for readers from now on."""
    name = current("TokenSuspended").removesuffix(".json")
    full, copies = list(golden.glob(f"{name}.full*")), list(golden.glob(f"consumers/{name}.*"))
    for file in full:
        rewrite(file, lambda event: event.update(reason=None))
    for file in copies:
        rewrite(file, lambda schema: schema["properties"].pop("reason"))
    before = bytes_of(golden)
    new, copy = f"{name}.full-{len(full) + 1}.json", f"consumers/{name}.{len(copies) + 1}.json"

    assert main([], folder, golden) == 0

    now = bytes_of(golden)
    assert now.keys() - before.keys() == {new, f"messages/{new}", copy}
    assert json.loads(now[new])["reason"] is not None
    assert "reason" in json.loads(now[copy])["properties"]
    changed = {path for path, content in before.items() if now[path] != content}
    assert changed == {"SHA256SUMS"}
