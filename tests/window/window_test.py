#!/usr/bin/env python3
"""Drives the real window on a virtual display and looks at its pixels. Usage: window_test.py PROGRAM NAME [COMPARE_PICTURES]"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from screen import changed_share, Display, missing_tools, wait_for, Window

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
        first = display.look()
        assert bone_share(first, window.place("picture")) > 0.01, "no skeleton in the picture"
        time.sleep(0.4)
        assert changed_share(first, display.look(), window.place("picture")) > 0.005, "the skeleton does not walk"
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
        before = display.look()
        seen = window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED), watch=lambda: (window.answer()[0], display.look()))
        planned = [picture for kind, picture in seen if kind == "planned"]
        assert planned, f"the plan was never shown during the drag: {[kind for kind, _ in seen]}"
        kind, changed, _ = window.settled(other_than=neutral)
        assert kind == "simulated", kind
        window.point("status")
        after = display.look()
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
        display.xdotool("type", "--delay", "80", "1g2")
        window.key("BackSpace")
        window.key("BackSpace")
        display.xdotool("type", "--delay", "80", "5")
        window.key("Return")
        changed = window.settled(other_than=neutral)[1]
        assert window.history() == (1, 2), window.history()
        time.sleep(0.6)
        window.point(SLIDER, slider_share(window, 45 / 70))

        def reset():
            """On a busy machine two clicks can come too far apart to be one double click; the hand tries again."""
            for _ in range(2):
                display.xdotool("click", "1")
                time.sleep(0.12)
            time.sleep(2.0)
            answer = window.answer()
            return answer and answer[1] == neutral

        wait_for(reset, "the double click to go back to neutral")
        assert window.settled(other_than=changed)[1] == neutral


def find(program):
    """A slider is found by typing; letters, digits and space typed there are no hotkeys; Escape shows all again."""
    with Display() as display, Window(display, program, "--phase", "30", "--set", "pelvis.tilt=5") as window:
        window.settled()
        assert "leg.knee_valgus.left" not in window.notes()
        window.click("layers")
        window.key("ctrl", "f")
        display.xdotool("type", "k")
        wait_for(lambda: "region.feet" not in window.notes(), "only names with a k")
        before = display.look()
        display.xdotool("type", "--delay", "80", "nee 1frg")
        wait_for(lambda: "region.legs" not in window.notes(), "nothing found")
        for _ in range(len(" 1frg")):
            window.key("BackSpace")
        window.place("leg.knee_valgus.left")
        time.sleep(1.0)
        after = display.look()
        for switch in ("ghost", "follow", "view/0", "play"):
            assert changed_share(before, after, window.place(switch)) == 0, f"typing clicked {switch}"
        window.key("Escape")
        window.place("region.feet")
        window.click("find")
        display.xdotool("type", "--delay", "80", "knee")
        wait_for(lambda: "region.feet" not in window.notes(), "only knees")
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
        window.rests()
        still = display.look()
        time.sleep(0.5)
        assert changed_share(still, display.look(), picture) < 0.001, "space did not stop the walk"
        for _ in range(5):
            window.key("Right")
        time.sleep(0.3)
        assert changed_share(still, display.look(), picture) > 0.002, "the arrow did not step"
        closed = display.look()
        window.key("F1")
        time.sleep(0.3)
        assert changed_share(closed, display.look(), picture) > 0.2, "F1 shows nothing"
        window.key("F1")
        window.key("space")
        time.sleep(0.3)
        moving = display.look()
        time.sleep(0.4)
        assert changed_share(moving, display.look(), picture) > 0.003, "space did not start the walk again"


def view(program):
    """Dragging in the picture turns it, the wheel zooms, number keys choose views; the posture is not touched."""
    with Display() as display, Window(display, program, "--phase", "10") as window:
        neutral = window.settled()[1]
        picture = window.place("picture")
        shots = [display.look()]
        window.drag("picture", 0.4, 0.7)
        shots.append(display.look())
        for _ in range(4):
            display.xdotool("click", "4")
            time.sleep(0.1)
        time.sleep(0.3)
        shots.append(display.look())
        window.key("1")
        time.sleep(1.0)
        shots.append(display.look())
        shares = [changed_share(a, b, picture) for a, b in zip(shots, shots[1:])]
        print("changed by turning, zooming, front view:", ["%.3f" % s for s in shares])
        assert all(share > 0.02 for share in shares), shares
        assert window.answer()[1] == neutral and window.history() == (0, 1)


def idle(program):
    """Paused and left alone, nothing is drawn."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        window.settled()
        window.rests()
        time.sleep(0.7)  # a tooltip may still come
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
        after = wait_for(lambda: window.place("picture") if window.place("picture") != before else None, "another layout")
        time.sleep(0.5)
        assert after[2] >= 400 and after[0] + after[2] <= 900 and after[1] + after[3] <= 600, after
        assert bone_share(display.look(), after) > 0.01, "no skeleton after resizing"
        assert window.close() == 0
        assert window.process.stderr.read() == ""


def stand(program):
    """Standing is another answer of the same posture, and nothing moves."""
    with Display() as display, Window(display, program) as window:
        window.settled()
        window.click("mode/1")
        window.point("status")
        wait_for(lambda: "scrub" not in window.notes(), "the standing posture")
        window.settled()
        window.rests()
        still = display.look()
        assert bone_share(still, window.place("picture")) > 0.01
        time.sleep(0.5)
        assert changed_share(still, display.look(), window.place("picture")) < 0.001


def push(program):
    """A push is shown from the next heel strike on, the card says what came of it, and the steady walk follows."""
    with Display() as display, Window(display, program, "--view", "front") as window:
        window.settled()
        window.click("push/0")
        wait_for(lambda: "pushed" in window.notes(), "the pushed walk")
        display.look()
        wait_for(lambda: "pushed" not in window.notes(), "the steady walk after it", 60)
        # A posture that changes meanwhile ends it.
        window.click("push.along/1")
        wait_for(lambda: "pushed" in window.notes(), "the second push")
        window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED))
        wait_for(lambda: "pushed" not in window.notes(), "the new posture")
        window.settled()
        window.click("mode/1")
        wait_for(lambda: "push/0" not in window.notes(), "standing: nothing to push")


def hover(program):
    """The bone under the pointer, off its rings, is named and lit up; beside the body there is none."""
    with Display() as display, Window(display, program, "--stand", "--view", "front") as window:
        window.settled()
        window.rests()
        x, y, w, h = window.place("picture")
        bones = lambda: [name for name in window.notes() if name.startswith("bone.")]
        display.xdotool("mousemove", round(x + 0.46 * w), round(y + 0.5 * h))
        wait_for(lambda: bones() == ["bone.FemurR"], "the thigh under the pointer")
        window.rests()
        lit = display.look()
        display.xdotool("mousemove", round(x + 0.9 * w), round(y + 0.3 * h))
        wait_for(lambda: not bones(), "no bone beside the body")
        window.rests()
        thigh = (x + 0.44 * w, y + 0.52 * h, 0.06 * w, 0.08 * h)
        assert changed_share(lit, display.look(), thigh, 8) > 0.05, "the thigh was not lit up"


def grab(program):
    """Pelvis, foot and knee turned by their rings: the posture follows, in one step of the history each; undo and Esc take it back."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        neutral = window.settled()[1]
        window.rests()
        x, y, w, h = window.place("picture")

        def hold(bone_x, bone_y, handle):
            """Point at a bone, then at its handle."""
            display.xdotool("mousemove", round(x + bone_x * w), round(y + bone_y * h))
            wait_for(lambda: handle in window.notes(), handle)
            window.point(handle)
            time.sleep(0.3)

        def drag(dx, dy, steps=10):
            window.press()
            for _ in range(steps):
                display.xdotool("mousemove_relative", "--", round(dx / steps), round(dy / steps))
                time.sleep(0.06)

        hold(0.5, 0.46, "handle.pelvis.obliquity")
        before = display.look()
        drag(-10, 0)  # top of the ring to the person's right: that side down
        window.release()
        kind, turned, _ = window.settled(other_than=neutral)
        assert kind == "simulated", kind
        assert window.history() == (1, 2), window.history()
        assert changed_share(before, display.look(), (x, y, w, h)) > 0.01
        display.xdotool("mousemove", round(x + 0.9 * w), round(y + 0.3 * h))
        window.key("ctrl+z")
        assert window.settled(other_than=turned)[1] == neutral
        # The foot that stands and its knee: in the picture's left half, the person's right.
        for bone_x, bone_y, handle in ((0.485, 0.862, "handle.foot.toe_out.right"), (0.488, 0.74, "handle.leg.knee_valgus.right")):
            hold(bone_x, bone_y, handle)
            drag(-9, 0)
            window.release()
            changed = window.settled(other_than=neutral)[1]
            assert window.history() == (1, 2), (handle, window.history())
            display.xdotool("mousemove", round(x + 0.9 * w), round(y + 0.3 * h))
            window.key("ctrl+z")
            assert window.settled(other_than=changed)[1] == neutral
        # Esc while the button is down: as it was before, and nothing in the history.
        hold(0.5, 0.46, "handle.pelvis.obliquity")
        drag(10, 0)
        window.settled(other_than=neutral)
        window.key("Escape")
        time.sleep(0.3)
        window.release()
        time.sleep(0.5)
        assert window.settled()[1] == neutral, "Esc did not take the drag back"
        assert window.history()[0] == 0, window.history()
        # With Shift the same drag turns less; a double click on the ring brings neutral back.
        hold(0.5, 0.46, "handle.pelvis.obliquity")
        display.xdotool("keydown", "shift")
        drag(-10, 0)
        window.release()
        display.xdotool("keyup", "shift")
        fine = window.settled(other_than=neutral)[1]
        assert fine != turned, "Shift made no difference"

        def reset():
            """On a busy machine two clicks can come too far apart, or miss the ring: the hand begins again."""
            window.key("Home")
            display.xdotool("mousemove", round(x + 0.9 * w), round(y + 0.3 * h))
            window.rests()
            hold(0.5, 0.46, "handle.pelvis.obliquity")
            for _ in range(2):
                display.xdotool("click", "1")
                time.sleep(0.12)
            time.sleep(1.0)
            return window.settled()[1] == neutral
        wait_for(reset, "neutral after a double click on its ring")


def grab_moving(program):
    """A ring follows its bone: it can be turned while the person walks, and of one who stands."""
    for words in (("--view", "front"), ("--view", "front", "--stand")):
        with Display() as display, Window(display, program, *words) as window:
            neutral = window.settled()[1]
            x, y, w, h = window.place("picture")

            def held():
                display.xdotool("mousemove", round(x + 0.5 * w), round(y + 0.46 * h))
                time.sleep(0.3)
                if "handle.pelvis.obliquity" not in window.notes():
                    return False
                window.point("handle.pelvis.obliquity")
                window.press()
                for _ in range(10):
                    display.xdotool("mousemove_relative", "--", "-1", "0")
                    time.sleep(0.06)
                window.release()
                time.sleep(0.3)
                return window.history() == (1, 2)
            wait_for(held, f"the pelvis turned, {words}")
            window.settled(other_than=neutral)
            display.xdotool("mousemove", round(x + 0.9 * w), round(y + 0.3 * h))
            window.key("ctrl+z")
            wait_for(lambda: window.settled()[1] == neutral, "neutral again")


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
        window.point("status")  # off the bones: the one under the pointer is lit up
        window.rests()
        time.sleep(0.7)
        window.rests()
        x, y, w, h = (round(v) for v in window.place("picture"))
        seen, drawn, difference = (pathlib.Path(folder) / name for name in ("seen.ppm", "drawn.png", "difference.png"))
        seen.write_bytes(display.look().cropped(x, y, w, h).ppm())
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


TESTS = {f.__name__: f for f in (first_frame, drag, typing, find, keys, view, idle, resize, stand, push, hover, grab, grab_moving, errors, same_picture)}


def main(tests=TESTS):
    if missing_tools():
        print("not installed:", ", ".join(missing_tools()), "(see src/tools/debian-packages.txt)")
        return 1
    if len(sys.argv) not in (3, 4) or sys.argv[2] not in tests:
        print(f"usage: {pathlib.Path(sys.argv[0]).name} PROGRAM {'|'.join(tests)} [COMPARE_PICTURES]")
        return 2
    program = str(pathlib.Path(sys.argv[1]).resolve())
    if sys.argv[2] == "same_picture":
        same_picture(program, str(pathlib.Path(sys.argv[3]).resolve()))
    else:
        tests[sys.argv[2]](program)
    return 0


if __name__ == "__main__":
    sys.exit(main())
