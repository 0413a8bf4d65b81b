"""Get an API token, as it is or as it was."""

from typing import Final

from service.application.errors import NotPermitted, NotYet
from service.domain.errors import TokenNotFound
from service.http import examples
from service.http.answer.details import DetailsAnswer, details_of, etag
from service.http.answer.errors import Invalid
from service.http.answer.reply import Reply
from service.http.operation import Operation, Response
from service.http.request.call import Call
from service.http.request.form import TIME, whole
from service.http.request.parameter import query
from service.http.request.positions import LAST_POSITION
from service.http.request.shared_parameters import READ, TOKEN_ID

AS_OF: Final = query(
    "AsOf",
    "as_of",
    TIME,
    "The token as it was at this time, RFC 3339 with an offset (`+` in a query is `%2B`): after the last of its "
    "events that was recorded then or before. A time that has not come is refused. The answer for a time within the "
    "last seconds may still change, because commands are under way and the service's clocks differ.",
)
AS_OF_POSITION: Final = query(
    "AsOfPosition",
    "as_of_position",
    whole(1, LAST_POSITION),
    "The token as it was at this position of the log. Not together with `as_of`. A position that the log does not "
    "have yet is refused. The answer for a position never changes.",
    not_with=AS_OF.name,
)


async def get(call: Call) -> Reply:
    if call[AS_OF] is not None or call[AS_OF_POSITION] is not None:
        return await _as_it_was(call)
    found, now = await call.services.reader.get(call[TOKEN_ID], call.principal)
    details = details_of(found, found.last_used_at, now)
    return Reply(DetailsAnswer(details=details), headers=(etag(found.stream_version),))


async def _as_it_was(call: Call) -> Reply:
    history, token_id, time = call.services.history, call[TOKEN_ID], call[AS_OF]
    try:
        if time is not None:
            was = await history.as_of_time(token_id, call.principal, time)
        else:
            was = await history.as_of_position(token_id, call.principal, call[AS_OF_POSITION] or 0)
    except NotYet as error:
        asked = AS_OF if time is not None else AS_OF_POSITION
        raise Invalid({asked.name: [str(error)]}) from None
    details = details_of(was.event, was.last_used_at, was.at)
    return Reply(DetailsAnswer(details=details), headers=(etag(was.event.stream_version),), position=was.position)


GET: Final = Operation(
    id="get_api_token",
    method="get",
    path="/api/v1/api_token/{api_token_id}",
    tag="API tokens",
    summary="Get an API token",
    description="Returns the token as it is, or as it was at a time or a position, also if it is deleted by now. A "
    "token as it was has the `ETag` of that version, the `available_actions` of that time, and the `last_used_at` "
    "that was known when its last event until then was recorded. A token of environment scope may get itself, and no "
    "other.",
    handler=get,
    caller="any token",
    parameters=(TOKEN_ID, AS_OF, AS_OF_POSITION, *READ),
    responses=(
        Response(
            type=DetailsAnswer,
            headers=("ETag", "Tokentrail-Position"),
            optional_headers=("Tokentrail-Position",),
            examples=examples.details_answer("active"),
        ),
    ),
    refusals=(NotPermitted(), TokenNotFound(), Invalid({AS_OF.name: ["has not come yet"]})),
)
