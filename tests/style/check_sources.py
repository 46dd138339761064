#!/usr/bin/env python3
"""Every number of the model says where it comes from.

Looked through are the layers that hold the model: anatomy, gait, scenario, plan, dynamics, analysis. Generated files are left
out. A number needs a source

  * in the initialiser of a named constant (`constexpr double kReach_m = 5`), whatever it is
  * anywhere else, unless it is part of a formula or a count: an integer below 10, a half, a quarter, 60, 100, 180, 360,
    1000 (units), a power of ten such as 1e-9, a size in [] or <>, or the value of an integer constant

It has one where the braces around it (a row of a table, the initialiser of a Sourced) hold a text, or a constant that is a
text. A source is more than one word. Else a comment in the statement, or directly above it, must say

  source: ...       the source is data elsewhere, or stands for a whole formula
  numerics: ...     the number belongs to the method, not to the model: a tolerance, a step, a limit of iterations
  definition ...    the number is so by definition: a unit, what a figure is of
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ("anatomy", "gait", "scenario", "plan", "dynamics", "analysis")

TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<string>"(?:\\.|[^"\\\n])*")|(?P<char>(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\')|'
    r"(?P<line>^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)", re.DOTALL | re.MULTILINE)
NUMBER = re.compile(r"(?<![\w.])(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?f?(?![\w.])")
TEXT_CONSTANT = re.compile(r"\bstd::string_view (k[A-Z]\w*)\s*[={]\s*((?:\"(?:\\.|[^\"\\\n])*\"\s*)+)")
NAMED = re.compile(r"^(?:inline |static )*(?:constexpr|const) (?:double|float|Vec3|V3|std::array<(?:double|float|Vec3)[^;{]*>) k[A-Z]")
COUNT = re.compile(r"^(?:inline |static |extern )*(?:constexpr |const )*(?:int|std::size_t|unsigned|std::array<int[^;{]*>) \w")
BLOCK = re.compile(r"\)\s*(?:const|noexcept|override|final|mutable|->[^{;]*|:[^{;]*)?\s*$|\b(?:else|do|try)\s*$|\b(?:case\b[^;{}?]*|default\s*):\s*$|"
                   r"\b(?:struct|class|enum|union|namespace)\b[^;{}()=]*$")
TAG = re.compile(r"\b(?:source:|numerics\b|definition\b)")
FREE = {10, 60, 100, 180, 360, 1000, 0.5, 0.25}


def masked(text):
    """The code with comments, preprocessor lines and characters blanked, and strings kept as quotes around their length."""
    def mask(match):
        kept = match.group()
        if match.lastgroup == "string":
            return '"' + "s" * (len(kept) - 2) + '"'
        return re.sub(r"[^\n]", " ", kept)
    return TOKEN.sub(mask, text)


def says_a_source(text):
    """More than one word, and of a choice of our own the reason, too."""
    return " " in text.strip() and not re.fullmatch(r"engineering:?\s*\S*", text.strip())


def text_constants(texts):
    """Names of the constants of all files that are a source."""
    found = set()
    for text in texts:
        for name, value in TEXT_CONSTANT.findall(text):
            if says_a_source("".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', value))):
                found.add(name)
    return found


class File:
    def __init__(self, text, constants):
        self.text, self.code, self.constants = text, masked(text), constants
        self.lines = text.split("\n")
        self.pairs, self.blocks = {}, set()  # opening brace -> closing one; those that are blocks of statements
        self.match_braces()

    def match_braces(self):
        open_braces = []
        for match in re.finditer(r"[{}]", self.code):
            at = match.start()
            if match.group() == "{":
                head = self.code[max(self.code.rfind(c, 0, at) for c in ";{}") + 1:at]
                if BLOCK.search(head):
                    self.blocks.add(at)
                open_braces.append(at)
            elif open_braces:
                self.pairs[open_braces.pop()] = at

    def enclosing(self, at):
        """Opening braces around a place, innermost first, up to the block it stands in."""
        around = sorted((o for o, c in self.pairs.items() if o < at < c), reverse=True)
        for brace in around:
            if brace in self.blocks:
                return
            yield brace

    def statement(self, at):
        """Where the statement around a place begins and ends."""
        outer = list(self.enclosing(at))
        begin = outer[-1] if outer else at
        start = begin
        while start > 0 and self.code[start - 1] != ";":
            if self.code[start - 1] == "{" and start - 1 in self.blocks:
                break
            if self.code[start - 1] == "}" and not self.ends_initialiser(start - 1):
                break
            start -= 1
        end = self.pairs.get(begin, at)
        while end < len(self.code) and self.code[end] not in ";{":
            end += 1
        while start < begin and self.code[start].isspace():
            start += 1
        return start, end

    def ends_initialiser(self, closing):
        opening = next((o for o, c in self.pairs.items() if c == closing), None)
        return opening is not None and opening not in self.blocks

    def tagged(self, start, end):
        """A comment of the statement, or directly above it, says why there is no source here."""
        first, last = self.text.count("\n", 0, start), self.text.count("\n", 0, end)
        while first > 0 and self.lines[first - 1].strip().startswith("//"):
            first -= 1
        comments = [m.group() for line in self.lines[first:last + 1] for m in re.finditer(r"//.*", line)]
        return any(TAG.search(comment) for comment in comments)

    def sourced(self, at):
        for brace in self.enclosing(at):
            inside = slice(brace, self.pairs[brace])
            if any(says_a_source(s) for s in re.findall(r'"((?:\\.|[^"\\\n])*)"', TOKEN.sub(
                    lambda m: m.group() if m.lastgroup == "string" else "", self.text[inside]))):
                return True
            if any(name in self.constants for name in re.findall(r"\bk[A-Z]\w*", self.code[inside])):
                return True
        return False

    def free(self, match, statement):
        """Part of a formula, a count or a size."""
        word = match.group().rstrip("f")
        if re.fullmatch(r"1(?:\.0*)?[eE][-+]?\d+", word):
            return True
        before, after = self.code[:match.start()].rstrip()[-1:], self.code[match.end():].lstrip()[:1]
        whole = "." not in word and "e" not in word.lower()
        if whole and (before == "[" and after == "]" or after == ">" or before == "<" and after == ">"):
            return True
        value = float(word)
        if NAMED.match(statement):
            return "numbers::pi" in statement and value in FREE | {1, 2}
        return value in FREE or (value == int(value) and value < 10) or (whole and COUNT.match(statement))

    def faults(self):
        for match in NUMBER.finditer(self.code):
            start, end = self.statement(match.start())
            statement = " ".join(self.code[start:end].split())
            if self.free(match, statement) or self.sourced(match.start()) or self.tagged(start, end):
                continue
            line = self.text.count("\n", 0, match.start()) + 1
            yield line, match.group(), self.lines[line - 1].strip()


def generated(text):
    return text.lstrip().startswith("// Generated")


def check(files):
    constants = text_constants(files.values())
    return [f"{name}:{line}: {number} has no source: {code}"
            for name, text in sorted(files.items()) if not generated(text)
            for line, number, code in File(text, constants).faults()]


def self_test():
    bare = {
        "a named constant": "constexpr double kStiff_nm_rad = 5;\n",
        "one in a function": "double f() {\n    constexpr double kShare = 0.8;\n    return kShare;\n}\n",
        "a number in a formula": "double f(double x) { return std::max(0.05, x) + 0.17; }\n",
        "a large integer": "VectorQ f(int n) { return VectorQ::Constant(n, 300); }\n",
        "a member": "struct Options {\n    double rate_hz = 240;\n};\n",
        "a Sourced without a source": "constexpr Sourced<double> kA_m{0.03};\n",
        "a Sourced that only says engineering": 'constexpr Sourced<double> kA_m{0.03, "engineering"};\n',
        "a row without a source": 'constexpr Row kRows[] = {{"knee", 226, "from curves"}, {"hip", 150, "x"}};\n'
                                  .replace('"from curves"', '"x"'),
        "a table": "constexpr std::array<Point, 2> kPath{{{0.09, 0.03}, {0.15, 0.26}}};\n",
        "a vector": "const Vec3 kPlate_m(-0.051, 0.1165, 0.0);\n",
        "one in a case": 'double f(int i) {\n    switch (i) {\n        case 1: {\n            use("a text here");\n'
                         "            return 0.17;\n        }\n    }\n}\n",
        "a gain set later": "void f(Gains& g) {\n    g.field.value = 1500;\n}\n",
    }
    fine = {
        "a Sourced": 'constexpr Sourced<double> kA_m{0.03, "engineering: a third of a foot\'s width"};\n',
        "one with a named source": 'constexpr std::string_view kBook = "White 1990";\nconstexpr Sourced<double> kA{0.3, kBook};\n',
        "a row with a source": 'const Row kRows[] = {{"knee", {226, "Shamaei 2013: lower end"}}};\n',
        "a whole table": 'constexpr Sourced<std::array<P, 2>> kP{{{{0.09, 0.03}, {0.15, 0.26}}}, "recalled: two papers"};\n',
        "numerics": "// numerics: of the finite differences.\nconstexpr double kTry_rad = 0.05;\n",
        "a unit": "constexpr double kDeg = std::numbers::pi / 180;\n",
        "a definition": "constexpr double kJoules = 4184;  // definition\n",
        "a formula": "double f(double x) { return 0.5 * x * x + 2 * x / (1 + 1e-9); }\n",
        "a source for a formula": "double f(double s) {\n    // source: Looney 2019.\n    return 1.44 + 1.94 * s;\n}\n",
        "a count": "constexpr int kRounds = 150;\n",
        "sizes": "std::array<double, 15> f(int k) {\n    char text[96];\n    return g(text, k);\n}\n",
        "comments and texts": "// 0.17 rad\nconst char* kText = \"0.17\";\n",
    }
    for name, code in bare.items():
        assert check({"planted.cpp": code}), f"not found: {name}"
    for name, code in fine.items():
        found = check({"planted.cpp": code})
        assert not found, f"found in {name}: {found}"
    print("check_sources: self-test passed")


def main():
    if "--self-test" in sys.argv:
        return self_test()
    files = {str(path.relative_to(ROOT)): path.read_text()
             for layer in LAYERS for path in sorted((ROOT / "src" / layer).rglob("*")) if path.suffix in (".h", ".cpp")}
    faults = check(files)
    print("\n".join(faults))
    if faults:
        sys.exit(f"{len(faults)} numbers of the model have no source (rules: tests/style/check_sources.py)")
    print(f"every number of {len(files)} files has a source")


if __name__ == "__main__":
    main()
