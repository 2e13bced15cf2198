"""The one command: set up, run, test, check and measure NanoStudio.

Standard library only. This file must parse on any Python, so that an old one gets a
sentence and not a traceback; the work is in commands.py."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - it is started by whatever python3 is
    sys.exit(
        "NanoStudio needs Python 3.11 or newer; this is Python %d.%d.\n"  # noqa: UP031
        "Start this file with a newer one, for example: python3.12 %s"
        % (sys.version_info[0], sys.version_info[1], " ".join(sys.argv))
    )

from commands import main

sys.exit(main(sys.argv[1:]))
