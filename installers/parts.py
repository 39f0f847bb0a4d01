"""What a frozen program is made of, with versions and licence texts; runs inside the build's Python."""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path

from installers import project
from kolstudio.core.service import about, checks

PARTS = "parts.json"
BILL = "kolstudio.cdx.json"
"""The software bill of materials, CycloneDX 1.5."""
FILE = "kolstudio:file"
"""The property of a component in the bill that names a shared library taken from it."""
LICENCES = "licences"
"""The folder of licence texts in the frozen program."""
_BESIDE = ("Python", "SQLite", "Be Vietnam Pro", "Lucide")
"""What is shipped beside packages and Debian's libraries."""


@dataclass(frozen=True)
class Shipped:
    """One part: `kind` is python, debian or other; `texts` are files on this machine.

    `files` names the shared libraries that were taken from a Debian package.
    """

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def shipped(modules: set[str], binaries: Iterable[str]) -> list[Shipped]:
    """Return every part of a program with these top-level modules and these shared libraries (paths)."""
    wanted = {project.normal(name) for name in (*checks.LIBRARIES, "PySide6-Essentials")}
    for module, names in metadata.packages_distributions().items():
        if module in modules:
            wanted |= {project.normal(name) for name in names}
    packages = [part for part in about.packages() if project.normal(part.name) in wanted]
    found = [of(part, "python") for part in packages]
    found += [of(part, "other") for part in about.parts() if part.name in _BESIDE]
    loader = "GPL-2.0-or-later WITH Bootloader-exception"
    version = metadata.version("pyinstaller")
    found.append(Shipped("PyInstaller bootloader", version, loader, "other", _dist_texts("pyinstaller")))
    return sorted({*found, *_debian_parts(binaries)}, key=lambda part: part.name.casefold())


def texts(parts: Iterable[Shipped]) -> list[tuple[str, str, str]]:
    """Return what lies beside the code, as PyInstaller's entries: metadata and licence texts."""
    entries = []
    for part in parts:
        if part.kind == "python":
            for file in metadata.distribution(part.name).files or ():
                place = file.as_posix()
                if ".dist-info/" in place and not place.endswith(
                    ("INSTALLER", "REQUESTED", "direct_url.json")
                ):
                    entries.append((place, str(file.locate()), "DATA"))
        for number, text in enumerate(part.texts):
            folder = f"{LICENCES}/{part.name.replace(' ', '-')}"
            entries.append((f"{folder}/{number or ''}{Path(text).name}", text, "DATA"))
    python = f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/LICENSE.txt"
    entries += [(python, text, "DATA") for part in parts if part.name == "Python" for text in part.texts[:1]]
    return [*entries, ("kolstudio/LICENSE", str(project.ROOT / "LICENSE"), "DATA")]


def write(parts: list[Shipped], folder: Path) -> None:
    """Write the list of parts and the bill of materials into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = [{**asdict(part), "texts": len(part.texts)} for part in parts]
    (folder / PARTS).write_text(json.dumps(listed, ensure_ascii=False, indent=1), encoding="utf-8")
    (folder / BILL).write_text(json.dumps(bill(parts), ensure_ascii=False, indent=1), encoding="utf-8")


def bill(parts: list[Shipped]) -> dict[str, object]:
    """Return the bill of materials as CycloneDX 1.5; the same parts give the same bill."""
    made = datetime.fromtimestamp(project.moment(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    own = _component("KOL Studio", project.VERSION, "MIT", "")
    others = [
        {
            **_component(part.name, part.version, part.licence, _purl(part)),
            **({"properties": [{"name": FILE, "value": name} for name in part.files]} if part.files else {}),
        }
        for part in parts
    ]
    listed = json.dumps(others, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, listed + project.VERSION)}",
        "version": 1,
        "metadata": {"timestamp": made, "component": {**own, "type": "application"}},
        "components": others,
    }


def _component(name: str, version: str, licence: str, purl: str) -> dict[str, object]:
    component: dict[str, object] = {"type": "library", "bom-ref": purl or name, "name": name}
    if version:
        component["version"] = version
    if licence:
        component["licenses"] = [{"license": {"name": licence}}]
    if purl:
        component["purl"] = purl
    return component


def _purl(part: Shipped) -> str:
    if part.kind == "python":
        return f"pkg:pypi/{project.normal(part.name)}@{part.version}"
    if part.kind == "debian":
        return f"pkg:deb/debian/{part.name}@{part.version}"
    return ""


def of(part: about.Part, kind: str) -> Shipped:
    """Return a part that the program knows of itself as one that is shipped."""
    return Shipped(part.name, part.version, part.licence, kind, tuple(map(str, part.texts)))


def _dist_texts(name: str) -> tuple[str, ...]:
    found = (
        file for file in metadata.distribution(name).files or () if re.search("COPYING|LICEN", file.name)
    )
    return tuple(str(file.locate()) for file in found)


def _debian_parts(binaries: Iterable[str]) -> Iterator[Shipped]:
    """Yield the Debian packages that shared libraries of the system come from."""
    ours = {sys.prefix, *(sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib"))}
    files: dict[str, set[str]] = {}
    for binary in binaries:
        path = Path(binary).resolve()
        if not any(path.is_relative_to(folder) for folder in ours):
            files.setdefault(_debian_package(path), set()).add(Path(binary).name)
    for name, taken in sorted(files.items()):
        if name:
            version = _output("dpkg-query", "-W", "-f", "${Version}", name)
            text = Path("/usr/share/doc", name, "copyright")
            texts = (str(text),) if text.is_file() else ()
            yield Shipped(name, version, "see its text", "debian", texts, tuple(sorted(taken)))


def _debian_package(path: Path) -> str:
    """Return the package that a file belongs to, empty when it belongs to none."""
    for place in (str(path), str(path).removeprefix("/usr")):
        told = _output("dpkg-query", "-S", place) if shutil.which("dpkg-query") else ""
        if told:
            return told.partition(":")[0]
    return ""


def _output(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=False)
    return done.stdout.decode("utf-8", "replace").strip() if done.returncode == 0 else ""


def host() -> str:
    """Return the system this Python builds for, as artefact names say it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
