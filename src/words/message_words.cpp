#include "words/message_words.h"

#include "words/language/language.h"

namespace bodychain {

std::string message_words(const Messages& messages) {
    if (language() == Language::English) return english(messages);
    return worded(
        messages, [](const MessagePattern& pattern) { return std::string(translated(pattern.english)); }, ',');
}

}  // namespace bodychain
