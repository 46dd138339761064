#include "report/adult_report.h"

#include "base/number_text.h"
#include "report/json_text.h"
#include "report/text_table.h"

#include <algorithm>
#include <cmath>

namespace bodychain {

namespace {

constexpr double kNoEnd = -1e6;
constexpr std::string_view kContact = "knee_contact_angle";  // may be negative: its 0 is an end

bool has_low_end(const AdultFigure& figure) { return figure.band && figure.band->low > kNoEnd; }

struct Count {
    int inside = 0, judged = 0;
    void add(const AdultFigure& figure) {
        if (!figure.band) return;
        ++judged;
        inside += figure.within ? 1 : 0;
    }
};

std::string words(const Count& count) {
    return std::to_string(count.inside) + " of " + std::to_string(count.judged) + " inside";
}

/// As many decimals as the unit's sizes need.
int decimals(const AdultFigure& figure) {
    if (figure.unit == "m/(step/min)") return 4;
    if (figure.unit == "deg" || figure.unit.starts_with("%") || figure.unit == "steps/min") return 1;
    return figure.unit == "mm" ? 0 : figure.unit == "BW" ? 3 : 2;
}

std::string band_text(const AdultFigure& figure) {
    if (!figure.band) return "-";
    const std::string high = fixed_text(figure.band->high, decimals(figure));
    const bool no_lower_end = !has_low_end(figure) || (figure.band->low == 0 && figure.key != kContact);
    return no_lower_end ? "to " + high : fixed_text(figure.band->low, decimals(figure)) + " .. " + high;
}

std::string verdict(const AdultFigure& figure) {
    return !figure.band ? "not judged" : figure.within ? "inside" : "OUTSIDE";
}

std::string walk_part(const AdultWalkReport& walk, Count& all) {
    std::vector<std::vector<std::string>> rows{
        {std::string(walk.walker.name), "right", "left", "adults", "unit", "verdict"}};
    Count count;
    for (const AdultFigure& figure : walk.figures) {
        const auto text = [&](Side side) { return fixed_text(figure.value[side], decimals(figure)); };
        rows.push_back({figure.name, text(Side::Right), figure.sided ? text(Side::Left) : "", band_text(figure),
                        figure.unit, verdict(figure)});
        count.add(figure);
        all.add(figure);
    }
    if (walk.figures.empty()) return std::string(walk.walker.name) + ": " + walk.status + "\n";
    return aligned(rows) + std::string(walk.walker.name) + ": " + words(count) + "\n";
}

}  // namespace

std::string adult_table(const std::vector<AdultWalkReport>& walks) {
    std::string text;
    Count all;
    for (const AdultWalkReport& walk : walks) text += walk_part(walk, all) + "\n";
    const auto missing = std::ranges::count_if(walks, [](const AdultWalkReport& walk) { return walk.figures.empty(); });
    if (missing > 0) text += "walks that could not be completed: " + std::to_string(missing) + "\n";
    return text + "all walks: " + words(all) + "\n";
}

std::string adult_json(const std::vector<AdultWalkReport>& walks) {
    Json root;
    Count all;
    Json& list = root["walks"] = Json::array();
    for (const AdultWalkReport& walk : walks) {
        Json& out = list.emplace_back();
        out["walker"] = walk.walker.name;
        out["setting"] = walk.walker.setting;
        out["status"] = walk.status;
        Json& figures = out["figures"] = Json::array();
        for (const AdultFigure& figure : walk.figures) {
            all.add(figure);
            Json& row = figures.emplace_back();
            row["key"] = figure.key;
            row["figure"] = figure.name;
            row["unit"] = figure.unit;
            row["right"] = figure.value[Side::Right];
            if (figure.sided) row["left"] = figure.value[Side::Left];
            if (figure.band) row["band"] = {has_low_end(figure) ? Json(figure.band->low) : Json(), figure.band->high};
            row["verdict"] = verdict(figure);
            row["source"] = figure.source;
        }
    }
    root["inside"] = all.inside;
    root["judged"] = all.judged;
    return text_of(root);
}

std::string adult_csv(const std::vector<AdultWalkReport>& walks) {
    std::string text = "walker,key,unit,right,left,low,high,verdict\n";
    for (const AdultWalkReport& walk : walks)
        for (const AdultFigure& figure : walk.figures) {
            text += "\"" + std::string(walk.walker.name) + "\"," + figure.key + "," + figure.unit + "," +
                    number_text(figure.value[Side::Right]) + ",";
            text += (figure.sided ? number_text(figure.value[Side::Left]) : "") + ",";
            text += (has_low_end(figure) ? number_text(figure.band->low) : "") + ",";
            text += (figure.band ? number_text(figure.band->high) : "") + "," + verdict(figure) + "\n";
        }
    return text;
}

}  // namespace bodychain
