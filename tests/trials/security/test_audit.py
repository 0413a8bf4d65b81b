"""The audit of dependencies never says that all is well when it has not asked."""

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from tests.trials.security.audit import CLEAN, KNOWN, NOT_ASKED, Verdict, audit, judge, report

PINS: Final = (("good", "1.0"), ("bad", "2.0"))
LOCK: Final = "".join(f"{name}=={version} \\\n    --hash=sha256:{'0' * 64}\n" for name, version in PINS)


def said(name: str, version: str, *ids: str) -> dict[str, Any]:
    """As pip-audit tells of a package."""
    return {"name": name, "version": version, "vulns": [{"id": one, "fix_versions": ["9.9"]} for one in ids]}


def skipped(name: str) -> dict[str, Any]:
    return {"name": name, "skip_reason": f"Dependency not found and could not be audited: {name}"}


def answer(*dependencies: dict[str, Any]) -> bytes:
    return msgspec.json.encode({"dependencies": dependencies, "fixes": []})


def test_all_is_well() -> None:
    """Only if every pin was looked up, and nothing is known, does it end with 0."""
    verdict = judge(answer(said("good", "1.0"), said("bad", "2.0")), PINS)

    assert verdict == Verdict(frozenset(), frozenset())
    assert report(verdict) == (CLEAN, "Nothing is known against any package in the lock files")


def test_something_is_known() -> None:
    """What is known is told, with the version that mends it; the end is 1."""
    code, text = report(judge(answer(said("good", "1.0"), said("bad", "2.0", "CVE-2027-1")), PINS))

    assert code == KNOWN
    assert text == "bad 2.0: CVE-2027-1, mended in 9.9"


@pytest.mark.parametrize(
    "given",
    [
        b"",
        b"No known vulnerabilities found",
        b"[]",
        b"{}",
        answer(),
        answer(said("good", "1.0"), skipped("bad")),
        answer(said("good", "1.0"), said("bad", "1.9")),
    ],
    ids=["nothing", "no JSON", "a list", "no dependencies", "none", "one skipped", "another version"],
)
def test_not_asked(given: bytes) -> None:
    """A package that was skipped, left out, or looked up in another version is not audited."""
    code, text = report(judge(given, PINS))

    assert code == NOT_ASKED
    assert "NOT AUDITED" in text
    assert "bad 2.0" in text


@pytest.mark.parametrize("second", ["osv", "pypi"])
def test_two_databases(tmp_path: Path, second: str) -> None:
    """What one database cannot say another may; what any of them knows is told."""
    lock = tmp_path / "a.lock"
    lock.write_text(LOCK)

    def ask(_: Path, service: str) -> bytes:
        return answer(said("good", "1.0"), said("bad", "2.0", "CVE-2027-1")) if service == second else b""

    assert report(audit([lock], ask))[0] == KNOWN
    assert report(audit([lock], lambda _, __: b""))[0] == NOT_ASKED
    assert report(audit([lock], lambda _, __: answer(said("good", "1.0"), said("bad", "2.0"))))[0] == CLEAN
