"""Events and rows of the log as Hypothesis draws them: any that the types allow."""

from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st

from events import codec
from events.api_token import Actor, ApiTokenEvent, TokenCreated, TokenExpiring
from events.recorded import Recorded
from tests.harness import builders as a

times: Final = st.integers(0, 2**47).map(lambda microseconds: a.NOW + timedelta(microseconds=microseconds))
texts: Final = st.text(st.characters(exclude_categories=["Cs"]))
positions: Final = st.integers(1, 2**63 - 1)
own: Final[dict[type[ApiTokenEvent], dict[str, st.SearchStrategy[Any]]]] = {
    TokenCreated: {"key_id": texts},
    TokenExpiring: {"days_left": st.integers()},
}


def events_of(kind: type[ApiTokenEvent]) -> st.SearchStrategy[ApiTokenEvent]:
    return st.builds(
        kind,
        token_id=texts,
        account_id=texts,
        environment_id=st.none() | texts,
        created_by_admin_user_id=st.none() | texts,
        expires_at=times,
        inserted_at=times,
        updated_at=times,
        stream_version=st.integers(1, 2**31 - 1),
        actor=st.builds(Actor, id=texts),
        reason=st.none() | texts,
        **own.get(kind, {}),
    )


events: Final = st.sampled_from(list(codec.TYPES.values())).flatmap(events_of)


@st.composite
def recorded(draw: st.DrawFn) -> Recorded:
    """An event in the log, with or without what its caller sent along."""
    return a.recorded(
        draw(events),
        draw(positions),
        event_id=draw(st.uuids()),
        recorded_at=draw(times),
        correlation_id=draw(st.none() | texts),
        causation_id=draw(st.none() | texts),
        traceparent=draw(st.none() | texts),
    )
