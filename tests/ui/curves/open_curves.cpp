#include "ui/curves/open_curves.h"

#include <cmath>
#include <numbers>
#include <string>

namespace bodychain::test {

Walked waves(double offset) {
    Walked walked;
    walked.motion.cycle_s = 1;
    walked.motion.stride_m = 1.4;
    walked.motion.frames.resize(100);
    for (std::size_t i = 0; i < 100; ++i) {
        walked.motion.frames[i].feet[0].force_n.y = i < 60 ? 700 : 0;
        walked.motion.frames[i].feet[1].force_n.y = i < 10 || i >= 50 ? 700 : 0;
    }
    Measures& m = walked.measures;
    m.events.toe_off_pct = {60, 58};
    m.cycle_s = 1;
    m.speed_m_s = 1.4;
    m.step_length_m = {0.7, 0.7};
    m.step_width_m = 0.09;
    m.stance_pct = {60, 58};
    for (const ChannelInfo& channel : channel_table())
        for (const char* side : {"_r", "_l"}) {
            const double size = channel.unit == ChannelUnit::Degrees ? 10 : 0.5,
                         number = static_cast<double>(m.curves.curves.size());
            Curve curve;
            for (std::size_t i = 0; i < curve.size(); ++i)
                curve[i] = size * (offset + std::sin(2 * std::numbers::pi * static_cast<double>(i) / 100 + number) +
                                   (*(side + 1) == 'l' ? 0.2 : 0));
            if (channel.sided || *(side + 1) == 'r')
                m.curves.curves.emplace_back(std::string(channel.key) + (channel.sided ? side : ""), curve);
        }
    return walked;
}

Answer wavy_answer(const Scenario& scenario, double offset) {
    Answer answer;
    answer.scenario_hash = hash_of(scenario);
    answer.shown = Shown::Simulated;
    answer.acceptance = Acceptance::Trusted;
    answer.now = std::make_shared<const Walked>(waves(offset));
    answer.neutral = std::make_shared<const Walked>(waves(0));
    return answer;
}

double sample(const Answer& answer, const char* key, std::size_t i) {
    return (*answer.now->measures.curves.find(key))[i];
}

OpenCurves::OpenCurves(float width, float height) : Hand(width, height), walk(wavy_answer({}, 0.5)) {
    answer = &walk;
    view.curves.open = true;
    frame();
    frame();
}

void OpenCurves::page(ui::CurvesPage wanted) {
    view.curves.page = wanted;
    frame();
    frame();
}

}  // namespace bodychain::test
