"""What the frozen program carries of the libraries, and what stays out of it."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

HIDDEN_IMPORTS = ("phonenumbers.data",)
"""Modules that libraries load by a name made up while running; PyInstaller cannot see them."""

UNUSED_MODULES = (
    "tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "pdb",
    "lib2to3",
    "ssl",
    "_ssl",
    "_hashlib",
    "xmlrpc",
    "wsgiref",
    "http.server",
    "curses",
    "readline",
    "ensurepip",
    "pip",
    "setuptools",
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "apsw",
    "vnlunar",
    "jsonschema",
    "IPython",
    "PIL",
    "pandas",
    "scipy",
    "lxml",
    "PyQt5",
    "PyQt6",
    "PySide2",
    "numpy.f2py",
    "numpy.distutils",
)
"""Modules nobody needs when the program runs; some libraries import them when they happen to be there."""

ONLY_IF_OURS = ("numpy", "highspy", "holidays", "pyrage")
"""Big libraries that others pick up when they are there: shipped only when our own code imports them."""

SYSTEM_LIBRARIES = (
    "libglib-2.0.so*",
    "libgthread-2.0.so*",
    "libgobject-2.0.so*",
    "libgio-2.0.so*",
    "libgmodule-2.0.so*",
    "libdbus-1.so*",
    "libfontconfig.so*",
    "libfreetype.so*",
    "libxkbcommon*.so*",
    "libxcb*.so*",
    "libX*.so*",
    "libICE.so*",
    "libSM.so*",
    "libwayland-*.so*",
    "libEGL.so*",
    "libGL*.so*",
    "libdrm.so*",
    "libgbm.so*",
    "libstdc++.so*",
    "libgcc_s.so*",
    "libgtk-3*.so*",
    "libgdk*.so*",
    "libpango*.so*",
    "libcairo*.so*",
    "libatk*.so*",
    "libatspi*.so*",
    "libharfbuzz*.so*",
    "libsystemd.so*",
    "libcap.so*",
    "libgcrypt.so*",
    "libgpg-error.so*",
    "liblz4.so*",
    "libpng16.so*",
    "libbrotli*.so*",
    "libexpat.so*",
    "libpcre*.so*",
    "libbsd.so*",
    "libmd.so*",
    "libmount.so*",
    "libblkid.so*",
    "libselinux.so*",
    "libuuid.so*",
    "libgssapi_krb5.so*",
    "libkrb5*.so*",
    "libk5crypto.so*",
    "libcom_err.so*",
    "libkeyutils.so*",
    "libzstd.so*",
    "libepoxy.so*",
    "libpixman*.so*",
    "libthai.so*",
    "libdatrie.so*",
    "libfribidi.so*",
    "libgraphite2.so*",
    "libjpeg.so*",
    "libtiff.so*",
)
"""What every Linux desktop has and keeps up to date: the package asks the system for it."""

LEFT_OUT = (
    "*/Qt/translations/*",
    "*/Qt/qml/*",
    "*/plugins/tls/*",
    "*/plugins/networkinformation/*",
    "*/plugins/platformthemes/libqgtk3.so",
    "*/plugins/generic/*",
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/libqeglfs.so",
    "*/plugins/platforms/libqlinuxfb.so",
    "*/plugins/platforms/libqvkkhrdisplay.so",
    "*/plugins/platforms/libqvnc.so",
    "*/plugins/platforms/libqminimalegl.so",
    "*/plugins/platforms/libqminimal.so",
    "*/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "*/plugins/imageformats/libqpdf.so",
    "*/plugins/imageformats/libqtga.so",
    "*/plugins/imageformats/libqtiff.so",
    "*/plugins/imageformats/libqwbmp.so",
    "*/plugins/imageformats/libqicns.so",
    "*/libQt6Qml*.so*",
    "*/libQt6Quick*.so*",
    "*/libQt6Pdf*.so*",
    "*/libQt6VirtualKeyboard*.so*",
    "*/libQt6EglFS*.so*",
    "*/libQt6Eglfs*.so*",
    "*/libQt6EglFsKmsSupport*.so*",
    "*/libQt6Labs*.so*",
    "*/libssl.so*",
    "*/libcrypto.so*",
    "*/tests/*",
    "*/test/*",
    "*.pyi",
    "*.pxd",
    "*/__pycache__/*",
    "*/*.dist-info/RECORD",
    "*/*.dist-info/direct_url.json",
    "*/*.dist-info/REQUESTED",
    "*/*.dist-info/INSTALLER",
)
"""Parts of the libraries that the program never opens, by their place in the folder."""

WINDOWS_PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "iconengines/qsvgicon.dll",
    "imageformats/qsvg.dll",
    "imageformats/qjpeg.dll",
    "imageformats/qgif.dll",
    "imageformats/qico.dll",
    "imageformats/qwebp.dll",
)
"""The plugins of Qt that Windows needs; `qoffscreen` is for the self-test."""

LEFT_OUT_OF_WHEELS = (
    "/PySide6/*/*",
    "/PySide6/*.exe",
    "/PySide6/*.json",
    "/shiboken6/*/*",
    "*.lib",
    "*.pyi",
    "*.pxd",
    "*.pyx",
    "*.c",
    "*.h",
    "*.hpp",
    "*.cpp",
    "*.pdb",
    "*.exe",
    "*/py.typed",
    "*/tests/*",
    "*/test/*",
    "*/__pycache__/*",
    "*/__pyinstaller/*",
    "*/_pyinstaller/*",
    "*/conftest.py",
    "/numpy/f2py/*",
    "/numpy/distutils/*",
    "*.template",
    "*.pc",
    "*.dist-info/sboms/*",
)
"""Parts of the Windows wheels that the program never opens; Qt's libraries are chosen by who loads them."""


def left_out_modules(package: Path) -> list[str]:
    """Return the modules to leave out of a program whose code lies in the folder `package`."""
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(package.rglob("*.py")))
    imported = set(re.findall(r"^\s*(?:import|from) (\w+)", code, re.MULTILINE))
    asked_for = imported | ({"numpy"} if "highspy" in imported else set())
    return [*UNUSED_MODULES, *(name for name in ONLY_IF_OURS if name not in asked_for)]


def is_shipped(place: str) -> bool:
    """Tell whether a file belongs into the frozen program; `place` is its path in the folder."""
    place = place.replace("\\", "/")
    name = place.rpartition("/")[2]
    if any(fnmatch(name, pattern) for pattern in SYSTEM_LIBRARIES):
        return False
    return not any(fnmatch("/" + place, pattern) for pattern in LEFT_OUT)


def is_shipped_on_windows(place: str) -> bool:
    """Tell whether a file of a Windows wheel belongs into the program; `place` is its path in `app`."""
    plugin = place.removeprefix("PySide6/plugins/")
    if plugin != place:
        return plugin in WINDOWS_PLUGINS
    return not any(fnmatch("/" + place, pattern) for pattern in LEFT_OUT_OF_WHEELS)
