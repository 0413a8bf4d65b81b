"""Events and rows of the log as Hypothesis draws them: any that the types allow."""

from datetime import timedelta
from typing import Any, Final

from hypothesis import strategies as st
from msgspec import inspect

from events import codec
from events.api_token import ApiTokenEvent
from events.recorded import Recorded
from tests.harness import builders as a

times: Final = st.integers(0, 2**47).map(lambda microseconds: a.NOW + timedelta(microseconds=microseconds))
texts: Final = st.text(st.characters(exclude_categories=["Cs"]))
positions: Final = st.integers(1, 2**63 - 1)


def events_of(kind: type[ApiTokenEvent]) -> st.SearchStrategy[ApiTokenEvent]:
    return st.builds(kind, **{field.name: _values(field.type) for field in inspect.type_info(kind).fields})  # type: ignore[attr-defined]


def _values(info: inspect.Type) -> st.SearchStrategy[Any]:
    """Any value that the type of a field allows."""
    match info:
        case inspect.UnionType():
            return st.one_of(*map(_values, info.types))
        case inspect.LiteralType():
            return st.sampled_from(info.values)
        case inspect.StructType():
            return st.builds(info.cls, **{field.name: _values(field.type) for field in info.fields})
        case inspect.DateTimeType():
            return times
        case inspect.IntType():
            return st.integers(0, 2**31 - 1)
        case inspect.NoneType():
            return st.none()
        case inspect.Metadata():
            return _values(info.type)
        case _:
            return texts


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
