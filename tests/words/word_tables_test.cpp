// Every table of words against the tables of what it speaks of.
#include "words/word_tables.h"

#include "gait/channels.h"
#include "report/self_check_report.h"
#include "scenario/parameter_table.h"
#include "session/findings/body_chain.h"
#include "words/channel_words.h"
#include "words/clauses.h"
#include "words/self_check_words.h"
#include "words/site_words.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

using namespace bodychain;

namespace {

/// Keys of no channel; a key with a side is none of a table of words.
WordKeys unknown_channels(const WordKeys& keys) {
    WordKeys unknown;
    for (const std::string_view key : keys) {
        const ChannelInfo* channel = find_channel(key);
        if (!channel || channel->key != key) unknown.push_back(key);
    }
    return unknown;
}

bool unique(const WordKeys& keys) { return std::set(keys.begin(), keys.end()).size() == keys.size(); }

}  // namespace

TEST_CASE("tables of words speak of channels that exist, once", "[words][tables]") {
    CHECK(unknown_channels({"knee_flexion", "tail_flexion"}) == WordKeys{"tail_flexion"});
    for (const WordKeys& keys : {clause_channels(), load_clause_channels(), plain_word_channels()}) {
        CHECK(unknown_channels(keys).empty());
        CHECK(unique(keys));
    }
    CHECK(unknown_channels(setting_channels()).empty());
    CHECK(unknown_channels(repeated_channels()).empty());
    for (const std::string_view key : clause_channels()) CHECK_FALSE(find_channel(key)->load);
    for (const std::string_view key : load_clause_channels()) CHECK(find_channel(key)->load);
}

TEST_CASE("every channel has the words it needs", "[words][tables]") {
    for (const ChannelInfo& channel : channel_table()) {
        INFO(channel.key);
        CHECK(find_channel_words(channel.key));
        if (!channel.angle()) continue;
        CHECK(has_clause_words(channel.key) == is_found(channel.key));  // the arms swing with everything: no finding
        CHECK(is_found(channel.key) == (channel.key != "shoulder_flexion" && channel.key != "elbow_flexion"));
    }
}

TEST_CASE("a channel without words is never told as another part", "[words][tables]") {
    CHECK_FALSE(has_clause_words("shoulder_flexion"));
    CHECK_FALSE(has_clause_words("tail_flexion"));
    CHECK(has_clause_words("neck_flexion"));
}

TEST_CASE("settings say themselves what parameters that exist change", "[words][tables]") {
    for (const std::string_view begins : setting_parameters()) {
        INFO(begins);
        CHECK(
            std::ranges::any_of(parameter_table(), [&](const ParameterInfo& p) { return p.key.starts_with(begins); }));
    }
}

TEST_CASE("every beginning of a link's channels begins one", "[words][tables]") {
    for (const std::string_view begins : link_beginnings()) {
        INFO(begins);
        CHECK(std::ranges::any_of(channel_table(),
                                  [&](const ChannelInfo& c) { return c.angle() && c.key.starts_with(begins); }));
    }
}

TEST_CASE("the words of self-test measures are of measures that are reported", "[words][tables]") {
    std::set<std::string_view> reported;
    for (const auto& rows :
         {measures_of(mirror_scene({})), measures_of(wall_scene({})), measures_of(sitting_scene({}))})
        for (const SelfMeasure& m : rows) reported.insert(m.key);
    for (const std::string_view key : self_measure_keys()) {
        INFO(key);
        CHECK(reported.contains(key));
    }
    CHECK(unique(self_measure_keys()));
    for (const std::string_view key : reported) {
        INFO(key);
        CHECK_FALSE(std::string_view(self_measure_text(key)).empty());
    }
    CHECK(std::string_view(self_measure_text("tail_height")).empty());
}

TEST_CASE("every place has a name of its own, of the part that its key says", "[words][tables]") {
    constexpr std::array<std::pair<std::string_view, std::string_view>, kSiteCount> kNamed{
        {{"knee_front", "Knee, front"},
         {"knee_inside", "Knee, inner side"},
         {"knee_outside", "Knee, outer side"},
         {"hip_front", "Hip, front"},
         {"hip_side", "Hip, side"},
         {"low_back", "Low back"},
         {"sacroiliac", "Back of the pelvis"},
         {"plantar_fascia", "Heel and sole"},
         {"achilles", "Achilles tendon"},
         {"shin", "Shin, inner edge"},
         {"ball_of_foot", "Ball of the foot"},
         {"neck", "Neck"}}};
    std::set<std::string_view> plain, clinical;
    for (const SiteQuantity& q : site_table()) {
        INFO(q.key);
        const auto& [part, name] = kNamed[static_cast<std::size_t>(q.site)];
        CHECK(q.key.substr(0, q.key.find('.')) == part);
        CHECK(site_name(q.site, false) == name);
        plain.insert(site_name(q.site, false));
        clinical.insert(site_name(q.site, true));
    }
    CHECK(plain.size() == static_cast<std::size_t>(kSiteCount));
    CHECK(clinical.size() == static_cast<std::size_t>(kSiteCount));
}
