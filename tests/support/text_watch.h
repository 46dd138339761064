// Looks at what ImGui has drawn, without any help of the panels: are letters cut off, over each other, hidden or
// outside of the window?
#pragma once

#include "ui/kit/layout.h"

#include <string>
#include <vector>

namespace bodychain::test {

enum class TextTrouble : unsigned char {
    Cut,        // a letter sticks out of what its window lets be seen, and scrolling does not bring it in
    OffScreen,  // a letter lies outside of the display
    Overlap,    // two letters of different texts lie over each other
    Hidden,     // a box of the same panel was drawn over a letter
    TooMuch,    // a window that cannot be scrolled holds more than it shows
};

struct TextFinding {
    TextTrouble trouble = TextTrouble::Cut;
    std::string window, text, other;  // the text that the letter belongs to; of overlaps also the one drawn over it
    ui::Rect at;                      // of the letter, or of the window
};

/// One finding for each text (or pair of texts). Call after ImGui::Render(). Texts shortened with dots are whole texts.
std::vector<TextFinding> watch_text();

/// Every text that was drawn, from the back to the front; proves that something was looked at.
std::vector<std::string> drawn_texts();

/// In one line, for messages of tests.
std::string told(const TextFinding& finding);

}  // namespace bodychain::test
