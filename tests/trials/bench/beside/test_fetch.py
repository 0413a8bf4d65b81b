"""Fetching what is compared: once, by version, and with a reason that may be published when it cannot be had."""

import shutil
from pathlib import Path

import pytest

from tests.trials.bench.beside import fetch
from tests.trials.bench.beside.fetch import NotAvailable


def npm(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """A program of this name, found before any other."""
    program = folder / "programs" / "npm"
    program.parent.mkdir()
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")


async def test_it_is_fetched_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there already, of the versions asked for, is used as it is; other versions are fetched anew."""
    npm(tmp_path, monkeypatch, "echo fetched >> ../calls")
    asked = tmp_path / "asked"
    shutil.copytree(fetch.PROGRAMS, asked)
    monkeypatch.setattr(fetch, "PROGRAMS", asked)
    made = await fetch.node(tmp_path)
    assert await fetch.node(tmp_path) == made
    assert (tmp_path / "calls").read_text() == "fetched\n"
    (asked / "package.json").write_text("{}")
    await fetch.node(tmp_path)
    assert (tmp_path / "calls").read_text() == "fetched\nfetched\n"
    assert (made / "package.json").read_text() == "{}"


async def test_a_fetch_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason has no address in it, which npm may have said, and what is there in part is not taken for whole."""
    npm(tmp_path, monkeypatch, "echo 'cannot reach https://example.invalid' >&2; mkdir node_modules; exit 7")
    for _ in range(2):
        with pytest.raises(NotAvailable) as failure:
            await fetch.node(tmp_path)
        assert str(failure.value) == "npm cannot fetch what package.json asks for (exit status 7)"


async def test_without_npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That it is missing is the reason."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotAvailable, match="npm is missing"):
        await fetch.node(tmp_path)


def test_versions_are_exact() -> None:
    """Two runs compare with the same; and no file names a registry."""
    requirements = (fetch.PROGRAMS / "requirements.txt").read_text()
    assert all("==" in line for line in requirements.splitlines())
    package = (fetch.PROGRAMS / "package.json").read_text()
    assert not any(sign in package for sign in ("^", "~", "*", "://", "latest"))
    assert not list(fetch.PROGRAMS.glob("*lock*"))
