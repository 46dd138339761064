#!/usr/bin/env python3
"""Cameras of the real window: six views, a close look at a bone, four views at once. Usage: views_test.py PROGRAM NAME"""
import os
import pathlib
import struct
import sys
import tempfile
import time

from screen import changed_share, Display, double_click, wait_for, Window
from window_test import bone_share, main, run_without


def cameras(program):
    """Keys 1 to 6 and their buttons show six views, each another picture; the buttons do the same as the keys."""
    with Display() as display, Window(display, program, "--phase", "10", "--view", "top") as window:
        window.settled()
        window.point("status")
        shots = []
        x, y, w, h = window.place("picture")
        picture = (x, y, 0.8 * w, h)  # beside it may be a tooltip
        for key in "123456":
            window.key(key)
            window.rests()
            shots.append(display.look())
        for i, shot in enumerate(shots):
            for other in shots[:i]:
                assert changed_share(shot, other, picture) > 0.02, "two keys show the same view"
        for button in (3, 0):
            window.click(f"view/{button}")
            window.point("status")
            window.rests()
            assert changed_share(display.look(), shots[button], picture) < 0.002, f"button {button} and its key differ"
        # A wheel turned sideways, as two fingers on a touch-pad do; the same with Shift; the middle button.
        before = display.look()
        display.xdotool("mousemove", round(x + 0.8 * w), round(y + 0.3 * h))
        for hand in (lambda: [display.xdotool("click", 6) for _ in range(4)],
                     lambda: [display.xdotool("keydown", "shift", "click", 7, "click", 7, "keyup", "shift")],
                     lambda: [display.xdotool("mousedown", 2, "mousemove_relative", "--", -40, 0, "sleep", "0.2", "mousemove_relative", "--", -40, 0, "sleep", "0.2", "mouseup", 2)]):
            hand()
            window.rests()
            share = changed_share(before, display.look(), picture)
            assert share > 0.02, share
            before = display.look()
        assert window.history() == (0, 1)


def close_look(program):
    """F flies to the bone under the pointer and back beside the body; a double click and the button do the same; it stays with a walking bone."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        window.settled()
        x, y, w, h = window.place("picture")
        middle = (x + 0.35 * w, y + 0.2 * h, 0.3 * w, 0.6 * h)
        at = lambda px, py: display.xdotool("mousemove", round(x + px * w), round(y + py * h))
        bones = lambda: [name for name in window.notes() if name.startswith("bone.")]
        at(0.9, 0.3)
        window.rests()
        whole = display.look()
        at(0.46, 0.5)
        wait_for(lambda: bones() == ["bone.FemurR"], "the thigh under the pointer")
        window.key("f")
        window.place("whole")
        at(0.47, 0.6)
        wait_for(lambda: bones() == ["bone.FemurR"], "the thigh in the middle of the picture")
        wait_for(lambda: "handle.leg.femoral_anteversion.right" in window.notes(), "its rings, close up")
        at(0.5, 0.17)
        wait_for(lambda: "handle.pelvis.tilt" in window.notes(), "the pelvis where the head was")
        at(0.9, 0.3)
        window.rests()
        share = changed_share(whole, display.look(), middle)
        print(f"changed by the close look: {share:.3f}")
        assert share > 0.15, share
        window.key("space")
        time.sleep(1.5)
        window.key("space")

        def thigh_met():
            for px in (0.49, 0.47, 0.51, 0.45, 0.53):
                at(px, 0.5)
                time.sleep(0.4)
                if "handle.leg.femoral_anteversion.right" in window.notes():
                    return True
            return False
        wait_for(thigh_met, "the thigh still in the middle after some steps")
        window.key("Home")
        wait_for(lambda: "whole" not in window.notes(), "the whole body")
        window.rests()
        at(0.5, 0.17)
        wait_for(lambda: bones(), "a bone of the head or neck")
        double_click(display, lambda: "whole" in window.notes(), "a close look by double click")
        window.click("whole")
        wait_for(lambda: "whole" not in window.notes(), "the whole body by its button")
        window.rests()
        at(0.51, 0.17)
        wait_for(lambda: bones(), "a bone again")
        window.key("f")
        window.place("whole")
        window.key("Escape")
        wait_for(lambda: "whole" not in window.notes(), "the whole body by Esc")
        assert window.history() == (0, 1), "looking closely is no change of the posture"


def four(program):
    """Four views: all show the walk, a drag moves its own pane, bones and rings answer in any pane; a title and Esc lead back."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        window.key("7")
        window.point("status")
        titles = [window.place(f"pane/{i}") for i in range(4)]
        x, y, w, h = window.place("picture")
        panes = [(x + px * w, y + py * h, 0.24 * w, 0.34 * h) for px, py in ((0.16, 0.05), (0.6, 0.05), (0.16, 0.55), (0.6, 0.55))]
        window.rests()
        before = display.look()
        for pane, title in zip(panes, titles):
            assert bone_share(before, pane) > 0.005, "no skeleton in a pane"
            assert title[0] > pane[0]
        # A drag in a pane with a fixed direction, and in the free one.
        for pane in (1, 3):
            display.xdotool("mousemove", round(x + 0.9 * w), round(panes[pane][1] + 0.2 * h))
            window.press()
            for _ in range(6):
                display.xdotool("mousemove_relative", "--", -8, 0)
                time.sleep(0.05)
            window.release()
            window.point("status")
            window.rests()
            after = display.look()
            shares = [changed_share(before, after, box) for box in panes]
            print("changed by a drag in pane", pane, ["%.3f" % s for s in shares])
            assert all((share > 0.02) == (i == pane) for i, share in enumerate(shares)), shares
            before = after
        start = window.cpu_seconds()
        time.sleep(2)
        assert window.cpu_seconds() - start <= 0.03, "four views are drawn while nothing happens"
        # The pelvis from the front, in its own pane.
        handle = "handle.pelvis.obliquity"
        display.xdotool("mousemove", round(x + 0.25 * w), round(y + 0.23 * h))
        wait_for(lambda: handle in window.notes(), handle)
        window.point(handle)
        time.sleep(0.3)
        window.press()
        for _ in range(5):
            display.xdotool("mousemove_relative", "--", -2, 0)
            time.sleep(0.06)
        window.release()
        window.settled(other_than=neutral)
        window.point("status")
        window.rests()
        before = display.look()
        window.key("space")
        time.sleep(0.7)
        window.key("space")
        window.rests()
        after = display.look()
        assert all(changed_share(before, after, pane) > 0.004 for pane in panes), "not every pane shows the walk"
        window.point("pane/1")
        double_click(display, lambda: "pane/1" not in window.notes(), "one view by a double click on its title")
        window.point("status")
        window.rests()
        single = display.look()
        window.key("4")
        window.rests()
        window.key("7")
        window.place("pane/3")
        window.key("Escape")
        wait_for(lambda: "pane/3" not in window.notes(), "one view by Esc")
        window.rests()
        assert bone_share(single, (x, y, w, h)) > 0.01
    with tempfile.TemporaryDirectory() as folder:
        png = pathlib.Path(folder) / "four.png"
        done = run_without(program, dict(os.environ), "render", "--view", "four", "--stand", "--size", "640x360", "--png", str(png))
        assert done.returncode == 0, done.stderr
        assert png.read_bytes()[16:24] == struct.pack(">II", 640, 360)


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (cameras, close_look, four)}))
