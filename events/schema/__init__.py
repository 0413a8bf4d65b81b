"""The contract as JSON Schemas and an AsyncAPI document, generated from the types."""
