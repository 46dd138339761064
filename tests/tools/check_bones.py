#!/usr/bin/env python3
"""check_bones.py FORGE FOLDER: the files in FOLDER are, byte for byte, what the program FORGE writes."""
import pathlib
import subprocess
import sys
import tempfile


def main():
    forge, committed = sys.argv[1], pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder)
        subprocess.run([forge, folder], check=True)
        names = sorted({p.name for p in made.iterdir()} | {p.name for p in committed.iterdir()})
        differing = [n for n in names if not ((made / n).exists() and (committed / n).exists()
                                              and (made / n).read_bytes() == (committed / n).read_bytes())]
    for name in differing:
        print(f"{committed / name}: not what the tool writes (write it anew: cmake --build build --target bones)")
    print(f"{len(names)} files, {len(differing)} differ")
    return 1 if differing or not names else 0


if __name__ == "__main__":
    sys.exit(main())
