// The energy a walk costs, and the load that a day's steps add up to.
#pragma once

#include "analysis/measures.h"

namespace bodychain {

/// Metabolic power of walking on firm ground, W per kg of body mass. `speed_m_s`: 0 and up; `grade_pct`: rise of the
/// floor in percent, downhill negative. With speed s and grade g
///     1.44 + 1.94 s^0.43 + 0.24 s^4 + 0.34 s g (1 - 1.05^(1 - 1.1^(g + 32)))
/// (LCDA walking equation with grade, Looney 2019, Med Sci Sports Exerc 51(8):1772-1782, recalled), for level to
/// moderately steep paths. It depends on speed and slope, not on posture.
double walking_power_w_kg(double speed_m_s, double grade_pct);

/// The same as energy, kcal.
double walking_energy_kcal(double mass_kg, double speed_m_s, double grade_pct, double minutes);

/// Load of one side over a day in body weights times seconds: the area under the positive part of one stride's curve
/// times the strides in `steps` (of both feet). Not-a-number without a cycle.
double daily_load_bw_s(const Curve& curve_bw, double cycle_s, double steps);

}  // namespace bodychain
