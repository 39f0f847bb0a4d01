"""A fresh Debian in a folder of its own: made, entered by chroot, and taken down again."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

APT = ("sources.list", "sources.list.d", "apt.conf.d", "trusted.gpg.d")


class DebianRoot:
    """A system with nothing but what debootstrap installs.

    A tar of such a system as `base` saves making it, and may be one of Ubuntu, with sources of its own.
    """

    def __init__(self, folder: Path, base: Path | None) -> None:
        self.folder = folder
        self._mounts: list[Path] = []
        folder.mkdir(parents=True)
        if base is not None:
            run("tar", "-C", folder, "-xf", base)
        else:
            run("debootstrap", "--variant=minbase", "--include=ca-certificates", "bookworm", folder)
        self._use_our_registries()
        self._mount("proc", "-t", "proc", "proc")
        self._mount("dev/shm", "-t", "tmpfs", "-o", "mode=1777", "tmpfs")
        if Path("/opt").is_dir():
            self._mount("opt", "--bind", "/opt")
        for device in ("null", "zero", "random", "urandom"):
            if not (folder / "dev" / device).exists():
                run("cp", "-a", f"/dev/{device}", folder / "dev")
        self("useradd", "--create-home", "--home-dir", "/srv/huong", "huong")

    def __call__(self, *words: object, user: str = "", check: bool = True, **variables: str) -> str:
        """Run a command inside, as root or as a user, and return what it prints."""
        given = [f"{name}={value}" for name, value in variables.items()]
        as_user = ["--userspec", f"{user}:{user}"] if user else []
        home = "HOME=/srv/huong" if user else "HOME=/srv"
        path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
        settings = [path, home, "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *given]
        inside = ["chroot", *as_user, self.folder, "/usr/bin/env", "-i", *settings]
        return run(*inside, *words, check=check)

    def start(self, *words: str, user: str, **variables: str) -> subprocess.Popen[bytes]:
        """Start a program inside and leave it running."""
        given = [f"{name}={value}" for name, value in variables.items()]
        inside = ["chroot", "--userspec", f"{user}:{user}", str(self.folder), "/usr/bin/env", "-i"]
        settings = ["PATH=/usr/bin:/bin", "HOME=/srv/huong", "LANG=C.UTF-8", *given]
        return subprocess.Popen([*inside, *settings, *words])

    def packages(self) -> set[str]:
        """Return the names of the installed packages."""
        told = self("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n")
        return {line.split()[1] for line in told.splitlines() if line.startswith("ii")}

    def files(self) -> set[str]:
        """Return the paths of all files of the system; owners' folders and caches are left out."""
        found = set()
        for top in ("usr", "etc", "opt"):
            for place, _, names in os.walk(self.folder / top):
                found |= {os.path.join(place, name) for name in names}
        return found

    def show(self, screen_folder: Path) -> None:
        """Let programs inside reach the screens of this machine."""
        self._mount("tmp/.X11-unix", "--bind", str(screen_folder))

    def close(self) -> None:
        """Let go of the folders that are mounted; nothing is deleted before."""
        while self._mounts:
            run("umount", "-l", self._mounts.pop())
        shutil.rmtree(self.folder, ignore_errors=True)

    def _mount(self, place: str, *words: str) -> None:
        target = self.folder / place
        target.mkdir(parents=True, exist_ok=True)
        run("mount", *words, target)
        self._mounts.append(target)

    def _use_our_registries(self) -> None:
        etc = self.folder / "etc"
        debian = "ID=debian\n" in (etc / "os-release").read_text(encoding="utf-8")
        for name in APT if debian else ():
            ours, theirs = Path("/etc/apt", name), etc / "apt" / name
            if theirs.is_file():
                theirs.unlink()
            if ours.is_dir():
                shutil.copytree(ours, theirs, dirs_exist_ok=True)
            elif ours.is_file():
                shutil.copy(ours, theirs)
        for name in ("resolv.conf", "hosts", "ssl/certs/ca-certificates.crt"):
            if Path("/etc", name).is_file():
                (etc / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(Path("/etc", name), etc / name)


def run(*words: object, check: bool = True) -> str:
    """Run a command and return what it prints; a failure shows what it complained about."""
    done = subprocess.run([str(word) for word in words], stdin=subprocess.DEVNULL, capture_output=True)
    said = done.stdout.decode("utf-8", "replace")
    if check and done.returncode:
        raise AssertionError(
            f"{words}: exit {done.returncode}\n{said}{done.stderr.decode('utf-8', 'replace')}"
        )
    return said
