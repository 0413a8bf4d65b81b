"""Whose an id is."""

import pytest

from service.domain.api_token import of_account
from tests.harness.builders import new_account, new_id

ACCOUNT = new_account()
OWN = new_id(ACCOUNT)


@pytest.mark.parametrize("place", range(10, 16))
def test_every_character_of_the_partition_counts(place: int) -> None:
    other = "1" if OWN[place] == "0" else "0"

    assert of_account(OWN, ACCOUNT)
    assert not of_account(OWN[:place] + other + OWN[place + 1 :], ACCOUNT)


@pytest.mark.parametrize(
    "text",
    ["", OWN[:-1], OWN + "0", OWN.upper(), f"{OWN[:-1]}u", f"8{OWN[1:]}"],
    ids=["empty", "short", "long", "upper case", "other letter", "too large"],
)
def test_other_text_is_no_id(text: str) -> None:
    assert not of_account(text, ACCOUNT)
