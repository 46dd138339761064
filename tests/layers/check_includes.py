#!/usr/bin/env python3
"""Scans every #include in src/ against the table in src/layers.cmake.

All layers share one include root, so an upward include compiles silently; and GLM, GLFW and friends lie in the system's
include folder, so a forbidden library include does too. This test is what keeps the layers apart. A permission that no
file uses is refused as well: it would let a dependency come back unseen.
"""
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Library headers that only some layers may include: pattern of the include's path -> layers.
LIBRARIES = [
    ("Bullet", re.compile(r"^(bullet/|bt[A-Z]|Bullet(Collision|Dynamics|SoftBody)|LinearMath/)"), {"dynamics"}),
    ("OpenGL", re.compile(r"^(GL/|GLES\d?/|EGL/|KHR/|epoxy/|OpenGL/)"), {"render"}),
    ("Dear ImGui", re.compile(r"^(backends/)?imgui|^imgui/"), {"ui"}),
    ("GLFW", re.compile(r"^GLFW/"), {"app", "ui"}),
    ("CLI11", re.compile(r"^CLI/"), {"app"}),
    ("nlohmann-json", re.compile(r"^nlohmann/"), {"scenario", "report", "session", "app"}),
]
SUFFIXES = {".h", ".hpp", ".cpp", ".inl"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def read_table(text):
    """Layers in order, and what each may include (itself always)."""
    layers = re.search(r"set\(BODYCHAIN_LAYERS ([^)]*)\)", text).group(1).split()
    table = {}
    for layer in layers:
        row = re.search(r"set\(BODYCHAIN_LAYER_%s ([^)]*)\)" % layer, text)
        if row is None:
            raise SystemExit(f"src/layers.cmake: no row for layer {layer}")
        words = row.group(1).replace('"', "").replace("${BODYCHAIN_LAYERS}", " ".join(layers)).split()
        unknown = [w for w in words if w not in layers]
        if unknown:
            raise SystemExit(f"src/layers.cmake: row {layer} names unknown layers {unknown}")
        table[layer] = set(words) | {layer}
    return table


def library_problem(layer, path):
    for name, pattern, allowed in LIBRARIES:
        if pattern.search(path) and layer not in allowed:
            return f"{name} may be included only in {', '.join(sorted(allowed))}"
    return None


def layer_problem(layer, path, table, folder):
    first = path.split("/")[0]
    if first in table:
        return None if first in table[layer] else f"layer {layer} may not include layer {first} (src/layers.cmake)"
    if "/" not in path and (folder / path).exists():
        return "write project includes with their layer, as in \"base/math.h\""
    return f"\"{path.split('/')[0]}\" is no layer of src/layers.cmake; system headers take <>"


def problems_of(file, layer, table, generated):
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, path = match.groups()
        problem = library_problem(layer, path)
        if problem is None and path.startswith(".."):
            problem = "no relative includes"
        if problem is None and (kind == '"' or path.split("/")[0] in table) and path not in generated:
            problem = layer_problem(layer, path, table, file.parent)
        if problem:
            found.append(f"{file}:{number}: {line.strip()}: {problem}")
    return found


def layers_included(folder, table):
    """The other layers that the files below a layer's folder include."""
    lines = [line for p in folder.rglob("*") if p.suffix in SUFFIXES for line in p.read_text(encoding="utf-8").splitlines()]
    first = {match.group(2).split("/")[0] for match in map(INCLUDE.match, lines) if match}
    return {name for name in first if name in table and name != folder.name}


def unused(src, table):
    """Permissions that no file of an existing layer uses."""
    return [f"src/layers.cmake: layer {layer} may include layer {other} and does not"
            for layer, allowed in table.items() if (src / layer).is_dir()
            for other in sorted(allowed - {layer} - layers_included(src / layer, table))]


def scan(src):
    table = read_table((src / "layers.cmake").read_text(encoding="utf-8"))
    files = sorted(p for p in src.rglob("*") if p.suffix in SUFFIXES)
    found = unused(src, table)
    for file in files:
        layer = file.relative_to(src).parts[0]
        if layer == "tools":  # programs of their own, part of no layer
            continue
        if layer not in table:
            found.append(f"{file}: folder {layer} is no layer of src/layers.cmake")
            continue
        found += problems_of(file, layer, table, generated=set())
    return found, len(files)


def self_test():
    """Each bad include must be caught and the good ones must not; so must a permission that nobody uses."""
    cases = [
        ("base", '#include "anatomy/ids.h"', True), ("anatomy", '#include "base/math.h"', False),
        ("report", '#include "dynamics/simulate.h"', True), ("ui", '#include "render/renderer.h"', True),
        ("analysis", "#include <plan/plan.h>", True), ("plan", "#include <btBulletDynamicsCommon.h>", True),
        ("plan", "#include <bullet/btBulletDynamicsCommon.h>", True), ("dynamics", "#include <LinearMath/btVector3.h>", False),
        ("scene", "#include <epoxy/gl.h>", True), ("ui", "#include <GL/gl.h>", True), ("render", "#include <EGL/egl.h>", False),
        ("session", "#include <imgui.h>", True), ("ui", "#include <imgui.h>", False), ("app", "#include <backends/imgui_impl_glfw.h>", True),
        ("render", "#include <GLFW/glfw3.h>", True), ("app", "  #  include <GLFW/glfw3.h>", False),
        ("gait", '#include "nowhere/x.h"', True), ("gait", '#include "../base/math.h"', True), ("gait", "#include <vector>", False),
    ]
    table_text = (ROOT / "src" / "layers.cmake").read_text(encoding="utf-8")
    wrong = []
    for layer, line, bad in cases:
        with tempfile.TemporaryDirectory() as folder:
            src = pathlib.Path(folder)
            (src / "layers.cmake").write_text(table_text, encoding="utf-8")
            (src / layer).mkdir()
            permitted = [f'#include "{other}/x.h"' for other in read_table(table_text)[layer] - {layer}]
            (src / layer / "uses.h").write_text("\n".join(permitted), encoding="utf-8")
            (src / layer / "probe.cpp").write_text(line + "\n", encoding="utf-8")
            found, _ = scan(src)
            if bool(found) != bad:
                wrong.append(f"{layer}: {line}: {'not caught' if bad else 'refused: ' + found[0]}")
    with tempfile.TemporaryDirectory() as folder:
        src = pathlib.Path(folder)
        (src / "layers.cmake").write_text(table_text, encoding="utf-8")
        (src / "gait").mkdir()
        (src / "gait" / "probe.cpp").write_text('#include "base/math.h"\n', encoding="utf-8")
        if scan(src)[0] != ["src/layers.cmake: layer gait may include layer anatomy and does not"]:
            wrong.append("gait: a permission that nobody uses: not caught")
    return wrong, len(cases) + 1


def main():
    found, count = self_test() if "--self-test" in sys.argv[1:] else scan(ROOT / "src")
    for line in found:
        print(line)
    print(f"{count} {'cases' if '--self-test' in sys.argv[1:] else 'files'}, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
