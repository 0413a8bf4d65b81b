import pytest

from tests.events.wheel import CleanEnvironment


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> CleanEnvironment:
    """The wheel, and what the examples run on besides."""
    return CleanEnvironment(tmp_path_factory.mktemp("examples"), "starlette", "uvicorn")
