"""Checks what a caller may do, with one function for each right. Each returns nothing, or raises NotPermitted.

They look at the caller's signed claims only. Whether the caller's token is still active, the log says: whoever reads or
writes there asks it in the same statement.
"""

from events.token.principal import Principal
from service.application.errors import NotPermitted


def ensure_manages_tokens(caller: Principal) -> None:
    """The caller may create, change and list the tokens of its account, and read their events.

    Raises:
        NotPermitted: the caller's token is not of account scope.
    """
    if caller.scope != "account":
        raise NotPermitted


def ensure_reads_token(caller: Principal, token_id: str) -> None:
    """The caller may read this token's details, if its account has such a token.

    Raises:
        NotPermitted: the caller's token is not of account scope, and it is another token.
    """
    if token_id != caller.token_id:
        ensure_manages_tokens(caller)
