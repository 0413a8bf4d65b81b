"""Keeps a verifier connected: it tells each error, and connects again."""

import asyncio
import contextlib
import logging
from typing import Final

import nats.errors

from ..backoff import Backoff
from ..nats.broker import Broker, Servers, connect
from ..nats.errors import BrokerError, BrokerUnavailable, MessagesMissing, StreamMissing
from ..notices import Kind, Notices
from .errors import Unusable
from .local import monotonic
from .reports import Reports
from .state.beacons import Beacons
from .state.following import Following
from .tasks import until_one_ends

log = logging.getLogger("tokentrail.verifier")

_PAUSE: Final = (0.1, 2.0)
"""Seconds before it connects again: the first time, and at most."""
_WAS_WELL_FOR: Final = 5.0


class Link:
    """`name` is what the broker's operator sees."""

    def __init__(
        self,
        servers: Servers,
        stream: str,
        name: str,
        *,
        following: Following,
        beacons: Beacons,
        reports: Reports,
        notices: Notices,
    ) -> None:
        self._servers = servers
        self._stream = stream
        self._name = name
        self._following = following
        self._beacons = beacons
        self._reports = reports
        self._notices = notices
        self._broker: Broker | None = None

    async def run(self) -> None:
        """Follows the stream until it is cancelled."""
        backoff = Backoff(*_PAUSE)
        while True:
            began = monotonic()
            try:
                await self._session()
            except Exception as error:
                self._tell(error)
            if monotonic() - began > _WAS_WELL_FOR:
                backoff.reset()
            await asyncio.sleep(backoff.next())

    async def drop(self) -> None:
        """Begins over, with a new connection."""
        if self._broker is not None:
            with contextlib.suppress(nats.errors.Error, OSError):
                await self._broker.connection.close()

    async def leave(self) -> None:
        """Tells the service, if there is a connection, that nobody need wait for this verifier any more."""
        if self._broker is not None:
            await self._reports.leave(self._broker)

    async def _session(self) -> None:
        async with connect(self._servers, stream=self._stream, name=self._name) as broker:
            self._broker = broker
            try:
                async with self._beacons.heard(broker):
                    await until_one_ends(
                        self._following.follow(broker),
                        self._following.until_doubted(),
                        self._following.until_other_rules(broker),
                        self._beacons.compare(broker),
                        self._reports.send(broker),
                    )
                raise BrokerUnavailable("The connection is lost")
            except (nats.errors.Error, OSError) as error:
                raise BrokerUnavailable(str(error) or type(error).__name__) from error
            finally:
                self._broker = None

    def _tell(self, error: Exception) -> None:
        kind: Kind
        match error:
            case Unusable():
                if error.kind is None:
                    return  # was told when it was found
                kind = error.kind
            case StreamMissing():
                kind = "stream_missing"
            case MessagesMissing():
                kind = "gap"
            case BrokerError():
                kind = "disconnected"
            case _:
                kind = "failed"
                log.error("the verifier failed", exc_info=error)
        self._notices.tell(kind, str(error) or type(error).__name__)
