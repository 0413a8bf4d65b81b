"""A gateway that cannot reach the broker, or may not, tells so without the password (I9)."""

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, Final

import pytest

from events.subscriber import Subscriber, errors
from events.verifier import Servers, Verifier
from service.embedded.nats import EmbeddedNats
from tests.events.verifier.tokens import AUDIENCE, ISSUER, jwks, new_token
from tests.harness.processes import until
from tests.trials.security.secrets import found, of_text
from tests.trials.security.whole_deployment import USER, WRONG_PASSWORD

SECRETS: Final = (of_text("the password", WRONG_PASSWORD),)
Client = Callable[[str, Callable[[object], None]], AbstractAsyncContextManager[Any]]


def a_verifier(url: str, tell: Callable[[object], None]) -> Verifier:
    return Verifier(Servers(urls=url), jwks=jwks(), issuer=ISSUER, audience=AUDIENCE, on_notice=tell)


def a_subscriber(url: str, tell: Callable[[object], None]) -> Subscriber:
    async def handle(_: object) -> None:
        """Nothing comes."""

    return Subscriber(url, "audit", handle, on_notice=tell)


@pytest.mark.parametrize("client", [a_verifier, a_subscriber])
@pytest.mark.parametrize(
    "address", ["127.0.0.1:{port}", "127.0.0.1:{away}", "127.0.0.1:port", "/more@127.0.0.1:{port}"]
)
async def test_the_password_is_not_shown(
    guarded_nats: EmbeddedNats, client: Client, address: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever keeps it from the broker, its notices, log lines and errors do not show the password."""
    caplog.set_level(logging.DEBUG)
    if "away" in address:
        guarded_nats.stop()
    separator = "" if address.startswith("/") else "@"
    place = address.format(port=guarded_nats.port, away=guarded_nats.port)
    told: list[object] = []
    shown = ""

    async def said() -> bool:
        return bool(told)

    try:
        async with client(f"nats://{USER}:{WRONG_PASSWORD}{separator}{place}", told.append) as gateway:
            await until(said, within=10)
            if isinstance(gateway, Verifier):
                shown += repr(gateway.verify(new_token()))
    except (ValueError, errors.BrokerError, errors.SubscriberError) as error:
        shown += f"{error!r} {error}"

    shown += repr(told) + caplog.text
    assert told or "Error" in shown
    assert found(shown, SECRETS) == set()
