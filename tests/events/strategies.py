"""Events and rows of the log as Hypothesis draws them: any that the types allow."""

from datetime import timedelta
from typing import Any, Final

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from events import codec
from tests.harness import builders as a

times: Final = st.integers(0, 2**47).map(lambda microseconds: a.NOW + timedelta(microseconds=microseconds))
texts: Final = st.text(st.characters(exclude_categories=["Cs"]))
positions: Final = st.integers(1, 2**63 - 1)


def any_of(kind: type[msgspec.Struct]) -> st.SearchStrategy[Any]:
    return _values(inspect.type_info(kind))


def _values(info: inspect.Type) -> st.SearchStrategy[Any]:
    """Any value that the type allows."""
    match info:
        case inspect.DictType():
            return st.dictionaries(texts, _values(info.value_type), max_size=3)
        case inspect.UnionType():
            return st.one_of(*map(_values, info.types))
        case inspect.LiteralType():
            return st.sampled_from(info.values)
        case inspect.StructType():
            return st.builds(info.cls, **{field.name: _values(field.type) for field in info.fields})
        case inspect.ListType():
            return st.lists(_values(info.item_type), max_size=3)
        case inspect.DateTimeType():
            return times
        case inspect.IntType():
            return st.integers(0, 2**31 - 1)
        case inspect.FloatType():
            return st.floats(0, 2**40)
        case inspect.BoolType():
            return st.booleans()
        case inspect.NoneType():
            return st.none()
        case inspect.Metadata():
            return _values(info.type)
        case _:
            return texts


events: Final = st.sampled_from(list(codec.TYPES.values())).flatmap(any_of)


known: Final = st.none() | texts
recorded: Final = st.builds(
    a.recorded,
    events,
    positions,
    event_id=st.uuids(),
    recorded_at=times,
    correlation_id=known,
    causation_id=known,
    traceparent=known,
)
"""Events in the log, with or without what their callers sent along."""
