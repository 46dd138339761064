#!/usr/bin/env python3
"""Drives scenario files in the real window. Usage: files_test.py PROGRAM NAME"""
import json
import pathlib
import sys
import tempfile

from screen import Display, wait_for, Window
from window_test import main

SLIDER = "foot.toe_out.left"


def document(window):
    """(saved or unsaved, the file's path)."""
    words = window.now()["document"]
    return words[0], " ".join(words[1:])


def titles(display):
    return display.xdotool("getwindowname", display.window())


def on_disk(file):
    return json.loads(file.read_text())["set"].get(SLIDER, 0)


def type_name(window, words):
    window.place("browser.name")
    window.type(words)
    window.key("Return")


def saves_and_asks(display, program, folder):
    """A slider is moved, Ctrl+S and a typed name write the file; closing asks; opening from the list of recent files brings it back."""
    file, other = folder / "Anna knee.json", folder / "other.json"
    other.write_text('{ "bodychain": 1, "set": { "foot.toe_out.left": 9 } }')
    with Window(display, program, "--phase", "30") as window:
        neutral = window.settled()[1]
        assert document(window) == ("saved", ""), document(window)
        window.click(SLIDER + "/plus")
        wait_for(lambda: document(window)[0] == "unsaved", "the mark of unsaved work")
        wait_for(lambda: titles(display) == "Untitled \u2022 \u2014 bodychain", f"a title with a mark, not {titles(display)}")
        window.key("ctrl", "s")
        type_name(window, f"{folder}/")  # goes to the folder
        wait_for(lambda: "browser/other.json" in window.notes(), "the folder in the browser")
        type_name(window, "Anna knee")
        wait_for(lambda: document(window) == ("saved", str(file)), "a saved file")
        assert on_disk(file) == 1, file.read_text()
        wait_for(lambda: titles(display) == "Anna knee \u2014 bodychain", "a title without a mark")
        window.gone("file.unsaved")
        one = window.settled(other_than=neutral)[1]
        window.click(SLIDER + "/plus")
        two = window.settled(other_than=one)[1]
        window.place("file.unsaved")
        window.ask_to_close()
        window.place("unsaved.save")
        window.key("Escape")
        window.gone("unsaved.save")
        assert on_disk(file) == 1 and document(window)[0] == "unsaved" and window.answer()[1] == two
        window.key("ctrl", "o")
        window.click("unsaved.save")  # and then the browser
        type_name(window, "other.json")
        wait_for(lambda: document(window) == ("saved", str(other)), "another file")
        assert on_disk(file) == 2
        window.click("file")
        window.click("file.recent")
        window.click("file.recent/1")  # the newest but one
        wait_for(lambda: document(window) == ("saved", str(file)), "the file used before")
        assert window.settled()[1] == two
        window.key("h")
        window.place("history/0")
        window.key("h")
        assert window.close() == 0  # nothing unsaved, nothing asked
    return file, two


def survives_a_kill(display, program, file, two):
    """The program is killed some seconds after a change; the next one finds it."""
    with Window(display, program, str(file), "--phase", "30") as window:
        assert window.settled()[1] == two
        window.click(SLIDER + "/plus")
        lost = window.settled(other_than=two)[1]
        copy = pathlib.Path(display.folder.name) / "state" / "bodychain" / f"unsaved-{window.process.pid}.json"
        wait_for(lambda: copy.exists() and on_disk(copy) == 3, "a copy in the state folder")
        window.process.kill()
        window.process.wait()
    assert on_disk(file) == 2
    with Window(display, program, "--phase", "30") as window:
        before = window.settled()[1]
        window.click("recovery.open")
        assert window.settled(other_than=before)[1] == lost
        wait_for(lambda: document(window) == ("unsaved", str(file)), "the file's name, unsaved")
        wait_for(lambda: titles(display) == "Anna knee \u2022 \u2014 bodychain", "a title with a mark")
        window.key("ctrl", "s")
        wait_for(lambda: document(window)[0] == "saved", "saved work")
        assert on_disk(file) == 3
        assert window.close() == 0
    with Window(display, program, "--phase", "30") as window:
        window.settled()
        assert "recovery.open" not in window.notes(), "what was saved is offered again"


def files(program):
    with Display() as display, tempfile.TemporaryDirectory() as folder:
        survives_a_kill(display, program, *saves_and_asks(display, program, pathlib.Path(folder).resolve()))


if __name__ == "__main__":
    sys.exit(main({f.__name__: f for f in (files,)}))
