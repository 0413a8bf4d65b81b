"""`python -m tests.trials.security.locks`: checks that the lock files hold what pyproject.toml asks for, by hash.

Needs no network: what a package itself requires is read where it is installed.
"""

import itertools
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Final, NamedTuple

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT: Final = Path(__file__).parents[3]
_HASH: Final = re.compile(r"--hash=sha256:[0-9a-f]{64}")
_ENTRY: Final = re.compile(
    r"(?P<requirement>[^\\\n]+?) \\\n(?P<hashes>(?:    --hash=\S+(?: \\)?\n)+)(?P<via>(?:    #.*\n?)*)"
)


class Pin(NamedTuple):
    """One entry of a lock file; `via` are those that brought it. Markers tell a package's several entries apart."""

    name: str
    requirement: Requirement
    hashes: frozenset[str]
    via: frozenset[str]

    @property
    def version(self) -> str:
        """Empty if it is not one."""
        specifiers = list(self.requirement.specifier)
        return specifiers[0].version if [one.operator for one in specifiers] == ["=="] else ""

    @property
    def is_for_here(self) -> bool:
        return self.requirement.marker is None or self.requirement.marker.evaluate()


Pins = Mapping[str, Sequence[Pin]]
"""By canonical name."""


def read(text: str) -> Pins:
    """
    Raises:
        ValueError: something is neither a pin with hashes nor a comment.
    """
    for line in _ENTRY.sub("", text).splitlines():
        if line.strip() and not line.startswith("#"):
            raise ValueError(f"not a pin with hashes: {line.strip()[:60]}")
    pins: dict[str, list[Pin]] = {}
    for match in _ENTRY.finditer(text):
        requirement = Requirement(match["requirement"].strip())
        name = canonicalize_name(requirement.name)
        hashes = frozenset(match["hashes"].replace("\\", "").split())
        via = frozenset(map(canonicalize_name, re.findall(r"[A-Za-z0-9._-]+", match["via"].replace("via", "", 1))))
        pins.setdefault(name, []).append(Pin(name, requirement, hashes, via))
    return pins


def faults(pins: Pins, wanted: Iterable[Requirement]) -> Iterator[str]:
    """What is wrong with a lock file."""
    needed: set[str] = set()
    for requirement in wanted:
        needed.add(canonicalize_name(requirement.name))
        yield from _met(pins, requirement, "pyproject.toml")
    for pin in itertools.chain.from_iterable(pins.values()):
        if not pin.version or pin.requirement.url:
            yield f"{pin.name} is not pinned to one version"
        if not all(_HASH.fullmatch(found) for found in pin.hashes):
            yield f"{pin.name} has hashes that are not SHA-256"
        try:
            distribution = metadata.distribution(pin.name)
        except metadata.PackageNotFoundError:
            continue  # only images have it
        if not pin.is_for_here:
            continue
        if distribution.version != pin.version:
            yield f"{pin.name} is installed as {distribution.version}, pinned to {pin.version}: set up anew"
        for requirement in _required_by(distribution, pin):
            needed.add(canonicalize_name(requirement.name))
            yield from _met(pins, requirement, pin.name)
    for name in sorted(pins.keys() - needed):
        # Of those for other machines, and those that extras bring, only the lock file itself knows who asked for them.
        if not any(pin.via & pins.keys() for pin in pins[name]):
            yield f"{name} is there, and nothing asks for it"


def _met(pins: Pins, requirement: Requirement, by: str) -> Iterator[str]:
    found = pins.get(canonicalize_name(requirement.name), ())
    if not found:
        yield f"{requirement.name} is missing; {by} asks for it"
    for pin in found:
        if pin.is_for_here and not requirement.specifier.contains(pin.version or "0", prereleases=True):
            yield f"{requirement.name} is pinned to {pin.version}; {by} asks for {requirement.specifier}"


def _required_by(distribution: metadata.Distribution, pin: Pin) -> list[Requirement]:
    """What the package asks for on this machine."""
    found = map(Requirement, distribution.requires or ())
    extras = pin.requirement.extras or {""}
    return [
        one for one in found if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in extras)
    ]


def differences(part: Pins, whole: Pins) -> Iterator[str]:
    """What the lock file of an image has otherwise than the one that was tested."""
    for name, pins in part.items():
        if name not in whole:
            yield f"{name} is in deploy/ and not in requirements.lock"
        elif {(pin.version, pin.hashes) for pin in pins} != {(pin.version, pin.hashes) for pin in whole[name]}:
            yield f"{name} is of another version or of other hashes in deploy/ than in requirements.lock"


def check(root: Path = ROOT) -> list[str]:
    """All faults of all lock files, each with its file."""
    pyproject = tomllib.loads((root / "pyproject.toml").read_text())
    service: list[str] = pyproject["project"]["dependencies"]
    more = [*pyproject["project"]["optional-dependencies"].values(), *pyproject["dependency-groups"].values()]
    wanted = {
        "requirements.lock": [*service, *itertools.chain.from_iterable(more)],
        "deploy/requirements.lock": service,
        "deploy/build-requirements.lock": pyproject["build-system"]["requires"],
    }
    found = []
    locks: dict[str, Pins] = {}
    for name, requirements in wanted.items():
        try:
            locks[name] = read((root / name).read_text())
        except ValueError as error:
            found.append(f"{name}: {error}")
            continue
        found += [f"{name}: {fault}" for fault in faults(locks[name], map(Requirement, requirements))]
    whole = locks.pop("requirements.lock", {})
    return found + [fault for lock in locks.values() for fault in differences(lock, whole)]


if __name__ == "__main__":
    problems = check()
    if problems:
        sys.stderr.write("\n".join([*problems, "make lock writes them anew", ""]))
        sys.exit(1)
