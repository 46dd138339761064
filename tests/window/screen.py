"""A virtual display, the program's window on it, a pointer, a keyboard and eyes. Standard library only.

Nothing here waits for a fixed time: the program notes in the file of --places which presses it has answered, where it has
seen the pointer, and when its picture stands. Whatever is asked for after an action waits for that first, so that a slow
machine makes a test slower and not red.
"""
import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

from hand import Hand, LIBRARIES, library
from picture import Picture

TOOLS = ("Xvfb", "xdotool")
PATIENCE_S = 60  # the machine may be busy with other tests
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # files that change with every frame


def missing_tools():
    return [tool for tool in TOOLS if shutil.which(tool) is None] + [name for name in LIBRARIES if not library(name)]


def wait_for(condition, what, patience=PATIENCE_S):
    """The first true value of condition(); fails after some time, saying what was waited for."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.01)
    raise AssertionError(f"waited {patience} s for {what}")


class Display:
    def __init__(self, width=1280, height=720):
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-fbdir", self.folder.name, "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        self.hand = Hand(self.name)
        self.environment = dict(os.environ, DISPLAY=self.name, LIBGL_ALWAYS_SOFTWARE="1",
                                XDG_STATE_HOME=f"{self.folder.name}/state", XDG_DATA_HOME=f"{self.folder.name}/data")  # no test finds what another, or a person, left
        self.environment.pop("WAYLAND_DISPLAY", None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.hand.close()
        self.server.terminate()
        self.server.wait()
        self.server.stdout.close()
        self.folder.cleanup()

    def xdotool(self, *words):
        """What it prints. For what neither pointer nor keyboard does."""
        return subprocess.run(["xdotool", *(str(w) for w in words)], env=self.environment, check=True, capture_output=True, text=True).stdout.strip()

    def window(self):
        return int(self.xdotool("search", "--onlyvisible", "--name", "bodychain").split()[0])

    def dump(self):
        return (pathlib.Path(self.folder.name) / "Xvfb_screen0").read_bytes()

    def look(self):
        return Picture(self.dump())


class Window:
    """The running program. Where its controls are and what it shows is read from the file it keeps with --places."""

    def __init__(self, display, program, *words):
        self.display, self.hand = display, display.hand
        self.changes_before = display.hand.changes
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        self.places_file = pathlib.Path(self.folder.name) / "places"
        self.process = subprocess.Popen([program, "--places", self.places_file, *words], env=display.environment, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()
        self.process.stderr.close()
        self.folder.cleanup()

    def notes(self):
        """{name: [words]} of the places file."""
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with status {self.process.returncode}: {self.process.stderr.read()}")
        if not self.places_file.exists():
            return {}
        return {words[0]: words[1:] for words in (line.split() for line in self.places_file.read_text().splitlines()) if words}

    def answered(self):
        """The notes after everything that the hand did has had its effect; nothing before."""
        notes = self.notes()
        did = [str(self.hand.changes - self.changes_before), str(self.hand.x), str(self.hand.y), "answered"]
        return notes if notes.get("input") == did else None

    def now(self):
        """The notes, once everything that the hand did has had its effect."""
        return wait_for(self.answered, "an answer to what was done")

    def place(self, name):
        return tuple(float(v) for v in wait_for(lambda: (self.answered() or {}).get(name), f"a control named {name}"))

    def gone(self, name):
        wait_for(lambda: name not in (self.answered() or {name}), f"{name} gone")

    def answer(self):
        """(planned or simulated, hash, busy or rests), or None before the first."""
        words = self.notes().get("answer", ["none"])
        return tuple(words) if len(words) == 3 else None

    def settled(self, other_than=None):
        """Waits until the physics has answered, for another posture than the one with this hash if given."""
        def done():
            words = tuple((self.answered() or {}).get("answer", ()))
            return words if len(words) == 3 and words[2] == "rests" and words[1] != other_than else None
        return wait_for(done, f"an answer other than {other_than}")

    def rests(self):
        """Waits until the picture stands, drawn well and with all that is still being worked at; returns it."""
        def stands():
            """The same before and after two looks: an answer or a tip may come in between, and the display's server may still have the last frame before it."""
            notes = self.answered() or {}
            if notes.get("screen") != ["still"]:
                return None
            before = self.display.dump()
            time.sleep(0.02)
            after = self.display.dump()
            return Picture(after) if before == after and self.answered() == notes else None
        return wait_for(stands, "a picture that stands")

    def rests_aside(self):
        """The same with the pointer where it lights nothing up and brings no words."""
        notes = self.now()
        x, y, _, _ = (float(v) for v in next(notes[panel] for panel in ("##posture", "##changes", "##top") if panel in notes))
        self.hand.move(x + 3, y + 3)
        return self.rests()

    def history(self):
        """(position, steps) of undo."""
        return tuple(int(v) for v in self.now()["history"])

    def point(self, name, share=0.5):
        x, y, w, h = self.place(name)
        self.hand.move(x + share * w, y + 0.5 * h)

    def press(self, button=1):
        self.hand.button(button, 1)

    def release(self, button=1):
        self.hand.button(button, 0)

    def click(self, name, share=0.5):
        self.point(name, share)
        self.press()
        self.release()

    def double_click(self):
        for _ in range(2):
            self.press()
            self.release()

    def turn_wheel(self, button, steps):
        for _ in range(steps):
            self.press(button)
            self.release(button)

    def drag(self, name, start, end, steps=8, watch=lambda: None):
        """Returns what `watch` saw after every small step."""
        x, y, w, h = self.place(name)
        self.hand.move(x + start * w, y + 0.5 * h)
        self.press()
        seen = []
        for i in range(1, steps + 1):
            self.hand.move(x + (start + (end - start) * i / steps) * w, y + 0.5 * h)
            self.now()  # it is seen at every step
            seen.append(watch())
        self.release()
        return seen

    def drag_by(self, dx, dy, steps=3, button=1):
        """From where the pointer is; the button stays down."""
        self.press(button)
        x, y = self.hand.x, self.hand.y
        for i in range(1, steps + 1):
            self.hand.move(x + dx * i / steps, y + dy * i / steps)
            self.now()

    def key(self, *keys):
        """Pressed together and let go at once."""
        self.hand.keys(*keys)

    @contextlib.contextmanager
    def held(self, key):
        code, _ = self.hand.code_of(key)
        self.hand.code(code, 1)
        yield
        self.hand.code(code, 0)

    def type(self, text):
        self.hand.type(text)

    def ask_to_close(self):
        """As a click on the window's cross."""
        self.now()
        self.hand.ask_to_close(self.display.window())

    def close(self):
        """The window is asked to close. Returns the program's exit status."""
        self.ask_to_close()
        return self.process.wait(timeout=PATIENCE_S)

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
