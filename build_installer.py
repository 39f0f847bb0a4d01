#!/usr/bin/env python3
"""Makes what owners install.

    python3 build_installer.py linux     the frozen program as .deb and .tar.gz, with SHA256SUMS, in dist/
    python3 build_installer.py plan      what would be done and made, without doing it
    python3 build_installer.py check     look at what lies in dist/: sizes, contents, licences, sums

Build on the oldest system that is to be served: what is built on Debian 12 runs there, on Ubuntu 22.04 and
on newer ones. Use the system's own Python (3.11-3.14, with python3-venv and its shared library), binutils and
dpkg-deb; the network is needed for the pinned packages.
"""

from __future__ import annotations

import sys

from installers.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
