#include "report/csv.h"

#include "base/number_text.h"

namespace bodychain {

std::string column_title(const std::string& channel_key) {
    const ChannelInfo* channel = find_channel(channel_key);
    return channel == nullptr ? channel_key : channel_key + " [" + std::string(unit_text(channel->unit)) + "]";
}

std::string walk_csv(const Measures& measures) {
    std::string text = "pct";
    for (const auto& [key, curve] : measures.curves.curves) text += "," + column_title(key);
    text += "\n";
    for (int pct = 0; pct < kCycleSamples; ++pct) {
        text += std::to_string(pct);
        for (const auto& [key, curve] : measures.curves.curves) text += "," + number_text(curve[static_cast<std::size_t>(pct)]);
        text += "\n";
    }
    return text;
}

std::string stand_csv(const Measures& measures) {
    std::string text = "channel,value\n";
    for (const auto& [key, curve] : measures.curves.curves) text += column_title(key) + "," + number_text(curve.front()) + "\n";
    return text;
}

}  // namespace bodychain
