"""The parts that the composition root gives to the HTTP side."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import msgspec

from events.token.jwt import TokenChecker
from service.application.checked_receipts import CheckedReceipts
from service.application.command_handler import CommandHandler
from service.application.feeds import Feeds
from service.application.history import Trail
from service.application.last_use import LastUse
from service.application.propagation import Propagation
from service.application.read_at_position import Arrival
from service.application.reader import Reader
from service.application.readiness import ReadinessChecks
from service.application.token_issuer import TokenIssuer
from service.application.wait_for_verifiers import Waiting


class Services(msgspec.Struct, frozen=True, kw_only=True):
    commands: CommandHandler
    reader: Reader
    issuer: TokenIssuer
    tokens: TokenChecker
    last_use: LastUse
    propagation: Propagation
    checked_receipts: CheckedReceipts
    waiting: Waiting
    trail: Trail
    arrival: Arrival
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
