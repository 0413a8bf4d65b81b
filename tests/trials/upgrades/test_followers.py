"""What follows the log, on a database that a release left: the relay, the read models, the record of what time does."""

from pathlib import Path
from typing import Final

from projections.registry import MODELS
from service.bootstrap import application
from service.commands.broker_stream import republish
from service.commands.read_models import rebuild_inline, verify_model
from service.config import load
from tests.harness.processes import until
from tests.trials.faults.history import connected
from tests.trials.faults.outcome import check_left
from tests.trials.faults.subscriber import Subscriber
from tests.trials.upgrades.keys import key_set
from tests.trials.upgrades.side_by_side import BEHIND, is_zero

_UNSAID: Final = """
select count(*)
from tokentrail.token_details d
where d.expires_at <= now() and d.status <> 'revoked' and (
  select count(*) from tokentrail.events e where e.stream_id = 'api_token-' || d.token_id and e.type = 'TokenExpired'
) <> 1
"""


async def test_all_is_published_and_kept(upgraded_url: str, nats_url: str, tmp_path: Path) -> None:
    """The projector builds or goes on with a release's read models and records once what had expired; the whole log is
    published, byte for byte, on an operator's word where the release had published it to a stream that is not here."""
    config = load({"DATABASE_URL": upgraded_url, "NATS_URL": nats_url, "TOKENTRAIL_SIGNING_KEYS": key_set()})
    async with connected(upgraded_url) as connection:
        async with application(config, ("projector",)):
            await until(lambda: is_zero(connection, _UNSAID), within=30)
            await until(lambda: is_zero(connection, BEHIND), within=30)
        await republish(config, tmp_path / "saved", lambda *_: None)
        # From here on the log stands still: warnings of expiry might still come while that process runs.
        async with application(config, ("relay",)), Subscriber(nats_url) as subscriber:
            await check_left(upgraded_url, nats_url, subscriber)
    drifts: list[object] = []
    for model in MODELS.values():
        verified = await verify_model(config, model, drifts.append, lambda *_: None, share=1)
        assert verified.well, (model.name, drifts)
        assert verified.position > 80
    rebuilt = await rebuild_inline(config, MODELS["details"], lambda *_: None)
    assert rebuilt.differed == 0
