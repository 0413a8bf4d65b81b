"""The public keys, and the log that says which tokens are good, for anyone who verifies tokens."""

from typing import Final, Literal

import msgspec

from service.http import examples
from service.http.answer.reply import NO_STORE, Reply
from service.http.operation import Example, Operation, Response
from service.http.request.call import Call

_KEPT: Final = b"public, max-age=300"


class PublicKey(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK (RFC 7517) of an Ed25519 key (RFC 8037); a token's header names it by `kid`."""

    kty: Literal["OKP"]
    crv: Literal["Ed25519"]
    x: str
    kid: str
    use: Literal["sig"]
    alg: Literal["EdDSA"]


class PublicKeys(msgspec.Struct, frozen=True, kw_only=True):
    """A JWK set with the keys that verify tokens. `tokentrail_log` is the source of the events that are about them: a
    verifier follows no other log. It is null until the service has read it."""

    keys: list[PublicKey]
    tokentrail_log: str | None


async def jwks(call: Call) -> Reply:
    # As it was read last: nobody waits for Postgres here. It is read every few seconds.
    log = call.services.propagation.source
    keys = msgspec.convert({**call.services.issuer.keys.public(), "tokentrail_log": log}, PublicKeys)
    return Reply(keys, cache_control=_KEPT if log else NO_STORE)


JWKS: Final = Operation(
    id="public_keys",
    method="get",
    path="/.well-known/jwks.json",
    tag="Operation",
    summary="The public keys that verify tokens",
    description="Returns a JWK set (RFC 7517). A key stays in it for as long as the tokens that it signed are to work. "
    "`tokentrail_log` names the log whose events say which tokens are good.",
    handler=jwks,
    caller="anyone",
    responses=(
        Response(
            type=PublicKeys,
            headers=("Cache-Control",),
            examples={
                "one": Example(
                    "One key",
                    PublicKeys(
                        keys=[
                            PublicKey(
                                kty="OKP",
                                crv="Ed25519",
                                x="11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
                                kid="kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
                                use="sig",
                                alg="EdDSA",
                            )
                        ],
                        tokentrail_log=examples.SOURCE,
                    ),
                )
            },
        ),
    ),
)
