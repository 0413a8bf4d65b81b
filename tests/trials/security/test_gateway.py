"""A gateway that cannot reach the broker, or may not, tells so without the password (I9)."""

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from events.subscriber import Subscriber, errors
from events.verifier import Notice, Servers, Verifier
from service.embedded.nats import EmbeddedNats
from tests.events.verifier.tokens import AUDIENCE, ISSUER, jwks, new_token
from tests.harness.processes import until
from tests.trials.security import whole_deployment
from tests.trials.security.secrets import found, of_text

SECRETS: Final = (of_text("the password", whole_deployment.WRONG_PASSWORD),)


@pytest.fixture
def guarded_nats(tmp_path: Path) -> Iterator[EmbeddedNats]:
    server = whole_deployment.broker(tmp_path / "nats")
    server.start()
    yield server
    server.stop()


@pytest.mark.parametrize("case", ["refused", "away", "no port", "a slash"])
async def test_a_verifier(guarded_nats: EmbeddedNats, case: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever keeps it from the broker, its notices, log lines and errors do not show the password."""
    caplog.set_level(logging.DEBUG)
    told: list[Notice] = []
    shown = ""
    try:
        verifier = Verifier(
            Servers(urls=_urls(guarded_nats, case)),
            jwks=jwks(),
            issuer=ISSUER,
            audience=AUDIENCE,
            on_notice=told.append,
        )
        async with verifier:

            async def said() -> bool:
                return bool(told)

            await until(said, within=10)
            shown += repr(verifier.verify(new_token()))
    except (ValueError, errors.BrokerError) as error:
        shown += f"{error!r} {error}"

    shown += repr(told) + caplog.text
    assert told or "Error" in shown
    assert found(shown, SECRETS) == set()


@pytest.mark.parametrize("case", ["refused", "away", "no port", "a slash"])
async def test_a_subscriber(guarded_nats: EmbeddedNats, case: str, caplog: pytest.LogCaptureFixture) -> None:
    """So it is with a subscriber."""
    caplog.set_level(logging.DEBUG)
    told: list[object] = []

    async def handle(_: object) -> None:
        """Nothing comes."""

    shown = ""
    try:
        async with Subscriber(_urls(guarded_nats, case), "audit", handle, on_notice=told.append):

            async def said() -> bool:
                return bool(told)

            await until(said, within=10)
    except (ValueError, errors.BrokerError, errors.SubscriberError) as error:
        shown += f"{error!r} {error}"

    shown += repr(told) + caplog.text
    assert told or "Error" in shown
    assert found(shown, SECRETS) == set()


def _urls(server: EmbeddedNats, case: str) -> str:
    credentials = f"{whole_deployment.USER}:{whole_deployment.WRONG_PASSWORD}"
    if case == "away":
        server.stop()
    return {
        "refused": f"nats://{credentials}@127.0.0.1:{server.port}",
        "away": f"nats://{credentials}@127.0.0.1:{server.port}",
        "no port": f"nats://{credentials}@127.0.0.1:port",
        "a slash": f"nats://{whole_deployment.USER}:{whole_deployment.WRONG_PASSWORD}/more@127.0.0.1:{server.port}",
    }[case]
