"""Calls the service with the client in the folder: `python call.py FOLDER URL TOKEN`. It raises what goes wrong."""

import importlib
import sys
from typing import Any


def main(folder: str, url: str, token: str) -> None:
    sys.path.insert(0, folder)
    client = importlib.import_module("generated").AuthenticatedClient(base_url=url, token=token)
    models = importlib.import_module("generated.models")

    def call(name: str, *arguments: str, **named: Any) -> Any:
        return importlib.import_module(f"generated.api.api_tokens.{name}").sync(*arguments, client=client, **named)

    new = models.NewToken(token_scope=models.NewTokenTokenScope.ACCOUNT)
    created = call("create_api_token", body=models.CreateBody(details=new))
    assert isinstance(created, models.CreatedAnswer), created
    token_id = created.details.id
    suspended = call("suspend_api_token", token_id)
    assert suspended.details.status == "suspended", suspended
    again = call("suspend_api_token", token_id, body=models.CommandBody(reason="twice"))
    assert isinstance(again, models.ErrorAnswerInvalidAction), again
    revoked = call("revoke_api_token", token_id, body=models.CommandBody(reason="lost"))
    assert revoked.details.status == "revoked", revoked
    gone = call("delete_api_token", token_id)
    assert isinstance(gone, models.Success), gone
    missing = call("get_api_token", token_id)
    assert isinstance(missing, models.ErrorAnswerNotFound), missing


if __name__ == "__main__":
    main(*sys.argv[1:])
