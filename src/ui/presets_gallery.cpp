#include "ui/presets_gallery.h"

#include "scenario/presets.h"
#include "ui/preset_pictures.h"
#include "ui/widgets.h"
#include "words/example_strings.h"
#include "words/language.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kMargin = 10, kPadX = 16, kPadY = 14, kGap = 9, kInset = 8, kLeastCard = 222, kPictureWidth = 93, kPictureHeight = 124, kMark = 7;  // at scale 1

constexpr ImU32 kDimmed = IM_COL32(214, 214, 214, 255);  // pictures are drawn for light colours

struct Card {
    std::string_view key;
    const Scenario* scenario;
};

std::vector<Card> cards() {
    std::vector<Card> all{{"neutral", &neutral_example()}};
    for (const Preset& preset : built_in_presets()) all.push_back({preset.key, &preset.scenario});
    return all;
}

// Built-in examples have their words in every language, a person's own stay as they were written.
std::string in_language(const std::string& words_of_it) { return std::string(translated(words_of_it)); }

float words_width(const Look& look, float width) { return width - look.px(kPictureWidth + 3 * kInset); }

ImVec2 words_size(ImFont* font, float wrap, const std::string& words_of_it) { return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it.c_str()); }

float card_height(const Look& look, const Card& card, float width) {
    const float wrap = words_width(look, width);
    const float words_high = words_size(look.fonts.strong, wrap, in_language(card.scenario->name)).y + look.px(5) + words_size(look.fonts.small, wrap, in_language(card.scenario->about)).y;
    return std::ceil(std::max(look.px(kPictureHeight), words_high) + look.px(2 * kInset));
}

void draw_picture(const Look& look, std::string_view key, ImVec2 low) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 high(low.x + look.px(kPictureWidth), low.y + look.px(kPictureHeight));
    if (const Picture* picture = find_picture(look.fonts, key))
        draw.AddImageRounded(ImGui::GetIO().Fonts->TexID, low, high, picture->low, picture->high, look.theme == Theme::Dark ? kDimmed : IM_COL32_WHITE, look.px(6));
    else draw.AddRectFilled(low, high, look.colours.control, look.px(6));
}

// On the picture's corner, ringed so that it is seen on any picture.
void draw_mark(const Look& look, ImVec2 at) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddCircleFilled(at, look.px(kMark + 2), look.colours.on_ink);
    draw.AddCircleFilled(at, look.px(kMark), look.colours.ink);
}

// The current posture's own card has a strong edge and a mark: not a colour alone.
void draw_card(const Look& look, const Card& card, ImVec2 low, ImVec2 high, bool hovered, bool current) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const Colours& c = look.colours;
    draw.AddRectFilled(low, high, hovered ? c.control_hover : c.control, look.px(9));
    if (current) draw.AddRect(low, high, c.ink, look.px(9), 0, look.px(2));
    draw_picture(look, card.key, ImVec2(low.x + look.px(kInset), low.y + look.px(kInset)));
    if (current) draw_mark(look, ImVec2(low.x + look.px(kInset + kMark + 6), low.y + look.px(kInset + kMark + 6)));
    const float x = low.x + look.px(kPictureWidth + 2 * kInset), y = low.y + look.px(kInset), wrap = words_width(look, high.x - low.x);
    const std::string name = in_language(card.scenario->name), about = in_language(card.scenario->about);
    const float name_high = words_size(look.fonts.strong, wrap, name).y;
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, y), c.text, name.c_str(), nullptr, wrap);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, y + name_high + look.px(5)), c.muted, about.c_str(), nullptr, wrap);
}

bool card_button(const PanelInput& in, const Card& card, ImVec2 low, ImVec2 size) {
    const std::string id = "example/" + std::string(card.key);
    const bool current = same_but_for_person(in.document.current().posture, card.scenario->posture);
    ImGui::SetCursorScreenPos(low);
    const bool hit = ImGui::InvisibleButton(id.c_str(), size);
    note_item(in.look, id);
    if (current) note_item(in.look, "example.current");
    draw_card(in.look, card, low, ImVec2(low.x + size.x, low.y + size.y), ImGui::IsItemHovered(), current);
    return hit;
}

const Card* grid(const PanelInput& in, const std::vector<Card>& all) {
    const float gap = in.look.px(kGap), room = ImGui::GetContentRegionAvail().x - gap;
    const auto columns = static_cast<std::size_t>(std::max(1.0f, std::floor((room + gap) / (in.look.px(kLeastCard) + gap))));
    const float width = std::floor((room + gap) / static_cast<float>(columns)) - gap;
    ImVec2 at = ImGui::GetCursorScreenPos();
    const float left = at.x;
    const Card* chosen = nullptr;
    for (std::size_t i = 0; i < all.size(); i += columns) {
        const std::size_t end = std::min(i + columns, all.size());
        float height = 0;
        for (std::size_t k = i; k < end; ++k) height = std::max(height, card_height(in.look, all[k], width));
        at.x = left;
        for (std::size_t k = i; k < end; ++k, at.x += width + gap)
            if (card_button(in, all[k], at, ImVec2(width, height))) chosen = &all[k];
        at.y += height + gap;
    }
    return chosen;
}

void header(const PanelInput& in) {
    const Look& look = in.look;
    const float right = ImGui::GetWindowContentRegionMax().x;
    words(look, look.fonts.title, look.colours.text, text::kExamples);
    note_item(look, "examples.title");
    ImGui::SameLine(right - look.px(26));
    if (icon_button(look, "examples.close", Icon::Close, 26)) in.view.gallery.open = false;
    tip(look, text::kExamplesCloseTip);
    wrapped(look, look.fonts.small, look.colours.muted, text::kExamplesMore);
    note_item(look, "examples.more");
    ImGui::Dummy(ImVec2(0, look.px(2)));
}

std::optional<Edit> choose(const PanelInput& in, const Card& card) {
    Edit edit{in_language(card.scenario->name), for_person(*card.scenario, in.document.current()), {}};
    in.view.gallery.open = in.view.hint = false;
    in.view.gallery.told = edit.next;
    return edit;
}

}  // namespace

const Scenario& neutral_example() {
    static const Scenario scenario = [] {
        Scenario s;
        s.name = text::kNeutralExample.english();
        s.about = text::kNeutralAbout.english();
        return s;
    }();
    return scenario;
}

std::optional<Edit> presets_gallery(const PanelInput& in, const Rect& middle) {
    if (!in.view.gallery.open) return std::nullopt;
    const Look& look = in.look;
    const float margin = look.px(kMargin);
    ImGui::SetNextWindowPos(ImVec2(middle.x + margin, middle.y + margin));
    ImGui::SetNextWindowSize(ImVec2(std::max(middle.w - 2 * margin, 1.0f), std::max(middle.h - 2 * margin, 1.0f)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(12));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(kPadX), look.px(kPadY)));
    constexpr ImGuiWindowFlags kFlags = ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                                        ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::Begin("##examples", nullptr, kFlags);
    header(in);
    ImGui::BeginChild("examples.cards", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    const std::vector<Card> all = cards();
    const Card* chosen = grid(in, all);
    ImGui::EndChild();
    note_item(look, "examples.cards");
    ImGui::End();
    ImGui::PopStyleVar(3);
    return chosen ? choose(in, *chosen) : std::nullopt;
}

}  // namespace bodychain::ui
