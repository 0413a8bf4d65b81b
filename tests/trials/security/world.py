"""An account, its neighbour, and all that the matrix of callers needs of them."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from tests.service.http.api import Account, Api, Token
from tests.service.http.keys import Key

OPERATOR_TOKEN: Final = "operator-" + "7" * 31
AN_HOUR: Final = timedelta(hours=1)


@dataclass(frozen=True)
class World:
    """`dead` are tokens of the account that were good once, by what became of them. `staging` is another deployment
    with the same key, issuer and audience, and `foreign` a token of an account there."""

    api: Api
    key: Key
    account: Account
    stranger: Account
    environment: Token
    dead: dict[str, Token]
    foreign: Token

    @classmethod
    async def made(cls, api: Api, staging: Api, key: Key) -> "World":
        account, stranger = await api.account(), await api.account()
        expiring = await account.create(expires_at=(api.clock.now + AN_HOUR).isoformat())
        api.clock.advance(AN_HOUR + timedelta(seconds=1))  # `exp` is in whole seconds, rounded up
        return cls(
            api=api,
            key=key,
            account=account,
            stranger=stranger,
            environment=await account.create_for_environment(),
            dead={
                "suspended": await account.create("suspended"),
                "revoked": await account.create("revoked"),
                "deleted": await account.create("deleted"),
                "expired": expiring,
            },
            foreign=await (await staging.account()).create(),
        )
