"""Start: the window straight away, everything else through the command line."""

import sys


def main() -> None:
    """The `nanostudio` program.

    A bare start skips the command line's imports: the window is painted sooner."""
    arguments = sys.argv[1:]
    if not arguments or arguments == ["--demo"]:
        from nanostudio.studio import open_window

        sys.exit(open_window(is_demo=bool(arguments)))
    from nanostudio.cli import cli

    cli(prog_name="nanostudio")


if __name__ == "__main__":
    main()
