"""ETag and If-Match: a command that depends on what its caller saw."""

from typing import Final

import pytest

from tests.service.http.api import Account, refused, succeeded
from tests.service.http.routes import COMMANDS, call

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
