#!/usr/bin/env python3
"""Drives the real window on a virtual display and looks at its pixels. Usage: window_test.py PROGRAM NAME"""
import pathlib
import subprocess
import sys
import tempfile
import time

from picture import changed_share
from screen import Display, missing_tools, wait_for, Window

SLIDER = "foot.toe_out.left"
NEUTRAL = 30 / 70  # where the mark of this slider is: 0 in -30..40
TURNED = 50 / 70   # 20 degrees
KNOB_SHARE = 8     # pixels from the end of the item to the middle of the knob at the end of its track


def slider_share(window, fraction):
    """Share of the item's width for a fraction of the track."""
    width = window.place(SLIDER)[2]
    return (KNOB_SHARE + fraction * (width - 2 * KNOB_SHARE)) / width


def bone_share(picture, box):
    """Share of warm, light pixels: bones on a cool background."""
    pixels = list(picture.pixels(box))
    return sum(r > 120 and r > b + 12 for r, _, b in pixels) / len(pixels)


def first_frame(program):
    """A skeleton is there, it moves, and the program ends with 0 when told to count frames."""
    with Display() as display, Window(display, program) as window:
        window.settled()
        first, picture = display.look(), window.place("picture")
        assert bone_share(first, picture) > 0.01, "no skeleton in the picture"
        wait_for(lambda: changed_share(first, display.look(), picture) > 0.005, "a skeleton that walks")
    with Display() as display, tempfile.TemporaryDirectory() as folder:
        png = pathlib.Path(folder) / "shot.png"
        done = subprocess.run([program, "--frames", "5", "--timing", "--screenshot", png], env=display.environment, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        assert "first walking frame" in done.stdout, done.stdout
        assert png.read_bytes().startswith(b"\x89PNG")
        print(done.stdout.strip())


def drag(program):
    """A real drag of a slider: the posture changes, the picture changes with it, in one step of the history; undo brings it back."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        neutral = window.settled()[1]
        before = window.rests()
        seen = window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED), watch=lambda: (window.answer()[0], display.look()))
        planned = [picture for kind, picture in seen if kind == "planned"]
        assert planned, f"the plan was never shown during the drag: {[kind for kind, _ in seen]}"
        kind, changed, _ = window.settled(other_than=neutral)
        assert kind == "simulated", kind
        after = window.rests_aside()
        x, y, w, h = window.place("picture")
        legs = (x + 0.3 * w, y + 0.5 * h, 0.4 * w, 0.5 * h)
        # The answer may change between the reading of its kind and the look at the screen: the first picture of a plan shows one.
        assert changed_share(planned[0], after, window.place("status")) > 0.02, "the status card does not tell plan and simulation apart"
        print(f"answer {kind}; changed: slider {changed_share(before, after, window.place(SLIDER)):.3f}, legs {changed_share(before, after, legs):.3f}")
        assert changed_share(before, after, window.place(SLIDER)) > 0.05, "the slider did not move"
        assert changed_share(before, after, legs) > 0.01, "the skeleton did not answer"
        assert changed_share(before, after, window.place("changes.table")) > 0.01, "the table of changes stayed empty"
        assert changed_share(before, after, window.place("view/0")) < 0.01, "something changed that has nothing to do with the slider"
        assert window.history() == (1, 2), f"one drag is one step, not {window.history()}"
        window.key("ctrl", "z")
        assert window.settled(other_than=changed)[1] == neutral
        assert window.history() == (0, 2)
        window.key("ctrl", "shift", "z")
        assert window.settled(other_than=neutral)[1] == changed


def typing(program):
    """A number is typed; letters typed there are no hotkeys; a double click resets."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        window.click(SLIDER + "/number")
        window.type("1g2")
        window.key("BackSpace")
        window.key("BackSpace")
        window.type("5")
        window.key("Return")
        changed = window.settled(other_than=neutral)[1]
        assert window.history() == (1, 2), window.history()
        window.point(SLIDER, slider_share(window, 45 / 70))
        window.double_click()
        assert window.settled(other_than=changed)[1] == neutral
        assert window.history() == (2, 3), window.history()


def find(program):
    """A slider is found by typing; letters, digits and space typed there are no hotkeys; Escape shows all again."""
    with Display() as display, Window(display, program, "--phase", "30", "--set", "pelvis.tilt=5") as window:
        window.settled()
        assert "leg.knee_valgus.left" not in window.notes()
        window.click("layers")
        window.key("ctrl", "f")
        window.type("k")
        window.gone("region.feet")
        before = window.rests()
        window.type("nee 1frg")
        window.gone("region.legs")
        for _ in range(len(" 1frg")):
            window.key("BackSpace")
        window.place("leg.knee_valgus.left")
        after = window.rests()
        for switch in ("ghost", "follow", "view/0", "play"):
            assert changed_share(before, after, window.place(switch)) == 0, f"typing clicked {switch}"
        window.key("Escape")
        window.place("region.feet")
        window.click("find")
        window.type("knee")
        window.gone("region.feet")
        window.click("status")
        window.key("Escape")  # also where the field has not the focus
        window.place("region.feet")
        assert window.history() == (0, 1), window.history()


def keys(program):
    """Space stops and starts the walk, arrows step, F1 opens the list of keys."""
    with Display() as display, Window(display, program) as window:
        window.settled()
        picture = window.place("picture")
        window.key("space")
        still = window.rests()  # it never would while it walks
        for _ in range(5):
            window.key("Right")
        closed = window.rests()
        assert changed_share(still, closed, picture) > 0.002, "the arrow did not step"
        window.key("F1")
        assert changed_share(closed, window.rests(), picture) > 0.2, "F1 shows nothing"
        window.key("F1")
        window.key("space")
        window.now()
        moving = display.look()
        wait_for(lambda: changed_share(moving, display.look(), picture) > 0.003, "the walk going on after space")


def view(program):
    """Dragging in the picture turns it, the wheel zooms, number keys choose views; the posture is not touched."""
    with Display() as display, Window(display, program, "--phase", "10") as window:
        neutral = window.settled()[1]
        picture = window.place("picture")
        shots = [window.rests()]
        window.drag("picture", 0.4, 0.7)
        shots.append(window.rests())
        window.turn_wheel(4, 4)
        shots.append(window.rests())
        window.key("1")
        shots.append(window.rests())
        shares = [changed_share(a, b, picture) for a, b in zip(shots, shots[1:])]
        print("changed by turning, zooming, front view:", ["%.3f" % s for s in shares])
        assert all(share > 0.02 for share in shares), shares
        assert window.settled()[1] == neutral and window.history() == (0, 1)


def idle(program):
    """Paused and left alone, nothing is drawn."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        window.settled()
        window.rests_aside()
        time.sleep(0.7)  # a tooltip would have come
        start = window.cpu_seconds()
        time.sleep(2)
        used = window.cpu_seconds() - start
        print(f"{used:.3f} CPU s in 2 s")
        assert used <= 0.03, f"{used} s of CPU time while nothing happens"


def resize(program):
    """The window follows its size and stays complete."""
    with Display() as display, Window(display, program, "--phase", "30", "--dark") as window:
        window.settled()
        before = window.place("picture")
        display.xdotool("search", "--sync", "--name", "bodychain", "windowsize", "900", "600")
        wait_for(lambda: window.notes()["picture"][2:] != [f"{side:.1f}" for side in before[2:]], "another layout")
        window.rests()
        after = window.place("picture")
        assert after[2] >= 400 and after[0] + after[2] <= 900 and after[1] + after[3] <= 600, after
        assert bone_share(display.look(), after) > 0.01, "no skeleton after resizing"
        assert window.close() == 0
        assert window.process.stderr.read() == ""


def stand(program):
    """Standing is another answer of the same posture, and nothing moves."""
    with Display() as display, Window(display, program) as window:
        window.settled()
        window.click("mode/1")
        window.gone("scrub")
        window.settled()
        still = window.rests_aside()
        assert bone_share(still, window.place("picture")) > 0.01
        time.sleep(0.5)
        assert changed_share(still, display.look(), window.place("picture")) < 0.001


def push(program):
    """A push is shown from the next heel strike on, the card says what came of it, and the steady walk follows."""
    with Display() as display, Window(display, program, "--view", "front") as window:
        window.settled()
        window.click("push/0")
        wait_for(lambda: "pushed" in window.notes(), "the pushed walk")
        wait_for(lambda: "pushed" not in window.notes(), "the steady walk after it")
        # A posture that changes meanwhile ends it.
        window.click("push.along/1")
        wait_for(lambda: "pushed" in window.notes(), "the second push")
        window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED))
        wait_for(lambda: "pushed" not in window.notes(), "the new posture")
        window.settled()
        window.click("mode/1")
        window.gone("push/0")  # nothing to push in one who stands


def hover(program):
    """The bone under the pointer, off its rings, is named and lit up; beside the body there is none."""
    with Display() as display, Window(display, program, "--stand", "--view", "front") as window:
        window.settled()
        x, y, w, h = window.place("picture")
        bones = lambda: [name for name in window.notes() if name.startswith("bone.")]
        window.hand.move(x + 0.46 * w, y + 0.5 * h)
        wait_for(lambda: bones() == ["bone.FemurR"], "the thigh under the pointer")
        lit = window.rests()
        window.hand.move(x + 0.9 * w, y + 0.3 * h)
        wait_for(lambda: not bones(), "no bone beside the body")
        thigh = (x + 0.44 * w, y + 0.52 * h, 0.06 * w, 0.08 * h)
        assert changed_share(lit, window.rests(), thigh, 8) > 0.05, "the thigh was not lit up"


TESTS = {f.__name__: f for f in (first_frame, drag, typing, find, keys, view, idle, resize, stand, push, hover)}


def main(tests=TESTS):
    if missing_tools():
        print("not installed:", ", ".join(missing_tools()), "(see src/tools/debian-packages.txt)")
        return 1
    if len(sys.argv) not in (3, 4) or sys.argv[2] not in tests:
        print(f"usage: {pathlib.Path(sys.argv[0]).name} PROGRAM {'|'.join(tests)} [COMPARE_PICTURES]")
        return 2
    test, programs = tests[sys.argv[2]], [sys.argv[1], *sys.argv[3:]]
    test(*(str(pathlib.Path(program).resolve()) for program in programs[:test.__code__.co_argcount]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
