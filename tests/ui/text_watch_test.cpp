// The watch over drawn text finds what is planted, and nothing on a clean page.
#include "support/text_watch.h"
#include "ui/hand.h"

#include <imgui_internal.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace bodychain;
using bodychain::test::Hand;
using bodychain::test::TextFinding;
using bodychain::test::TextTrouble;

namespace {

constexpr ImGuiWindowFlags kBare =
    ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse;

/// A window of 200 x 100 at 100, 100, drawn by the test alone.
struct Page : Hand {
    std::vector<TextFinding> drawn(const std::function<void()>& content, ImGuiWindowFlags flags = kBare) {
        for (int i = 0; i < 3; ++i) {
            ImGui::NewFrame();
            ImGui::SetNextWindowPos(ImVec2(100, 100));
            ImGui::SetNextWindowSize(ImVec2(200, 100));
            ImGui::PushFont(look.fonts.text);
            ImGui::Begin("page", nullptr, flags);
            content();
            ImGui::End();
            ImGui::PopFont();
            ImGui::Render();
        }
        return test::watch_text();
    }
};

void write(float x, float y, const char* text) {
    ImGui::GetWindowDrawList()->AddText(ImVec2(x, y), IM_COL32_BLACK, text);
}

void check_only(const std::vector<TextFinding>& found, TextTrouble trouble, const char* text) {
    REQUIRE(found.size() == 1);
    INFO(test::told(found[0]));
    CHECK(found[0].trouble == trouble);
    CHECK(found[0].text.starts_with(text));  // letters wholly outside are never drawn
}

}  // namespace

TEST_CASE("clean text has no findings: lines, wrapped words, boxes under it, a cell beside another", "[ui][watch]") {
    Page page;
    const auto found = page.drawn([] {
        ImDrawList& draw = *ImGui::GetWindowDrawList();
        draw.AddRectFilled(ImVec2(110, 110), ImVec2(280, 140), IM_COL32_WHITE, 6);
        draw.AddText(nullptr, 0, ImVec2(115, 112), IM_COL32_BLACK,
                     "Wavy AVATAR fjord, (the) \u00C5ngstr\u00F6m 15\u00B0 \u2192 20", nullptr, 160);
        draw.AddLine(ImVec2(105, 180), ImVec2(290, 150), IM_COL32_BLACK, 2);
        draw.AddCircleFilled(ImVec2(200, 180), 6, IM_COL32_BLACK);
        write(115, 160, "left");
        write(115 + ImGui::CalcTextSize("left").x, 160, "right");
        write(115, 175, "below\u2026");
    });
    for (const TextFinding& f : found) FAIL_CHECK(test::told(f));
}

TEST_CASE("text over the end of its window is found, and what it says", "[ui][watch]") {
    Page page;
    check_only(page.drawn([] { write(250, 130, "much too long"); }), TextTrouble::Cut, "much t");
    check_only(page.drawn([] { write(120, 192, "low"); }), TextTrouble::Cut, "low");
    check_only(page.drawn([] {
        ImGui::PushClipRect(ImVec2(110, 110), ImVec2(140, 190), true);
        write(115, 130, "clipped");
        ImGui::PopClipRect();
    }),
               TextTrouble::Cut, "cli");
    const auto shaved = page.drawn([] {
        const ImVec4 clip(110, 110, 290, 128);
        ImFont& font = *ImGui::GetFont();
        ImGui::GetWindowDrawList()->AddText(&font, font.FontSize, ImVec2(115, 120), IM_COL32_BLACK, "shaved", nullptr,
                                            0, &clip);
    });
    REQUIRE(shaved.size() == 1);
    CHECK(shaved[0].trouble == TextTrouble::Cut);
}

TEST_CASE("text outside of the display is found", "[ui][watch]") {
    Page page;
    const auto found = page.drawn([] {
        ImGui::GetForegroundDrawList()->PushClipRect(ImVec2(-100, -100), ImVec2(9000, 9000));
        ImGui::GetForegroundDrawList()->AddText(ImVec2(-12, 40), IM_COL32_BLACK, "outside");
    });
    check_only(found, TextTrouble::OffScreen, "outside");
}

TEST_CASE("text over text is found, unless a box lies between; a box over text is found too", "[ui][watch]") {
    Page page;
    const auto found = page.drawn([] {
        write(120, 130, "under");
        write(123, 131, "above");
    });
    check_only(found, TextTrouble::Overlap, "under");
    CHECK(found[0].other == "above");
    const auto covered = page.drawn([] {
        write(120, 130, "under");
        ImGui::GetWindowDrawList()->AddRectFilled(ImVec2(110, 120), ImVec2(200, 160), IM_COL32_WHITE, 8);
        write(123, 131, "above");
    });
    check_only(covered, TextTrouble::Hidden, "under");
    const auto over_child = page.drawn([] {
        ImGui::BeginChild("child", ImVec2(100, 50));
        ImGui::TextUnformatted("inside");
        ImGui::EndChild();
        ImGui::GetForegroundDrawList()->AddText(ImVec2(112, 110), IM_COL32_BLACK, "over it");
    });
    check_only(over_child, TextTrouble::Overlap, "inside");
}

TEST_CASE("another window may lie over text", "[ui][watch]") {
    Page page;
    const auto found = page.drawn([] {
        ImGui::TextUnformatted("under a list");
        ImGui::SetNextWindowPos(ImVec2(100, 100));
        ImGui::BeginTooltip();
        ImGui::TextUnformatted("a list over it");
        ImGui::EndTooltip();
    });
    for (const TextFinding& f : found) FAIL_CHECK(test::told(f));
}

TEST_CASE("what scrolls in is whole, what no scrolling brings in is cut", "[ui][watch]") {
    Page page;
    bool at_end = false;
    const auto list = [&] {
        for (int i = 0; i < 20; ++i) ImGui::TextUnformatted("a row of a list");
        if (at_end) ImGui::SetScrollY(ImGui::GetScrollMaxY());
    };
    CHECK(page.drawn(list, ImGuiWindowFlags_NoTitleBar).empty());
    at_end = true;
    CHECK(page.drawn(list, ImGuiWindowFlags_NoTitleBar).empty());
    const auto low = [&] {
        list();
        write(120, ImGui::GetWindowPos().y + ImGui::GetWindowSize().y - 8, "at the end");
    };
    CHECK_FALSE(page.drawn(low, ImGuiWindowFlags_NoTitleBar).empty());
    const auto too_much = page.drawn(list);  // the same without a wheel
    REQUIRE(too_much.size() >= 1);
    CHECK(std::ranges::count(too_much, TextTrouble::TooMuch, &TextFinding::trouble) == 1);
}
