"""An operator's commands on the stream, which are run again when they were interrupted."""

import contextlib
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from service.commands import broker_stream as commands
from service.config import Config, load
from service.leading.lease import Lease
from service.relay.repair import survey as survey_module
from tests.trials.crashes.given import Given, Say, replace
from tests.trials.crashes.workplace import Workplace
from tests.trials.faults.checks import Violation

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


class Repairing:
    """The stream has, among the log's, a message that is not."""

    scenario = f"{__name__}:repairing"
    contradicts = False

    async def prepare(self, workplace: Workplace) -> Given:
        await workplace.projections.live([0, 0], [0], [1])
        messages = await workplace.messages()
        name, body = messages[2]
        # What claims a position of this log cannot be taken back from subscribers but by a new incarnation.
        messages[2] = (name, body + b" " if self.contradicts else b'{"strange": true}')
        await workplace.publish(messages)
        await workplace.note_publication(len(messages))
        return workplace.given(options={"strange": messages[2][1].decode(), "source": await workplace.source()})

    async def check_broken(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """The message is in the stream, or was saved to a file."""
        await workplace.check_log()
        strange = given.options["strange"].encode()
        if strange not in [held.body for held in await workplace.stream()] and strange.strip() not in _saved(given):
            raise Violation("a message is lost")

    async def check(self, workplace: Workplace, given: Given, said: list[list[Any]]) -> None:
        """It was saved, and the stream is the log."""
        await self.check_broken(workplace, given, said)
        await workplace.check_stream()
        if (await workplace.source() != given.options["source"]) != self.contradicts:
            raise Violation("the log has another source, or should have")


class Incarnating(Repairing):
    scenario = f"{__name__}:incarnating"
    contradicts = True


def _saved(given: Given) -> list[bytes]:
    """The messages in all files; a crash may have broken off a line."""
    found = []
    for line in (line for file in Path(given.folder).glob("saved-*") for line in file.read_bytes().split(b"\n")):
        with contextlib.suppress(msgspec.DecodeError):
            found.append(bytes(msgspec.json.decode(line, type=dict[str, msgspec.Raw])["message"]))
    return found
