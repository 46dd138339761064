#!/usr/bin/env python3
"""Drives tour, pages to learn from, presentation and what is remembered in the real window. Usage: guide_test.py PROGRAM NAME"""
import json
import pathlib
import sys

from picture import changed_share
from screen import Display, wait_for, Window
from window_test import main

PANELS = ("##posture", "##changes", "##timeline", "##top")


def next_stop(window, before):
    """Right arrow; the card of the next stop may be as large as the last: its done mark is not."""
    window.key("Right")
    wait_for(lambda: "tour.show" in window.now(), f"the stop after {before}")


def done(window, what):
    def noticed():
        notes = window.now()
        return "tour.card" in notes and "tour.show" not in notes
    wait_for(noticed, f"{what} noticed")


def tour(program):
    """A first visitor takes the tour: every stop notices what was really done, and the last one ends it. Esc declines it at once."""
    with Display() as display, Window(display, program, "--tour") as window:
        first = window.settled()[1]
        window.place("tour.offer")
        before = display.look()
        window.key("Return")
        window.place("tour.card")
        wait_for(lambda: changed_share(before, display.look(), window.place("posture.rows")) > 0.01, "panels in the shade")
        window.drag("picture", 0.2, 0.3)
        done(window, "a turned view")
        next_stop(window, "the walk")
        window.click("foot.toe_out.right/plus")
        done(window, "a moved slider")
        second = window.settled(other_than=first)[1]
        next_stop(window, "the cause")
        window.click("chain/4")
        done(window, "a chosen link")
        next_stop(window, "the chain")
        window.click("examples")
        window.click("example/flat_feet")
        done(window, "a chosen example")
        window.settled(other_than=second)
        next_stop(window, "the examples")
        window.click("changes.page/2")
        done(window, "the page of places")
        window.key("Right")
        window.gone("tour.card")
        assert window.history() == (2, 3), window.history()
        window.key("shift", "F1")  # again, and shown by itself
        wait_for(lambda: "tour.show" in window.notes(), "the tour once more")
        window.key("Right")
        wait_for(lambda: "tour.back" in window.notes(), "the second stop")
        window.key("Return")
        assert window.history()[0] == 3, window.history()
        window.key("Escape")
        window.gone("tour.card")
    with Display() as display, Window(display, program, "--tour") as window:
        window.place("tour.offer")
        window.key("Escape")
        window.gone("tour.offer")
    with Display() as display, Window(display, program) as window:
        window.settled()
        assert "tour.offer" not in window.notes(), "the tour is offered where a test did not ask for it"


def presentation(program):
    """F11: the picture alone with its caption; keys go from posture to posture; Esc brings everything back where it was."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        places = {name: window.place(name) for name in PANELS}
        before = window.rests()
        window.key("F11")
        wait_for(lambda: "presentation.caption" in window.notes(), "a caption")
        for name in PANELS:
            assert name not in window.notes(), f"{name} is still there"
        x, y, w, h = window.place("picture")
        assert (x, y, w) == (0, 0, 1280), (x, y, w, h)
        wait_for(lambda: changed_share(before, display.look(), places["##posture"]) > 0.2, "the picture over the panel of sliders")
        window.place("presentation.keys")
        window.gone("presentation.keys")  # after some seconds
        for away, back in (("n", "b"), ("Next", "Prior")):
            window.key(away)
            shown = window.settled(other_than=neutral)[1]
            window.key(back)
            assert window.settled(other_than=shown)[1] == neutral
        window.hand.move(300, 200)
        without = window.rests()
        window.hand.move(340, 220)
        assert changed_share(without, window.rests(), (290, 160, 110, 110)) > 0.02, "no ring around the pointer"
        window.key("o")
        assert changed_share(without, window.rests(), (355, 235, 60, 60)) < 0.02, "a ring that does not go away"
        before_curves = window.now()
        window.key("k")  # nobody would see the curves
        window.key("Escape")
        wait_for(lambda: "##posture" in window.notes(), "the panels back")
        assert {name: window.place(name) for name in PANELS} == places
        assert "##curves" not in window.now() and "##curves" not in before_curves
        assert changed_share(before, window.rests_aside(), places["##timeline"]) < 0.01
    with Display() as display, Window(display, program, "--size", "900x600") as window:  # not the whole display
        window.settled()
        window.key("p")
        wait_for(lambda: "presentation.caption" in window.notes(), "a caption")
        wait_for(lambda: window.place("picture")[2] == 1280, "a picture as wide as the display")
        window.key("p")
        wait_for(lambda: "##top" in window.notes() and window.place("##top")[2] == 900, "the window as it was")


def learn(program):
    """L opens the pages; arrows turn them, 1 and 2 show what they speak of on the body, as steps of the history."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        before = window.rests()
        window.key("l")
        window.place("lesson/walking")
        wait_for(lambda: changed_share(before, display.look(), window.place("picture")) > 0.2, "a page over the picture")
        window.key("Down")
        window.key("2")
        window.gone("lesson/walking")
        shown = window.settled(other_than=neutral)[1]
        window.place("caption")
        assert window.history() == (1, 2), window.history()
        window.key("l")
        window.key("Right")
        window.key("Return")
        window.settled(other_than=shown)
        window.key("ctrl", "z")
        window.key("ctrl", "z")
        assert window.settled(other_than=shown)[1] == neutral
        window.key("l")
        window.key("Escape")
        window.gone("lesson/walking")


def remembered(program):
    """What was chosen is there again at the next start; the command line wins for once; a broken file does no harm."""
    with Display() as display:
        file = pathlib.Path(display.folder.name) / "state" / "bodychain" / "preferences.json"
        with Window(display, program, "--remember") as window:
            window.settled()
            light = display.look().pixel(*corner(window))
            window.key("t")
            window.key("d")
            window.key("k")
            wait_for(lambda: file.exists() and json.loads(file.read_text())["dark"], "the file")
            assert window.close() == 0
        kept = json.loads(file.read_text())
        assert kept["dark"] and kept["clinical"] and kept["curves_open"] and not kept["tour_seen"], kept
        with Window(display, program, "--remember") as window:
            window.settled()
            window.place("##curves")
            dark = display.look().pixel(*corner(window))
            assert sum(dark) < sum(light) - 200, (dark, light)
            assert window.close() == 0
        assert json.loads(file.read_text()) == kept
        with Window(display, program, "--remember", "--light") as window:
            window.settled()
            assert display.look().pixel(*corner(window)) == light
            assert window.close() == 0
        assert json.loads(file.read_text())["dark"], "what the command line set for once was remembered"
        with Window(display, program, "--remember", "--tour") as window:
            window.place("tour.offer")
            window.key("Escape")
            window.gone("tour.offer")
            assert window.close() == 0
        assert json.loads(file.read_text())["tour_seen"], "the offer was declined and will come again"
        with Window(display, program) as window:  # tests see none of it
            window.settled()
            assert display.look().pixel(*corner(window)) == light
        file.write_text("{ broken")
        with Window(display, program, "--remember") as window:
            window.settled()
            assert display.look().pixel(*corner(window)) == light
            assert window.close() == 0
        assert pathlib.Path(str(file) + ".bad").read_text() == "{ broken"


def corner(window):
    x, y, _, _ = window.place("##posture")
    return x + 4, y + 4


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (tour, learn, presentation, remembered)}))
