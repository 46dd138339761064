"""What is to be seen on a virtual display. Standard library only."""
import struct


class Picture:
    """A picture of the screen, from the X window dump that Xvfb keeps of it: blue, green, red and a byte of nothing."""

    def __init__(self, dump):
        header = struct.unpack(">25I", dump[:100])
        size, self.width, self.height, order, bits, line = header[0], header[4], header[5], header[7], header[11], header[12]
        assert bits == 32 and order == 0 and line == 4 * self.width, f"an X screen of 32 bits, little end first, was expected, not {header}"
        start = size + 12 * header[19]  # after the header and the table of colours
        self.data = dump[start:start + line * self.height]

    def row(self, y, x0, x1):
        return self.data[4 * (y * self.width + x0):4 * (y * self.width + x1)]

    def pixel(self, x, y):
        blue, green, red, _ = self.row(int(y), int(x), int(x) + 1)
        return red, green, blue

    def cropped(self, x, y, width, height):
        part = Picture.__new__(Picture)
        part.width, part.height = width, height
        part.data = b"".join(self.row(line, x, x + width) for line in range(y, y + height))
        return part

    def ppm(self):
        """The bytes of a file in the simplest picture format."""
        packed = bytearray(3 * self.width * self.height)
        for channel in range(3):
            packed[channel::3] = self.data[2 - channel::4]
        return b"P6 %d %d 255\n" % (self.width, self.height) + packed

    def rows(self, box):
        """Every second row of a box."""
        x, y, w, h = (int(v) for v in box)
        for line in range(max(y, 0), min(y + h, self.height), 2):
            yield self.row(line, max(x, 0), min(x + w, self.width))

    def pixels(self, box):
        """Every second pixel of every second row."""
        for row in self.rows(box):
            yield from zip(row[2::8], row[1::8], row[0::8])


def changed_share(before, after, box, least=24):
    """Share of the pixels in a box whose brightest change of a channel is at least `least`."""
    pixels = changed = 0
    for old, new in zip(before.rows(box), after.rows(box)):
        pixels += (len(old) + 4) // 8
        if old != new:
            channels = ([abs(p - q) >= least for p, q in zip(old[c::8], new[c::8])] for c in range(3))
            changed += sum(map(any, zip(*channels)))
    return changed / max(pixels, 1)
