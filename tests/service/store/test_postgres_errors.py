"""What Postgres says when it refuses something goes to the log."""

from structlog.testing import capture_logs

from service.store.postgres_errors import log_refusal


def test_the_same_words_are_not_repeated() -> None:
    """Words that come again at once are logged once: each look at the readiness is refused. Others are logged."""
    with capture_logs() as lines:
        for words in ("no right to lions", "no right to tigers", "no right to lions"):
            log_refusal(PermissionError(words))

    assert [line["error"] for line in lines] == ["no right to lions", "no right to tigers"]
