#!/usr/bin/env python3
"""The state of the view holds what is shown, and no wishes: what a person asks for is an action (src/ui/state/action.h).

Looks at the fields of the structs in src/ui/state/*_view.h, view_state.h and grip.h for names that say that something is
wanted, was chosen, answered or pressed and waits there to be taken by somebody else.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FILES = ["*_view.h", "view_state.h", "grip.h"]
WISH = re.compile(r"^(?:\w*_)?(?:wanted|wants|wish|wishes|key|keys|chosen|answered|asked|pressed|request|requested|ended)$")
ALLOWED = {
    "PlayedCorrection::key": "names the cause that is set back",
}
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
STRUCT = re.compile(r"\bstruct (\w+) \{")


def body_of(text, place):
    depth = 0
    for i in range(place, len(text)):
        depth += {"{": 1, "}": -1}.get(text[i], 0)
        if depth == 0:
            return text[place + 1:i]
    return text[place + 1:]


def fields_of(body):
    """Names of data members; what stands in deeper braces (functions, initialisers) is passed over."""
    flat, depth = "", 0
    for char in body:
        if char == "{":
            depth += 1
            flat += "{" if depth == 1 else ""
        elif char == "}":
            depth -= 1
            flat += ";" if depth == 0 else ""
        elif depth == 0:
            flat += char
    names = []
    for statement in flat.split(";"):
        if "(" in statement or "using " in statement or "static " in statement:
            continue
        statement = re.sub(r"<[^<>]*>", "<>", re.sub(r"<[^<>]*>", "<>", statement))
        for part in statement.split(","):
            head = re.split(r"[={]", part)[0].strip()
            if head:
                names.append(re.split(r"[\s&*>]+", head)[-1])
    return names


def problems_of(name, text):
    text = COMMENT.sub("", text)
    found = []
    for match in STRUCT.finditer(text):
        struct = match.group(1)
        for field in fields_of(body_of(text, match.end() - 1)):
            if WISH.match(field) and f"{struct}::{field}" not in ALLOWED:
                found.append(f"{name}: {struct}::{field} is a wish; ask for it as an action (src/ui/state/action.h)")
    return found


def self_test():
    cases = [
        ("struct V { bool open = false; };", 0),
        ("struct V { bool close_wanted = false; };", 1),
        ("struct V { bool a = false, keep_wanted = false, b = false; };", 1),
        ("struct V { std::optional<TourWish> wish; };", 1),
        ("struct V { std::map<Id, double> answered; int rows_key = 0; std::vector<ListKey> keys{}; };", 3),
        ("struct V { bool wanted() const { return wish; } };", 0),
        ("struct V { // wish\n int row = -1; };", 0),
        ("struct PlayedCorrection { std::string key; };", 0),
        ("struct A { int x; };\nstruct B {\n    std::optional<std::filesystem::path> chosen;\n};", 1),
    ]
    return [f"case {n}: {problems_of('v.h', t)} instead of {e}" for n, (t, e) in enumerate(cases) if len(problems_of("v.h", t)) != e], len(cases)


def main():
    if "--self-test" in sys.argv[1:]:
        found, count = self_test()
    else:
        files = sorted(f for pattern in FILES for f in (ROOT / "src/ui/state").glob(pattern))
        found, count = [], len(files)
        for file in files:
            found += problems_of(file.name, file.read_text(encoding="utf-8"))
    for line in found:
        print(line)
    print(f"{count} looked at, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
