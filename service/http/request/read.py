"""Reads the parameters of a request: the texts of its headers, and the values of its query."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from service.domain.api_token import of_account
from service.http.answer.errors import Invalid, RequestError
from service.http.request.parameter import Parameter

Texts = dict[Parameter[Any], str]


class Values(dict[Any, Any]):
    """Maps each parameter, and the body, to its value in the request. One that the request lacks has its default."""

    def __missing__(self, said: Any) -> Any:
        return said.default


def header_texts(raw: Iterable[tuple[bytes, bytes]], wanted: Mapping[bytes, Parameter[Any]]) -> Texts:
    """The texts of the wanted headers, which are given by lower-case name.

    A list that came in several lines is joined by commas (RFC 9110, 5.3). Any other header that came more than once
    gets a line break between its values: no form allows that, so it is malformed.
    """
    found: Texts = {}
    for name, value in raw:
        parameter = wanted.get(name)
        if parameter is not None:
            text = value.decode("latin-1")
            if parameter in found:
                text = f"{found[parameter]}{', ' if parameter.listed else chr(10)}{text}"
            found[parameter] = text
    return found


def read_header(parameter: Parameter[Any], text: str) -> Any:
    """
    Raises:
        RequestError: the header is malformed.
    """
    try:
        return parameter.form.read(text)
    except ValueError as error:
        raise RequestError(f"The header {parameter.name} {error}") from None


def read_query(query_string: bytes, wanted: Mapping[str, Parameter[Any]], account_id: str) -> Values:
    """The values of the wanted parameters that the query has. An empty one is as if it were left out; parameters that
    are not wanted are ignored.

    Raises:
        RequestError: the query is not UTF-8.
        Invalid: some are not valid, or were given more than once. It tells of all of them.
    """
    try:
        pairs = parse_qsl(query_string.decode("ascii"), keep_blank_values=True, errors="strict")
    except ValueError:
        raise RequestError("The query is malformed") from None
    texts: dict[str, str] = {}
    errors: dict[str, list[str]] = {}
    for name, text in pairs:
        if name in wanted:
            if name in texts:
                errors[name] = ["must be given once"]
            texts[name] = text
    values = Values()
    for name, text in texts.items():
        if text and name not in errors:
            parameter = wanted[name]
            try:
                values[parameter] = _read(parameter, text, texts, account_id)
            except ValueError as error:
                errors[name] = [str(error)]
    if errors:
        raise Invalid(errors)
    return values


def _read(parameter: Parameter[Any], text: str, texts: Mapping[str, str], account_id: str) -> Any:
    value = parameter.form.read(text)
    if parameter.own is not None and not of_account(text, account_id):
        raise ValueError(f"is not {parameter.own} of the account")
    if parameter.not_with is not None and texts.get(parameter.not_with):
        raise ValueError(f"cannot be given together with {parameter.not_with}")
    return value
