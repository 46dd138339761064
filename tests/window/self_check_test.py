#!/usr/bin/env python3
"""Answers the self-tests in the real window. Usage: self_check_test.py PROGRAM NAME"""
import sys

from picture import changed_share
from screen import Display, wait_for, Window
from window_test import main

LEFT_HALF, RIGHT_HALF = "/left", "/right"
SETS = ("leg.tibial_torsion.right=15", "spine.lordosis=14", "limit.hamstrings.left=25")  # what the answers below speak for


def hash_with(display, program, sets):
    """Of the posture with these values, from a window of its own."""
    words = [word for one in sets for word in ("--set", one)]
    with Window(display, program, *words) as window:
        return wait_for(window.answer, "an answer")[1]


def scene(window, expected):
    """Waits until the scene of the posture with this hash is shown, at rest."""
    def shown():
        return (window.now().get("answer") or ("", ""))[1:2] == [expected]
    wait_for(shown, f"the scene of {expected}, not {window.answer()}")


def stopped_at_end(window):
    """The movement stands at its end."""
    window.click("scrub", 0.999)
    return window.rests_aside()


def choose(window, name, expected):
    """Clicks an answer. The pointer alone shows it as well, so it is moved away."""
    window.click(name)
    window.point("self.title")
    scene(window, expected)


def answered(window, name, expected, picture_of, least):
    """A click on an answer; the scene becomes that of the posture with this hash, which is seen."""
    before, hash_before = picture_of(window), window.answer()[1]
    assert hash_before != expected
    choose(window, name, expected)
    after = picture_of(window)
    share = changed_share(before, after, window.place("picture"))
    print(f"{name}: {100 * share:.2f} % of the picture changed")
    assert share > least, f"{name}: nothing to be seen"
    return before, after


def wall_columns(before, after, box, part=3):
    """Columns of the picture of which one part in so many became of one colour: an upright wall."""
    x, y, w, h = (int(v) for v in box)
    found = []
    for column in range(x + 4, x + w - 4, 3):
        seen = {}
        for row in range(y + 10, y + h - 10, 3):
            now = after.pixel(column, row)
            if now != before.pixel(column, row):
                seen[now] = seen.get(now, 0) + 1
        if seen and part * max(seen.values()) > h // 3:
            found.append(column)
    return found


def self_check(program):
    """Q opens the tests; each is answered with the mouse; the answered posture walks; undo brings the old one back; Esc changes nothing."""
    with Display() as display:
        hashes = [hash_with(display, program, SETS[:n]) for n in range(4)]
        assert len(set(hashes)) == 4, hashes
        with Window(display, program, "--phase", "30") as window:
            neutral = window.settled()[1]
            assert neutral == hashes[0]
            walker = window.rests_aside()
            window.key("q")
            window.place("self.walk")
            window.gone("posture.rows")
            mirror = window.rests_aside()
            assert changed_share(walker, mirror, window.place("picture")) > 0.03, "the walker is still there"
            x, y, w, h = window.place("picture")
            ahead, out = answered(window, "self/foot/out" + RIGHT_HALF, hashes[1], Window.rests_aside, 0.001)
            left, right = (changed_share(ahead, out, (x + share * w, y + 0.6 * h, 0.5 * w, 0.33 * h)) for share in (0, 0.5))
            print(f"of the legs' halves {100 * left:.2f} % and {100 * right:.2f} % changed")
            assert right > 3 * left, "as in a mirror the right foot is at the right"
            window.click("self.next")
            window.place("self/back/hollow")
            wait_for(lambda: window.now().get("scene") == ["wall"], "the test at the wall")
            with_wall = stopped_at_end(window)
            box = window.place("picture")
            columns = wall_columns(mirror, with_wall, box)
            print(f"a wall in {len(columns)} columns from {columns[:1]} to {columns[-1:]} of the picture at {box}")
            assert len(columns) >= 3, "no wall"
            assert columns[-1] < box[0] + 0.5 * box[2], "seen from the right the wall is behind the person, at the left"
            answered(window, "self/back/hollow", hashes[2], stopped_at_end, 0.001)
            window.click("self.next")
            window.place("self/sole/flat/left")
            wait_for(lambda: window.now().get("scene") == ["sitting"], "the test sitting")
            _, sits = answered(window, "self/knee/up" + LEFT_HALF, hashes[3], stopped_at_end, 0.001)
            columns = wall_columns(with_wall, sits, box, 8)
            print(f"sitting, a wall in {len(columns)} columns from {columns[:1]} to {columns[-1:]}")
            assert any(column > box[0] + 0.6 * box[2] for column in columns), "no wall before the feet"
            assert window.history() == (0, 1), "answers alone are no step of the history"
            window.key("Escape")
            window.gone("self.walk")
            assert window.settled(other_than=hashes[3])[1] == neutral
            assert window.history() == (0, 1), "Esc changed something"
            window.key("q")
            window.click("self.walk")
            window.gone("self.walk")
            walked = window.settled(other_than=neutral)
            assert walked[1] == hashes[3], walked
            assert window.history() == (1, 2), window.history()
            window.place("posture.rows")
            window.key("ctrl", "z")
            assert window.settled(other_than=hashes[3])[1] == neutral
            window.key("q")  # the answers are still there
            window.place("self.walk")
            window.key("Return")
            window.gone("self.walk")
            assert window.settled(other_than=neutral)[1] == hashes[3]
            window.key("ctrl", "z")
            assert window.settled(other_than=hashes[3])[1] == neutral


def self_check_keys(program):
    """Down and the arrows to the side answer; Q closes again."""
    with Display() as display:
        expected = hash_with(display, program, SETS[:1])
        with Window(display, program, "--phase", "30") as window:
            neutral = window.settled()[1]
            window.key("q")
            window.place("self.walk")
            window.key("Down")
            window.key("Down")
            window.key("Right")
            scene(window, expected)
            window.key("q")
            window.gone("self.walk")
            assert window.settled(other_than=expected)[1] == neutral
            assert window.history() == (0, 1)


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (self_check, self_check_keys)}))
