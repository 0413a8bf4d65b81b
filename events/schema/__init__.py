"""The contract as JSON Schemas and an AsyncAPI document, generated from the types.

<Name>.v<version>.json is what a message or an event of that version looks like: a promise to those who read it, also
those who wrote their reader long ago. compatibility.py says whether a change keeps a promise; generate.py refuses one
that does not.
"""
