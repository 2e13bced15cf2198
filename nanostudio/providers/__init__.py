"""The wire: one module per provider, shared formats, and the one module with httpx."""
