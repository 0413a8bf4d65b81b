"""Headers of commands: If-Match, and what becomes part of the event: ids, correlation, causation, traceparent."""

from typing import Final

import pytest

from tests.service.http.api import Account, refused, succeeded
from tests.service.http.routes import COMMANDS, call

TRACEPARENT: Final = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
COLUMNS: Final = ("request_id", "correlation_id", "causation_id", "traceparent")


async def suspend(account: Account, headers: dict[str, str]) -> dict[str, str | None]:
    """Sends a command with these headers and returns what its event has of them."""
    token = await account.create()
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    response = await account.client.post(f"{token.path}/suspend", headers=raw)
    assert response.status_code == 200
    row = (await account.events())[-1]
    assert row["request_id"] == response.headers["x-request-id"]
    return {name: row[name] for name in COLUMNS}


async def test_what_the_caller_sent_along_is_in_the_event(account: Account) -> None:
    sent = {
        "request_id": "request-1",
        "correlation_id": "order:4711",
        "causation_id": "click@12/3",
        "traceparent": TRACEPARENT,
    }
    headers = {("" if name == "traceparent" else "x-") + name.replace("_", "-"): sent[name] for name in COLUMNS}

    assert await suspend(account, headers) == sent
    await account.ask(headers=headers)
    assert {name: (await account.events())[-1][name] for name in COLUMNS} == sent


async def test_by_itself_an_event_has_a_request_id_and_nothing_else(account: Account) -> None:
    found = await suspend(account, {})
    assert found.pop("request_id")
    assert set(found.values()) == {None}


LATER: Final = TRACEPARENT.replace("00-", "cc-", 1)
NOT_SAMPLED: Final = TRACEPARENT.removesuffix("01") + "00"


@pytest.mark.parametrize(
    ("sent", "recorded"),
    [
        *[(text, None) for text in ("", "x", TRACEPARENT.upper(), TRACEPARENT[:-1], TRACEPARENT + "0")],
        (TRACEPARENT.replace("00-", "ff-"), None),
        (TRACEPARENT.replace("0af7651916cd43dd8448eb211c80319c", "0" * 32), None),
        (TRACEPARENT.replace("b7ad6b7169203331", "0" * 16), None),
        (f"{TRACEPARENT}, {TRACEPARENT}", None),
        (TRACEPARENT.replace("-01", "-0é"), None),
        (TRACEPARENT + "-more", None),
        (TRACEPARENT.replace("-01", "-03"), TRACEPARENT.replace("-01", "-03")),
        *[(text, TRACEPARENT) for text in (LATER, LATER + "-what-the-future-brings", LATER + "-")],
        (LATER.replace("-01", "-ff"), TRACEPARENT),
        (LATER.replace("-01", "-02"), NOT_SAMPLED),
        *[(text, None) for text in (LATER + ".what", LATER + "0")],
    ],
)
async def test_trace_context(account: Account, sent: str, recorded: str | None) -> None:
    """A malformed traceparent is left out; of a later version it is read as far as version 00 goes."""
    assert (await suspend(account, {"traceparent": sent}))["traceparent"] == recorded


@pytest.mark.parametrize("value", ["", "a b", "é", "x" * 129, "<script>", "a\tb"])
async def test_malformed_ids_are_left_out_and_a_request_id_replaced(account: Account, value: str) -> None:
    found = await suspend(
        account, {"x-request-id": value, "x-correlation-id": value, "x-causation-id": value, "traceparent": TRACEPARENT}
    )

    assert found.pop("request_id") != value
    assert found == {"correlation_id": None, "causation_id": None, "traceparent": TRACEPARENT}


MATCHING: Final = [
    *("*", '"2"', '"1", "2"', '"1","2","3"', '  "2"  ', ', "2" ,', '"1" , , "2"', 'W/"1", "2"', '"a,b", "2"'),
]
OTHERS: Final = ['"1"', '"3"', '"0"', '""', '"02"', '"20"', '"a,b"', '"99999999999999999999"', '"-2"', '"2.0"', '"é"']
WEAK: Final = ['W/"2"', 'W/"1", W/"2"']
NO_TAGS: Final = ["", " ", "2", "'2'", '"2', '2"', "**", 'w/"2"', "W/2", ",", '"2\x7f"', '"a b"']
NO_LIST: Final = ['"2" "3"', '"2"3', '"2", *']


@pytest.mark.parametrize(
    ("status", "if_match"),
    [
        *[(200, text) for text in MATCHING],
        *[(412, text) for text in (*OTHERS, *WEAK)],
        *[(400, text) for text in (*NO_TAGS, *NO_LIST)],
    ],
)
async def test_if_match(account: Account, status: int, if_match: str) -> None:
    """A command is done if the token has a version named; a header that is no If-Match is malformed."""
    token = await account.create("suspended")

    response = await account.client.post(f"{token.path}/activate", headers=[(b"if-match", if_match.encode("latin-1"))])

    assert response.status_code == status
    assert len(await account.events()) == (4 if status == 200 else 3)


async def test_a_list_of_tags_may_come_in_several_headers(account: Account) -> None:
    token = await account.create("suspended")
    succeeded(await account.client.post(f"{token.path}/activate", headers=[("if-match", '"1"'), ("if-match", '"2"')]))


@pytest.mark.parametrize("action", COMMANDS)
async def test_every_command(account: Account, action: str) -> None:
    """Every command on a token heeds If-Match, and is refused for it before the lifecycle is looked at."""
    token = await account.create("suspended")
    refused(await call(account.client, action, token.id, headers={"if-match": '"1"'}), 412, "precondition_failed")
