"""P7: what a gateway pays for a token that it knows, and for one that it sees first, beside the bare signature check.

One thread, nothing else going on in it. The verifier knows of 100,000 tokens that are revoked.
"""

import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from events.token.keys import parse
from events.verifier import Principal, Servers, Verifier
from events.verifier.state.statuses import Standing, Statuses
from service.application.signing_keys import SigningKeys
from service.application.token_issuer import TokenIssuer
from tests.harness.builders import created, new_account
from tests.service.http.keys import decode
from tests.trials.bench.board import Board, print_heading

_TOKENS: Final = 5_000
_SLICE: Final = 50
"""Tokens that are checked, then accepted, then the next ones: what else the machine does meets both alike. Both are
nothing but computing, and the speed of a shared processor changes within a second."""
_PASSES: Final = 40
"""Over the known tokens in a round: one pass takes some 10 ms."""
_REVOKED: Final = 100_000


def compare(rounds: int, board: Board) -> None:
    """Takes the figures in interleaved rounds and prints them."""
    keys = SigningKeys.generate()
    tokens = _issue(keys)
    jwks = msgspec.json.encode(keys.public())
    [key] = parse(jwks).values()
    bare, first, known = list[float](), list[float](), list[float]()
    for _ in range(rounds):
        verifier = _verifier(jwks)  # a new one, which has seen no token
        checking = accepting = 0.0
        for number, first_of_slice in enumerate(range(0, len(tokens), _SLICE)):
            some = tokens[first_of_slice : first_of_slice + _SLICE]
            check, accept = _check_signatures(key, some), _accept(verifier, some)
            if number % 2:
                accepting += _seconds(accept)
            checking += _seconds(check)
            if not number % 2:
                accepting += _seconds(accept)
        bare.append(len(tokens) / checking)
        first.append(len(tokens) / accepting)
        known.append(len(tokens) * _PASSES / _seconds(_accept(verifier, tokens * _PASSES)))

    print_heading(f"Verification in a gateway: {_TOKENS} tokens, {_REVOKED} others are revoked")
    board.figure("P7", "known", known)
    board.ratio("P7", "first", first, bare)


def _issue(keys: SigningKeys) -> list[str]:
    issuer = TokenIssuer(keys, issuer="tokentrail", audience="tokentrail")
    expires_at = datetime.now(UTC) + timedelta(days=1)
    account = new_account()
    events = [created(account, key_id=keys.signing_key_id, expires_at=expires_at) for _ in range(_TOKENS)]
    return [token for event in events if (token := issuer.issue(event)) is not None]


def _verifier(jwks: bytes) -> Verifier:
    """As if it had followed the stream up to now; it is not entered, so nothing runs beside it."""
    verifier = Verifier(Servers(), jwks=jwks)
    exp = int(time.time()) + 86_400
    revoked = {f"{number:032}": Standing(number, "revoked", exp) for number in range(1, _REVOKED + 1)}
    verifier._local.statuses = Statuses.restored(_REVOKED, 0, revoked)
    verifier._freshness.fresh_until = float("inf")
    return verifier


def _check_signatures(key: Ed25519PublicKey, tokens: Sequence[str]) -> Callable[[], None]:
    """Nothing but the signature: the parts are taken out of the tokens beforehand."""
    parts = [(decode(token.rpartition(".")[2]), token.rpartition(".")[0].encode()) for token in tokens]

    def check() -> None:
        for signature, signed in parts:
            key.verify(signature, signed)

    return check


def _accept(verifier: Verifier, tokens: Sequence[str]) -> Callable[[], None]:
    def accept() -> None:
        for token in tokens:
            if not isinstance(verifier.verify(token), Principal):
                raise AssertionError("a good token was refused")

    return accept


def _seconds(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun
