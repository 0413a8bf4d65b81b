"""The parts that the composition root gives to the HTTP side."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from events.token.jwt import TokenChecker
from projections.details.queries import DetailsQueries
from service.application.checked_receipts import CheckedReceipts
from service.application.command_handler import CommandHandler
from service.application.feeds import Feeds
from service.application.history import TokenHistory
from service.application.known_tokens import KnownTokens
from service.application.last_use import LastUse
from service.application.position_wait import PositionWait
from service.application.propagation import Propagation
from service.application.reader import Reader
from service.application.readiness import ReadinessChecks
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from service.application.verifier_wait import VerifierWait
from service.config import Config
from service.store.appender import Appender
from service.store.log_reader import LogReader
from service.store.log_signal import LogSignal
from service.store.stream_reader import StreamReader

_REMEMBERED: Final = 10_000
"""Tokens whose good signature is remembered."""


class Services(msgspec.Struct, frozen=True, kw_only=True):
    commands: CommandHandler
    reader: Reader
    issuer: TokenIssuer
    tokens: TokenChecker
    last_use: LastUse
    propagation: Propagation
    checked_receipts: CheckedReceipts
    verifier_wait: VerifierWait
    history: TokenHistory
    position_wait: PositionWait
    feeds: Feeds
    operator_token: str | None
    readiness: ReadinessChecks
    token_lifetime: timedelta
    token_max_lifetime: timedelta
    now: Callable[[], datetime]

    def __repr__(self) -> str:  # the operator's bearer is nobody's to see
        return "Services()"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []


def compose(
    config: Config,
    keys: SigningKeys,
    *,
    store: LogReader,
    streams: StreamReader,
    details: DetailsQueries,
    appender: Appender,
    known: KnownTokens,
    signal: LogSignal,
    last_use: LastUse,
    propagation: Propagation,
    readiness: ReadinessChecks,
    now: Callable[[], datetime],
) -> Services:
    """Puts the services together. Nothing is started; `feeds` is to be stopped."""
    signed = {"issuer": config.issuer, "audience": config.audience}
    return Services(
        commands=CommandHandler(store, appender, on_commit=propagation.committed, known=known),
        reader=Reader(store, details),
        issuer=TokenIssuer(keys, **signed),
        tokens=TokenChecker(keys.verifying, **signed, remembered=_REMEMBERED),
        last_use=last_use,
        propagation=propagation,
        checked_receipts=CheckedReceipts(propagation, store),
        # At most a quarter of the places are for requests that only wait: half of what one account may hold.
        verifier_wait=VerifierWait(propagation, most=max(1, config.max_in_flight // 4)),
        history=TokenHistory(streams),
        position_wait=PositionWait(store, signal, most=max(1, config.max_in_flight // 8)),
        feeds=Feeds(store, signal, most=max(1, config.max_in_flight // 4)),
        operator_token=config.operator_token,
        readiness=readiness,
        token_lifetime=config.token_lifetime,
        token_max_lifetime=config.token_max_lifetime,
        now=now,
    )
