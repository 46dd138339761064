#!/usr/bin/env python3
"""Drives the panel of curves in the real window. Usage: curves_test.py PROGRAM NAME"""
import sys
import time

from screen import changed_share, Display, double_click, wait_for, Window
from window_test import main, NEUTRAL, SLIDER, slider_share, TURNED

PLOT = "plot/hip_rotation"


def curves(program):
    """K unfolds the curves; they follow a slider; a drag in a plot moves the body; a double-click enlarges; K folds them away."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        whole = window.place("picture")
        assert "##curves" not in window.notes(), "the curves are not folded away at first"
        window.key("k")
        plot = window.place(PLOT)
        wait_for(lambda: window.place("picture")[3] < 0.5 * whole[3], "a lower picture")
        window.point("status")
        window.rests()
        before = display.look()
        window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED))
        window.settled(other_than=neutral)
        window.point("status")
        window.rests()
        after = display.look()
        print(f"changed: plot {changed_share(before, after, plot):.3f}")
        assert changed_share(before, after, plot) > 0.01, "the curve did not answer"
        window.drag(PLOT, 0.2, 0.8)
        window.point("status")
        window.rests()
        scrubbed = display.look()
        moved = changed_share(after, scrubbed, window.place("picture"))
        print(f"changed: picture {moved:.3f}")
        assert moved > 0.005, "a drag in a plot did not move the body"
        time.sleep(0.6)
        window.point(PLOT, 0.2)
        double_click(display, lambda: "plot/hip_flexion" not in window.notes(), "the plot alone in the panel")
        assert window.place(PLOT)[2] > 2 * plot[2]
        window.key("Escape")
        window.place("plot/hip_flexion")
        window.key("k")
        wait_for(lambda: "##curves" not in window.notes(), "the curves folded away")
        assert window.place("picture") == whole


TESTS = {f.__name__: f for f in (curves,)}

if __name__ == "__main__":
    sys.exit(main(TESTS))
