"""What can be printed does not show how to get in: neither to repr nor to the pretty printer that tracebacks use."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec
import pytest
from rich.pretty import pretty_repr

import events
import projections
import service
from events.subscriber import Feed, Servers
from events.subscriber.filters import Filter
from events.verifier import Verifier
from service.application.accounts import NewAccount
from service.config import Config, InvalidConfiguration, load
from service.http.routes.api_token.create import CreatedAnswer
from tests.events.verifier.tokens import jwks
from tests.harness.builders import NOW
from tests.service.commands import run
from tests.service.http.api import succeeded
from tests.service.http.keys import Key, decode, key_set
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.whole_deployment import DATABASE_PASSWORD, NATS_PASSWORD
from tests.trials.security.world import OPERATOR_TOKEN, World

SHOW: Final[dict[str, Callable[[object], str]]] = {
    "repr": repr,
    "str": str,
    "format": lambda thing: f"{thing}",
    "pretty": pretty_repr,
    "in a list": lambda thing: repr([thing]) + pretty_repr([thing]),
}
WORDS: Final = (
    "password",
    "secret",
    "token",
    "jwt",
    "bearer",
    "signing_keys",
    "url",
    "urls",
    "database_url",
    "nats_url",
)


def in_environment(key: Key) -> dict[str, str]:
    return {
        "DATABASE_URL": f"postgresql://tokentrail:{DATABASE_PASSWORD}@127.0.0.1:1/tokentrail",
        "NATS_URL": f"nats://tokentrail:{NATS_PASSWORD}@127.0.0.1:1,nats://other:{NATS_PASSWORD}@127.0.0.1:2",
        "TOKENTRAIL_SIGNING_KEYS": key_set(key),
    }


def secrets(world: World) -> list[Secret]:
    return [
        of_text("the database's password", DATABASE_PASSWORD),
        of_text("the broker's password", NATS_PASSWORD),
        of_text("the operator's bearer", OPERATOR_TOKEN),
        Secret("the signing key", decode(world.key["d"])),
        of_text("the signing key as it is kept", world.key["d"]),
        of_token("a token", world.account.jwt),
    ]


def things(world: World) -> Iterator[object]:
    """Everything that holds a secret and may find its way into a log line or a traceback."""
    urls = in_environment(world.key)["NATS_URL"]
    services = world.api.parts.services
    assert services.operator_token == OPERATOR_TOKEN
    answer = succeeded(world.environment.created, 201)
    yield load(in_environment(world.key))
    yield world.api.config
    yield world.api.parts
    yield services
    yield services.issuer
    yield services.issuer.keys
    yield Servers(urls=urls)
    yield Servers(urls=f"{NATS_PASSWORD}@127.0.0.1:1")  # a token in place of user and password
    yield Verifier(Servers(urls=urls), jwks=jwks())
    yield Feed("http://127.0.0.1:1", world.account.jwt)
    yield NewAccount("account", "admin", "token", NOW, world.account.jwt)
    yield msgspec.convert({**answer, "token": world.account.jwt}, CreatedAnswer)


@pytest.mark.parametrize("show", SHOW.values(), ids=SHOW)
async def test_nothing_is_shown(world: World, show: Callable[[object], str]) -> None:
    """However a configuration, a client, a part of the service or an answer with a token is printed, it tells none."""
    known = secrets(world)

    for thing in things(world):
        assert found(show(thing), known) == set(), type(thing)


def test_servers_say_where_they_are() -> None:
    """What is shown is of use: hosts, and without a user in them the whole URLs."""
    assert repr(Servers(urls="nats://a:1,nats://b:2")) == "Servers(urls='nats://a:1,nats://b:2')"
    assert repr(Servers(urls="nats://user:p@ss@host:4222")) == "Servers(urls='...@host:4222')"


def structs() -> Iterator[type[msgspec.Struct]]:
    """Those that the packages define, all of their modules loaded."""
    for package in (service, events, projections):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    waiting: list[type[Any]] = [msgspec.Struct]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.split(".")[0] in ("service", "events", "projections"):
            yield kind


def test_structs_with_secrets_say_how_they_are_shown() -> None:
    """A structure with a field that is named like a secret says what of it is shown."""
    found = {kind for kind in structs() if any(_is_secret(name) for name in kind.__struct_fields__)} - {Filter}

    assert {Config, Servers, NewAccount, CreatedAnswer} <= found
    for kind in found:
        assert {"__repr__", "__rich_repr__"} <= set(vars(kind)), kind


def _is_secret(name: str) -> bool:
    return name in WORDS or name.endswith(("_token", "_password", "_secret"))


FAULTS: Final = {
    "DATABASE_URL": [
        f"mysql://user:{DATABASE_PASSWORD}@host/db",
        f"postgresql://user:1/{DATABASE_PASSWORD}@host:x/db",
        f"postgresql://user:{DATABASE_PASSWORD}@host:port/db",
        f"postgresql://user:{DATABASE_PASSWORD}@[host/db",
        DATABASE_PASSWORD,
    ],
    "NATS_URL": [f"http://user:{DATABASE_PASSWORD}@host", f"nats://user:{DATABASE_PASSWORD}@host:port"],
    "TOKENTRAIL_SIGNING_KEYS_FILE": [DATABASE_PASSWORD],
    "DATABASE_PASSWORD_FILE": [DATABASE_PASSWORD],
    "TOKENTRAIL_OPERATOR_TOKEN_FILE": [DATABASE_PASSWORD],
    "TOKENTRAIL_ROLES": [DATABASE_PASSWORD],
    "PORT": [DATABASE_PASSWORD],
    "LOG_LEVEL": [DATABASE_PASSWORD],
}


@pytest.mark.parametrize("name", FAULTS)
def test_faults_of_the_configuration(world: World, name: str) -> None:
    """What is wrong with a variable is told without its value."""
    for value in FAULTS[name]:
        try:
            shown = repr(load({**in_environment(world.key), name: value}))
        except InvalidConfiguration as error:
            shown = f"{error!r} {error} {error.faults}"
        assert found(shown, secrets(world)) == set()


async def test_the_command_config(world: World) -> None:
    """`tokentrail config` lists the variables and checks them; it shows the values of none."""
    good = await run("config", environment=in_environment(world.key))
    bad = await run("config", environment={**in_environment(world.key), "DATABASE_URL": DATABASE_PASSWORD})

    assert (good.code, bad.code) == (0, 2)
    assert "is valid" in good.out
    assert found("".join((good.out, good.err, bad.out, bad.err)), secrets(world)) == set()
