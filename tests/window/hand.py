"""Pointer and keyboard of a virtual display, through the extension that X has for tests. Standard library only."""
import ctypes

LIBRARIES = ("libX11.so.6", "libXtst.so.6")  # xdotool needs them as well
KEYS = {"ctrl": "Control_L", "shift": "Shift_L"}  # others as X names them
SIGNS = {" ": "space", "/": "slash", ".": "period", "_": "underscore", "-": "minus"}


def library(name):
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None


class Hand:
    """Pointer and keyboard of a display. Its events come one directly after the other, faster than any frame."""
    KEY_MS = 2  # GLFW takes two presses of a key in the same millisecond for one that was told twice

    def __init__(self, name):
        self.x11, self.test = (library(name) for name in LIBRARIES)
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XInternAtom.restype = self.x11.XStringToKeysym.restype = self.x11.XkbKeycodeToKeysym.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        self.x11.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self.x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self.x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(name.encode()))
        assert self.display, f"no connection to {name}"
        self.changes = 0  # presses and releases so far
        self.move(0, 0)

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def move(self, x, y):
        self.x, self.y = round(x), round(y)
        self.test.XTestFakeMotionEvent(self.display, -1, self.x, self.y, 0)
        self.x11.XSync(self.display, 0)

    def button(self, number, down):
        """4 to 7 are turns of the wheel: of these the program notes the press alone."""
        self.test.XTestFakeButtonEvent(self.display, number, down, 0)
        self.x11.XSync(self.display, 0)
        self.changes += number < 4 or down

    def code_of(self, name):
        """(number of the key, whether Shift is held for what it prints)."""
        symbol = self.x11.XStringToKeysym(KEYS.get(name, SIGNS.get(name, name)).encode())
        code = self.x11.XKeysymToKeycode(self.display, symbol)
        assert code, f"no key {name}"
        return code, self.x11.XkbKeycodeToKeysym(self.display, code, 0, 0) != symbol

    def code(self, code, down):
        self.test.XTestFakeKeyEvent(self.display, code, down, self.KEY_MS)
        self.x11.XSync(self.display, 0)
        self.changes += 1

    def keys(self, *names):
        """All held at once, pressed one after the other."""
        codes = []
        for code, shifted in map(self.code_of, names):
            codes += [self.code_of("shift")[0]] * shifted + [code]
        for code in codes:
            self.code(code, 1)
        for code in reversed(codes):
            self.code(code, 0)

    def type(self, text):
        for sign in text:
            self.keys(sign)

    def ask_to_close(self, window):
        """What a window manager sends when its cross is clicked; there is no window manager here."""
        protocols, close = (self.x11.XInternAtom(self.display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        client_message, format_32 = 33, 32
        event = (ctypes.c_long * 24)(client_message, 0, 1, 0, window, protocols, format_32, close)
        self.x11.XSendEvent(self.display, window, 0, 0, ctypes.byref(event))
        self.x11.XSync(self.display, 0)
