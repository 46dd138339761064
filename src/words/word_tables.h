// Keys of the tables of words, to be held against the tables of channels, parameters and measures that they speak of.
#pragma once

#include <string_view>
#include <vector>

namespace bodychain {

using WordKeys = std::vector<std::string_view>;

WordKeys clause_channels();           // angles that sentences speak of
WordKeys load_clause_channels();      // loads that sentences speak of
WordKeys plain_word_channels();       // channels with words for both directions
WordKeys setting_parameters();        // parameters that say themselves what they change; beginnings of keys
WordKeys setting_channels();          // what these say
WordKeys repeated_channels();         // channels of which one may repeat the other
WordKeys link_beginnings();           // beginnings of the channels of a link
bool is_found(std::string_view key);  // whether a channel's change can become a finding
WordKeys self_measure_keys();         // measures of the self-tests

}  // namespace bodychain
