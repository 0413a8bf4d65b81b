"""The keys that sign and verify tokens. They live outside the database: in a file or in the environment."""

import contextlib
import hashlib
import hmac
import os
import stat
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from events.token.form import encoded
from events.token.keys import KeySet, jwk, octets

_ADDED: Final = "added"
"""The field of a key in the file with the time at which the key was added."""
PUBLISHED_FOR: Final = timedelta(minutes=15)
"""How long a key is published before it signs. Caches on the way keep the published keys for five minutes, and
verifiers fetch them every five; the rest is time for restarting the processes."""


class InvalidSigningKeys(ValueError):
    """The keys cannot be used, or not in this way; the message says why, without the keys."""


class _Jwk(msgspec.Struct, frozen=True):
    """The parts of a JWK that the service reads. It ignores `use`, `key_ops` and `alg`."""

    kty: str
    crv: str
    x: str
    d: str | msgspec.UnsetType = msgspec.UNSET
    kid: str | None = None


class SigningKeys:
    """A JWK set (RFC 7517) of Ed25519 keys (RFC 8037). `verifying` has all of them by their ids, in the order of the
    set, and `signing` those with a private part. The first of these signs new tokens."""

    def __init__(self, verifying: KeySet, signing: Mapping[str, Ed25519PrivateKey]) -> None:
        if not signing:
            raise InvalidSigningKeys("There is no private key to sign with")
        self.verifying = verifying
        self.signing = signing
        self.signing_key_id = next(iter(signing))

    @classmethod
    def parse(cls, text: str | bytes) -> "SigningKeys":
        """Reads a JWK set.

        Raises:
            InvalidSigningKeys: not a JWK set, a key that is not Ed25519 or not whole, or two keys of one id.
        """
        verifying: dict[str, Ed25519PublicKey] = {}
        signing: dict[str, Ed25519PrivateKey] = {}
        for number, fields in enumerate(_key_set(text), 1):
            if fields.get("kty") != "OKP" or fields.get("crv") != "Ed25519":
                raise InvalidSigningKeys(f"Key {number} is not an Ed25519 key")
            try:
                key = msgspec.convert(fields, _Jwk)
                public = Ed25519PublicKey.from_public_bytes(octets(key.x))
                private = Ed25519PrivateKey.from_private_bytes(octets(key.d)) if key.d is not msgspec.UNSET else None
            except ValueError:
                raise InvalidSigningKeys(f"Key {number} cannot be read") from None
            if private is not None and private.public_key() != public:
                raise InvalidSigningKeys(f"Key {number} has a public part that does not belong to it")
            key_id = key.kid or _thumbprint(public)
            if key_id in verifying:
                raise InvalidSigningKeys(f"Key {number} has the id of another key")
            verifying[key_id] = public
            if private is not None:
                signing[key_id] = private
        return cls(verifying, signing)

    @classmethod
    def generate(cls) -> "SigningKeys":
        key = Ed25519PrivateKey.generate()
        key_id = _thumbprint(key.public_key())
        return cls({key_id: key.public_key()}, {key_id: key})

    def derive(self, purpose: bytes) -> list[bytes]:
        """Returns a secret for another purpose from each private key, first that of the key that signs."""
        return [hmac.digest(key.private_bytes_raw(), purpose, hashlib.sha256) for key in self.signing.values()]

    def public(self) -> dict[str, Any]:
        """The public keys as a JWK set, for anyone to verify with."""
        return {"keys": [_published(key_id, key) for key_id, key in self.verifying.items()]}


def load(text: str | None, file: Path | None) -> SigningKeys:
    """Returns the keys from the configured text or file.

    Raises:
        InvalidSigningKeys: neither is given, or what is given cannot be used.
    """
    if text is not None:
        return SigningKeys.parse(text)
    if file is None:
        raise InvalidSigningKeys("Set TOKENTRAIL_SIGNING_KEYS_FILE or TOKENTRAIL_SIGNING_KEYS")
    try:
        return SigningKeys.parse(file.read_bytes())
    except OSError as error:
        raise InvalidSigningKeys(f"The file of signing keys cannot be read: {error.strerror}") from None


def add_generated(file: Path, now: datetime | None = None) -> str:
    """Puts a new key behind those in the file. The first one signs; a further one verifies, and signs once `activate`
    has put it in front.

    Makes the file if it is not there, readable by its owner only. Returns the new key's id.

    Raises:
        InvalidSigningKeys: the file is there but is not a set of signing keys.
        OSError: the file cannot be written.
    """
    older = _key_set(file.read_bytes()) if file.exists() else []
    key = Ed25519PrivateKey.generate()
    key_id = _thumbprint(key.public_key())
    added = (now or datetime.now(UTC)).replace(microsecond=0).isoformat()
    private = encoded(key.private_bytes_raw()).decode()
    keys = [*older, {**_published(key_id, key.public_key()), "d": private, _ADDED: added}]
    SigningKeys.parse(msgspec.json.encode({"keys": keys}))
    _write(file, keys)
    return key_id


def activate(file: Path, key_id: str, *, at_once: bool = False, now: datetime | None = None) -> None:
    """Puts the key in front of the others in the file, so that it signs from the next start on.

    Raises:
        InvalidSigningKeys: the file has no such key, it cannot sign, or it was added so recently that verifiers may not
            know it yet (`at_once` skips this check).
        OSError: the file cannot be read or written.
    """
    keys = _key_set(file.read_bytes())
    known = SigningKeys.parse(msgspec.json.encode({"keys": keys}))
    if key_id not in known.signing:
        raise InvalidSigningKeys(f"The file has no key {key_id} to sign with")
    number = [*known.verifying].index(key_id)
    ready = _added(keys[number]) + PUBLISHED_FOR
    if key_id != known.signing_key_id and not at_once and (now or datetime.now(UTC)) < ready:
        raise InvalidSigningKeys(f"Verifiers may not know the key before {ready:%Y-%m-%d %H:%M:%S} UTC")
    _write(file, [keys[number], *keys[:number], *keys[number + 1 :]])


def remove(file: Path, key_id: str) -> None:
    """Takes the key out of the file: tokens that it signed are not good from the next start on.

    Raises:
        InvalidSigningKeys: the file has no such key, or it is the one that signs.
        OSError: the file cannot be read or written.
    """
    keys = _key_set(file.read_bytes())
    known = SigningKeys.parse(msgspec.json.encode({"keys": keys}))
    if key_id not in known.verifying:
        raise InvalidSigningKeys(f"The file has no key {key_id}")
    if key_id == known.signing_key_id:
        raise InvalidSigningKeys("This key signs: activate another one first")
    number = [*known.verifying].index(key_id)
    _write(file, keys[:number] + keys[number + 1 :])


def _added(key: Mapping[str, Any]) -> datetime:
    """The time at which the key came into the file; long ago if nobody noted it, as for a key put there by hand."""
    try:
        added = datetime.fromisoformat(key.get(_ADDED, ""))
    except (TypeError, ValueError):
        return datetime(2000, 1, 1, tzinfo=UTC)
    return added if added.tzinfo else added.replace(tzinfo=UTC)


def _write(file: Path, keys: list[dict[str, Any]]) -> None:
    content = msgspec.json.format(msgspec.json.encode({"keys": keys}), indent=2)
    scratch = file.with_name(f"{file.name}.new")
    with contextlib.suppress(FileNotFoundError):
        scratch.unlink()
    descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    with os.fdopen(descriptor, "wb") as out:
        out.write(content + b"\n")
        out.flush()
        os.fsync(out.fileno())
    scratch.replace(file)


def _published(key_id: str, key: Ed25519PublicKey) -> dict[str, str]:
    return {**jwk(key), "kid": key_id, "use": "sig", "alg": "EdDSA"}


def _thumbprint(key: Ed25519PublicKey) -> str:
    """The id of a key that has no other one (RFC 7638)."""
    fields = msgspec.json.encode(jwk(key), order="sorted")
    return encoded(hashlib.sha256(fields).digest()).decode()


def _key_set(text: str | bytes) -> list[dict[str, Any]]:
    try:
        return msgspec.json.decode(text, type=dict[str, list[dict[str, Any]]])["keys"]
    except (msgspec.DecodeError, KeyError, UnicodeDecodeError):
        raise InvalidSigningKeys('The signing keys are not a JWK set: {"keys": [...]}') from None
