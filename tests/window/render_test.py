#!/usr/bin/env python3
"""What the program says where it cannot run, and whether the window and `bodychain render` draw the same. Usage: render_test.py PROGRAM NAME [COMPARE_PICTURES]"""
import os
import pathlib
import subprocess
import sys
import tempfile

from screen import Display, Window
from window_test import main


def run_without(program, environment, *words):
    return subprocess.run([program, *words], env=environment, capture_output=True, text=True, timeout=120)


def expect(done, status, *mentioned):
    assert done.returncode == status, (done.returncode, done.stderr)
    assert done.stderr.count("\n") == 1, f"not one line: {done.stderr!r}"
    for word in mentioned:
        assert word in done.stderr, f"{word!r} is not in {done.stderr!r}"
    print(done.stderr.strip())


def errors(program):
    """No display, old OpenGL, bad input: one clear line and exit status 1 or 2."""
    blind = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    expect(run_without(program, blind), 1, "bodychain-cli", "bodychain render")
    expect(run_without(program, dict(blind, DISPLAY=":nonsense")), 1, "bodychain-cli", "bodychain render")
    expect(run_without(program, blind, "no_such_file.json"), 2, "no_such_file.json")
    expect(run_without(program, blind, "--set", "foot.toe_out.left=900"), 2, "foot.toe_out.left", "900")
    expect(run_without(program, blind, "--set", "foot.toe_oot.left=9"), 2, "foot.toe_out.left")
    expect(run_without(program, blind, "--no-such-flag"), 2, "--no-such-flag")
    expect(run_without(program, blind, "--size", "huge"), 2, "huge")
    expect(run_without(program, blind, "--view", "inside"), 2, "inside")
    with tempfile.NamedTemporaryFile(suffix=".json") as broken:
        broken.write(b'{ "bodychain": 1, "set": {')
        broken.flush()
        expect(run_without(program, blind, broken.name), 2, pathlib.Path(broken.name).name)
    assert run_without(program, blind, "--help").returncode == 0
    assert run_without(program, blind, "--version").stdout.startswith("bodychain ")
    with Display() as display:
        expect(run_without(program, dict(display.environment, MESA_GL_VERSION_OVERRIDE="2.1")), 1, "OpenGL", "bodychain-cli", "bodychain render")


def same_picture(program, compare):
    """The window at rest and `bodychain render` draw the same picture of the same moment. Left and right of the person floating controls lie over it."""
    where = ("--phase", "30", "--view", "front")
    with Display() as display, Window(display, program, *where) as window, tempfile.TemporaryDirectory() as folder:
        window.settled()
        picture = window.rests_aside()  # off the bones: the one under the pointer is lit up
        x, y, w, h = (round(v) for v in window.place("picture"))
        seen, drawn, difference = (pathlib.Path(folder) / name for name in ("seen.ppm", "drawn.png", "difference.png"))
        seen.write_bytes(picture.cropped(x, y, w, h).ppm())
        done = run_without(program, display.environment, "render", *where, "--as-window", "--size", f"{w}x{h}", "--png", drawn)
        assert done.returncode == 0, done.stderr
        middle = [round(v) for v in (0.3 * w, 0.12 * h, 0.4 * w, 0.78 * h)]
        done = subprocess.run([compare, seen, drawn, difference, *map(str, middle)], capture_output=True, text=True, timeout=60)
        print(done.stdout.strip())
        if done.returncode != 0:
            kept = pathlib.Path(compare).parent / "pictures"
            kept.mkdir(exist_ok=True)
            for file in (seen, drawn, difference):
                if file.exists():
                    (kept / f"same_picture_{file.name}").write_bytes(file.read_bytes())
        assert done.returncode == 0, f"window and render differ: {done.stdout.strip()}; see {pathlib.Path(compare).parent}/pictures/same_picture_*"
        # The check can fail: another phase is another picture.
        run_without(program, display.environment, "render", "--view", "front", "--phase", "36", "--as-window", "--size", f"{w}x{h}", "--png", drawn)
        other = subprocess.run([compare, seen, drawn, difference, *map(str, middle)], capture_output=True, text=True, timeout=60)
        assert other.returncode == 1, f"six percent of the cycle later was not told apart: {other.stdout}"


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (errors, same_picture)}))
