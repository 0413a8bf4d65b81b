"""The document's links: requests that an answer makes possible, in OpenAPI's runtime expressions."""

from collections.abc import Mapping
from typing import Final

from service.http.openapi.model import Link

_THIS: Final = {"path.api_token_id": "$request.path.api_token_id"}
_VERSION: Final = {"header.If-Match": "$response.header.ETag"}
_AS_NEW: Final = {"query.min_position": "$response.header.Tokentrail-Position"}
_POSITION: Final = {"query.position": "$response.header.Tokentrail-Position"}
_COMMANDS: Final = ("activate", "suspend", "revoke", "delete")


def _on(token: Mapping[str, str]) -> dict[str, Link]:
    """Commands on the token, if it is still at this version, and reads that see what was just done."""
    commands = {name: Link(f"{name}_api_token", {**token, **_VERSION}) for name in _COMMANDS}
    return {
        **commands,
        "get": Link("get_api_token", {**token, **_AS_NEW}),
        "events": Link("list_api_token_events", {**token, **_AS_NEW}),
        "propagation": Link("get_propagation", _POSITION),
    }


CREATED: Final = _on({"path.api_token_id": "$response.body#/details/id"})
CHANGED: Final = _on(_THIS)
DELETED: Final = {"events": Link("list_api_token_events", _THIS), "propagation": Link("get_propagation", _POSITION)}
NEXT_EVENTS: Final = {"next": Link("list_events", {"query.cursor": "$response.body#/cursor"})}
NEXT_OF_ALL: Final = {"next": Link("list_all_events", {"query.cursor": "$response.body#/cursor"})}
