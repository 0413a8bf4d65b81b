"""Signing keys: what a key set may look like, what is said of one that cannot be used, and how a key is added."""

import itertools
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest.mock import Mock

import msgspec
import pytest

from events.token.jwt import TokenChecker, Verified
from service.application.signing_keys import (
    PUBLISHED_FOR,
    InvalidSigningKeys,
    SigningKeys,
    activate,
    add_generated,
    load,
    remove,
)
from service.application.token_issuer import TokenIssuer
from tests.harness import builders
from tests.service.http.keys import Key, key_set, new_key, public

GOOD: Final = new_key()
OTHER: Final = new_key()
NO_SET: Final[dict[str, str | bytes]] = {
    "empty": "",
    "no JSON": "secret!",
    "broken off": key_set(GOOD)[:-2],
    "not UTF-8": b'{"keys": [{"d": "\xff"}]}',
    "no object": "[]",
    "no keys": "{}",
    "keys no list": '{"keys": {}}',
    "a key no object": '{"keys": ["secret"]}',
    "one key, no set": msgspec.json.encode(GOOD),
}
BAD_KEYS: Final[dict[str, Key]] = {
    "empty": {},
    **{f"no {field}": {name: value for name, value in GOOD.items() if name != field} for field in ("kty", "crv", "x")},
    "symmetric": {"kty": "oct", "k": GOOD["d"]},
    "elliptic": {"kty": "EC", "crv": "P-256", "x": GOOD["x"], "y": GOOD["x"], "d": GOOD["d"]},
    "X25519": {**GOOD, "crv": "X25519"},
    "private part too short": {**GOOD, "d": GOOD["d"][:-4]},
    "private part not base64": {**GOOD, "d": "!" + GOOD["d"][1:]},
    "private part null": {**GOOD, "d": None},
    "private part empty": {**GOOD, "d": ""},
    "public part too short": {**GOOD, "x": "AAAA"},
    "public part of another": {**GOOD, "x": OTHER["x"]},
    "public part a number": {**public(GOOD), "x": 7},
    "id a list": {**GOOD, "kid": [GOOD["kid"]]},
    "id of another": {**GOOD, "kid": OTHER["kid"]},
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the keys are to be."""
    return tmp_path / "keys.json"


def issue(keys: SigningKeys, key_id: str) -> str | None:
    return TokenIssuer(keys, issuer="tokentrail", audience="tokentrail").issue(builders.created(key_id=key_id))


def token_of(keys: SigningKeys) -> str:
    token = issue(keys, keys.signing_key_id)
    assert token is not None
    return token


def takes(keys: SigningKeys, token: str) -> bool:
    """Whether a process that has these keys takes the token."""
    checker = TokenChecker(keys.verifying, issuer="tokentrail", audience="tokentrail", remembered=1)
    return isinstance(checker.check(token), Verified)


@pytest.mark.parametrize("text", NO_SET.values(), ids=NO_SET)
def test_what_is_no_key_set_is_refused_without_a_word_of_it(text: str | bytes) -> None:
    with pytest.raises(InvalidSigningKeys) as refusal:
        SigningKeys.parse(text)
    assert str(refusal.value) == 'The signing keys are not a JWK set: {"keys": [...]}'


@pytest.mark.parametrize("key", BAD_KEYS.values(), ids=BAD_KEYS)
def test_a_bad_key_is_named_by_its_number_never_by_what_it_is(key: Key) -> None:
    with pytest.raises(InvalidSigningKeys, match=r"^Key 2 ") as refusal:
        SigningKeys.parse(key_set(OTHER, key))

    for text in (str(refusal.value), str(refusal.value.__cause__)):
        assert GOOD["d"][:12] not in text
        assert GOOD["x"][:12] not in text
    assert refusal.value.__suppress_context__ or refusal.value.__context__ is None


def test_the_first_private_key_signs() -> None:
    """The first private key of a set signs, and the public parts of all are published; a set without one is refused."""
    keys = SigningKeys.parse(key_set(public(OTHER), GOOD))

    assert keys.signing_key_id == GOOD["kid"]
    assert keys.public() == {"keys": [{**public(key), "use": "sig", "alg": "EdDSA"} for key in (OTHER, GOOD)]}
    assert issue(keys, GOOD["kid"]) is not None
    assert issue(keys, OTHER["kid"]) is issue(keys, "unknown") is None
    for others in ([], [public(GOOD), public(OTHER)]):
        with pytest.raises(InvalidSigningKeys, match="no private key"):
            SigningKeys.parse(key_set(*others))


def test_a_key_without_id_is_known_by_its_thumbprint() -> None:
    nameless = {name: value for name, value in GOOD.items() if name != "kid"}
    assert SigningKeys.parse(key_set(nameless)).signing_key_id == GOOD["kid"]


@pytest.mark.parametrize("extra", [{"use": "enc"}, {"key_ops": ["verify"]}, {"alg": "HS256"}, {"oth": "secret"}])
def test_what_a_key_says_of_its_use(extra: dict[str, Any]) -> None:
    """How a key is used is for the service to say; what else the set has is neither heeded nor published."""
    keys = SigningKeys.parse(key_set({**GOOD, **extra}))
    assert issue(keys, GOOD["kid"]) is not None
    assert keys.public() == {"keys": [{**public(GOOD), "use": "sig", "alg": "EdDSA"}]}


def test_load(file: Path) -> None:
    """Keys come from the text or from the file; without either, or without the file, it is said what to set."""
    file.write_text(key_set(GOOD))

    assert load(key_set(GOOD), None).signing_key_id == load(None, file).signing_key_id == GOOD["kid"]
    with pytest.raises(InvalidSigningKeys, match="TOKENTRAIL_SIGNING_KEYS_FILE or TOKENTRAIL_SIGNING_KEYS"):
        load(None, None)
    with pytest.raises(InvalidSigningKeys, match="cannot be read: No such file"):
        load(None, file.with_name("missing.json"))
    with pytest.raises(InvalidSigningKeys, match="cannot be read: Is a directory"):
        load(None, file.parent)


def test_the_first_key_makes_the_file_for_its_owners_eyes_only(file: Path) -> None:
    before = os.umask(0)
    try:
        key_id = add_generated(file)
    finally:
        os.umask(before)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert load(None, file).signing_key_id == key_id
    assert issue(load(None, file), key_id) is not None
    assert [*file.parent.iterdir()] == [file]


def test_rotation(file: Path) -> None:
    """A key is added, then activated. At each step processes of the step before and of this one take each other's
    tokens, so that a rolling restart refuses none, and so are those of all older keys."""
    first = add_generated(file)
    steps = [load(None, file)]
    for _ in range(3):
        added = add_generated(file)
        steps.append(load(None, file))
        assert steps[-1].signing_key_id == steps[-2].signing_key_id
        activate(file, added, now=datetime.now(UTC) + PUBLISHED_FOR)
        steps.append(load(None, file))
        assert steps[-1].signing_key_id == added

    for before, after in itertools.pairwise(steps):
        assert takes(before, token_of(after))
        assert takes(after, token_of(before))
    for step in steps:
        assert takes(steps[-1], token_of(step))
    assert {key["kid"] for key in steps[-1].public()["keys"]} >= {first, added}


def test_not_activated_too_soon(file: Path) -> None:
    """A key that caches and verifiers may not have yet does not sign, unless it must."""
    first, now = add_generated(file), datetime.now(UTC)
    second = add_generated(file, now)
    before = file.read_bytes()

    with pytest.raises(InvalidSigningKeys, match="may not know the key before"):
        activate(file, second, now=now + PUBLISHED_FOR - timedelta(seconds=2))
    assert file.read_bytes() == before
    activate(file, second, now=now, at_once=True)
    assert [*load(None, file).verifying] == [second, first]
    activate(file, second, now=now)
    activate(file, first, now=now + PUBLISHED_FOR)
    assert [*load(None, file).verifying] == [first, second]


def test_a_key_put_there_by_hand(file: Path) -> None:
    """Of a key that does not say since when it is there nobody knows: it may sign."""
    file.write_text(key_set(OTHER, {**GOOD, "added": 7}, public(new_key())))
    activate(file, GOOD["kid"])
    assert load(None, file).signing_key_id == GOOD["kid"]


def test_keys_that_cannot_be_activated_or_removed(file: Path) -> None:
    """Not one that is unknown or cannot sign, nor that which signs. Once a key is removed its tokens are not taken."""
    file.write_text(key_set(GOOD, public(OTHER)))
    before = file.read_bytes()
    of_other = token_of(SigningKeys.parse(key_set(OTHER)))
    assert takes(load(None, file), of_other)

    for key_id in (OTHER["kid"], "unknown"):
        with pytest.raises(InvalidSigningKeys, match="no key"):
            activate(file, key_id, at_once=True)
    with pytest.raises(InvalidSigningKeys, match="no key"):
        remove(file, "unknown")
    with pytest.raises(InvalidSigningKeys, match="activate another"):
        remove(file, GOOD["kid"])
    assert file.read_bytes() == before
    remove(file, OTHER["kid"])
    assert [*load(None, file).verifying] == [GOOD["kid"]]
    assert not takes(load(None, file), of_other)


@pytest.mark.parametrize("older", [[{**GOOD, "note": "kept"}, public(OTHER)], [public(GOOD)]])
def test_older_keys_are_kept_as_they_are(file: Path, older: list[Key]) -> None:
    """What the older keys say of themselves stays in the file. Where only public parts are left, the new one signs."""
    file.write_text(key_set(*older))

    added = add_generated(file)

    assert msgspec.json.decode(file.read_bytes())["keys"][:-1] == older
    assert load(None, file).signing_key_id == (older[0]["kid"] if "d" in older[0] else added)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["", "secret!", "{}", key_set({**GOOD, "d": "AAAA"}), key_set(GOOD, GOOD)])
def test_a_file_that_is_no_key_set(file: Path, content: str) -> None:
    """A file that does not hold usable keys is left as it is: it may be another file, or a mistake worth keeping."""
    file.write_text(content)

    with pytest.raises(InvalidSigningKeys):
        add_generated(file)

    assert file.read_text() == content
    assert [*file.parent.iterdir()] == [file]


def test_what_a_crash_left_half_written_is_thrown_away(file: Path) -> None:
    first = add_generated(file)
    half = file.with_name("keys.json.new")
    half.write_text('{"keys": [')
    half.chmod(0o666)

    second = add_generated(file)

    assert [key["kid"] for key in load(None, file).public()["keys"]] == [first, second]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not half.exists()


def test_on_a_full_disk_the_old_set_stays_whole(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_generated(file)
    before = file.read_bytes()

    monkeypatch.setattr(os, "fsync", Mock(side_effect=OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space"):
        add_generated(file)

    assert file.read_bytes() == before
