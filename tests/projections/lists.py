"""Accounts with tokens of every kind, the lists of the service, and the same lists computed in Python."""

import random
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from projections.details.queries import DetailsQueries, Page, TokenDetails
from projections.details.selection import NEWEST_FIRST, SORTINGS, Filters, SortKey
from service.store.appender import Appender
from service.store.database import Connection, Pool
from service.store.log_reader import LogReader
from tests.harness.builders import (
    NOW,
    activated,
    created,
    deleted,
    item,
    new_account,
    new_id,
    revoked,
    suspended,
    updated,
)

SECOND: Final = timedelta(seconds=1)
_NAMES: Final = (None, "Gateway", "Gate", "gateway", "Ga%eway")
_LABELS: Final[tuple[dict[str, str], ...]] = (
    {},
    {"team": "payments"},
    {"team": "search", "env": "prod"},
    {"env": ""},
)


class Caller(NamedTuple):
    token_id: str
    account_id: str


class Lists:
    """Some values are shared by many tokens, also across accounts, so that ties and strangers are met."""

    def __init__(self, pool: Pool, lists: Pool, appender: Appender, owner: Connection) -> None:
        self.store = LogReader(pool)
        self.queries = DetailsQueries(pool, lists)
        self.owner = owner
        self.random = random.Random(1)
        self._appender = appender
        self.accounts = [new_account(), new_account()]
        self.environments = {account: [new_id(account) for _ in range(3)] for account in self.accounts}
        self.admins = {account: [new_id(account) for _ in range(2)] for account in self.accounts}
        self.events: dict[str, Any] = {}
        """By token, its last event."""
        self.used: dict[str, datetime] = {}

    async def create(self, account: str | None = None) -> str:
        choice = self.random.choice
        account = account or choice(self.accounts)
        scope = choice(("account", "environment"))
        at = NOW + self.random.randrange(6) * SECOND
        event = created(
            account,
            token_scope=scope,
            environment_id=choice(self.environments[account]) if scope == "environment" else None,
            created_by_admin_user_id=choice([None, *self.admins[account]]),
            expires_at=NOW + timedelta(days=choice((1, 2, 3))),
            inserted_at=at,
            updated_at=at,
            name=choice(_NAMES),
            labels=choice(_LABELS),
        )
        await self._append(event)
        return event.token_id

    async def change(self) -> None:
        """Something that may happen to a token happens to one."""
        event = self.random.choice(list(self.events.values()))
        following = {
            "active": (suspended, revoked, updated),
            "suspended": (activated, revoked, updated),
            "revoked": (deleted,),
        }
        kind = self.random.choice(following[event.status])
        changes = {"updated_at": event.updated_at + self.random.randrange(3) * SECOND}
        if kind is updated:
            changes |= {"name": self.random.choice(_NAMES), "labels": self.random.choice(_LABELS)}
        await self._append(kind(event, **changes))

    async def remove(self, token_id: str) -> None:
        event = self.events[token_id]
        if event.status != "revoked":
            await self._append(revoked(event))
        await self._append(deleted(self.events[token_id]))

    async def use(self) -> None:
        some = self.random.choice(list(self.events))
        at = NOW + self.random.randrange(-5, 5) * SECOND
        await self.store.record_usage([(some, at)])
        self.used[some] = max(at, self.used.get(some, at))

    async def _append(self, event: Any) -> None:
        outcome = await self._appender.append(item(event))
        assert outcome.verdict == "accepted"
        self.events[event.token_id] = event
        if event.status == "deleted":
            del self.events[event.token_id]
            self.used.pop(event.token_id, None)

    async def page(
        self,
        account: str,
        filters: Filters,
        sorting: str | None,
        *,
        limit: int = 100,
        offset: int = 0,
        after: SortKey | None = None,
    ) -> Page:
        return await self.queries.page(
            Caller("", account), filters=filters, sorting=sorting, limit=limit, offset=offset, after=after
        )

    async def walk(self, account: str, filters: Filters, sorting: str | None, limit: int) -> AsyncIterator[Page]:
        """Page by page, by cursor."""
        page = await self.page(account, filters, sorting, limit=limit)
        yield page
        while page.last is not None:
            page = await self.page(account, filters, sorting, limit=limit, after=page.last)
            yield page

    def some_filters(self, account: str) -> Filters:
        """Any combination, of values that tokens have and of some that they have not."""
        draw = self.random

        def maybe(*values: Any) -> Any:
            return draw.choice(values) if draw.random() < 0.3 else None

        label_key = maybe("team", "env", "none")
        last_used_before = maybe(NOW - 2 * SECOND, NOW, NOW + SECOND)
        return Filters(
            status=maybe("active", "suspended", "revoked"),
            token_scope=maybe("account", "environment"),
            environment_id=maybe(*self.environments[account], new_id(account), self.environments[self.accounts[1]][0]),
            created_by_admin_user_id=maybe(*self.admins[account], self.admins[self.accounts[1]][0]),
            expires_after=maybe(NOW, NOW + timedelta(days=2), NOW + timedelta(days=9)),
            expires_before=maybe(NOW + timedelta(days=2), NOW + timedelta(days=3)),
            last_used_before=last_used_before,
            never_used=last_used_before is None and draw.random() < 0.2,
            name_prefix=maybe("Ga", "Gateway", "g", "%"),
            label_key=label_key,
            label_value=maybe("payments", "prod", "") if label_key is not None else None,
        )

    def expected(self, account: str, filters: Filters, sorting: str | None) -> list[str]:
        """The ids of all that match, in order, as Python has it."""
        field = (sorting or NEWEST_FIRST).removeprefix("-")
        descending = (sorting or NEWEST_FIRST).startswith("-")

        def value(token_id: str) -> Any:
            if field == "last_used_at":
                return self.used.get(token_id)
            return token_id if field == "id" else getattr(self.events[token_id], field)

        matching = [token_id for token_id, event in self.events.items() if event.account_id == account]
        matching = sorted((one for one in matching if self._matches(one, filters)), reverse=descending)
        with_value = [one for one in matching if value(one) is not None]
        with_value.sort(key=lambda one: (value(one), one), reverse=descending)
        return with_value + [one for one in matching if value(one) is None]

    def _matches(self, token_id: str, filters: Filters) -> bool:
        event, used = self.events[token_id], self.used.get(token_id)
        same = ("status", "token_scope", "environment_id", "created_by_admin_user_id")
        return (
            all(getattr(filters, field) in (None, getattr(event, field)) for field in same)
            and (filters.expires_after is None or event.expires_at >= filters.expires_after)
            and (filters.expires_before is None or event.expires_at < filters.expires_before)
            and (filters.last_used_before is None or (used is not None and used < filters.last_used_before))
            and (not filters.never_used or used is None)
            and (filters.name_prefix is None or (event.name or "").startswith(filters.name_prefix))
            and (filters.label_key is None or filters.label_key in event.labels)
            and (filters.label_value is None or event.labels[str(filters.label_key)] == filters.label_value)
        )

    async def are_as_expected(self) -> None:
        """Whatever they are sorted by."""
        for account in self.accounts:
            for sorting in sorted(SORTINGS):
                page = await self.page(account, Filters(), sorting)
                assert ids(page.items) == self.expected(account, Filters(), sorting)
                assert page.item_count == len(page.items)

    async def catch_up(self) -> None:
        """The listing, with the log."""
        while await self.store.advance_listing(1, 10):
            pass

    async def wrong(self) -> int:
        """How much of what lists are read from differs from the details."""
        return int(await self.owner.fetchval("select tokentrail.check_lists(false)"))


def ids(items: Sequence[TokenDetails]) -> list[str]:
    return [item.token_id for item in items]
