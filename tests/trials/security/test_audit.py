"""The audit of dependencies never says that all is well when it has not asked."""

from pathlib import Path
from typing import Any, Final

import msgspec
import pytest

from tests.trials.security.audit import CLEAN, KNOWN, NOT_ASKED, audit, judge, report

PINS: Final = (("good", "1.0"), ("bad", "2.0"))
LOCK: Final = "".join(f"{name}=={version} \\\n    --hash=sha256:{'0' * 64}\n" for name, version in PINS)
NOT_AUDITED: Final = "NOT AUDITED: {} packages could not be looked up; whether they are safe is not known\n  bad 2.0"


def said(name: str, version: str, *ids: str) -> dict[str, Any]:
    """As pip-audit tells of a package."""
    return {"name": name, "version": version, "vulns": [{"id": one, "fix_versions": ["9.9"]} for one in ids]}


def answer(*dependencies: dict[str, Any]) -> bytes:
    return msgspec.json.encode({"dependencies": [said("good", "1.0"), *dependencies], "fixes": []})


ALL_IS_WELL: Final = answer(said("bad", "2.0"))
BAD_IS_KNOWN: Final = answer(said("bad", "2.0", "CVE-2027-1"))
JUDGED: Final[dict[str, tuple[bytes, int, str]]] = {
    "all is well": (ALL_IS_WELL, CLEAN, "Nothing is known against any package in the lock files"),
    "something is known": (BAD_IS_KNOWN, KNOWN, "bad 2.0: CVE-2027-1, mended in 9.9"),
    "one is left out": (answer(), NOT_ASKED, NOT_AUDITED.format(1)),
    "one is skipped": (answer({"name": "bad", "skip_reason": "not found"}), NOT_ASKED, NOT_AUDITED.format(1)),
    "another version": (answer(said("bad", "1.9")), NOT_ASKED, NOT_AUDITED.format(1)),
    **{
        f"the answer {text!r}": (text, NOT_ASKED, NOT_AUDITED.format(2) + "\n  good 1.0")
        for text in (b"", b"No known vulnerabilities found", b"[]", b"{}")
    },
}


@pytest.mark.parametrize(("given", "code", "text"), JUDGED.values(), ids=JUDGED)
def test_what_pip_audit_says(given: bytes, code: int, text: str) -> None:
    """It ends with 0 only if every pin was looked up and nothing is known; what is known, or was not asked, is told."""
    assert report(judge(given, PINS)) == (code, text)


@pytest.mark.parametrize("second", ["osv", "pypi"])
def test_two_databases(tmp_path: Path, second: str) -> None:
    """What one database cannot say another may; what any of them knows is told."""
    lock = tmp_path / "a.lock"
    lock.write_text(LOCK)

    assert report(audit([lock], lambda _, service: BAD_IS_KNOWN if service == second else b""))[0] == KNOWN
    assert report(audit([lock], lambda _, __: b""))[0] == NOT_ASKED
    assert report(audit([lock], lambda _, __: ALL_IS_WELL))[0] == CLEAN
