"""The files under test, read, and the programs that check them, which come as wheels and need no network."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

ROOT: Final = Path(__file__).parents[2]
DEPLOY: Final = ROOT / "deploy"
CONTAINERFILE: Final = DEPLOY / "Containerfile"
COMPOSE: Final = DEPLOY / "compose.yaml"
NATS_CONF: Final = DEPLOY / "nats" / "nats.conf"

Service = dict[str, Any]


class Instruction(NamedTuple):
    """One instruction of a Containerfile, its continued lines joined; `stage` is the name after AS, '' before any."""

    stage: str
    name: str
    text: str


def instructions() -> list[Instruction]:
    lines = [line for line in CONTAINERFILE.read_text().splitlines() if line.strip() and not line.startswith("#")]
    joined = re.sub(r"\s*\\\n\s*", " ", "\n".join(lines))
    stage = ""
    found = []
    for line in joined.splitlines():
        name, text = line.strip().split(maxsplit=1)
        if name == "FROM":
            stage = text.split()[-1]
        found.append(Instruction(stage, name, text))
    return found


def image_environment() -> dict[str, str]:
    """The variables that the image sets for the program."""
    texts = [each.text for each in instructions() if each.stage == "runtime" and each.name == "ENV"]
    return dict(pair.split("=", 1) for text in texts for pair in text.split())


def compose() -> dict[str, Any]:
    """compose.yaml with its anchors followed and its ${NAME:-default} replaced by the defaults."""
    text = re.sub(r"\$\{[A-Z_]+:-([^}]*)\}", r"\1", COMPOSE.read_text())
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def services() -> dict[str, Service]:
    found: dict[str, Service] = compose()["services"]
    return found


def own_services() -> dict[str, Service]:
    """Those that run this project's image."""
    return {name: service for name, service in services().items() if "build" in service}


def run(program: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of this virtual environment and returns how it ended, with all that it said in `stdout`."""
    path = Path(sys.executable).with_name(program)
    return subprocess.run(
        [path, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False
    )
