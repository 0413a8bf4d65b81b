"""The page at /docs renders the OpenAPI document by itself: nothing of it comes from another host."""

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from tests.service.http.api import Api

PREFIX: Final = "https://example.test/tokentrail"
CONTENT_TYPES: Final = {
    "": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "json": "application/json",
}


async def test_page(api: Api) -> None:
    """The page and all that it refers to come from this service, also behind a prefix, and nothing is inline."""
    response = await api.client().get("/docs")
    script = (await api.client().get("/docs/initializer.js")).text
    fetched = re.findall(r'fetch\("([^"]*)"\)', script)
    addresses = ["docs", *re.findall(r'\b(?:src|href)="([^"]*)"', response.text), *fetched]

    assert not re.search(r"<(?:script|style)\b[^>]*>\s*[^<\s]|\s(?:on\w+|style)=", response.text), "nothing is inline"
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
        found = await api.client().get(behind_a_prefix.removeprefix(PREFIX))
        assert found.is_success
        assert found.content
        assert found.headers["content-type"] == CONTENT_TYPES[address.partition(".")[2].rpartition(".")[2]]
        assert found.headers["x-content-type-options"] == "nosniff"


async def test_policy(api: Api) -> None:
    """The browser is told to take nothing from elsewhere, to run no inline script, and not to frame the page."""
    response = await api.client().get("/docs")
    policy = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))

    assert policy["default-src"] == policy["frame-ancestors"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["img-src"] == "'self' data:"


async def test_styles_and_scripts_load_nothing(api: Api) -> None:
    """The styles load nothing from other hosts, and the initializer has no address of one."""
    style = (await api.client().get("/docs/swagger-ui.css")).text
    script = (await api.client().get("/docs/initializer.js")).text
    assert not re.findall(r"@import|url\((?![\"']?data:)[^)]*\)", style)
    assert "//" not in re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)


async def test_swagger_ui_knows_openapi_31(api: Api) -> None:
    script = (await api.client().get("/docs/swagger-ui-bundle.js")).text
    assert re.search(r'PACKAGE_VERSION:"5\.\d+\.\d+"', script)
