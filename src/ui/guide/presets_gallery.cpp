#include "ui/guide/presets_gallery.h"

#include "scenario/presets.h"
#include "ui/kit/preset_pictures.h"
#include "ui/kit/widgets.h"
#include "words/language/language.h"
#include "words/strings/example_strings.h"
#include "words/strings/file_strings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace bodychain::ui {

namespace {

constexpr float kGap = 9, kInset = 8, kLeastCard = 222, kPictureWidth = 93, kPictureHeight = 124,
                kMark = 7;  // at scale 1

constexpr ImU32 kDimmed = IM_COL32(214, 214, 214, 255);  // pictures are drawn for light colours

struct Card {
    std::string id, picture;
    const Scenario* scenario;
    std::string about;
};

std::vector<Card> cards() {
    std::vector<Card> all{{"example/neutral", "neutral", &neutral_example(), neutral_example().about}};
    for (const Preset& preset : built_in_presets())
        all.push_back({"example/" + preset.key, preset.key, &preset.scenario, preset.scenario.about});
    return all;
}

// One's own seldom say what they are; the first line of the notes does.
std::vector<Card> own_cards(const OwnPresets& own) {
    std::vector<Card> all;
    for (const Preset& preset : own.presets) {
        const Scenario& s = preset.scenario;
        all.push_back({"own/" + preset.key, own_picture_key(preset.key), &s,
                       s.about.empty() ? s.notes.substr(0, s.notes.find('\n')) : s.about});
    }
    return all;
}

// Built-in examples have their words in every language, a person's own stay as they were written.
std::string in_language(const std::string& words_of_it) { return std::string(translated(words_of_it)); }

float words_width(const Look& look, float width) { return width - look.px(kPictureWidth + 3 * kInset); }

ImVec2 words_size(ImFont* font, float wrap, const std::string& words_of_it) {
    return font->CalcTextSizeA(font->FontSize, FLT_MAX, wrap, words_of_it.c_str());
}

float card_height(const Look& look, const Card& card, float width) {
    const float wrap = words_width(look, width);
    const float words_high = words_size(look.fonts.strong, wrap, in_language(card.scenario->name)).y + look.px(5) +
                             words_size(look.fonts.small, wrap, in_language(card.about)).y;
    return std::ceil(std::max(look.px(kPictureHeight), words_high) + look.px(2 * kInset));
}

// Where there is no picture: a person in outline.
void draw_stand_in(const Look& look, ImVec2 low, ImVec2 high) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, look.colours.card, look.px(6));
    const auto at = [&](float x, float y) {
        return ImVec2(low.x + x * (high.x - low.x), low.y + y * (high.y - low.y));
    };
    const float thick = look.px(2.5f);
    const ImU32 ink = look.colours.faint;
    draw.AddCircle(at(0.5f, 0.24f), look.px(9), ink, 24, thick);
    draw.AddLine(at(0.5f, 0.34f), at(0.5f, 0.6f), ink, thick);
    for (const float side : {-1.0f, 1.0f}) {
        draw.AddLine(at(0.5f, 0.4f), at(0.5f + 0.17f * side, 0.56f), ink, thick);
        draw.AddLine(at(0.5f, 0.6f), at(0.5f + 0.13f * side, 0.86f), ink, thick);
    }
}

void draw_picture(const Look& look, std::string_view key, ImVec2 low) {
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    const ImVec2 high(low.x + look.px(kPictureWidth), low.y + look.px(kPictureHeight));
    if (const Picture* picture = find_picture(look.fonts, key))
        draw.AddImageRounded(ImGui::GetIO().Fonts->TexID, low, high, picture->low, picture->high,
                             look.theme == Theme::Dark ? kDimmed : IM_COL32_WHITE, look.px(6));
    else
        draw_stand_in(look, low, high);
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
    draw_picture(look, card.picture, ImVec2(low.x + look.px(kInset), low.y + look.px(kInset)));
    if (current) draw_mark(look, ImVec2(low.x + look.px(kInset + kMark + 6), low.y + look.px(kInset + kMark + 6)));
    const float x = low.x + look.px(kPictureWidth + 2 * kInset), y = low.y + look.px(kInset),
                wrap = words_width(look, high.x - low.x);
    const std::string name = in_language(card.scenario->name), about = in_language(card.about);
    const float name_high = words_size(look.fonts.strong, wrap, name).y;
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(x, y), c.text, name.c_str(), nullptr, wrap);
    draw.AddText(look.fonts.small, look.fonts.small->FontSize, ImVec2(x, y + name_high + look.px(5)), c.muted,
                 about.c_str(), nullptr, wrap);
}

bool card_button(const PanelInput& in, const Card& card, ImVec2 low, ImVec2 size) {
    const std::string& id = card.id;
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
    const auto columns =
        static_cast<std::size_t>(std::max(1.0f, std::floor((room + gap) / (in.look.px(kLeastCard) + gap))));
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
    ImGui::SetCursorScreenPos(ImVec2(left, at.y));
    return chosen;
}

// Below the built-in ones, with a line for each file that cannot be used.
const Card* own_part(const PanelInput& in, const std::vector<Card>& all) {
    const Look& look = in.look;
    const OwnPresets& own = *in.view.gallery.own;
    ImGui::Dummy(ImVec2(0, look.px(6)));
    words(look, look.fonts.title, look.colours.text, text::kMyExamples);
    note_item(look, "examples.own");
    if (own.presets.empty() && own.problems.empty())
        wrapped(look, look.fonts.small, look.colours.muted, text::kMyExamplesNone);
    for (const std::string& problem : own.problems) wrapped(look, look.fonts.small, look.colours.text, problem.c_str());
    ImGui::Dummy(ImVec2(0, look.px(2)));
    return grid(in, all);
}

void header(const PanelInput& in) {
    const Look& look = in.look;
    const float right = ImGui::GetWindowContentRegionMax().x;
    words(look, look.fonts.title, look.colours.text, text::kExamples);
    note_item(look, "examples.title");
    ImGui::SameLine(right - look.px(26));
    if (icon_button(look, "examples.close", Icon::Close, 26)) in.ask(Show{Part::Gallery, false});
    tip(look, text::kExamplesCloseTip);
    wrapped(look, look.fonts.small, look.colours.muted, text::kExamplesMore);
    note_item(look, "examples.more");
    ImGui::Dummy(ImVec2(0, look.px(2)));
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

void presets_gallery(const PanelInput& in, const Rect& middle) {
    if (!in.view.gallery.open) return;
    const Look& look = in.look;
    begin_over_picture(look, "##examples", middle);
    header(in);
    ImGui::BeginChild("examples.cards", ImVec2(0, 0), false, ImGuiWindowFlags_NoNav);
    const std::vector<Card> all = cards();
    const Card* chosen = grid(in, all);
    const std::vector<Card> mine = in.view.gallery.own ? own_cards(*in.view.gallery.own) : std::vector<Card>();
    if (in.view.gallery.own)
        if (const Card* other = own_part(in, mine)) chosen = other;
    ImGui::EndChild();
    note_item(look, "examples.cards");
    end_over_picture();
    if (!chosen) return;
    const Scenario& example = *chosen->scenario;
    in.ask(ChooseExample{{in_language(example.name), for_person(example, in.document.current()), {}}});
}

}  // namespace bodychain::ui
