"""Makes the `.app` for Macs, on a Mac; nobody has run it on one yet."""

from __future__ import annotations

import platform
import shutil
import subprocess
from pathlib import Path
from typing import Any

from installers import freezing, parts, project
from installers.windows import icon

APP = "KOL Studio.app"
ICON = icon.ICNS
IDENTIFIER = "io.github.kolstudio"
KIND = f"{IDENTIFIER}.library"
INFO: dict[str, Any] = {
    "CFBundleDisplayName": "KOL Studio",
    "CFBundleExecutable": "kolstudiow",
    "CFBundleDevelopmentRegion": "vi",
    "CFBundleLocalizations": ["vi", "en"],
    "LSBackgroundOnly": False,
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "KOL Studio library",
            "CFBundleTypeRole": "Editor",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [KIND],
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": KIND,
            "UTTypeDescription": "KOL Studio library",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": ["kol"]},
        }
    ],
}
"""What is added to the `Info.plist`: languages, sharp text, and the `.kol` file type."""


def target() -> Path:
    """Return where the zip goes."""
    return project.OUTPUT / f"kolstudio-{project.VERSION}-macos-{platform.machine()}.zip"


def here() -> bool:
    """Tell whether this is a Mac."""
    return platform.system() == "Darwin"


def build() -> Path:
    """Make the `.app` and return the path of the zip that holds it."""
    freezing.run_pyinstaller()
    path = target()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    app = freezing.FROZEN.parent / APP
    subprocess.run(["ditto", "-c", "-k", "--keepParent", str(app), str(path)], check=True)
    bill = project.WORK / "work" / "kolstudio" / parts.BILL
    shutil.copyfile(bill, project.OUTPUT / f"kolstudio-{project.VERSION}-macos.cdx.json")
    return path
