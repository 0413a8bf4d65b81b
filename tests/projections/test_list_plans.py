"""The plans of lists: what is read is an index, and no more of it than the page and what comes before it."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Final

import asyncpg
import msgspec
import pytest

from projections.details.queries import DetailsQueries
from projections.details.selection import SORTINGS, Filters, SortKey, statement
from service.embedded.postgres import EmbeddedPostgres
from service.store.database import BY_INDEX, FOR_LISTS, Connection, connect
from tests.harness.builders import new_account, new_id
from tests.harness.databases import a_database
from tests.projections.lists import Caller
from tests.trials.bench.fill import fill

_TOKENS: Final = 20_000
_OTHERS: Final = 10_000
_RARE: Final = 100
"""Tokens of the environment, tokens of that scope, and tokens that are revoked."""
_PAGE: Final = 20
_DEEP: Final = 5_000
_FEW: Final = 5 * (_PAGE + 1)
_FILL_DETAILS: Final = Path(__file__).parents[1].joinpath("trials", "bench", "sql", "fill_details.sql").read_text()
_SMALL: Final = {"token_listing_position", "token_count", "token_listing_count"}
"""Tables of few rows: an index may or may not be used."""


class Big(msgspec.Struct, frozen=True):
    """A database with an account of many tokens and one of fewer, and a connection as lists have it."""

    account: str
    environment: str
    connection: Connection

    async def plan(self, filters: Filters, sorting: str, offset: int = 0, after: SortKey | None = None) -> Any:
        sql, args = statement(filters, sorting, after)
        explained = await self.connection.fetchval(
            f"explain (analyze, format json) {sql}", self.account, self.account, _PAGE + 1, offset, *args
        )
        plan = msgspec.json.decode(explained)[0]["Plan"]
        assert {node.get("Relation Name") for node in nodes(plan) if node["Node Type"] == "Seq Scan"} <= _SMALL
        return plan

    async def key(self, filters: Filters, sorting: str, offset: int) -> SortKey:
        page = await DetailsQueries(self.connection, self.connection).page(
            Caller("", self.account), filters=filters, sorting=sorting, limit=_PAGE, offset=offset
        )
        assert page.last is not None
        return page.last


@pytest.fixture(scope="module", params=["analyzed", "never_analyzed"])
async def big(postgres: EmbeddedPostgres, template_database: str, request: pytest.FixtureRequest) -> AsyncIterator[Big]:
    """Half of the large account's tokens are active, most others suspended; half were used. What is rare there is
    common in the other account."""
    async with a_database(postgres, f"lists_{request.param}", template=template_database) as url:
        owner = await connect(url, role=None, command_timeout=None)
        for table in ("token_details", "token_listing", "token_usage", "token_label"):
            await owner.execute(f"alter table tokentrail.{table} set (autovacuum_enabled = off)")
        account, other = new_account(), new_account()
        environment = new_id(account)
        for some, count in ((account, _TOKENS), (other, _OTHERS)):
            await fill(owner, some, events=count * 5 // 2, tokens=count)
        await owner.execute(_FILL_DETAILS)
        await owner.execute("""update tokentrail.token_details set labels = '{"env": "prod"}', name = 'Often'""")
        labelled = """labels = '{"env": "prod", "team": "rare"}', name = 'Rare'"""
        of_environment = f"token_scope = 'environment', environment_id = '{environment}'"
        for change in (labelled, "status = 'revoked'", of_environment):
            rare = "select token_id from tokentrail.token_details where account_id = $1 order by md5($2 || token_id)"
            update = f"update tokentrail.token_details set {change} where token_id in ({rare} limit $3)"
            await owner.execute(update, account, change, _RARE)
        await owner.execute(
            "update tokentrail.token_details set status = 'revoked', token_scope = 'environment' where account_id = $1",
            other,
        )
        await owner.execute(
            "update tokentrail.token_usage set last_used_at = now() - interval '1 s' * ascii(right(token_id, 1))"
            " where ascii(right(token_id, 1)) % 2 = 0"
        )
        while await owner.fetchval("select tokentrail.advance_listing(1, 100000)"):
            pass
        await owner.execute("select tokentrail.check_lists(true)")  # the scopes
        if request.param == "analyzed":
            await owner.execute("vacuum analyze")
        await owner.close()
        connection = await asyncpg.connect(url, server_settings={**BY_INDEX, **FOR_LISTS, "jit": "off"})
        yield Big(account, environment, connection)
        await connection.close()


def nodes(plan: Any) -> Iterator[Any]:
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


def rows_read(plan: Any) -> int:
    """The most rows that any part of the plan has read or passed on."""
    each = (
        (node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"] for node in nodes(plan)
    )
    return int(max(each))


ACTIVE: Final = Filters(status="active")
UNFILTERED: Final = sorted(sorting for sorting in SORTINGS if sorting.removeprefix("-") != "status")
"""By status the ids are put in order for each page."""

analyzed = pytest.mark.parametrize("big", ["analyzed"], indirect=True)
"""How many a filter lets through is known from statistics only."""


@pytest.mark.parametrize(
    ("big", "filters", "sorting"),
    [
        *((state, Filters(), sorting) for state in ("analyzed", "never_analyzed") for sorting in UNFILTERED),
        *(("analyzed", ACTIVE, f"{sign}{field}") for field in ("inserted_at", "updated_at") for sign in ("", "-")),
        ("analyzed", Filters(token_scope="account"), "id"),
    ],
    indirect=["big"],
)
async def test_in_the_order_of_an_index(big: Big, filters: Filters, sorting: str) -> None:
    """A page reads as many rows as it has and those before it; by its key it reads its own only. The same goes for a
    list by status, newest first or by last change."""
    first = await big.plan(filters, sorting)
    deep = await big.plan(filters, sorting, offset=_DEEP)
    by_key = await big.plan(filters, sorting, after=await big.key(filters, sorting, _DEEP))

    assert rows_read(first) <= _FEW
    assert _DEEP <= rows_read(deep) <= _DEEP + _FEW
    assert rows_read(by_key) <= _FEW


@analyzed
@pytest.mark.parametrize("sorting", sorted(SORTINGS))
async def test_a_filter_that_few_match(big: Big, sorting: str) -> None:
    """A list of few tokens of many reads those few, whatever it is sorted by, also where other accounts have many."""
    for filters in (
        Filters(environment_id=big.environment),
        Filters(status="revoked"),
        Filters(token_scope="environment"),
        Filters(environment_id=big.environment, status="active"),
        Filters(label_key="team", label_value="rare"),
        Filters(label_key="team"),
        Filters(name_prefix="Rare"),
    ):
        plan = await big.plan(filters, sorting)

        assert rows_read(plan) <= 3 * _RARE


async def test_what_is_left_out_is_not_fetched(big: Big) -> None:
    """Of the rows before a page far in only the index is read."""
    plan = await big.plan(Filters(), "-expires_at", offset=_DEEP)

    [walked] = [node for node in nodes(plan) if node["Actual Rows"] >= _DEEP and not node.get("Plans")]
    assert walked["Node Type"] == "Index Only Scan"


async def test_what_others_do_costs_nothing(big: Big) -> None:
    """A list by last change reads none of the events that another account's tokens had since the listing's position."""
    await big.connection.execute("begin")
    await big.connection.execute("update tokentrail.token_listing_position set position = 0")
    quiet = new_account()

    plan = await Big(quiet, "", big.connection).plan(Filters(), "updated_at")

    await big.connection.execute("rollback")
    assert rows_read(plan) <= 1
