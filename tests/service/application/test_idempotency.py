"""Idempotency keys: their form in body and header, and the digest of a command."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.application.idempotency import check_key, idempotent, parse_header

PRINTABLE: Final = "".join(chr(code) for code in range(0x20, 0x7F))
keys: Final = st.text(PRINTABLE, min_size=8, max_size=64)
parts: Final = st.lists(st.none() | st.text(), max_size=3)


@given(keys)
def test_good_keys(key: str) -> None:
    """Any 8 to 64 printable characters are a key; quoted as a string of RFC 8941 it is the same in the header."""
    quoted = '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
    assert check_key(key) == parse_header(quoted) == key


@pytest.mark.parametrize(
    "key", ["", "k" * 7, "k" * 65, "naïve-key", "tab\tinside", "nul\0inside", "ключ-ключ", "k" * 7 + "\x7f"]
)
def test_what_is_shorter_longer_or_has_other_characters_is_no_key(key: str) -> None:
    with pytest.raises(ValueError, match="must have"):
        check_key(key)


@given(st.text())
def test_any_header(value: str) -> None:
    """Whatever a header says, it is a key, but for spaces around it, or refused with the one documented error."""
    try:
        key = parse_header(value)
    except ValueError:
        return

    assert check_key(key) == key
    assert key == value.strip() or value.strip().startswith('"')


def test_without_a_key_a_command_is_not_idempotent() -> None:
    assert idempotent(None, "activate", "token") is None


@given(keys, st.text(), parts, st.text(), parts)
def test_digest(key: str, name: str, some: list[str | None], other_name: str, others: list[str | None]) -> None:
    """The digests of two commands are equal exactly if their names and parts are, however they are cut."""
    one, two = idempotent(key, name, *some), idempotent(key, other_name, *others)
    assert one is not None
    assert two is not None
    assert (one.digest == two.digest) == ((name, some) == (other_name, others))


def test_digest_is_fixed() -> None:
    """The digest of a command stays the same from version to version: it is in the log for ever."""
    command = idempotent("0123456789", "activate", "01jmz5x2k4aaaaaa0123456789abcdef")
    assert command is not None
    assert command.digest.hex() == "effafbed204b284051876291f0f4b22d"
