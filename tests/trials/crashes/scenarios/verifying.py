"""A verifier that follows the stream and keeps a snapshot."""

import contextlib

import nats
from nats.js.errors import BadRequestError

from events.verifier import Servers, Verifier
from events.verifier import verifier as verifier_module
from events.verifier.state import snapshot_file as saved_module
from tests.events.verifier.tokens import AUDIENCE, ISSUER, jwks
from tests.harness.processes import until
from tests.trials.crashes.scenarios.given import SOON, Given, Say, replace


async def verifying(given: Given, say: Say) -> None:
    """Until it has applied `reach`; says in the end `standings` of tokens that are not active."""
    replace(saved_module, "_WRITE_EVERY", 0.0)
    replace(verifier_module, "_TICK", 0.005)
    verifier = Verifier(
        Servers(urls=given.nats_url),
        jwks=jwks(),
        issuer=ISSUER,
        audience=AUDIENCE,
        snapshot=f"{given.folder}/snapshot",
    )
    async with verifier:
        await _applied(verifier, given.reach - len(given.options["later"]))
        client = await nats.connect(given.nats_url)
        for before, (subject, body) in enumerate(given.options["later"], given.reach - len(given.options["later"])):
            with contextlib.suppress(BadRequestError):  # it is there already
                await client.jetstream().publish(
                    subject, body.encode(), headers={"Nats-Expected-Last-Sequence": str(before)}
                )
        await client.close()
        await _applied(verifier, given.reach)
    standings = verifier._local.statuses.all()
    say("standings", {token: standing.status for token, standing in standings.items()})


async def _applied(verifier: Verifier, position: int) -> None:
    async def reached() -> bool:
        return verifier.position >= position

    await until(reached, within=SOON)
