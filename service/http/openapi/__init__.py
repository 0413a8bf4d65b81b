"""The OpenAPI document: operations.py is the table of what there is, document.py puts it together."""
