#!/usr/bin/env python3
"""One name, one thing: no type, inline constant or function of a namespace is defined twice in src/ and tests/.

Two types of one name in one namespace are undefined behaviour as soon as one program links both, and no linker says so:
the inline functions of one serve the other. Two functions of one signature go unnoticed where each lies in a library of
its own. So the sources are read:

  * a class, struct, union, enum or alias defined a second time in the same namespace
  * a type of an unnamed namespace that has the name of one of the enclosing namespaces: legal while no file sees both,
    and misleading
  * a function that belongs to no class, or an `inline` constant, defined a second time with the same parameters

Unnamed namespaces are private to their file. Parameters are compared as written, without names and defaults.
"""
import collections
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from check_sizes import FUNCTION, blanked, closing_brace, is_member_initialiser  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
UNNAMED = "(unnamed)"

# "namespace::name" -> why it may be defined twice.
EXCEPTIONS = {
}

NAMESPACE = re.compile(r"^(?:inline\s+)?namespace\b\s*([\w:\s]*)$")
TYPE = re.compile(r"\b(?:class|struct|union|enum(?:\s+class|\s+struct)?)\s+(?:alignas\s*\([^)]*\)\s*|\[\[[^\]]*\]\]\s*)*([\w:]+)")
ALIAS = re.compile(r"^using\s+(\w+)\s*=(.*)$", re.DOTALL)
TYPEDEF = re.compile(r"^typedef\b.*?\(?\*?\s*(\w+)\)?(?:\([^()]*\)|\[[^\]]*\])?$", re.DOTALL)
INLINE_CONSTANT = re.compile(r"^(?:inline\b(?!\s+namespace)|constexpr\s+inline\b)[^(={]*?\b(\w+)\s*(?:\[[^\]]*\]\s*)*(?:[={]|$)")
OPERATOR = re.compile(r"\boperator\s*(?:\(\s*\)|\"\"\s*\w+|[^\s\w(]+|[\w:]+)\s*$")
QUALIFIED = re.compile(r"(?:\w+(?:<[^<>]*>)?\s*::\s*)*~?\w+\s*$")
MACRO = re.compile(r"^[A-Z0-9_]{4,}$")  # TEST_CASE and the like
CV = {"const", "volatile", "struct", "class", "enum"}
BUILT_IN = CV | {"int", "char", "long", "short", "unsigned", "signed", "double", "float", "bool", "auto", "void"}

Definition = collections.namedtuple("Definition", "kind scope name key place")


def without_template(head):
    """(the head behind its `template <...>`s, what stood in them)."""
    parameters = ""
    while (match := re.match(r"\s*template\s*<", head)):
        depth, i = 1, match.end()
        while i < len(head) and depth:
            depth += {"<": 1, ">": -1}.get(head[i], 0) if head[i - 1:i + 1] != "->" else 0
            i += 1
        parameters += " ".join(head[match.start():i].split())
        head = head[i:]
    return head.strip(), parameters


def split_at_commas(text):
    parts, depth, start = [], 0, 0
    for i, char in enumerate(text):
        depth += {"(": 1, "<": 1, "[": 1, "{": 1, ")": -1, ">": -1, "]": -1, "}": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append(text[start:i])
            start = i + 1
    return [p for p in parts + [text[start:]] if p.strip()]


def type_of(parameter):
    """The type of one parameter: no name, no default, no `const` of the value itself."""
    parameter = re.sub(r"=.*$", "", parameter, flags=re.DOTALL).strip()
    array = re.search(r"(\[[^\]]*\])\s*$", parameter)
    if array:
        parameter = parameter[:array.start()]
    name = re.search(r"(?<![:\w])(\w+)\s*$", parameter)
    before = parameter[:name.start()].split() if name else []
    if name and name.group(1) not in BUILT_IN and any(word not in CV for word in before):
        parameter = parameter[:name.start()]
    parameter = re.sub(r"\bbodychain\s*::\s*", "", parameter)
    parameter = re.sub(r"\s+", " ", re.sub(r"\s*([*&<>,:()])\s*", r"\1", parameter)).strip()
    if not re.search(r"[*&]$", parameter):
        parameter = re.sub(r"^const ", "", parameter)
    return parameter + (array.group(1).replace(" ", "") if array else "")


def parameter_list(head):
    """(what stands before the parameters of a function's head, the parameters); None where it is no function."""
    depth, first = 0, None
    for i, char in enumerate(head):
        if char == "(":
            if depth == 0 and first is None and not re.search(r"\boperator\s*$", head[:i]):
                first = i
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0 and first is not None:
                return head[:first], head[first + 1:i]
    return None


def function_of(head, template):
    """(name with its qualifiers, key of the parameters) of a function's head, or None."""
    parts = parameter_list(head)
    if parts is None or not FUNCTION.search(head):
        return None
    before, parameters = parts
    name = OPERATOR.search(before) or QUALIFIED.search(before)
    if name is None or re.search(r"(?<!operator)=", re.sub(r"operator\s*[^\s\w]+", "operator", before)):
        return None
    own_file = re.match(r"^(?:\[\[[^\]]*\]\]\s*)?(?:inline\s+|constexpr\s+)*static\b", before)
    if own_file:
        return None
    types = ", ".join(type_of(p) for p in split_at_commas(parameters))
    return re.sub(r"\s", "", name.group()), f"{template}({types})" if template else f"({types})"


class Reader:
    """The definitions of one file at namespace level."""

    def __init__(self, path, text):
        self.path, self.code, self.found, self.scopes = path, blanked(text), [], []

    def scope(self):
        return "::".join(s for s in self.scopes if s)

    def add(self, kind, name, key, place):
        if name not in ("", "main") and not MACRO.match(name):
            line = self.code.count("\n", 0, place) + 1
            self.found.append(Definition(kind, self.scope(), name, key, f"{self.path}:{line}"))

    def statement(self, head, place):
        """`head` ended with a semicolon."""
        head, template = without_template(head)
        match = ALIAS.match(head) or TYPEDEF.match(head)
        if match:
            target = match.group(2) if match.re is ALIAS else ""
            self.add("type", match.group(1), " ".join(target.split()), place)

    def block(self, head, place):
        """`head` is followed by a brace at `place`; true where what is inside the braces belongs to a namespace."""
        head, template = without_template(head)
        namespace = NAMESPACE.match(head)
        if namespace:
            self.scopes.append(namespace.group(1).strip().replace(" ", "") or UNNAMED)
            return True
        if head == "extern":  # extern "C": the string is blanked
            self.scopes.append("")
            return True
        kind, start = TYPE.search(head), place - len(head.lstrip())
        if kind and "(" not in head.replace("alignas (", "alignas(").split("alignas(")[0] and "=" not in head:
            is_special = re.match(r"\s*<", head[kind.end():])
            if not is_special:
                self.add("type", kind.group(1), "", start)
            return False
        function = function_of(head, template)
        if function:
            self.add("function", function[0], function[1], start)
        return False

    def read(self):
        place, start, named = 0, 0, False
        while place < len(self.code):
            char = self.code[place]
            if char == "{":
                head = self.code[start:place]
                constant = INLINE_CONSTANT.match(head.strip())
                if constant and not named and not function_of(head.strip(), ""):
                    self.add("constant", constant.group(1), "", place)
                    named = True
                if is_member_initialiser(head):
                    place = closing_brace(self.code, place) + 1
                    continue
                if self.block(head, place):
                    start = place + 1
                else:
                    place = closing_brace(self.code, place)
                    if function_of(without_template(head)[0], "") or TYPE.search(head):
                        start = place + 1
            elif char == ";":
                head = self.code[start:place].strip()
                constant = INLINE_CONSTANT.match(head)
                if constant and not named and "=" in head:
                    self.add("constant", constant.group(1), "", start)
                self.statement(self.code[start:place], place)
                start, named = place + 1, False
            elif char == "}":
                if self.scopes:
                    self.scopes.pop()
                start = place + 1
            place += 1
        return self.found


def private(definition):
    return UNNAMED in definition.scope


def resolved(definitions):
    """Functions written as `space::name` outside of their namespace get their scope; members of classes are left out."""
    spaces = {d.scope for d in definitions}
    for d in definitions:
        qualifiers, _, last = d.name.rpartition("::")
        if not qualifiers or d.kind == "type":
            yield d
            continue
        scope = next((s for s in (f"{d.scope}::{qualifiers}".strip(":"), qualifiers) if s in spaces), None)
        if scope:
            yield d._replace(scope=scope, name=last)


def repeated(definitions):
    """Definitions with external linkage that stand twice."""
    seen, found = {}, []
    for d in definitions:
        where = (d.scope, d.name, d.key if d.kind == "function" else d.kind == "function")
        name = f"{d.scope}::{d.name}"
        if name in EXCEPTIONS:
            continue
        if private(d):
            where += (d.place.rpartition(":")[0],)
        if where in seen:
            found.append(f"{d.place}: {d.kind} {name}{d.key if d.kind == 'function' else ''} is also defined in {seen[where]}")
        else:
            seen[where] = d.place
    return found


def hides(own, other):
    """Whether a private type misleads: not where both are aliases of one type, nor where the other
    is in the sources of a tool."""
    is_apart = other.place.startswith("src/tools/") and not own.place.startswith("src/tools/")
    return not is_apart and not (own.key and own.key == other.key) and f"{own.scope}::{own.name}" not in EXCEPTIONS


def hidden(definitions):
    """Types of unnamed namespaces that take the name of a type of a namespace around them."""
    named = {(d.scope, d.name): d for d in definitions if d.kind == "type" and not private(d)}
    found = []
    for d in definitions:
        if d.kind != "type" or not private(d):
            continue
        around = [s for s in d.scope.split("::") if s != UNNAMED]
        for depth in range(len(around), 0, -1):
            other = named.get(("::".join(around[:depth]), d.name))
            if other and hides(d, other):
                found.append(f"{d.place}: type {d.name} of an unnamed namespace has the name of the one in {other.place}")
                break
    return found


def scan(root):
    files = sorted(p for top in ("src", "tests") for p in (root / top).rglob("*") if p.suffix in {".h", ".hpp", ".cpp", ".inl"})
    definitions = []
    for file in files:
        definitions += Reader(str(file.relative_to(root)), file.read_text(encoding="utf-8")).read()
    definitions = list(resolved(definitions))
    return repeated(definitions) + hidden(definitions), files, definitions


SPACE = "namespace bodychain {\n%s\n}\n"
INNER = "namespace bodychain {\nnamespace {\n%s\n}\n}\n"
# files, and whether they must be refused
CASES = [
    ({"a.h": SPACE % "struct Judgement { int a; };", "b.h": SPACE % "struct Judgement { std::string b; };"}, True),
    ({"a.h": SPACE % "struct Judgement { int a; };", "b.h": SPACE % "struct Judgement;"}, False),
    ({"a.h": SPACE % "struct Judgement { int a; };", "b.cpp": SPACE % "class Judgement final : public Base {\npublic:\n};"}, True),
    ({"a.h": SPACE % "struct Plane { int a; };", "b.h": SPACE % "enum class Plane : unsigned char { Sagittal };"}, True),
    ({"a.h": SPACE % "struct Plane { int a; };", "b.h": SPACE % "using Plane = std::vector<int>;"}, True),
    ({"a.h": SPACE % "using Plane = int;", "b.h": SPACE % "using Plane = int;"}, True),
    ({"a.h": SPACE % "template <typename T>\nstruct Plane { T a; };", "b.h": SPACE % "typedef int Plane;"}, True),
    ({"a.h": SPACE % "template <typename T>\nstruct Plane { T a; };\ntemplate <>\nstruct Plane<int> { int b; };"}, False),
    ({"a.h": SPACE % "struct Plane { int a; };", "b.h": "namespace bodychain::ui {\nstruct Plane { int b; };\n}\n"}, False),
    ({"a.cpp": INNER % "struct Row { int a; };", "b.cpp": INNER % "struct Row { int b; };"}, False),
    ({"a.h": SPACE % "struct Row { int a; };", "b.cpp": INNER % "struct Row { int b; };"}, True),
    ({"a.h": SPACE % "struct Row { int a; };", "b.cpp": "namespace bodychain::ui {\nnamespace {\nusing Row = int;\n}\n}\n"}, True),
    ({"a.h": SPACE % "using Row = std::map<int, int>;", "b.cpp": INNER % "using Row = std::map<int, int>;"}, False),
    ({"a.h": SPACE % "using Row = std::map<int, int>;", "b.cpp": INNER % "using Row = std::set<int>;"}, True),
    ({"a.h": "namespace bodychain::ui {\nstruct Row { int a; };\n}\n", "b.cpp": INNER % "struct Row { int b; };"}, False),
    ({"a.h": SPACE % "struct A { struct Row { int a; }; };\nstruct B { struct Row { int b; }; };"}, False),
    ({"a.cpp": SPACE % "struct A::Impl { int a; };", "b.cpp": SPACE % "struct B::Impl { int a; };"}, False),
    ({"a.cpp": SPACE % "struct A::Impl { int a; };", "b.cpp": SPACE % "struct A::Impl { int b; };"}, True),
    ({"a.cpp": SPACE % "double far(int x) { return x; }", "b.cpp": SPACE % "double far(int other) { return 2 * other; }"}, True),
    ({"a.cpp": SPACE % "double far(int x) { return x; }", "b.cpp": SPACE % "double far(double x) { return x; }"}, False),
    ({"a.cpp": SPACE % "double far(const Thing& a, std::map<int, int> b) { return 1; }",
      "b.cpp": SPACE % "double far(\n    const bodychain::Thing& c,\n    std::map<int,int> d)\n{\n    return 2;\n}"}, True),
    ({"a.cpp": SPACE % "double far(const int x) { return x; }", "b.h": SPACE % "inline double far(int x = 3) { return x; }"}, True),
    ({"a.cpp": SPACE % "double far(int x) { return x; }", "b.h": SPACE % "double far(int x);"}, False),
    ({"a.cpp": SPACE % "double far(int x) { return x; }", "b.cpp": SPACE % "static double far(int x) { return x; }"}, False),
    ({"a.cpp": INNER % "double far(int x) { return x; }", "b.cpp": INNER % "double far(int x) { return x; }"}, False),
    ({"a.cpp": SPACE % "int Thing::far(int x) const { return x; }", "b.cpp": SPACE % "int Other::far(int x) const { return x; }"}, False),
    ({"a.cpp": SPACE % "namespace ui { int far() { return 1; } }", "b.cpp": SPACE % "int ui::far() { return 2; }"}, True),
    ({"a.h": SPACE % "inline bool operator==(const A& a, const A& b) { return true; }",
      "b.h": SPACE % "inline bool operator==(const A& c, const A& d) { return false; }"}, True),
    ({"a.h": SPACE % "inline bool operator==(const A& a, const A& b) { return true; }",
      "b.h": SPACE % "inline bool operator==(const B& a, const B& b) { return true; }"}, False),
    ({"a.h": SPACE % "inline constexpr double kFar_m = 1;", "b.h": SPACE % "inline constexpr double kFar_m{2};"}, True),
    ({"a.h": SPACE % "inline constexpr std::array<int, 2> kFar{1, 2};\ninline constexpr std::array<int, 2> kNear{{1, 2}};"}, False),
    ({"a.cpp": SPACE % "Thing::Thing(int x)\n    : a_{x}, b_(x) {\n    g(\"}{\");\n}\nstruct Row { int a; };\nstruct Row { int b; };"}, True),
    ({"a.cpp": SPACE % "const Row kRows[] = {\n    {1, 2},\n};\nint far() { return 1; }\nint far() { return 2; }"}, True),
]


def self_test():
    wrong = []
    for number, (files, bad) in enumerate(CASES):
        with tempfile.TemporaryDirectory() as folder:
            src = pathlib.Path(folder) / "src"
            src.mkdir()
            for name, text in files.items():
                (src / name).write_text(text, encoding="utf-8")
            found, _, _ = scan(pathlib.Path(folder))
            if bool(found) != bad:
                wrong.append(f"case {number}: {files}: {'not caught' if bad else 'refused: ' + found[0]}")
    return wrong


def main():
    if "--self-test" in sys.argv[1:]:
        found, count, unit = self_test(), len(CASES), "cases"
    else:
        found, files, definitions = scan(ROOT)
        count, unit = len(files), "files"
        if "--list" in sys.argv[1:]:
            for d in definitions:
                print(d.kind, d.scope, d.name, d.key, d.place, sep="\t")
    for line in found:
        print(line)
    print(f"{count} {unit}, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
