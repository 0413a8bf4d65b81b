"""The image: what can be said of it without building it."""

import fnmatch
import json
import re
import shutil
import zipfile
from pathlib import Path

from service.config import VARIABLES
from tests.deploy.files import CONTAINERFILE, DEPLOY, ROOT, image_environment, instructions, run


def _copied() -> list[str]:
    """What is copied from the repository, each relative to its root."""
    copies = [each.text.split() for each in instructions() if each.name == "COPY" and "--from" not in each.text]
    return [source for words in copies for source in words[:-1]]


def test_linter() -> None:
    """hadolint has nothing to say about the Containerfile."""
    result = run("hadolint", "--no-color", CONTAINERFILE)

    assert result.returncode == 0, result.stdout


def test_base_image_is_pinned_and_new_enough() -> None:
    """Both stages use one slim Python image, by a tag that names a version which the project supports."""
    [version] = re.findall(
        r"^PYTHON=3\.(\d+)-slim-[a-z]+$", next(each.text for each in instructions() if each.name == "ARG")
    )
    [least] = re.findall(r'^requires-python = ">=3\.(\d+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)

    assert [each.text.split()[0] for each in instructions() if each.name == "FROM"] == ["python:${PYTHON}"] * 2
    assert int(version) >= int(least)


def test_the_build_may_see_what_it_copies() -> None:
    """Every file that the Containerfile copies is there and let through by the ignore file, and no other."""
    ignored = (DEPLOY / "Containerfile.dockerignore").read_text().splitlines()
    let_through = [line[1:] for line in ignored if line.startswith("!")]

    assert "*" in ignored
    assert all((ROOT / source).exists() for source in _copied())
    assert sorted(source.rstrip("/") for source in _copied()) == sorted(let_through)


def test_wheel_has_all_that_the_packages_hold(tmp_path: Path) -> None:
    """The files that the build copies suffice to build the wheel, and no file of the packages is left out: no query,
    no migration."""
    packages = [source.rstrip("/") for source in _copied() if source.endswith("/")]
    for source in _copied():
        if source.endswith("/"):
            shutil.copytree(ROOT / source, tmp_path / source, ignore=shutil.ignore_patterns("__pycache__"))
        elif not source.startswith("deploy/"):
            shutil.copy(ROOT / source, tmp_path)

    result = run(
        "python", "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-index", "--no-deps",
        "--no-build-isolation", "--wheel-dir", tmp_path / "dist", tmp_path,
    )  # fmt: skip

    assert result.returncode == 0, result.stdout
    with zipfile.ZipFile(next((tmp_path / "dist").glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    expected = {
        str(path.relative_to(tmp_path)) for name in packages for path in (tmp_path / name).rglob("*") if path.is_file()
    }
    assert expected <= names
    assert any(fnmatch.fnmatch(name, "service/store/migrations/*.sql") for name in names)


def test_nothing_unpinned_is_installed() -> None:
    """Each installation demands hashes or is that of the wheel just built, and only wheels are taken."""
    build = [each for each in instructions() if each.stage == "build"]
    commands = [command for each in build if each.name == "RUN" for command in each.text.split(" && ")]
    installs = [command for command in commands if re.search(r"\bpip\b.* install ", command)]

    assert len(installs) == 3
    assert all("--require-hashes" in command or "--no-deps --no-index" in command for command in installs)
    assert any("PIP_ONLY_BINARY=:all:" in each.text for each in build if each.name == "ENV")


def test_runtime_stage_only_copies() -> None:
    """The image that runs has had nothing installed into it, so no compiler, and its user is a number other than 0."""
    runtime = {each.name: each.text for each in instructions() if each.stage == "runtime"}

    assert "RUN" not in runtime
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", runtime["USER"])
    assert runtime["STOPSIGNAL"] == "SIGTERM"
    assert (json.loads(runtime["ENTRYPOINT"]), json.loads(runtime["CMD"])) == (["tokentrail"], ["serve"])
    assert runtime["EXPOSE"] == image_environment()["PORT"]


def test_variables_of_the_image_are_known() -> None:
    """The image sets no variable that the program does not read, besides Python's and the system's."""
    others = {"PATH", "HOME", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}

    assert image_environment().keys() - others <= {variable.name for variable in VARIABLES}
    assert image_environment()["PYTHONDONTWRITEBYTECODE"] == "1"
