#!/usr/bin/env python3
"""Format: every .h and .cpp of src/ and tests/ is what clang-format makes of it, and no line is over 120 columns.

Tables of data keep their shape between `// clang-format off` and `// clang-format on`; there, lines may be longer. Lines of
*.md have at most 160 columns, tables too; what an address adds to a line does not count. Mend with

    clang-format -i FILE

It must be version 14, Debian 12's: others differ in details.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE_COLUMNS, PROSE_COLUMNS, VERSION = 120, 160, "14"
BATCH = 24

MARK = re.compile(r"clang-format\s+(off|on)\b")
ADDRESS = re.compile(r"https?://[^\s)>\]]+")


def formatter():
    for name in (f"clang-format-{VERSION}", "clang-format"):
        path = shutil.which(name)
        if path:
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            version = re.search(r"version (\d+)", said)
            if version and version.group(1) == VERSION:
                return path
    raise SystemExit(f"clang-format {VERSION} is missing (Debian 12: apt-get install clang-format)")


def differing(program, files):
    """Of some files, those that clang-format would change, with the first line of each."""
    run = subprocess.run([program, "--dry-run", *map(str, files)], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"{program}: {run.stderr.strip()}")
    first = {}
    for path, line in re.findall(r"^(.+?):(\d+):\d+: warning: code should be clang-formatted", run.stderr, re.MULTILINE):
        first.setdefault(path, line)
    return [f"{path}:{line}: differs from what clang-format makes of it" for path, line in first.items()]


def all_differing(program, files):
    batches = [files[i:i + BATCH] for i in range(0, len(files), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return [problem for found in pool.map(lambda batch: differing(program, batch), batches) for problem in found]


def code_problems(path, text):
    found, table_since = [], 0
    for number, line in enumerate(text.splitlines(), 1):
        mark = MARK.search(line)
        if mark and line.strip() != f"// clang-format {mark.group(1)}":
            found.append(f"{path}:{number}: write exactly '// clang-format {mark.group(1)}', alone in its line")
        elif mark:
            if (mark.group(1) == "off") == (table_since > 0):
                found.append(f"{path}:{number}: 'clang-format {mark.group(1)}' twice")
            table_since = number if mark.group(1) == "off" else 0
        elif len(line) > CODE_COLUMNS and not table_since:
            found.append(f"{path}:{number}: {len(line)} columns, at most {CODE_COLUMNS}")
    if table_since:
        found.append(f"{path}:{table_since}: 'clang-format off' without an end")
    return found


def prose_problems(path, text):
    return [f"{path}:{number}: {len(line)} columns, at most {PROSE_COLUMNS}"
            for number, line in enumerate(text.splitlines(), 1) if len(ADDRESS.sub("", line)) > PROSE_COLUMNS]


def prose_files(root):
    """Every *.md but those of what is built or hidden."""
    apart = re.compile(r"^(\.|build|out$)")
    return sorted(p for p in root.rglob("*.md") if not apart.match(p.relative_to(root).parts[0]))


def scan(root):
    sources = sorted(p for top in ("src", "tests") for p in (root / top).rglob("*") if p.suffix in {".h", ".hpp", ".cpp"})
    found = all_differing(formatter(), sources)
    for file in sources:
        found += code_problems(file.relative_to(root), file.read_text(encoding="utf-8"))
    prose = prose_files(root)
    for file in prose:
        found += prose_problems(file.relative_to(root), file.read_text(encoding="utf-8"))
    return [line.replace(f"{root}/", "") for line in found], len(sources) + len(prose)


LONG = "// " + "x" * 118 + "\n"
TABLE = "// clang-format off\nconst int t[]{ 1,   2 };  // " + "x" * 120 + "\n"
# path, text, and how many problems it must have
CASES = [
    ("src/base/a.cpp", "int far(int x) { return x; }\n", 0),
    ("src/base/a.cpp", "int far(int x)\n{\n  return x;\n}\n", 1),
    ("tests/base/a_test.cpp", "int  far(int x) { return x; }\n", 1),
    ("src/base/a.h", "#pragma once\n\nint* far;\n", 0),
    ("src/base/a.h", "#pragma once\n\nint *far;\n", 1),
    ("src/base/a.cpp", LONG.replace("xx", "x", 1), 0),  # 120 columns
    ("src/base/a.cpp", LONG, 1),
    ("src/base/a.cpp", "// " + "é" * 117 + "\n", 0),
    ("src/base/a.cpp", TABLE + "// clang-format on\n", 0),
    ("src/base/a.cpp", TABLE, 1),
    ("src/base/a.cpp", TABLE + "// clang-format on\n" + LONG, 1),
    ("src/base/a.cpp", TABLE + "// clang-format on\nint  far;\n", 1),
    ("src/base/a.cpp", "/* clang-format off */\nint  far;\n/* clang-format on */\n", 2),
    ("src/base/a.cpp", "// clang-format on\n", 1),
    ("README.md", "word " * 32 + "\n", 0),
    ("README.md", "word " * 33 + "\n", 1),
    ("src/MODEL.md", "| a | " + "b" * 160 + " |\n", 1),
    ("README.md", "word " * 28 + "https://example.org/" + "x" * 60 + "\n", 0),
    ("build-sanitize/README.md", "word " * 33 + "\n", 0),
]


def self_test():
    wrong = []
    for number, (path, text, expected) in enumerate(CASES):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            shutil.copy(ROOT / ".clang-format", root)
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
            found, _ = scan(root)
            if len(found) != expected:
                wrong.append(f"case {number}: {len(found)} problems instead of {expected}: {found}")
    return wrong


def main():
    if "--self-test" in sys.argv[1:]:
        found, count, unit = self_test(), len(CASES), "cases"
    else:
        (found, count), unit = scan(ROOT), "files"
    for line in found:
        print(line)
    print(f"{count} {unit}, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
