"""python -m nanostudio.sandbox: the gateway as a process of its own."""

import sys

from nanostudio.sandbox.server import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
