#include "session/files/preferences.h"

#include "base/atomic_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace bodychain {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kVersion = 1;
constexpr double kSmallestText = 0.75, kLargestText = 2.0;
constexpr int kLeastSide = 320, kMostSide = 16384, kMostPages = 16;

// Throws nlohmann's error for a value of another type; leaves the default where there is none.
template <class T>
void read(const Json& from, const char* key, T& into) {
    if (from.contains(key)) into = from.at(key).get<T>();
}

void read(const Json& from, const char* key, int& into) {
    constexpr double kFar = 1e6;
    if (from.contains(key)) into = static_cast<int>(std::clamp(from.at(key).get<double>(), -kFar, kFar));
}

Preferences::Place read_place(const Json& from) {
    (void)from.get_ref<const Json::object_t&>();  // throws for what is none
    Preferences::Place place;
    read(from, "x", place.x);
    read(from, "y", place.y);
    read(from, "width", place.width);
    read(from, "height", place.height);
    place.width = std::clamp(place.width, kLeastSide, kMostSide);
    place.height = std::clamp(place.height, kLeastSide, kMostSide);
    return place;
}

Preferences read_all(const Json& from) {
    Preferences p;
    read(from, "dark", p.dark);
    read(from, "clinical", p.clinical);
    read(from, "language", p.language);
    read(from, "text_size", p.text_size);
    if (from.contains("layers")) p.layers = from.at("layers").get<std::vector<std::string>>();
    read(from, "curves_open", p.curves_open);
    read(from, "curves_page", p.curves_page);
    read(from, "changes_page", p.changes_page);
    if (from.contains("window")) p.window = read_place(from.at("window"));
    read(from, "tour_seen", p.tour_seen);
    p.text_size = std::clamp(p.text_size, kSmallestText, kLargestText);
    p.curves_page = std::clamp(p.curves_page, 0, kMostPages);
    p.changes_page = std::clamp(p.changes_page, 0, kMostPages);
    return p;
}

template <class T>
T changed(const T& before, const T& start, const T& now) {
    return now == start ? before : now;
}

}  // namespace

std::string preferences_text(const Preferences& p) {
    Json out{{"bodychain_preferences", kVersion},
             {"dark", p.dark},
             {"clinical", p.clinical},
             {"language", p.language},
             {"text_size", p.text_size}};
    if (p.layers) out["layers"] = *p.layers;
    out["curves_open"] = p.curves_open;
    out["curves_page"] = p.curves_page;
    out["changes_page"] = p.changes_page;
    if (p.window)
        out["window"] = {
            {"x", p.window->x}, {"y", p.window->y}, {"width", p.window->width}, {"height", p.window->height}};
    out["tour_seen"] = p.tour_seen;
    return out.dump(2) + "\n";
}

Result<Preferences> parse_preferences(const std::string& text) {
    const Error error{"preferences", "cannot be understood", "JSON with \"bodychain_preferences\": 1"};
    try {
        const Json from = Json::parse(text);
        if (!from.is_object() || !from.contains("bodychain_preferences") ||
            from.at("bodychain_preferences") != kVersion)
            return error;
        return read_all(from);
    } catch (const nlohmann::json::exception&) {
        return error;
    }
}

Preferences to_remember(const Preferences& before, const Preferences& start, const Preferences& now) {
    return {changed(before.dark, start.dark, now.dark),
            changed(before.clinical, start.clinical, now.clinical),
            changed(before.language, start.language, now.language),
            changed(before.text_size, start.text_size, now.text_size),
            changed(before.layers, start.layers, now.layers),
            changed(before.curves_open, start.curves_open, now.curves_open),
            changed(before.curves_page, start.curves_page, now.curves_page),
            changed(before.changes_page, start.changes_page, now.changes_page),
            changed(before.window, start.window, now.window),
            before.tour_seen || now.tour_seen};
}

PreferencesFile::PreferencesFile(std::filesystem::path folder) : file_(std::move(folder) / "preferences.json") {}

Preferences PreferencesFile::load() {
    written_.reset();
    std::error_code ignored;
    if (!std::filesystem::exists(file_, ignored)) return {};
    const Result<std::string> text = read_file(file_.string());
    if (!text) return {};
    const Result<Preferences> read = parse_preferences(text.value());
    if (read) return written_.emplace(read.value());
    std::filesystem::rename(file_, std::filesystem::path(file_.string() + ".bad"), ignored);
    return {};
}

std::optional<Error> PreferencesFile::save(const Preferences& now) {
    if (written_ == now) return std::nullopt;
    std::error_code ignored;
    std::filesystem::create_directories(file_.parent_path(), ignored);
    if (auto error = write_file(file_.string(), preferences_text(now))) return error;
    written_ = now;
    return std::nullopt;
}

}  // namespace bodychain
