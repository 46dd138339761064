#!/usr/bin/env python3
"""Drives the panel of curves and the chain in the real window. Usage: curves_test.py PROGRAM NAME"""
import sys

from picture import changed_share
from screen import Display, wait_for, Window
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
        before = window.rests_aside()
        window.drag(SLIDER, slider_share(window, NEUTRAL), slider_share(window, TURNED))
        window.settled(other_than=neutral)
        after = window.rests_aside()
        print(f"changed: plot {changed_share(before, after, plot):.3f}")
        assert changed_share(before, after, plot) > 0.01, "the curve did not answer"
        window.drag(PLOT, 0.2, 0.8)
        scrubbed = window.rests_aside()
        moved = changed_share(after, scrubbed, window.place("picture"))
        print(f"changed: picture {moved:.3f}")
        assert moved > 0.005, "a drag in a plot did not move the body"
        window.point(PLOT, 0.2)
        window.double_click()
        window.gone("plot/hip_flexion")
        assert window.place(PLOT)[2] > 2 * plot[2]
        window.key("Escape")
        window.place("plot/hip_flexion")
        window.key("k")
        window.gone("##curves")
        assert window.place("picture") == whole


def chain(program):
    """A link of the chain is clicked: its card opens and the camera flies there, Escape brings the whole body back. Places come, and one change is tried back."""
    two = ("--set", "foot.toe_out.left=20", "--set", "leg.length.right=15")
    with Display() as display, Window(display, program, "--phase", "30", *two) as window:
        crooked = window.settled()[1]
        window.place("chain.figure")
        before = window.rests_aside()
        window.click("chain/3")
        window.place("card.plot")
        wait_for(lambda: "share/leg.length.right" in window.notes(), "the shares of the causes")
        flown = changed_share(before, window.rests_aside(), window.place("picture"))
        print(f"changed: picture {flown:.3f}")
        assert flown > 0.2, "the camera did not fly to the link"
        window.key("Escape")
        window.gone("card")
        assert changed_share(before, window.rests_aside(), window.place("picture")) < 0.1, "the whole body did not come back"  # the hint is gone
        window.click("changes.page/2")
        window.click("site/1/right")
        window.click("try/leg.length.right")
        window.settled(other_than=crooked)
        window.click("undo")
        assert window.settled()[1] == crooked, "not the posture before"


TESTS = {f.__name__: f for f in (curves, chain)}

if __name__ == "__main__":
    sys.exit(main(TESTS))
