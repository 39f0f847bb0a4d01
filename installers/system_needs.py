"""What a frozen program asks of the system: shared libraries, and the Debian packages that hold them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

PACKAGES: Mapping[str, str] = {
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libdrm.so.2": "libdrm2",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
}
"""Where Debian 12 and 13 and Ubuntu 22.04 and later have them."""
_OF_LIBC = re.compile(r"(libc|libm|libdl|librt|libpthread|libresolv|libutil|ld-linux.*)\.so\.\d+")


class UnknownLibrary(Exception):
    """A shared library that no package is known for."""


def wanted_libraries(folder: Path) -> dict[str, str]:
    """Return soname → one file that loads it, for everything that does not lie in the folder itself."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_elf(path)]
    present = {path.name for path in files}
    wanted: dict[str, str] = {}
    for path in files:
        for soname in re.findall(r"^\s+NEEDED\s+(\S+)", _objdump("-p", path), re.MULTILINE):
            if soname not in present:
                wanted.setdefault(soname, path.relative_to(folder).as_posix())
    return wanted


def newest_libc(folder: Path) -> str:
    """Return the least version of the C library that every file in the folder can live with."""
    found = {(2, 17)}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path):
            versions = re.findall(r"GLIBC_(\d+)\.(\d+)", _objdump("-T", path))
            found |= {(int(major), int(minor)) for major, minor in versions}
    return ".".join(map(str, max(found)))


def debian_packages(folder: Path) -> list[str]:
    """Return the `Depends` of a package with this content; raises `UnknownLibrary`."""
    wanted = {
        soname: user for soname, user in wanted_libraries(folder).items() if not _OF_LIBC.fullmatch(soname)
    }
    unknown = {soname: user for soname, user in wanted.items() if soname not in PACKAGES}
    if unknown:
        raise UnknownLibrary(", ".join(f"{soname} (for {user})" for soname, user in unknown.items()))
    return [f"libc6 (>= {newest_libc(folder)})", *sorted({PACKAGES[soname] for soname in wanted})]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _objdump(option: str, path: Path) -> str:
    done = subprocess.run(["objdump", option, str(path)], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")
