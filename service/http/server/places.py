"""The places that a process has for requests: all callers together, and each account alone, may hold so many."""

from service.application.errors import TooManyRequests


class Places:
    """At most `most` are taken at a time, and by one account at most half of them: it cannot shut out the others."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._most_of_account = max(1, most // 2)
        self._taken = 0
        self._by_account: dict[str, int] = {}

    @property
    def full(self) -> bool:
        return self._taken >= self._most

    def take(self) -> "Place":
        self._taken += 1
        return Place(self)

    def count(self, account_id: str) -> None:
        """
        Raises:
            TooManyRequests: the account has as many as it may.
        """
        known = self._by_account.get(account_id, 0)
        if known >= self._most_of_account:
            raise TooManyRequests
        self._by_account[account_id] = known + 1

    def give_back(self, account_id: str | None) -> None:
        self._taken -= 1
        if account_id is None:
            return
        left = self._by_account[account_id] - 1
        if left:
            self._by_account[account_id] = left
        else:
            del self._by_account[account_id]


class Place:
    """A place that one request holds until it has been answered."""

    __slots__ = ("_account_id", "_places")

    def __init__(self, places: Places) -> None:
        self._places = places
        self._account_id: str | None = None

    def is_for(self, account_id: str) -> None:
        """
        Raises:
            TooManyRequests: the account has as many as it may.
        """
        self._places.count(account_id)
        self._account_id = account_id

    def leave(self) -> None:
        self._places.give_back(self._account_id)
