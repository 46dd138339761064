#!/usr/bin/env python3
"""Every constant of the model says on whose word it stands.

A number of anatomy, gait, plan, dynamics or analysis that is named at namespace level (`constexpr double kFoo`, `const
Vec3 kFoo`, arrays of them) is a `Sourced<...>`, a row of a table with a source, or carries one of these words in a
comment beside it or directly above:

  * definition: it says what a word means, or converts units
  * numerics: it only decides how exactly or how fast something is solved
  * the reference person, whom a table of published figures describes

Counts and sizes (`int`) are no figures of the model, expressions of std::numbers and std::numeric_limits have no source.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAYERS = ("anatomy", "gait", "plan", "dynamics", "analysis")
CONSTANT = re.compile(
    r"^(?:inline |static )*(?:constexpr|const) (?:double|float|Vec3|V3|Angle|std::array<(?:double|float|Vec3|V3), \w+>) k\w+")
UNITS = re.compile(r"std::numbers|std::numeric_limits|\bk(?:MetresTo\w+|To\w+|RadToDeg|Deg|Degrees)\b")
SAID = re.compile(r"\b(?:definition|numerics|engineering|source|recalled)\b|[Tt]he person the stiffness table describes")


def problems_of(path, text):
    lines, found = text.splitlines(), []
    for number, line in enumerate(lines):
        if not CONSTANT.match(line):
            continue
        statement, end = line, number
        while ";" not in statement and end + 1 < len(lines):
            end += 1
            statement += " " + lines[end]
        above, place = "", number - 1
        while place >= 0 and (lines[place].startswith("//") or CONSTANT.match(lines[place])):
            above += lines[place]
            place -= 1
        if not UNITS.search(statement) and not SAID.search(statement) and not SAID.search(above):
            found.append(f"{path}:{number + 1}: on whose word? {line.strip()}")
    return found


def scan(root):
    files = sorted(p for layer in LAYERS for p in (root / "src" / layer).rglob("*") if p.suffix in {".h", ".cpp"})
    found = []
    for file in files:
        found += problems_of(file.relative_to(root), file.read_text(encoding="utf-8"))
    return found, len(files)


# text, and how many problems it must have
CASES = [
    ("constexpr double kHelp_n = 25;\n", 1),
    ("inline constexpr double kHelp_n = 25;  // of the body\n", 1),
    ("constexpr double kHelp_n = 25;  // engineering: a twentieth of the weight\n", 0),
    ("// numerics: how near is near enough\nconstexpr double kNear = 1e-3, kFar = 2;\n", 0),
    ("// numerics: how near is near enough\nconstexpr double kNear = 1e-3;\n\nconstexpr double kMass_kg = 75;\n", 1),
    ('constexpr Sourced<double> kHelp_n{25, "Hicks 2015"};\n', 0),
    ("constexpr double kTurn = 2 * std::numbers::pi;\n", 0),
    ("const Vec3 kHip_m(0.1, 0.2, 0.3);\n", 1),
    ("constexpr std::array<double, 3> kShares{0.37, 0.35,\n                                        0.28};\n", 1),
    ("constexpr int kRounds = 12;\n", 0),
]


def self_test():
    found = [(number, expected, problems_of("src/plan/a.cpp", text)) for number, (text, expected) in enumerate(CASES)]
    return [f"case {n}: {len(got)} problems instead of {expected}: {got}" for n, expected, got in found if len(got) != expected]


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
