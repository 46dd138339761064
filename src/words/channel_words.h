// Plain words for the two directions of every channel: "Toes point out" says more than "foot progression -12".
#pragma once

#include "words/language/language.h"

#include <string_view>

namespace bodychain {

struct ChannelWords {
    std::string_view key;
    Text more;  // positive change
    Text less;  // negative change
};

/// nullptr if the channel has no plain words.
const ChannelWords* find_channel_words(std::string_view key);

}  // namespace bodychain
