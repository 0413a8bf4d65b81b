"""A parameter of an operation: one object that is read from requests and written into the OpenAPI document."""

from dataclasses import dataclass
from typing import Any, Final, Generic, Literal, TypeVar, overload

from service.http.answer.errors import Invalid
from service.http.request.form import Form, Json

T = TypeVar("T")
Place = Literal["path", "query", "header"]
_NONSENSE: Final = "?"


@dataclass(eq=False, kw_only=True)
class Parameter(Generic[T]):
    """`call[parameter]` is its value in a handler: `default` where a request does not have it.

    `key` is its name among the document's components, `name` the one in requests. `not_with` names a parameter of the
    query that cannot be given together with it. `own` says what its id must be of the caller's account ("an
    environment"). `listed`: the header is a list, which may come in several lines. `ignored`: it is never read.
    `refusals` has an error of each kind that only operations with this parameter answer with.
    """

    key: str
    name: str
    place: Place
    form: Form[Any]
    description: str
    default: T
    example: Any = None
    not_with: str | None = None
    own: str | None = None
    listed: bool = False
    ignored: bool = False
    refusals: tuple[Exception, ...] = ()

    def why(self, text: str) -> str:
        """Returns the message for a text that does not have the form."""
        try:
            self.form.read(text)
        except ValueError as error:
            return str(error)
        raise AssertionError(f"{self.name} may be {text}")

    def refusal(self, text: str) -> Invalid:
        return Invalid({self.name: [self.why(text)]})

    def refusal_of_nonsense(self) -> Invalid | None:
        """The answer to a text of the query without the form; None where any text will do, or the place is another."""
        if self.place != "query" or self.ignored:
            return None
        try:
            self.form.read(_NONSENSE)
        except ValueError as error:
            return Invalid({self.name: [str(error)]})
        return None

    def documented(self) -> Json:
        """The Parameter Object of OpenAPI 3.1."""
        found: Json = {"name": self.name, "in": self.place, "description": self.description, "schema": self.form.schema}
        if self.default is not None:
            found["schema"] = {**self.form.schema, "default": self.default}
        if self.place == "path":
            found["required"] = True
        if self.place == "query":
            found["allowEmptyValue"] = True  # then it is as if it were left out
        if self.example is not None:
            found["example"] = self.example
        return found


def path(key: str, name: str, form: Form[T], description: str, *, example: str) -> Parameter[T]:
    return Parameter(
        key=key,
        name=name,
        place="path",
        form=form,
        description=description,
        example=example,
        default=None,  # type: ignore[arg-type]  # always there
    )


@overload
def query(key: str, name: str, form: Form[T], description: str, *, default: T, **more: Any) -> Parameter[T]: ...
@overload
def query(key: str, name: str, form: Form[T], description: str, **more: Any) -> Parameter[T | None]: ...
def query(key: str, name: str, form: Form[T], description: str, *, default: T | None = None, **more: Any) -> Any:
    return Parameter(key=key, name=name, place="query", form=form, description=description, default=default, **more)


def header(key: str, name: str, form: Form[T], description: str, **more: Any) -> Parameter[T | None]:
    return Parameter(key=key, name=name, place="header", form=form, description=description, default=None, **more)
