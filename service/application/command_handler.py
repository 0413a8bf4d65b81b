"""Command -> decide -> append -> answer.

A refusal is as binding as an acceptance: `decide` may have looked at an aggregate that another process has changed, so
it is confirmed in the log's order, with the author and the idempotency key checked there, before it is told.
"""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Final, NoReturn
from uuid import uuid4
from weakref import WeakValueDictionary

import msgspec

from events import codec
from events.api_token import ApiTokenEvent
from events.recorded import Recorded, stream_of
from service.application.errors import (
    BadToken,
    Contended,
    IdempotencyKeyReused,
    PreconditionFailed,
)
from service.application.idempotency import IdempotentCommand
from service.application.known_tokens import KnownToken, KnownTokens, decoded
from service.domain.api_token import ApiToken, Command, CreateToken, decide, evolve, turning_points
from service.domain.errors import DomainError, TokenNotFound
from service.store.append_items import Item, Outcome
from service.store.appender import Appender
from service.store.log_reader import LogReader

_ATTEMPTS: Final = 20


class RequestContext(msgspec.Struct, frozen=True, gc=False):
    """The ids and the trace context of the request that carries a command; they become part of the event."""

    request_id: str | None = None
    correlation_id: str | None = None
    causation_id: str | None = None
    traceparent: str | None = None


class IfMatch(msgspec.Struct, frozen=True):
    """The versions of which the token must have one; None stands for `*`."""

    versions: frozenset[int] | None


class Answer(msgspec.Struct, frozen=True, gc=False):
    """The event that a command led to, now or, if `replayed`, the first time, and all that an answer is made of."""

    event: ApiTokenEvent
    position: int
    recorded_at: datetime
    last_used_at: datetime | None
    replayed: bool


class CommandHandler:
    """Calls `on_commit` with the position of each event that was recorded. A command that other processes beat is tried
    `attempts` times more."""

    def __init__(
        self,
        store: LogReader,
        appender: Appender,
        *,
        on_commit: Callable[[int], None] = lambda _: None,
        known: KnownTokens | None = None,
        attempts: int = _ATTEMPTS,
    ) -> None:
        self._attempts = attempts
        self._on_commit = on_commit
        self._store = store
        self._appender = appender
        self._known = known or KnownTokens()
        self._lines: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def handle(
        self,
        command: Command,
        *,
        context: RequestContext,
        idempotent: IdempotentCommand | None = None,
        if_match: IfMatch | None = None,
    ) -> Answer:
        """Does what the command says, or tells why not.

        Raises:
            DomainError: the domain refuses.
            BadToken: the token that authors the command is not active.
            IdempotencyKeyReused, PreconditionFailed, Contended: see errors.py.
            StoreUnavailable: Postgres is away or overloaded.
        """
        answer = await self._attempt(command, context, idempotent, if_match)
        if answer is not None:
            return answer
        # Another command changed the token first. Beaten commands on one token now go one after the other; otherwise
        # each would need as many attempts as there are others.
        async with self._lines.setdefault(command.token_id, asyncio.Lock()):
            for _ in range(self._attempts):
                answer = await self._attempt(command, context, idempotent, if_match)
                if answer is not None:
                    return answer
        raise Contended

    async def _attempt(
        self,
        command: Command,
        context: RequestContext,
        idempotent: IdempotentCommand | None,
        if_match: IfMatch | None,
    ) -> Answer | None:
        """Decides and appends once. Returns None if the token was at another version than this process knew."""
        known = await self._token(command)
        token = known.token if known is not None else None
        event, refusal = _decided(command, token, if_match)
        item = self._item(command, known, event, context, idempotent)
        outcome = await self._appender.append(item)
        match outcome.verdict:
            case "accepted":
                if event is None or item.event is None or outcome.position is None:
                    raise AssertionError("accepted without an event")
                self._on_commit(outcome.position)
                self._known.remember(KnownToken(evolve(token, event), item.event.event_id))
                return Answer(event, outcome.position, item.at, outcome.last_used_at, replayed=False)
            case "confirmed":
                if refusal is None:
                    raise AssertionError("confirmed without a refusal")
                raise refusal
            case "conflict":
                self._known.forget(command.token_id)
                if outcome.latest is not None and (latest := decoded(outcome.latest)) is not None:
                    self._known.remember(KnownToken(evolve(None, latest), outcome.latest.event_id))
                return None
            case "untimely":
                # This process's clock and Postgres's are on two sides of a moment that matters: Postgres's counts.
                if outcome.judged_at is None:
                    raise AssertionError("untimely without a time")
                command = msgspec.structs.replace(command, at=outcome.judged_at)
                return await self._attempt(command, context, idempotent, if_match)
            case _:
                return await self._answered_before(outcome)

    async def _answered_before(self, outcome: Outcome) -> Answer:
        if outcome.verdict != "replayed" or outcome.position is None:
            _refuse(outcome)
        first = await self._store.read_answered(outcome.position)
        return Answer(first.event, outcome.position, first.recorded_at, first.last_used_at, replayed=True)

    async def _token(self, command: Command) -> KnownToken | None:
        if isinstance(command, CreateToken):
            return None
        known = self._known.get(command.token_id)
        if known is not None and known.token.account_id == command.account_id:
            return known
        # Another account's token is read each time, though it may be known here, as one that does not exist is: how
        # long a refusal takes must not tell the two apart.
        latest = await self._store.read_latest(stream_of(command.token_id))
        if latest is None:
            return None
        known = KnownToken(evolve(None, latest.event), latest.event_id)
        self._known.remember(known)
        return known

    def _item(
        self,
        command: Command,
        known: KnownToken | None,
        event: ApiTokenEvent | None,
        context: RequestContext,
        idempotent: IdempotentCommand | None,
    ) -> Item:
        token = known.token if known is not None else None
        stream_id = stream_of(command.token_id)
        at = command.at if event is None or command.at >= event.updated_at else event.updated_at
        recorded = None
        if event is not None:
            name, version, data = codec.encode(event)
            recorded = Recorded(
                position=0,
                event_id=uuid4(),
                account_id=event.account_id,
                stream_id=stream_id,
                stream_version=event.stream_version,
                type=name,
                type_version=version,
                data=data,
                recorded_at=at,
                request_id=context.request_id,
                correlation_id=context.correlation_id,
                causation_id=context.causation_id,
                traceparent=context.traceparent,
            )
        turning = turning_points(command, token)
        return Item(
            stream_id=stream_id,
            account_id=command.account_id,
            author_id=command.by.id if command.by.type == "api_token" else None,
            at=at,
            expected_version=0 if token is None else token.stream_version,
            expected_event_id=known.event_id if known is not None else None,
            idempotency_key=idempotent.key if idempotent else None,
            command_digest=idempotent.digest if idempotent else None,
            event=recorded,
            holds_from=max((moment for moment in turning if moment <= command.at), default=None),
            holds_until=min((moment for moment in turning if moment > command.at), default=None),
        )


def _decided(
    command: Command, token: ApiToken | None, if_match: IfMatch | None
) -> tuple[ApiTokenEvent | None, Exception | None]:
    """The event, or why there is none. `decide` alone knows for whom there is no such token."""
    event: ApiTokenEvent | None = None
    refusal: Exception | None = None
    try:
        event = decide(command, token)
    except TokenNotFound as error:
        return None, error
    except DomainError as error:
        refusal = error
    versions = if_match.versions if if_match is not None else None
    if versions is not None and token is not None and token.stream_version not in versions:
        return None, PreconditionFailed()
    return event, refusal


def _refuse(outcome: Outcome) -> NoReturn:
    if outcome.verdict == "author_not_active":
        raise BadToken
    if outcome.verdict == "key_reused":
        raise IdempotencyKeyReused
    raise AssertionError(outcome.verdict)
