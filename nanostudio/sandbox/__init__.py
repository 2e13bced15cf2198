"""The built-in gateway: a real HTTP server on loopback that draws instead of paying."""
