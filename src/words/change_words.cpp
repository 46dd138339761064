#include "words/change_words.h"

#include "words/channel_words.h"
#include "words/strings/strings.h"

namespace bodychain {

std::string side_text(const RankedChange& row) {
    if (row.both_sides) return std::string(", ") + text::kBothSides;
    if (!row.side) return "";
    return std::string(", ") + (*row.side == Side::Right ? text::kRight : text::kLeft);
}

std::string change_name(const RankedChange& row, bool clinical, bool positive) {
    const ChannelWords* plain = find_channel_words(row.channel->key);
    if (clinical || !plain)
        return std::string(translated(clinical ? row.channel->clinical : row.channel->plain)) + side_text(row);
    return (positive ? plain->more : plain->less) + side_text(row);
}

}  // namespace bodychain
