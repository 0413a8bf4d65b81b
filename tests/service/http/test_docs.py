"""The page at /docs renders the OpenAPI document by itself: nothing of it comes from another host."""

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx
import pytest

from service.bootstrap import http_application
from service.config import load
from tests.service.http.keys import key_set, new_key


@pytest.fixture
async def anyone(database_url: str) -> AsyncIterator[httpx.AsyncClient]:
    """A client without credentials."""
    config = load({"DATABASE_URL": database_url, "TOKENTRAIL_SIGNING_KEYS": key_set(new_key())})
    async with http_application(config, {"http"}) as app:
        yield httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://tokentrail.test")


class Page(HTMLParser):
    """The addresses that a page refers to, and its scripts and styles that stand within it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.inline: list[str] = []
        self._within = False
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._within = tag in ("script", "style")
        for name, value in attributes:
            if name in ("src", "href") and value:
                self.addresses.append(value)
            if name.startswith("on") or name == "style":
                self.inline.append(f"{name}={value}")

    def handle_endtag(self, tag: str) -> None:
        self._within = False

    def handle_data(self, data: str) -> None:
        if self._within and data.strip():
            self.inline.append(data)


PREFIX: Final = "https://example.test/tokentrail"
CONTENT_TYPES: Final = {
    "": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "json": "application/json",
}


async def test_page(anyone: httpx.AsyncClient) -> None:
    """The page and all that it refers to come from this service, with the right types, and nothing is inline. Addresses
    are relative, so that they are right behind a prefix, too."""
    response = await anyone.get("/docs")
    page = Page(response.text)
    script = (await anyone.get("/docs/initializer.js")).text
    fetched = re.findall(r'fetch\("([^"]*)"\)', script)
    addresses = ["docs", *page.addresses, *fetched]

    assert not page.inline
    assert fetched == ["openapi.json"]
    assert 'spec.servers = [{ url: new URL(".", document.baseURI).pathname }]' in script
    assert {"js", "css", "json"} <= {urlsplit(address).path.rpartition(".")[2] for address in addresses}
    for address in addresses:
        if address == "data:,":  # the icon: none
            continue
        assert not urlsplit(address).netloc
        assert not urlsplit(address).scheme
        behind_a_prefix = urljoin(f"{PREFIX}/docs", address)
        assert behind_a_prefix.startswith(PREFIX)
        found = await anyone.get(behind_a_prefix.removeprefix(PREFIX))
        assert found.status_code == 200
        assert found.content
        assert found.headers["content-type"] == CONTENT_TYPES[address.partition(".")[2].rpartition(".")[2]]
        assert found.headers["x-content-type-options"] == "nosniff"


async def test_policy(anyone: httpx.AsyncClient) -> None:
    """The browser is told to take nothing from elsewhere, to run no inline script, and not to frame the page."""
    response = await anyone.get("/docs")
    policy = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))

    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    for name in ("script-src", "style-src", "connect-src"):
        assert policy[name] == "'self'"
    assert policy["img-src"] == "'self' data:"


async def test_styles_and_scripts_load_nothing(anyone: httpx.AsyncClient) -> None:
    """The styles load nothing from other hosts, and the initializer has no address of one."""
    style = (await anyone.get("/docs/swagger-ui.css")).text
    script = (await anyone.get("/docs/initializer.js")).text

    assert not re.findall(r"@import|url\((?![\"']?data:)[^)]*\)", style)
    assert "//" not in re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)


async def test_swagger_ui_knows_openapi_31(anyone: httpx.AsyncClient) -> None:
    """The Swagger UI that is served is of version 5, the first that renders OpenAPI 3.1."""
    script = (await anyone.get("/docs/swagger-ui-bundle.js")).text

    assert re.search(r'PACKAGE_VERSION:"5\.\d+\.\d+"', script)
