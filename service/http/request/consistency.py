"""Read your writes: `min_position`, in the query or a header, and the wait for it."""

from typing import Final

from service.application.services import Services
from service.http.answer.errors import BadRequest
from service.http.request.headers import Headers
from service.http.request.parse import AnyRequest
from service.http.request.query import LAST_POSITION, Query, position_in

_HEADER: Final = "tokentrail-min-position"


async def at_position(request: AnyRequest, services: Services) -> None:
    """Returns when the log has come to the position that the request names, if it names one. Whether the caller's token
    is active is looked at after that: it may be as new as what is to be read.

    Raises:
        BadRequest, Invalid: see min_position.
        NotReached: it has not within two seconds.
    """
    position = min_position(request.scope["state"]["headers"], request.scope["query_string"])
    if position is not None:
        await services.arrival.reached(position)


def min_position(headers: Headers, query_string: bytes) -> int | None:
    """
    Raises:
        BadRequest: the header is malformed, or the query says something else.
        Invalid: what the query says is not valid.
    """
    header = headers.get(_HEADER)
    in_query: int | None = None
    if query_string:
        query = Query(query_string)
        found = query.number("min_position", -1, 0, LAST_POSITION)
        query.check()
        in_query = found if found >= 0 else None
    if header is None:
        return in_query
    position = position_in(header)
    if position is None:
        raise BadRequest("The header Tokentrail-Min-Position is not a position")
    if in_query is not None and in_query != position:
        raise BadRequest("The header Tokentrail-Min-Position and min_position in the query differ")
    return position
