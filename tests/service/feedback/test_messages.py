"""Reports as anyone may send them: what is no report is not taken for one."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from events.signals import USAGE_MOST, Receipt, Usage, Use
from service.application.receipts import read_receipt
from service.feedback.messages import read_usage
from tests.harness.builders import new_account

NOW: Final = datetime(2027, 3, 1, 12, tzinfo=UTC)
TOKEN: Final = new_account()
RECEIPT: Final = {"verifier": "gateway-1", "source": "urn:tokentrail:log:x", "position": 7}


def receipt(**changes: Any) -> bytes:
    return msgspec.json.encode({**RECEIPT, **changes})


def usage(*used: Any) -> bytes:
    return msgspec.json.encode({"verifier": "gateway-1", "used": used})


def test_receipt() -> None:
    """A receipt is read as it was sent; fields that are not known here are left aside."""
    sent = Receipt(verifier="gateway 1", source="urn:tokentrail:log:x", position=0, current=False, leaving=True)

    assert read_receipt(msgspec.json.encode(sent)) == sent
    assert read_receipt(receipt(colour="red")).position == 7


@pytest.mark.parametrize(
    "payload",
    [
        msgspec.json.encode({"verifier": "a"}),
        receipt(verifier=""),
        receipt(verifier="a" * 129),
        receipt(verifier="naïve"),
        receipt(verifier="line\nbreak"),
        receipt(position=-1),
        receipt(position=2**63),
        receipt(position="7"),
        receipt(bound=0),
        receipt(source="x" * 1024),
    ],
)
def test_no_receipt(payload: bytes) -> None:
    """What is no receipt, too long, or names a verifier in a way that no header can carry, is refused."""
    with pytest.raises(ValueError, match=r"."):
        read_receipt(payload)


def test_usage() -> None:
    """As many uses as there may be are read in UTC, and none is later than now."""
    east = NOW.astimezone(tz=datetime.strptime("+0530", "%z").tzinfo) - timedelta(hours=1)
    late = Use(TOKEN, NOW + timedelta(days=365))
    sent = Usage(verifier="g" * 128, used=[Use(TOKEN, east)] + [late] * (USAGE_MOST - 1))

    earlier, *now = read_usage(msgspec.json.encode(sent), NOW)
    assert earlier == (TOKEN, NOW - timedelta(hours=1))
    assert now == [(TOKEN, NOW)] * (USAGE_MOST - 1)


@pytest.mark.parametrize(
    "payload",
    [
        usage(["token", "2027-01-01T00:00:00Z"]),
        usage([TOKEN, "2027-01-01T00:00:00"]),
        usage([TOKEN, "yesterday"]),
        usage([TOKEN, "0001-01-01T00:00:00+10:00"]),
        usage([TOKEN]),
        usage(TOKEN),
        usage(*[[TOKEN, "2027-01-01T00:00:00Z"]] * (USAGE_MOST + 1)),
        usage([TOKEN, "2027-01-01T00:00:00Z"]) + b" " * 256 * 1024,
    ],
)
def test_no_usage(payload: bytes) -> None:
    """What is no usage, too much, or about a token or a time that cannot be, is refused."""
    with pytest.raises(ValueError, match=r"."):
        read_usage(payload, NOW)


@given(st.binary() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(msgspec.json.encode))
def test_anything(payload: bytes) -> None:
    """Anything at all is refused in that one way."""
    for read in (read_receipt, lambda payload: read_usage(payload, NOW)):
        with pytest.raises(ValueError, match=r"."):
            read(payload)
