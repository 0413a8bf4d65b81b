"""Parameters of queries: what each takes, and what holds for all of them."""

from typing import Any, Final

import pytest

from service.http.operations import OPERATIONS
from service.http.request.parameter import Parameter
from tests.service.http.api import Account, invalid, refused, succeeded

Query = list[Parameter[Any]]

QUERIES: Final[dict[str, tuple[str, Query]]] = {
    operation.id: (
        operation.path,
        [each for each in operation.parameters if each.place == "query" and not each.ignored],
    )
    for operation in OPERATIONS
    if operation.caller in ("account token", "any token") and operation.method == "get"
}
ALL: Final = {parameter.key: parameter for _, query in QUERIES.values() for parameter in query}
TIME: Final = "2027-03-01T12:30:15.123456Z"
NO_TIMES: Final = [
    *("yesterday", "2027-03-01", "2027-03-01T12:30:15", "1798800000"),
    *("0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"),
]
NO_NUMBERS: Final = ["x", "-1", "+1", "1.5", " 1", "1_0", "٣", "9" * 1900]


def good(parameter: Parameter[Any]) -> list[str]:
    """Texts that the parameter takes by its documented schema."""
    schema = parameter.form.schema
    if schema["type"] == "integer":
        return [str(schema["minimum"]), str(schema["maximum"])]
    if schema.get("format") == "date-time":
        return [TIME, TIME.replace("Z", "+02:00"), TIME.replace("Z", "-11:30")]
    return list(schema.get("enum", [parameter.example or "0" * 32]))


def faulty(parameter: Parameter[Any]) -> list[str]:
    schema = parameter.form.schema
    if schema["type"] == "integer":
        return [*NO_NUMBERS, str(schema["minimum"] - 1), str(schema["maximum"] + 1)]
    if schema.get("format") == "date-time":
        return NO_TIMES
    return ["x", schema["enum"][0].upper(), f"--{schema['enum'][0]}"] if "enum" in schema else []


@pytest.mark.parametrize("key", ALL)
def test_it_takes_what_is_documented(key: str) -> None:
    """Numbers within their bounds, one of a choice, times with an offset, in their one form."""
    parameter = ALL[key]
    for text in good(parameter):
        parameter.form.read(text)
    for text in faulty(parameter):
        with pytest.raises(ValueError, match="must be"):
            parameter.form.read(text)


@pytest.mark.parametrize(("path", "query"), QUERIES.values(), ids=QUERIES)
async def test_all_faulty_parameters_are_refused_at_once(account: Account, path: str, query: Query) -> None:
    free = {"account_id", "pagination[cursor]"}  # any text may be asked for: it is not found, or is no cursor of ours
    params = {parameter.name: "\0" for parameter in query}

    errors = invalid(await account.client.get(path.format(api_token_id=account.token_id), params=params))

    assert errors.keys() == params.keys() - free


@pytest.mark.parametrize(("path", "query"), QUERIES.values(), ids=QUERIES)
async def test_empty_twice_or_malformed(account: Account, path: str, query: Query) -> None:
    """Empty and unknown parameters are as good as none; none may be given twice, and the query must be UTF-8."""
    path = path.format(api_token_id=account.token_id)
    empty = "&".join(f"{parameter.name}=" for parameter in query)

    assert succeeded(await account.client.get(f"{path}?{empty}&colour=red")) == succeeded(
        await account.client.get(path)
    )
    for parameter in query:
        assert list(invalid(await account.client.get(path, params=[(parameter.name, "")] * 2))) == [parameter.name]
        refused(await account.client.get(f"{path}?{parameter.name}=%ff"), 400, "bad_request")
    refused(await account.client.get(f"{path}?{query[0].name}=%c3%28"), 400, "bad_request")


EXCLUSIVE: Final = [(path, query, one) for path, query in QUERIES.values() for one in query if one.not_with]


@pytest.mark.parametrize(("path", "query", "parameter"), EXCLUSIVE, ids=[one.key for _, _, one in EXCLUSIVE])
async def test_some_parameters_exclude_each_other(
    account: Account, path: str, query: Query, parameter: Parameter[Any]
) -> None:
    [other] = [each for each in query if each.name == parameter.not_with]
    params = {each.name: good(each)[0] for each in (parameter, other)}

    errors = invalid(await account.client.get(path.format(api_token_id=account.token_id), params=params))

    assert list(errors) == [parameter.name]


@pytest.mark.parametrize("key", [parameter.key for parameter in ALL.values() if parameter.own])
async def test_of_the_account(account: Account, key: str) -> None:
    """An id of another account, or one that is none, is refused, not answered with an empty list."""
    foreign = (await account.api.account()).new_id()
    for text in (foreign, "production", "\0", account.new_id().upper()):
        name = ALL[key].name
        assert list(invalid(await account.client.get("/api/v1/api_token", params={name: text}))) == [name]
