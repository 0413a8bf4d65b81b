"""An operator's commands, run again until they end well."""

from functools import partial
from pathlib import Path

from service.commands import broker_stream as commands
from service.config import Config, load
from service.leading.lease import Lease
from service.relay.repair import survey as survey_module
from tests.trials.crashes.scenarios.given import Given, Say, replace

_TTL = 0.05


async def repairing(given: Given, say: Say) -> None:
    """`stream verify --repair`."""
    config = _config(given)
    found = await commands.verify(config, lambda *_: None)
    if not found.equal:
        await commands.repair(config, found, _file(given), lambda *_: None)


async def incarnating(given: Given, say: Say) -> None:
    """`stream new-incarnation`."""
    await commands.new_incarnation(_config(given), _file(given), lambda *_: None)


def _config(given: Given) -> Config:
    # No relay leads beside it: there is no need to wait long for its lease to run out, or for what it may publish.
    replace(commands, "Lease", partial(Lease, ttl=_TTL))
    replace(survey_module, "_CATCH_UP", _TTL)
    return load({"DATABASE_URL": given.database_url, "NATS_URL": given.nats_url})


def _file(given: Given) -> Path:
    """What was saved before stays."""
    folder = Path(given.folder)
    return folder / f"saved-{len(list(folder.glob('saved-*')))}"
