#!/usr/bin/env python3
"""Cameras of the real window: six views, a close look at a bone, four views at once. Usage: views_test.py PROGRAM NAME"""
import os
import pathlib
import struct
import sys
import tempfile
import time

from grab_test import hold
from picture import changed_share
from render_test import run_without
from screen import Display, wait_for, Window
from window_test import bone_share, main


def cameras(program):
    """Keys 1 to 6 and their buttons show six views, each another picture; the buttons do the same as the keys."""
    with Display() as display, Window(display, program, "--phase", "10", "--view", "top") as window:
        window.settled()
        window.rests_aside()
        shots = []
        x, y, w, h = window.place("picture")
        picture = (x, y, 0.8 * w, h)  # beside it may be a tooltip
        for key in "123456":
            window.key(key)
            shots.append(window.rests())
        for i, shot in enumerate(shots):
            for other in shots[:i]:
                assert changed_share(shot, other, picture) > 0.02, "two keys show the same view"
        for button in (3, 0):
            window.click(f"view/{button}")
            assert changed_share(window.rests_aside(), shots[button], picture) < 0.002, f"button {button} and its key differ"
        # A wheel turned sideways, as two fingers on a touch-pad do; the same with Shift; the middle button.
        before = display.look()
        window.hand.move(x + 0.8 * w, y + 0.3 * h)

        def with_shift():
            with window.held("shift"):
                window.turn_wheel(7, 2)

        def with_the_middle():
            window.drag_by(-80, 0, button=2)
            window.release(2)
        for hand in (lambda: window.turn_wheel(6, 4), with_shift, with_the_middle):
            hand()
            after = window.rests()
            share = changed_share(before, after, picture)
            assert share > 0.02, share
            before = after
        assert window.history() == (0, 1)


def close_look(program):
    """F flies to the bone under the pointer and back beside the body; a double click and the button do the same; it stays with a walking bone."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        window.settled()
        x, y, w, h = window.place("picture")
        middle = (x + 0.35 * w, y + 0.2 * h, 0.3 * w, 0.6 * h)
        at = lambda px, py: window.hand.move(x + px * w, y + py * h)
        bones = lambda: [name for name in window.notes() if name.startswith("bone.")]
        at(0.9, 0.3)
        whole = window.rests()
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
        share = changed_share(whole, window.rests(), middle)
        print(f"changed by the close look: {share:.3f}")
        assert share > 0.15, share
        window.key("space")
        time.sleep(1.5)
        window.key("space")

        window.rests()

        def thigh_met(px):
            at(px, 0.5)
            return "handle.leg.femoral_anteversion.right" in window.now()
        assert any(map(thigh_met, (0.49, 0.47, 0.51, 0.45, 0.53))), "the thigh is not in the middle any more after some steps"
        window.key("Home")
        window.gone("whole")
        window.rests()
        at(0.5, 0.17)
        wait_for(lambda: bones(), "a bone of the head or neck")
        window.double_click()
        window.click("whole")
        window.gone("whole")
        window.rests()
        at(0.51, 0.17)
        wait_for(lambda: bones(), "a bone again")
        window.key("f")
        window.place("whole")
        window.key("Escape")
        window.gone("whole")
        assert window.history() == (0, 1), "looking closely is no change of the posture"


def four(program):
    """Four views: all show the walk, a drag moves its own pane, bones and rings answer in any pane; a title and Esc lead back."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        window.key("7")
        titles = [window.place(f"pane/{i}") for i in range(4)]
        x, y, w, h = window.place("picture")
        panes = [(x + px * w, y + py * h, 0.24 * w, 0.34 * h) for px, py in ((0.16, 0.05), (0.6, 0.05), (0.16, 0.55), (0.6, 0.55))]
        before = window.rests_aside()
        for pane, title in zip(panes, titles):
            assert bone_share(before, pane) > 0.005, "no skeleton in a pane"
            assert title[0] > pane[0]
        # A drag in a pane with a fixed direction, and in the free one.
        for pane in (1, 3):
            window.hand.move(x + 0.9 * w, panes[pane][1] + 0.2 * h)
            window.drag_by(-48, 0)
            window.release()
            after = window.rests_aside()
            shares = [changed_share(before, after, box) for box in panes]
            print("changed by a drag in pane", pane, ["%.3f" % s for s in shares])
            assert all((share > 0.02) == (i == pane) for i, share in enumerate(shares)), shares
            before = after
        time.sleep(0.7)  # a tooltip would have come
        start = window.cpu_seconds()
        time.sleep(2)
        assert window.cpu_seconds() - start <= 0.03, "four views are drawn while nothing happens"
        # The pelvis from the front, in its own pane.
        hold(window, 0.25, 0.23, "handle.pelvis.obliquity")
        window.drag_by(-10, 0)
        window.release()
        window.settled(other_than=neutral)
        before = window.rests_aside()
        window.key("space")
        for pane in panes:
            wait_for(lambda: changed_share(before, display.look(), pane) > 0.004, "a pane that shows the walk")
        window.key("space")
        window.point("pane/1")
        window.double_click()
        window.gone("pane/1")
        single = window.rests_aside()
        window.key("4")
        window.rests()
        window.key("7")
        window.place("pane/3")
        window.key("Escape")
        window.gone("pane/3")
        assert bone_share(single, (x, y, w, h)) > 0.01
    with tempfile.TemporaryDirectory() as folder:
        png = pathlib.Path(folder) / "four.png"
        done = run_without(program, dict(os.environ), "render", "--view", "four", "--stand", "--size", "640x360", "--png", str(png))
        assert done.returncode == 0, done.stderr
        assert png.read_bytes()[16:24] == struct.pack(">II", 640, 360)


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (cameras, close_look, four)}))
