#!/usr/bin/env python3
"""Size budgets: headers at most 150 lines, sources 300, functions 40 (from the line with the opening brace to the closing one).

Functions are found by counting braces after comments, strings and preprocessor lines are blanked: a block whose head has a
parameter list and is not a control statement, a type, a namespace or an initialiser is a function. Lambdas belong to the
function they stand in.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER_LINES, SOURCE_LINES, FUNCTION_LINES = 150, 300, 40

# path relative to the root, or "path:function" -> why it may be longer.
EXCEPTIONS = {
}

NOT_CODE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\'|^[ \t]*#(?:[^\n]*\\\n)*[^\n]*',
    re.DOTALL | re.MULTILINE)
CONTROL = re.compile(r"^\s*(?:\}?\s*else\b|if\b|for\b|while\b|switch\b|do\b|try\b|\}?\s*catch\b|case\b|default\b|return\b|namespace\b|extern\b)")
TYPE = re.compile(r"^\s*(?:template\s*<.*>\s*)?(?:typedef\s+)?(?:class|struct|enum|union)\b[^()]*$", re.DOTALL)
FUNCTION = re.compile(r"\)\s*(?:const|noexcept(?:\([^)]*\))?|override|final|mutable|&&?|->\s*[\w:<>,&*\s]+|requires[^{]*|:\s*[^{]*|\s)*$", re.DOTALL)
NAME = re.compile(r"([~\w:]+(?:\s*operator\s*[^\s(]+)?|operator\s*\S+?)\s*\(")


def blanked(text):
    """The code with comments, strings and preprocessor lines replaced by blanks; line breaks stay."""
    return NOT_CODE.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def is_function(head):
    head = re.sub(r"\{[^{}]*\}", "", head)  # member initialisers that were passed over
    head = re.sub(r"^\s*(?:public|private|protected)\s*:", "", head)
    if CONTROL.match(head) or TYPE.match(head) or re.search(r"=\s*$", head):
        return False
    return bool(FUNCTION.search(head)) and "(" in head


def is_member_initialiser(head):
    """`b_{` in a constructor's initialiser list; the body's brace has a blank before it."""
    return bool(re.search(r"\)\s*(?:noexcept\s*)?:[^:]", head)) and bool(re.search(r"[\w>]$", head))


def closing_brace(code, place):
    depth = 0
    for i in range(place, len(code)):
        depth += {"{": 1, "}": -1}.get(code[i], 0)
        if depth == 0:
            return i
    return len(code) - 1


def functions_of(text):
    """(name, first line, lines) of every outermost function."""
    code, found = blanked(text), []
    place, start_of_head = 0, 0
    while place < len(code):
        char = code[place]
        if char == "{":
            head = code[start_of_head:place]
            if is_member_initialiser(head):
                place = closing_brace(code, place) + 1
                continue
            if is_function(head):
                end, name = closing_brace(code, place), NAME.search(head)
                first = code.count("\n", 0, place) + 1
                found.append((name.group(1) if name else "?", first, code.count("\n", 0, end) + 2 - first))
                place = end
        if char in "{};":
            start_of_head = place + 1
        place += 1
    return found


def check_text(path, text):
    """Problems of one file; `path` is relative to the root."""
    limit = HEADER_LINES if path.endswith((".h", ".hpp")) else SOURCE_LINES
    lines = text.count("\n") + (0 if text.endswith("\n") or not text else 1)
    problems = []
    if lines > limit and path not in EXCEPTIONS:
        problems.append(f"{path}: {lines} lines, at most {limit}")
    for name, line, length in functions_of(text):
        if length > FUNCTION_LINES and f"{path}:{name}" not in EXCEPTIONS:
            problems.append(f"{path}:{line}: function {name} has {length} lines, at most {FUNCTION_LINES}")
    return problems


def self_test():
    body = "    work();\n"
    long_function = "int Thing::far(int x) const {\n" + body * 40 + "}\n"
    constructor = "Thing::Thing(int x)\n    : a_(x), b_{x} {\n" + body * 45 + "}\n"
    cases = [
        ("a.cpp", long_function, 1), ("a.cpp", long_function.replace(body, "", 2), 0), ("a.cpp", constructor, 1),
        ("a.h", "int x;\n" * 151, 1), ("a.h", "int x;\n" * 150, 0), ("a.cpp", "int x;\n" * 301, 1), ("a.cpp", "int x;\n" * 300, 0),
        ("a.cpp", "namespace n {\n" + "void f() {\n    if (a) {\n    }\n}\n" * 30 + "}\n", 0),
        ("a.cpp", "const int t[] = {\n" + "    1,\n" * 60 + "};\n", 0), ("a.cpp", "struct S {\n" + "    int a() { return 1; }\n" * 60 + "};\n", 0),
        ("a.cpp", 'void f() {\n    g("{{{", \'{\');  // {\n}\n' + "int x;\n" * 60, 0),
        ("a.cpp", "auto f() -> int {\n    const auto g = [&](int x) {\n" + body * 45 + "    };\n}\n", 1),
    ]
    wrong = []
    for number, (path, text, expected) in enumerate(cases):
        found = check_text(path, text)
        if len(found) != expected:
            wrong.append(f"case {number}: {len(found)} problems instead of {expected}: {found}")
    return wrong, len(cases)


def main():
    testing = "--self-test" in sys.argv[1:]
    if testing:
        found, count = self_test()
    else:
        files = sorted(p for top in ("src", "tests") for p in (ROOT / top).rglob("*") if p.suffix in {".h", ".hpp", ".cpp"})
        found, count = [], len(files)
        for file in files:
            found += check_text(str(file.relative_to(ROOT)), file.read_text(encoding="utf-8"))
    for line in found:
        print(line)
    print(f"{count} {'cases' if testing else 'files'}, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
