#!/usr/bin/env python3
"""Turns bones by their rings in the real window. Usage: grab_test.py PROGRAM NAME"""
import sys

from picture import changed_share
from screen import Display, wait_for, Window
from window_test import main


def hold(window, bone_x, bone_y, handle):
    """Points at a bone, then at its handle."""
    x, y, w, h = window.place("picture")
    window.hand.move(x + bone_x * w, y + bone_y * h)
    window.point(handle)


def beside(window):
    x, y, w, h = window.place("picture")
    window.hand.move(x + 0.9 * w, y + 0.3 * h)


def grab(program):
    """Pelvis, foot and knee turned by their rings: the posture follows, in one step of the history each; undo and Esc take it back."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        neutral = window.settled()[1]

        def undone(turned):
            beside(window)
            window.key("ctrl", "z")
            assert window.settled(other_than=turned)[1] == neutral

        hold(window, 0.5, 0.46, "handle.pelvis.obliquity")
        before = window.rests()
        window.drag_by(-10, 0)  # top of the ring to the person's right: that side down
        window.release()
        kind, turned, _ = window.settled(other_than=neutral)
        assert kind == "simulated", kind
        assert window.history() == (1, 2), window.history()
        assert changed_share(before, window.rests(), window.place("picture")) > 0.01
        undone(turned)
        # The foot that stands and its knee: in the picture's left half, the person's right.
        for bone_x, bone_y, handle in ((0.485, 0.862, "handle.foot.toe_out.right"), (0.488, 0.74, "handle.leg.knee_valgus.right")):
            hold(window, bone_x, bone_y, handle)
            window.drag_by(-9, 0)
            window.release()
            changed = window.settled(other_than=neutral)[1]
            assert window.history() == (1, 2), (handle, window.history())
            undone(changed)
        # Esc while the button is down: as it was before, and nothing in the history.
        hold(window, 0.5, 0.46, "handle.pelvis.obliquity")
        window.drag_by(10, 0)
        window.settled(other_than=neutral)
        window.key("Escape")
        window.release()
        assert window.settled()[1] == neutral, "Esc did not take the drag back"
        assert window.history()[0] == 0, window.history()
        # With Shift the same drag turns less; a double click on the ring brings neutral back.
        hold(window, 0.5, 0.46, "handle.pelvis.obliquity")
        with window.held("shift"):
            window.drag_by(-10, 0)
            window.release()
        fine = window.settled(other_than=neutral)[1]
        assert fine != turned, "Shift made no difference"
        beside(window)
        hold(window, 0.5, 0.46, "handle.pelvis.obliquity")
        window.double_click()
        assert window.settled(other_than=fine)[1] == neutral


def grab_quick(program):
    """A press, a move and a release faster than any frame turn the ring that was pressed, or the view, by that move."""
    with Display() as display, Window(display, program, "--phase", "30", "--view", "front") as window:
        neutral = window.settled()[1]
        hold(window, 0.5, 0.46, "handle.pelvis.obliquity")
        x, y = window.hand.x, window.hand.y
        window.press()
        window.hand.move(x - 10, y)
        window.release()
        window.hand.move(x - 300, y)
        turned = window.settled(other_than=neutral)[1]
        assert window.history() == (1, 2), window.history()
        beside(window)
        window.key("ctrl", "z")
        assert window.settled(other_than=turned)[1] == neutral
        before = window.rests()
        beside(window)
        x, y = window.hand.x, window.hand.y
        window.press()
        window.hand.move(x - 60, y)
        window.release()
        window.hand.move(x, y)
        assert changed_share(before, window.rests(), window.place("picture")) > 0.02, "the view did not turn"
        assert window.answer()[1] == neutral and window.history() == (0, 2), window.history()


def grab_moving(program):
    """A ring follows its bone: it can be turned while the person walks, and of one who stands."""
    for words in (("--view", "front"), ("--view", "front", "--stand")):
        with Display() as display, Window(display, program, *words) as window:
            neutral = window.settled()[1]
            x, y, w, h = window.place("picture")

            def turned():
                """The ring may have walked on under the pointer: then the hand begins again."""
                window.hand.move(x + 0.5 * w, y + 0.46 * h)
                if "handle.pelvis.obliquity" not in window.now():
                    return False
                window.point("handle.pelvis.obliquity")
                window.drag_by(-10, 0)
                window.release()
                return window.history() == (1, 2)
            wait_for(turned, f"the pelvis turned, {words}")
            window.settled(other_than=neutral)
            beside(window)
            window.key("ctrl", "z")
            wait_for(lambda: window.settled()[1] == neutral, "neutral again")


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (grab, grab_quick, grab_moving)}))
