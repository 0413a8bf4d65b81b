"""Each line that allows something is needed: without it, its user cannot do what it has to do.

One server has them all: beside the users of the files, for each line a user who lacks it.
"""

import asyncio
import re
from collections.abc import Callable, Coroutine
from functools import partial
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
    running,
    serve,
    url,
    without,
)
from tests.deploy.nats_uses import as_http, as_relay, as_subscriber, as_verifier, fails
from tests.harness.stream import STREAM

FILES: Final = {
    "service": "service.conf",
    "relay": "relay.conf",
    "http": "http.conf",
    "gateway": "verifier.conf",
    "audit": "subscriber.conf",
    "acme": "one_account.conf",
}
OF_ONE_ACCOUNT: Final = [[f"tokens.v1.{ACCOUNT}.*.*"]]


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


def _use(server: EmbeddedNats, number: int, user: str) -> Callable[[], Coroutine[Any, Any, None]]:
    mine, relay, http = url(server, _name(number, user)), url(server, "relay"), url(server, "http")
    match user:
        case "relay" | "service":
            return partial(as_relay, mine, url(server, f"peer{number}"))
        case "http":
            return partial(as_http, mine, url(server, "gateway"))
        case "gateway":
            return partial(as_verifier, mine, relay, http)
        case "acme":
            return partial(as_subscriber, mine, relay, OF_ONE_ACCOUNT)
        case _:
            return partial(as_subscriber, mine, relay)


@pytest.fixture(scope="module")
async def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[Case, Exception | None]:
    """What came of each use: first those of the files as they are, then all others at the same time, since what fails
    takes its time to."""
    server = _server(tmp_path_factory.mktemp("grants"))
    with running(server):
        async with connected(server, "relay") as relay:
            await relay.jetstream().add_stream(StreamConfig(name=STREAM, subjects=["tokens.v1.>"]))
            for _ in range(2):
                await relay.jetstream().publish(f"tokens.v1.{ACCOUNT}.t.created", b"{}")
        uses = [fails(_use(server, number, user)) for number, (user, _) in enumerate(CASES)]
        whole = await asyncio.gather(*uses[: len(FILES)])
        return dict(zip(CASES, [*whole, *await asyncio.gather(*uses[len(FILES) :])], strict=True))


@pytest.mark.parametrize("user", FILES)
def test_what_is_allowed_suffices(outcomes: dict[Case, Exception | None], user: str) -> None:
    """With the file as it is, its user can do all that it has to do."""
    assert outcomes[user, None] is None


@pytest.mark.parametrize(("user", "line"), LINES)
def test_each_line_is_needed(outcomes: dict[Case, Exception | None], user: str, line: str) -> None:
    """Without the line something is not possible."""
    assert outcomes[user, line] is not None


def test_lines_are_found() -> None:
    """Every line of a file that is no comment and no bracket is one that was taken out."""
    for user in FILES:
        rest = [line for line in _text(user).splitlines() if line.strip() and not line.strip().startswith("#")]
        others = {line.strip() for line in rest} - set(grants(_text(user)))
        assert others <= {
            "permissions {",
            "publish: [",
            "subscribe: [",
            "imports: [",
            "]",
            "}",
            'publish: { deny: ">" }',
        }


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


async def test_one_request_many_answers(tmp_path: Path) -> None:
    """That the messages are many answers to one request has to be said in the export."""
    etc = lay_out(tmp_path)
    exports = etc / "exports.conf"
    assert exports.read_text().count(", response_type: stream") == 1
    exports.write_text(exports.read_text().replace(", response_type: stream", ""))
    server = serve(tmp_path)
    with running(server):
        async with connected(server, "relay") as relay, connected(server, "audit") as audit:
            await relay.jetstream().add_stream(StreamConfig(name=STREAM, subjects=["tokens.v1.>"]))
            for _ in range(3):
                await relay.jetstream().publish("tokens.v1.a.t.created", b"{}")
            subscription = await audit.jetstream().pull_subscribe("tokens.v1.>", stream=STREAM)
            got = await subscription.fetch(3, timeout=1)

    assert len(got) == 1
