#!/usr/bin/env python3
"""The Markdown files can be read and are true of the sources; comments name nothing that lies outside of the repository.

  * lines of prose are at most 160 characters long, cells of a table at most 100
  * a file that is named in backticks exists, where it is named or below src/ or tests/
  * a constant that is named in a row of a table (`kName`) stands in a file that the same row names
  * comments and texts of src/ and tests/ do not refer to documents that only the authors have
"""
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROSE, CELL = 160, 100
NOT_YET = frozenset()  # may be named before they are written
FILE = re.compile(r"`((?:\.\./)?(?:[\w.-]+/)*[\w-]+\.(?:h|cpp|py|cmake|sh|md|po))`")
CONSTANT = re.compile(r"`(k[A-Z]\w*)`")
OUTSIDE = re.compile(r"\bthe contract\b|\bcontract's\b|\bsee contract\b|\bdesign(?:'s|\s+\d)|\(design\)", re.IGNORECASE)


def files_below(root):
    return [p for folder in ("src", "tests", "assets") for p in (root / folder).rglob("*") if p.is_file()]


def named(name, document, files):
    """The files that a name may mean."""
    beside = (document.parent / name).resolve()
    tail = "/" + name.removeprefix("../")
    return [beside] if beside.is_file() else [p for p in files if str(p).endswith(tail)]


def faults_of_document(document, files, root):
    code = False
    for number, line in enumerate(document.read_text().split("\n"), 1):
        place = f"{document.relative_to(root)}:{number}"
        if line.startswith("```"):
            code = not code
        row = line.startswith("|")
        if row:
            for cell in line.strip("|").split("|"):
                if len(cell.strip()) > CELL:
                    yield f"{place}: a cell of {len(cell.strip())} characters (at most {CELL})"
        elif not code and len(line) > PROSE:
            yield f"{place}: a line of {len(line)} characters (at most {PROSE})"
        mentioned = []
        for name in FILE.findall(line):
            found = named(name, document, files)
            mentioned += found
            if not found:
                yield f"{place}: {name} does not exist"
        if row and mentioned:
            for constant in CONSTANT.findall(line):
                if not any(re.search(rf"\b{constant}\b", p.read_text()) for p in mentioned):
                    yield f"{place}: {constant} stands in none of the files that this row names"


def faults_of_source(path, root):
    for number, line in enumerate(path.read_text().split("\n"), 1):
        if OUTSIDE.search(line):
            yield f"{path.relative_to(root)}:{number}: refers to a document outside of the repository: {line.strip()}"


def check(root, not_yet=frozenset()):
    files = files_below(root)
    documents = [*root.glob("*.md"), *[p for p in files if p.suffix == ".md"]]
    sources = [p for p in files if p.suffix in (".h", ".cpp", ".py", ".cmake") and p.name != pathlib.Path(__file__).name]
    faults = [f for d in sorted(documents) for f in faults_of_document(d, files, root)]
    faults += [f for s in sorted(sources) for f in faults_of_source(s, root)]
    faults += [f"{name} is written: take it out of NOT_YET" for name in not_yet if any(p.name == name for p in files)]
    return [f for f in faults if not any(f.endswith(f": {name} does not exist") for name in not_yet)]


def self_test():
    good = {"README.md": "Short. See `src/a/pad.h`, `pad.h` and `a/pad.h`.\n\n| what | where |\n|---|---|\n| pad `kPad_n` | `a/pad.h` |\n",
            "src/a/pad.h": "// The sole.\nconstexpr double kPad_n = 1;\n"}
    planted = {
        "a long line": ("README.md", "word " * 40),
        "a long cell": ("README.md", "| " + "word " * 30 + "| b |"),
        "a file that is not there": ("README.md", "See `a/gone.h`."),
        "a constant that is elsewhere": ("README.md", "| `kHeel_n` | `a/pad.h` |"),
        "the contract": ("src/a/b.h", "// Names of the contract."),
        "a design": ("src/a/b.h", "// Limits (design 4.4)."),
    }
    for name, (file, line) in {"nothing": ("README.md", ""), **planted}.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in good.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text)
            with (root / file).open("a") as out:
                out.write(line + "\n")
            assert bool(check(root)) == (name != "nothing"), f"{name}: {check(root)}"
    print("check_documents: self-test passed")


def main():
    if "--self-test" in sys.argv:
        return self_test()
    faults = check(ROOT, NOT_YET)
    print("\n".join(faults))
    if faults:
        sys.exit(f"{len(faults)} faults in documents and comments (rules: tests/style/check_documents.py)")
    print("documents can be read and name what is there")


if __name__ == "__main__":
    main()
