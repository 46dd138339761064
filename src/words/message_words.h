// Messages of the physics and of files, which are made far below the words, in the language people read.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bodychain {

/// "A planted foot slid 41 mm." One message or several, parted by points or semicolons; each is looked up by itself,
/// with {0}, {1} ... for its numbers. One that the language's table lacks stays English.
std::string message_words(std::string_view english);
/// A message as it stands in the table, without its last point: "A planted foot slid {0} mm".
std::string message_pattern(std::string_view english);
/// All that a table is to have.
std::span<const char* const> known_messages();

}  // namespace bodychain
