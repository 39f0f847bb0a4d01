"""Runs inside wine, in an embeddable Python of the test's own: starts one program with handles that work.

`python.exe runner.py job.json` reads words, folder, variables and the files that take what the program says, and
writes the exit code into `job.json.code`. A program that wine starts by itself gets no valid handles.
"""

import json
import os
import subprocess
import sys

with open(sys.argv[1], encoding="utf-8") as file:
    job = json.load(file)
with open(job["out"], "wb") as out:
    done = subprocess.run(
        job["words"],
        cwd=job["folder"],
        env={**os.environ, **job["variables"]},
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
    )
with open(sys.argv[1] + ".code", "w", encoding="ascii") as file:
    file.write(str(done.returncode))
