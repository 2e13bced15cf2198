"""The SQLite database: one connection on one thread, migrations, queries."""
