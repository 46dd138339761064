#!/usr/bin/env python3
"""Two postures compared in the real window. Usage: compare_test.py PROGRAM NAME"""
import sys

from picture import changed_share
from screen import Display, wait_for, Window
from window_test import bone_share, main, NEUTRAL, SLIDER, slider_share, TURNED


def compared(window):
    """(hash of A, planned, simulated or none), or nothing."""
    words = window.now().get("compare")
    return tuple(words) if words else None


def compare(program):
    """A keeps, a slider makes B; over each other A is seen around B; side by side both are seen and both turn; swap is one step that undo takes back; V and Stop lead out."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        window.key("a")
        wait_for(lambda: compared(window) == (neutral, "simulated"), "A from the answer that is there")
        window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED))
        turned = window.settled(other_than=neutral)[1]
        wait_for(lambda: compared(window) == (neutral, "simulated"), "A beside another B")
        row = "compare.row/foot_progression_l"
        window.place(row)
        window.place("compare.take/" + SLIDER)
        over = window.rests_aside()
        x, y, w, h = window.place("picture")
        feet = (x + 0.3 * w, y + 0.7 * h, 0.4 * w, 0.25 * h)
        amber = lambda picture, box: sum(r > b + 70 and r > g + 25 for r, g, b in picture.pixels(box))
        print("pixels of A's colour over B:", amber(over, feet))
        assert amber(over, feet) > 20, "no ghost of A"
        window.key("v")
        window.place("compare.title/a")
        left_title, right_title = window.place("compare.title/a"), window.place("compare.title/b")
        assert left_title[0] + left_title[2] < x + 0.5 * w < right_title[0]
        beside = window.rests_aside()
        halves = [(x + 0.2 * w, y + 0.1 * h, 0.28 * w, 0.8 * h), (x + 0.6 * w, y + 0.1 * h, 0.3 * w, 0.8 * h)]
        shares = [bone_share(beside, half) for half in halves]
        print("bones:", ["%.3f" % share for share in shares])
        assert all(share > 0.01 for share in shares), "not two figures"
        # Turned in A's pane, then in B's: both change each time.
        for place in (0.4, 0.9):
            window.hand.move(x + place * w, y + 0.25 * h)
            window.drag_by(-48, 0)
            window.release()
            after = window.rests_aside()
            shares = [changed_share(beside, after, half) for half in halves]
            print("changed by a drag:", ["%.3f" % share for share in shares])
            assert all(share > 0.02 for share in shares), "one pane did not turn"
            beside = after
        assert window.history() == (1, 2), "turning is no change"
        window.key("x")
        wait_for(lambda: window.settled()[1] == neutral and compared(window) == (turned, "simulated"), "A and B swapped")
        assert window.history() == (2, 3), window.history()
        swapped = window.rests_aside()
        shares = [changed_share(beside, swapped, half) for half in halves]
        print("changed by the swap:", ["%.3f" % share for share in shares])
        assert all(share > 0.001 for share in shares), "the figures did not swap"
        window.key("ctrl", "z")
        wait_for(lambda: window.settled()[1] == turned and compared(window) == (neutral, "simulated"), "undo of the swap, A with it")
        after = window.rests_aside()
        back = [changed_share(beside, after, half) for half in halves]
        print("left after undo:", ["%.4f" % share for share in back])
        assert all(share < 0.02 for share in back), "undo did not bring the picture back"
        # Both walk in step: while it plays both change; a setting is copied; stopped, there is one picture again.
        window.key("space")
        for half in halves:
            wait_for(lambda: changed_share(beside, display.look(), half) > 0.004, "a pane that shows the walk")
        window.key("space")
        window.key("v")
        window.gone("compare.title/a")
        window.click("compare.stop")
        wait_for(lambda: compared(window) is None, "no A any more")
        assert window.history() == (1, 3), window.history()


def correct(program):
    """A single correction is played beside what is set, ends by Esc, and is made by Apply."""
    two = ("--set", "foot.toe_out.left=20", "--set", "leg.length.right=15")
    with Display() as display, Window(display, program, "--phase", "30", *two) as window:
        crooked = window.settled()[1]
        window.click("changes.more/1")
        play = "play/foot.toe_out.left"
        window.place(play)
        window.key("v")
        window.place("compare.title/a")
        before = window.rests_aside()
        window.click(play)
        wait_for(lambda: compared(window) and compared(window)[1] == "simulated" and compared(window)[0] != crooked, "the corrected walk")
        after = window.rests_aside()
        x, y, w, h = window.place("picture")
        right = (x + 0.6 * w, y + 0.1 * h, 0.3 * w, 0.8 * h)
        print(f"changed by playing: {changed_share(before, after, right):.3f}")
        assert changed_share(before, after, right) > 0.002, "B does not show the correction"
        assert window.answer()[1] == crooked and window.history() == (0, 1), "playing changed the posture"
        corrected = compared(window)[0]
        window.key("Escape")
        wait_for(lambda: compared(window) and compared(window)[0] != corrected, "the correction put away")
        window.click("apply/foot.toe_out.left")
        assert window.settled(other_than=crooked)[1] == corrected
        assert window.history() == (1, 2)


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (compare, correct)}))
