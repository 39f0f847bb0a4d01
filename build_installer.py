#!/usr/bin/env python3
"""Makes what owners install.

    python3 build_installer.py linux     the frozen program as .deb and .tar.gz, with SHA256SUMS, in dist/
    python3 build_installer.py windows --python-embed ZIP --sha256 HEX
                                         the installer and the portable .zip, from any system
    python3 build_installer.py macos     the .app, on a Mac
    python3 build_installer.py plan      what would be done and made, without doing it
    python3 build_installer.py check     look at what lies in dist/: sizes, contents, licences, sums
    python3 build_installer.py i18n-update
                                         collect the texts to translate

Build for Linux on the oldest system that is to be served: what is built on Debian 12 runs there, on Ubuntu
22.04 and on newer ones. Use the system's own Python (3.11-3.14, with python3-venv and its shared library),
binutils and dpkg-deb. Windows needs NSIS, mingw-w64, and wine or Python 3.13 for the bytecode. The network is
needed for the pinned packages. docs/release.md says more.
"""

from __future__ import annotations

import sys

from installers.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
