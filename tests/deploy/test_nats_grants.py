"""Each line that allows something is needed: without it, its user cannot do what it has to do.

One server has them all: beside the users of the files, for each line a user who lacks it.
"""

import asyncio
import re
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Final

import pytest
from nats.js.api import StreamConfig

from service.embedded.nats import EmbeddedNats
from tests.deploy.files import DEPLOY
from tests.deploy.nats_accounts import (
    ACCOUNT,
    ACKS_WITH_DOMAIN,
    add,
    allow,
    block,
    connected,
    grants,
    lay_out,
    serve,
    without,
)
from tests.deploy.nats_uses import as_http, as_relay, as_subscriber, as_verifier
from tests.harness.serving import started
from tests.harness.stream import STREAM

FILES: Final = {
    "service": "service.conf",
    "relay": "relay.conf",
    "http": "http.conf",
    "gateway": "verifier.conf",
    "audit": "subscriber.conf",
    "acme": "one_account.conf",
}


def _text(user: str) -> str:
    return (DEPLOY / "nats" / FILES[user]).read_text()


LINES: Final = [(user, line) for user in FILES for line in grants(_text(user))]
"""None is for the file as it is."""
CASES: Final = [*((user, None) for user in FILES), *LINES]

Case = tuple[str, str | None]


def _name(number: int, user: str) -> str:
    return f"{user}{number}"


def _conf(number: int, user: str, line: str | None, etc: Path) -> str:
    """The account, or for the role http the user, who has what the file allows but for the line."""
    name = _name(number, user)
    text = _text(user) if line is None else without(_text(user), line)
    (etc / f"{name}.conf").write_text(text.replace("ACCOUNT_ID", ACCOUNT))
    as_user = f'{{ user: {name}, password: $nats_{name}_password, include "{name}.conf" }}'
    match user:
        case "http":
            return as_user
        case "relay":
            return _accounts_of_service(number, as_user, _text("service"), etc)
        case "service":
            return _accounts_of_service(number, as_user.replace(f"{name}.conf", "relay.conf"), text, etc)
        case _:
            return block(name, f"{name}.conf")


def _accounts_of_service(number: int, as_user: str, service: str, etc: Path) -> str:
    """A stream's account, and a service's with what `service` allows, the user, and another one who may do anything."""
    stream, own = f"STREAM{number}", f"SERVICE{number}"
    (etc / f"imports{number}.conf").write_text(service.replace("TOKENTRAIL", stream))
    (etc / f"exports{number}.conf").write_text((etc / "exports.conf").read_text().replace("SERVICE", own))
    peer = f"{{ user: peer{number}, password: $nats_peer{number}_password }}"
    return (
        f'  {stream} {{\n    jetstream: enabled\n    include "exports{number}.conf"\n  }}\n'
        f'  {own} {{\n    users: [ {as_user}, {peer} ]\n    include "imports{number}.conf"\n  }}\n'
    )


def _server(folder: Path) -> EmbeddedNats:
    etc, secrets = lay_out(folder), folder / "run" / "secrets" / "nats_passwords"
    confs = {(user, line): _conf(number, user, line, etc) for number, (user, line) in enumerate(CASES)}
    https = [conf for (user, _), conf in confs.items() if user == "http"]
    accounts = (etc / "accounts.conf").read_text()
    marked = re.sub(r"(\{ user: http, .*\n)", lambda found: found[1] + "\n".join(https) + "\n", accounts)
    (etc / "accounts.conf").write_text(marked)
    add(etc / "accounts.conf", *(conf for (user, _), conf in confs.items() if user != "http"))
    allow(secrets, *(_name(number, user) for number, (user, _) in enumerate(CASES)))
    allow(secrets, *(f"peer{number}" for number, (user, _) in enumerate(CASES) if user in ("relay", "service")))
    return serve(folder, extra=ACKS_WITH_DOMAIN)


def _use(server: EmbeddedNats, number: int, user: str) -> Coroutine[Any, Any, None]:
    name = _name(number, user)
    match user:
        case "relay" | "service":
            return as_relay(server, name, f"peer{number}")
        case "http":
            return as_http(server, name)
        case "gateway":
            return as_verifier(server, name)
        case "acme":
            return as_subscriber(server, name, [[f"tokens.v1.{ACCOUNT}.*.*"]])
        case _:
            return as_subscriber(server, name)


@pytest.fixture(scope="module")
async def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[Case, BaseException | None]:
    """What came of each use: first those of the files as they are, then all others at the same time, since what fails
    takes its time to."""
    found: list[BaseException | None] = []
    async with started(_server(tmp_path_factory.mktemp("grants"))) as server:
        async with connected(server, "relay") as relay:
            await relay.jetstream().add_stream(StreamConfig(name=STREAM, subjects=["tokens.v1.>"]))
            for _ in range(2):
                await relay.jetstream().publish(f"tokens.v1.{ACCOUNT}.t.created", b"{}")
        for cases in (range(len(FILES)), range(len(FILES), len(CASES))):
            uses = (_use(server, number, CASES[number][0]) for number in cases)
            found += await asyncio.gather(*uses, return_exceptions=True)
    return dict(zip(CASES, found, strict=True))


@pytest.mark.parametrize("user", FILES)
def test_what_is_allowed_suffices(outcomes: dict[Case, BaseException | None], user: str) -> None:
    """With the file as it is, its user can do all that it has to do."""
    assert outcomes[user, None] is None


@pytest.mark.parametrize(("user", "line"), LINES)
def test_each_line_is_needed(outcomes: dict[Case, BaseException | None], user: str, line: str) -> None:
    """Without the line something is not possible."""
    assert outcomes[user, line] is not None


def test_lines_are_found() -> None:
    """Every line of a file that is no comment and no bracket is one that was taken out."""
    brackets = {"permissions {", "publish: [", "subscribe: [", "imports: [", "]", "}", 'publish: { deny: ">" }', ""}
    for user in FILES:
        lines = {line.strip() for line in _text(user).splitlines() if not line.strip().startswith("#")}
        assert lines - set(grants(_text(user))) <= brackets


@pytest.mark.parametrize(("account", "file"), [("TOKENTRAIL", "exports.conf"), ("SERVICE", "signals.conf")])
def test_exports_are_what_is_imported(account: str, file: str) -> None:
    """An account offers nothing that no other takes, and offers to all what a subscriber takes, and nothing else."""
    lines = re.findall(r'\{ (service|stream): "([^"]+)"(.*) \}', (DEPLOY / "nats" / file).read_text())
    offered = [(kind, subject) for kind, subject, _ in lines]
    to_all = {(kind, subject) for kind, subject, rest in lines if "accounts: [SERVICE]" not in rest}
    subscribers = {each for user in ("gateway", "audit", "acme") for each in _taken(user, account)}

    assert to_all == subscribers
    assert set(offered) == subscribers | (set() if account == "SERVICE" else _taken("service", account))
    assert len(offered) == len(set(offered))


def _taken(user: str, account: str) -> set[tuple[str, str]]:
    """What the file imports from the account; of the ways to make a consumer, the most that can be offered."""
    found = re.findall(rf'\{{ (service|stream): \{{ account: {account}, subject: "([^"]+)"', _text(user))
    creating = "$JS.API.CONSUMER.CREATE.TOKENS."
    return {(kind, f"{creating}>" if subject.startswith(creating) else subject) for kind, subject in found}
