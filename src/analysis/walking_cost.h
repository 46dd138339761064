// What a walk costs and what distance makes of its load.
#pragma once

#include "analysis/measures.h"

namespace bodychain {

/// Metabolic power of walking on firm ground, W per kg of body mass. `speed_m_s` 0 and up, `grade_pct` rise of the
/// floor in percent (downhill negative). Source: LCDA walking equation with grade, Looney 2019, Med Sci Sports Exerc
/// 51(8):1772-1782 (recalled); for level to moderately steep paths. It knows speed and slope, not posture.
double walking_power_w_kg(double speed_m_s, double grade_pct);

/// The same as energy, kcal.
double walking_energy_kcal(double mass_kg, double speed_m_s, double grade_pct, double minutes);

/// Load of one side's curve over a day: the area under one stride's curve times the strides that `steps` make (both
/// feet counted), body weights times seconds; only what presses counts. Not-a-number without a cycle.
double daily_load_bw_s(const Curve& curve_bw, double cycle_s, double steps);

}  // namespace bodychain
