#!/usr/bin/env python3
"""Drives the gallery of examples in the real window. Usage: examples_test.py PROGRAM NAME"""
import sys

from picture import changed_share
from screen import Display, wait_for, Window
from window_test import main

CARD = "example/flat_feet"


def examples(program):
    """The button unfolds the cards with their pictures; a click on one walks its posture; E and Esc open and close; E is a letter while typing."""
    with Display() as display, Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        window.click("examples")
        x, y, w, h = window.place(CARD)
        picture = (x + 10, y + 10, 80, 110)
        colours = set(window.rests_aside().pixels(picture))
        print(f"{len(colours)} colours in the picture of a card")
        assert len(colours) > 100, "no picture in its card"
        window.key("ctrl", "plus")  # the letters are made anew, and the pictures with them
        wait_for(lambda: window.place(CARD)[3] > 1.02 * h, "a larger card")
        x, y, w, h = window.place(CARD)
        assert len(set(window.rests_aside().pixels((x + 12, y + 12, 80, 110)))) > 100, "no picture in its card after the text was enlarged"
        window.key("ctrl", "0")
        before = window.rests()
        window.click(CARD)
        answer = window.settled(other_than=neutral)
        assert answer[1] != neutral
        window.gone(CARD)
        window.place("caption")
        assert changed_share(before, window.rests_aside(), window.place("picture")) > 0.1
        assert window.history() == (1, 2)
        window.key("e")
        window.place("example.current")
        window.key("Escape")
        window.gone(CARD)
        window.click("find")
        window.key("e")
        wait_for(lambda: "find.clear" in window.notes(), "a letter in the field")
        assert CARD not in window.now(), "a letter that was typed opened the gallery"


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (examples,)}))
