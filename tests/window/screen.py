"""A virtual display, the program's window on it, a pointer, a keyboard and eyes. Standard library only."""
import ctypes
import os
import pathlib
import shutil
import struct
import subprocess
import tempfile
import time

TOOLS = ("Xvfb", "xdotool")
PATIENCE_S = 60  # the machine may be busy with other tests


def missing_tools():
    return [tool for tool in TOOLS if shutil.which(tool) is None]


def wait_for(condition, what, patience=PATIENCE_S):
    """The first true value of condition(); fails after some time, saying what was waited for."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited {patience} s for {what}")


def double_click(display, condition, what):
    """On a busy machine two clicks can come too far apart to be one double click; the hand tries again."""
    def tried():
        for _ in range(2):
            display.xdotool("click", "1")
            time.sleep(0.12)
        time.sleep(1.0)
        return condition()
    wait_for(tried, what)


class Picture:
    """An RGB picture of the screen, from the X window dump that Xvfb keeps of it."""

    def __init__(self, dump):
        header = struct.unpack(">25I", dump[:100])
        size, self.width, self.height, order, bits, line = header[0], header[4], header[5], header[7], header[11], header[12]
        assert bits == 32 and order == 0, f"an X screen of 32 bits, little end first, was expected, not {header}"
        start = size + 12 * header[19]  # after the header and the table of colours
        packed = bytearray(3 * self.width * self.height)
        body = b"".join(dump[start + row * line:start + row * line + 4 * self.width] for row in range(self.height))
        for channel in range(3):
            packed[channel::3] = body[2 - channel::4]
        self.data = bytes(packed)

    def pixel(self, x, y):
        place = 3 * (int(y) * self.width + int(x))
        return tuple(self.data[place:place + 3])

    def cropped(self, x, y, width, height):
        part = Picture.__new__(Picture)
        part.width, part.height = width, height
        part.data = b"".join(self.data[3 * (row * self.width + x):3 * (row * self.width + x + width)] for row in range(y, y + height))
        return part

    def ppm(self):
        """The bytes of a file in the simplest picture format."""
        return b"P6 %d %d 255\n" % (self.width, self.height) + self.data

    def pixels(self, box):
        """Every second pixel of every second row."""
        x, y, w, h = (int(v) for v in box)
        for row in range(max(y, 0), min(y + h, self.height), 2):
            line = self.data[3 * (row * self.width + max(x, 0)):3 * (row * self.width + min(x + w, self.width))]
            yield from zip(line[0::6], line[1::6], line[2::6])


def changed_share(before, after, box, least=24):
    """Share of the pixels in a box whose brightest change of a channel is at least `least`."""
    pairs = list(zip(before.pixels(box), after.pixels(box)))
    changed = sum(p != q and max(abs(p[0] - q[0]), abs(p[1] - q[1]), abs(p[2] - q[2])) >= least for p, q in pairs)
    return changed / max(len(pairs), 1)


def ask_to_close(display, window):
    """Sends what a window manager sends when its cross is clicked; there is no window manager here."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    connection = x11.XOpenDisplay(display.encode())
    protocols, close = (x11.XInternAtom(connection, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    client_message, format_32 = 33, 32
    event = (ctypes.c_long * 24)(client_message, 0, 1, connection, window, protocols, format_32, close)
    x11.XSendEvent(connection, window, 0, 0, ctypes.byref(event))
    x11.XCloseDisplay(connection)


class Display:
    def __init__(self, width=1280, height=720):
        self.folder = tempfile.TemporaryDirectory()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-fbdir", self.folder.name, "-nolisten", "tcp"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = ":" + self.server.stdout.readline().strip()
        self.environment = dict(os.environ, DISPLAY=self.name, LIBGL_ALWAYS_SOFTWARE="1", XDG_STATE_HOME=self.folder.name)
        self.environment.pop("WAYLAND_DISPLAY", None)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        self.server.stdout.close()
        self.folder.cleanup()

    def xdotool(self, *words):
        subprocess.run(["xdotool", *(str(w) for w in words)], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def look(self):
        return Picture((pathlib.Path(self.folder.name) / "Xvfb_screen0").read_bytes())


class Window:
    """The running program. Where its controls are and what it shows is read from the file it keeps with --places."""

    def __init__(self, display, program, *words):
        self.display = display
        self.folder = tempfile.TemporaryDirectory()
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

    def place(self, name):
        return tuple(float(v) for v in wait_for(lambda: self.notes().get(name), f"a control named {name}"))

    def answer(self):
        """(planned or simulated, hash, busy or rests), or None before the first."""
        words = self.notes().get("answer", ["none"])
        return tuple(words) if len(words) == 3 else None

    def settled(self, other_than=None):
        """Waits until the physics has answered, for another posture than the one with this hash if given."""
        def done():
            first = self.answer()
            if not first or first[2] != "rests" or first[1] == other_than:
                return None
            time.sleep(0.6)  # a busy machine may still have a movement of the pointer to work on
            return first if self.answer() == first else None
        return wait_for(done, f"an answer other than {other_than}")

    def rests(self):
        """Waits until nothing is drawn any more: the picture at rest has been drawn well."""
        def done():
            before = self.cpu_seconds()
            time.sleep(0.3)
            return self.cpu_seconds() == before
        wait_for(done, "a window at rest")

    def history(self):
        """(position, steps) of undo."""
        return tuple(int(v) for v in self.notes()["history"])

    # The pointer moves in small steps with pauses, as a hand does; the program sees every one of them.
    def point(self, name, share=0.5):
        x, y, w, h = self.place(name)
        self.display.xdotool("mousemove", round(x + share * w), round(y + 0.5 * h))
        time.sleep(0.15)

    def press(self, button=1):
        self.display.xdotool("mousedown", button)
        time.sleep(0.15)

    def release(self, button=1):
        self.display.xdotool("mouseup", button)
        time.sleep(0.15)

    def click(self, name, share=0.5):
        self.point(name, share)
        self.press()
        self.release()

    def drag(self, name, start, end, steps=12, watch=lambda: None):
        """Returns what `watch` saw after every small step."""
        self.point(name, start)
        self.press()
        seen = []
        for i in range(1, steps + 1):
            self.point(name, start + (end - start) * i / steps)
            seen.append(watch())
        self.release()
        return seen

    def key(self, *keys):
        """Held for a moment, one after the other."""
        for key in keys:
            self.display.xdotool("keydown", key)
        time.sleep(0.1)
        for key in reversed(keys):
            self.display.xdotool("keyup", key)
        time.sleep(0.15)

    def close(self):
        """As a click on the window's cross: the window is asked to close. Returns the program's exit status."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "bodychain"], env=self.display.environment, check=True,
                               capture_output=True, text=True)
        ask_to_close(self.display.name, int(found.stdout.split()[0]))
        return self.process.wait(timeout=PATIENCE_S)

    def cpu_seconds(self):
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
