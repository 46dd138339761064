#!/usr/bin/env python3
"""Rooms: no folder of src/ holds more than 40 files, and folders do not include each other in a circle.

A folder is a room with the files that lie in it directly; the top folder of a layer is a room of its own beside its
subfolders. An #include of a file in Y from a file in X is a door from X to Y. Whoever enters through doors must not be able
to come back: then each room is understood, built and tested with only the rooms below it.
"""
import collections
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
MOST_FILES = 40
SOURCES = {".h", ".hpp", ".cpp", ".inl"}
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def doors_of(src, files):
    """room -> room -> the first include that leads there, as "file: included file"."""
    doors = collections.defaultdict(dict)
    for file in files:
        room = str(file.parent.relative_to(src))
        for path in INCLUDE.findall(file.read_text(encoding="utf-8")):
            target = next((t for t in (src / path, file.parent / path) if t.is_file()), None)
            if target is None:
                continue  # generated, or check_includes.py complains
            other = str(target.resolve().parent.relative_to(src.resolve()))
            if other != room:
                doors[room].setdefault(other, f"{file.relative_to(src)} includes {path}")
    return doors


def knots_of(doors):
    """Groups of rooms that reach each other (Tarjan's strongly connected components of more than one room)."""
    number, low, stack, knots = {}, {}, [], []

    def visit(room):
        number[room] = low[room] = len(number)
        stack.append(room)
        for other in sorted(doors.get(room, {})):
            if other not in number:
                visit(other)
                low[room] = min(low[room], low[other])
            elif other in stack:
                low[room] = min(low[room], number[other])
        if low[room] == number[room]:
            knot = stack[stack.index(room):]
            del stack[stack.index(room):]
            if len(knot) > 1:
                knots.append(sorted(knot))

    for room in sorted(doors):
        if room not in number:
            visit(room)
    return sorted(knots)


def circle_in(knot, doors):
    """The shortest circle through the rooms of a knot, as a list of rooms."""
    best = None
    for first in knot:
        came_from, queue = {first: None}, collections.deque([first])
        while queue:
            room = queue.popleft()
            if first in doors.get(room, {}):
                circle = [room]
                while came_from[circle[-1]] is not None:
                    circle.append(came_from[circle[-1]])
                best = min(filter(None, (best, circle[::-1])), key=len)
                break
            for other in sorted(doors.get(room, {})):
                if other in knot and other not in came_from:
                    came_from[other] = room
                    queue.append(other)
    return best


def scan(src):
    files = sorted(p for p in src.rglob("*") if p.suffix in SOURCES)
    counts = collections.Counter(str(p.parent.relative_to(src)) for p in src.rglob("*") if p.is_file())
    found = [f"src/{room}: {count} files, at most {MOST_FILES}" for room, count in sorted(counts.items()) if count > MOST_FILES]
    doors = doors_of(src, files)
    for knot in knots_of(doors):
        circle = circle_in(knot, doors)
        steps = [doors[a][b] for a, b in zip(circle, circle[1:] + circle[:1])]
        found.append(f"circle of {len(knot)} folders ({', '.join(knot)}), the shortest: {'; '.join(steps)}")
    return found, len(files)


# files and their includes, and how many problems there must be
CASES = [
    ({"base/a.h": [], "plan/b.h": ["base/a.h"]}, 0),
    ({"base/a.h": ["plan/b.h"], "plan/b.h": ["base/a.h"]}, 1),
    ({"ui/a.h": ["ui/kit/b.h"], "ui/kit/b.h": ["ui/c.h"], "ui/c.h": []}, 1),  # the top folder is a room of its own
    ({"ui/a.h": ["ui/kit/b.h"], "ui/kit/b.h": [], "ui/kit/c.cpp": ["ui/kit/b.h"]}, 0),
    ({"ui/a/1.h": ["ui/b/1.h"], "ui/b/1.h": ["ui/c/1.h"], "ui/c/2.h": ["ui/a/1.h"], "ui/c/1.h": []}, 1),
    ({"ui/a/1.h": ["ui/b/1.h"], "ui/b/1.h": ["ui/c/1.h"], "ui/c/1.h": [], "ui/a/2.h": ["ui/c/1.h"]}, 0),
    ({"ui/a/1.h": ["ui/b/1.h"], "ui/b/1.cpp": ["ui/a/1.h"], "ui/b/1.h": [],
      "app/a/1.h": ["app/b/1.h"], "app/b/1.h": ["app/a/1.h"]}, 2),
    ({"tools/forge/a.cpp": ["b.h"], "tools/forge/b.h": ["base/c.h"], "base/c.h": []}, 0),
    ({f"ui/f{i}.h": [] for i in range(MOST_FILES)}, 0),
    ({f"ui/f{i}.h": [] for i in range(MOST_FILES + 1)}, 1),
]


def self_test():
    wrong = []
    for number, (files, expected) in enumerate(CASES):
        with tempfile.TemporaryDirectory() as folder:
            src = pathlib.Path(folder) / "src"
            for path, includes in files.items():
                (src / path).parent.mkdir(parents=True, exist_ok=True)
                (src / path).write_text("".join(f'#include "{i}"\n' for i in includes), encoding="utf-8")
            found, _ = scan(src)
            if len(found) != expected:
                wrong.append(f"case {number}: {len(found)} problems instead of {expected}: {found}")
    return wrong


def main():
    if "--self-test" in sys.argv[1:]:
        found, count, unit = self_test(), len(CASES), "cases"
    else:
        (found, count), unit = scan(ROOT / "src"), "files"
    for line in found:
        print(line)
    print(f"{count} {unit}, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
