"""The verifier in front of web applications: ASGI middleware and a guard for Litestar."""
