"""`python -m tests.trials.security.audit`: is anything known against the packages in the lock files? Needs a network.

Asks pip-audit, first with the database of OSV, then with the package index's. Ends with 0 only if every pin was looked
up and nothing is known against it, with 1 if something is, and with 3 if even one could not be looked up: pip-audit
itself says of those that nothing is known.
"""

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec
import uv

from tests.trials.security.locks import ROOT, read

LOCKS: Final = ("requirements.lock", "deploy/requirements.lock", "deploy/build-requirements.lock")
SERVICES: Final = ("osv", "pypi")
CLEAN, KNOWN, NOT_ASKED = 0, 1, 3
_TOOL: Final = "pip-audit==2.10.1"
_WITHIN: Final = 300
"""Seconds."""

Ask = Callable[[Path, str], bytes]
"""pip-audit's answer as JSON about a lock file, from one of SERVICES."""


class Verdict(NamedTuple):
    """What is known against pins, a line each; and the pins of which nobody could say."""

    known: frozenset[str]
    unasked: frozenset[str]


def judge(answer: bytes, pins: Iterable[tuple[str, str]]) -> Verdict:
    """`pins` are the names and versions that the answer has to speak of; what cannot be read speaks of none."""
    try:
        found: list[dict[str, Any]] = msgspec.json.decode(answer, type=dict[str, Any])["dependencies"]
        said = {(one["name"], one["version"]): one["vulns"] for one in found if "skip_reason" not in one}
    except (msgspec.DecodeError, KeyError, TypeError):
        return Verdict(frozenset(), frozenset(f"{name} {version}" for name, version in pins))
    known, unasked = set(), set()
    for name, version in pins:
        if (name, version) not in said:
            unasked.add(f"{name} {version}")
        for fault in said.get((name, version), ()):
            mended = ", ".join(fault.get("fix_versions", ())) or "no version"
            known.add(f"{name} {version}: {fault['id']}, mended in {mended}")
    return Verdict(frozenset(known), frozenset(unasked))


def pip_audit(lock: Path, service: str) -> bytes:
    """Empty if the database cannot be reached."""
    tool = [uv.find_uv_bin(), "tool", "run", "--quiet", "--from", _TOOL, "pip-audit"]
    what = ["--disable-pip", "--require-hashes", "--requirement", str(lock), "--vulnerability-service", service]
    form = ["--format", "json", "--progress-spinner", "off"]
    result = subprocess.run([*tool, *what, *form], capture_output=True, timeout=_WITHIN, check=False)
    return result.stdout


def audit(locks: Iterable[Path], ask: Ask = pip_audit) -> Verdict:
    """About all pins of the lock files: what any database knows, and what none could be asked about."""
    known: set[str] = set()
    unasked: set[str] = set()
    for lock in locks:
        pins = read(lock.read_text())
        here = [(name, pin.version) for name, found in pins.items() for pin in found if pin.is_for_here]
        left = {f"{name} {version}" for name, version in here}
        for service in SERVICES:
            if left:
                verdict = judge(ask(lock, service), here)
                known |= verdict.known
                left &= verdict.unasked
        unasked |= left
    return Verdict(frozenset(known), frozenset(unasked))


def report(verdict: Verdict) -> tuple[int, str]:
    """The exit code and what to say."""
    lines = sorted(verdict.known)
    if verdict.unasked:
        lines.append(
            f"NOT AUDITED: {len(verdict.unasked)} packages could not be looked up; whether they are safe is not known"
        )
        lines += [f"  {name}" for name in sorted(verdict.unasked)[:5]]
    if not lines:
        lines.append("Nothing is known against any package in the lock files")
    return (KNOWN if verdict.known else NOT_ASKED if verdict.unasked else CLEAN), "\n".join(lines)


if __name__ == "__main__":
    code, text = report(audit(ROOT / name for name in LOCKS))
    sys.stdout.write(text + "\n")
    sys.exit(code)
