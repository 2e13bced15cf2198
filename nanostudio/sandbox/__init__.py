"""The built-in gateway on loopback; it imports core and never providers."""
