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
from service.config import Config, load
from service.http.routes.api_token.create import CreatedAnswer
from tests.events.verifier.tokens import jwks
from tests.harness.builders import NOW
from tests.service.commands import run
from tests.service.http.api import succeeded
from tests.service.http.keys import Key, decode, key_set
from tests.trials.security.secrets import Secret, found, of_text, of_token
from tests.trials.security.whole_deployment import DATABASE_PASSWORD, NATS_PASSWORD, PASSWORDS
from tests.trials.security.world import OPERATOR_TOKEN, World

SHOW: Final[dict[str, Callable[[object], str]]] = {
    "repr": repr,
    "str": str,
    "pretty": pretty_repr,
    "in a list": lambda thing: repr([thing]) + pretty_repr([thing]),
}
WORDS: Final = {"password", "secret", "token", "jwt", "bearer", "signing_keys", "url", "urls"}
ENDS: Final = ("_token", "_password", "_secret", "_url")
"""Names of fields, and how they end, that may hold secrets."""


def in_environment(key: Key) -> dict[str, str]:
    return {
        "DATABASE_URL": f"postgresql://tokentrail:{DATABASE_PASSWORD}@127.0.0.1:1/tokentrail",
        "NATS_URL": f"nats://tokentrail:{NATS_PASSWORD}@127.0.0.1:1,nats://other:{NATS_PASSWORD}@127.0.0.1:2",
        "TOKENTRAIL_SIGNING_KEYS": key_set(key),
    }


def secrets(world: World) -> list[Secret]:
    return [
        *PASSWORDS,
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
    yield load({"DATABASE_URL": "postgresql://a/b", "TOKENTRAIL_SIGNING_KEYS_FILE": NATS_PASSWORD})
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


def test_structs_with_secrets_say_how_they_are_shown() -> None:
    """A structure with a field that is named like a secret says what of it is shown."""
    for package in (service, events, projections):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    waiting: list[type[Any]] = [msgspec.Struct]
    found = set()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        ours = kind.__module__.split(".")[0] in ("service", "events", "projections")
        if ours and any(name in WORDS or name.endswith(ENDS) for name in kind.__struct_fields__):
            found.add(kind)

    assert {Config, Servers, NewAccount, CreatedAnswer} <= found
    for kind in found - {Filter}:
        assert {"__repr__", "__rich_repr__"} <= set(vars(kind)), kind


async def test_the_command_config(world: World) -> None:
    """`tokentrail config` lists the variables; it shows the values of none."""
    ended = await run("config", environment=in_environment(world.key))

    assert ended.code == 0
    assert "is valid" in ended.out
    assert found(ended.out + ended.err, secrets(world)) == set()
