#include "scene/body_part.h"
#include "ui/changes/causes_list.h"
#include "ui/changes/chain_figure.h"
#include "ui/changes/chain_marks.h"
#include "ui/changes/compare_page.h"
#include "ui/changes/sites_page.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/chain_words.h"
#include "words/site_words.h"
#include "words/strings/compare_strings.h"
#include "words/strings/strings.h"
#include "words/value_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bodychain::ui {

namespace {

constexpr double kTold_deg = 1;          // links that changed less are not offered
constexpr std::size_t kMostOffered = 7;  // places, and links

using Kind = CorrectionTarget::Kind;

std::string target_name(const PanelInput& in, const AttributionRun& run, const CorrectionTarget& target) {
    const bool clinical = in.view.clinical;
    if (target.kind == Kind::Link) return full_link_name(target.link, clinical);
    if (target.kind == Kind::WholeBody)
        return clinical ? text::kCorrectionsWholeBodyClinical : text::kCorrectionsWholeBody;
    for (const SiteRow& row : run.sites)
        if (row.now.quantity->site == target.site && row.now.side == target.side) return site_name(row, clinical);
    return site_name(target.site, clinical);
}

/// The body as a whole, places that carry more, links that changed; the most changed first.
std::vector<CorrectionTarget> targets(const AttributionRun& run, const Changes& changes) {
    std::vector<CorrectionTarget> all{{}};
    for (const SiteEntry& entry : site_entries(run.sites))
        if (entry.more() && entry.weight() >= 1 && all.size() <= kMostOffered)
            all.push_back({Kind::Place, entry.site, entry.side, {}});
    std::vector<ChainLink> links;
    for (std::size_t link = 0; link < kChainLinks; ++link)
        if (link_size_deg(changes, static_cast<ChainLink>(link)) >= kTold_deg)
            links.push_back(static_cast<ChainLink>(link));
    std::ranges::stable_sort(links, std::ranges::greater{},
                             [&](ChainLink link) { return link_size_deg(changes, link); });
    for (std::size_t i = 0; i < std::min(links.size(), kMostOffered); ++i)
        all.push_back({Kind::Link, {}, Side::Right, links[i]});
    return all;
}

void target_list(const PanelInput& in, const AttributionRun& run, const CorrectionTarget& chosen) {
    std::size_t number = 0;
    Kind kind = Kind::WholeBody;
    for (const CorrectionTarget& offered : targets(run, in.answer->changes)) {
        if (std::exchange(kind, offered.kind) != offered.kind)
            words(in.look, in.look.fonts.small, in.look.colours.muted,
                  kind == Kind::Place ? text::kCorrectionsPlaces : text::kCorrectionsLinks);
        ImGui::PushID(static_cast<int>(number));
        if (ImGui::MenuItem(target_name(in, run, offered).c_str(), nullptr, offered == chosen))
            in.ask(AimCorrections{offered});
        note_item(in.look, "corrections.target/" + std::to_string(number++));
        ImGui::PopID();
    }
}

// What was chosen here, else what is open on the other pages.
CorrectionTarget target_of(const ViewState& view) {
    if (view.compare.target) return *view.compare.target;
    if (view.chain.site) return {Kind::Place, view.chain.site->site, view.chain.site->side, {}};
    if (view.chain.selected) return {Kind::Link, {}, Side::Right, *view.chain.selected};
    return {};
}

void target_choice(const PanelInput& in, const AttributionRun& run, const CorrectionTarget& target) {
    const Look& look = in.look;
    ImFont* font = look.fonts.text;
    const float width = ImGui::GetContentRegionAvail().x, height = look.px(28);
    const ImVec2 low = ImGui::GetCursorScreenPos(), high(low.x + width, low.y + height);
    if (ImGui::InvisibleButton("corrections.target", ImVec2(width, height))) ImGui::OpenPopup("corrections.targets");
    note_item(look, "corrections.target");
    tip(look, text::kCorrectionsTargetTip);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(low, high, ImGui::IsItemHovered() ? look.colours.control_hover : look.colours.control,
                       look.px(8));
    const std::string name = shortened(font, target_name(in, run, target), width - look.px(36));
    draw.AddText(font, font->FontSize,
                 ImVec2(low.x + look.px(10), std::round(low.y + 0.5f * (height - font->FontSize))), look.colours.text,
                 name.c_str());
    draw_icon(draw, Icon::ChevronDown, ImVec2(high.x - look.px(14), 0.5f * (low.y + high.y)), look.px(11),
              look.colours.text);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.px(8), look.px(8)));
    if (ImGui::BeginPopup("corrections.targets")) {
        target_list(in, run, target);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar();
}

std::string absolute(const CorrectionList& list, double value, double peak) {
    if (!list.place) return shown_number(value, 1) + text::kDegree;
    SiteRow row = *list.place;
    row.now.peak = peak;
    return site_change_text(row);
}

void play(const PanelInput& in, const AttributionRun& run, std::size_t cause, const std::string& name) {
    const auto& played = in.view.compare.played;
    const bool ends = played && played->key == run.causes[cause].key;
    auto scenario = ends ? std::nullopt : without_cause(in.document.current(), run, cause);
    if (!scenario) return in.ask(PlayCorrection{});
    in.ask(PlayCorrection{PlayedCorrection{run.causes[cause].key, text::kCorrectionsWithout + name,
                                           std::make_shared<const Scenario>(std::move(*scenario))}});
}

// What remains, then a button to see it and one to do it.
void correction(const PanelInput& in, const AttributionRun& run, const CorrectionList& list, const CorrectionRow& row) {
    const Look& look = in.look;
    const Cause& cause = run.causes[row.cause];
    const std::string name = cause_words(cause, in.document.current(), in.view.clinical);
    const bool known = !std::isnan(row.remains_pct),
               playing = in.view.compare.played && in.view.compare.played->key == cause.key;
    const std::string value = !known ? text::kCorrectionsUnknown
                                     : shown_number(row.remains_pct, 0) + "\u00A0% \u00B7 " +
                                           absolute(list, row.value, list.place ? list.place->corrected[row.cause] : 0);
    wrapped(look, look.fonts.text, look.colours.text, name.c_str());
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, button = look.px(26),
                apply = text_button_width(look, text::kCorrectionsApply), buttons = button + apply + look.px(4);
    ImFont* font = look.fonts.small;
    const bool one_line = text_width(font, value.c_str()) + buttons + look.px(6) <= width;
    const float top = low.y - look.px(2), buttons_y = one_line ? top : top + font->FontSize + look.px(3);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(font, font->FontSize, ImVec2(low.x, one_line ? top + look.px(6) : top),
                 known && row.remains_pct < 99.5 ? look.colours.text : look.colours.muted, value.c_str());
    ImGui::SetCursorScreenPos(ImVec2(low.x + width - buttons, buttons_y));
    if (icon_button(look, ("play/" + cause.key).c_str(), playing ? Icon::Close : Icon::Play, 26, {.selected = playing}))
        play(in, run, row.cause, name);
    tip(look, playing ? text::kCorrectionsEndTip : text::kCorrectionsPlayTip);
    ImGui::SetCursorScreenPos(ImVec2(low.x + width - apply, buttons_y));
    const bool applied = text_button(look, ("apply/" + cause.key).c_str(), text::kCorrectionsApply);
    tip(look, text::kCorrectionsApplyTip);
    if (known)
        plane_bar(look, draw, ImVec2(low.x, buttons_y + look.px(30)), width,
                  (row.remains_pct > 100 ? 1 : -1) * std::fabs(row.remains_pct - 100) / 100);
    ImGui::SetCursorScreenPos(ImVec2(low.x, buttons_y + look.px(30)));
    ImGui::Dummy(ImVec2(width, look.px(10)));
    if (!applied) return;
    in.ask(PlayCorrection{});
    if (const auto without = without_cause(in.document.current(), run, row.cause))
        in.ask(EditScenario{{text::kCorrectionsWithout + name, *without, {}}});
}

void rows(const PanelInput& in, const AttributionRun& run) {
    const Look& look = in.look;
    const CorrectionTarget target = target_of(in.view);
    target_choice(in, run, target);
    const auto list = correction_list(run, target);
    const auto say = [&](const std::string& words_of_it) {
        wrapped(look, look.fonts.small, look.colours.muted, words_of_it.c_str());
    };
    if (!list) return say(text::kCorrectionsNone);
    say(text::kCorrectionsNow + absolute(*list, list->now, list->place ? list->place->now.peak : 0));
    say(text::kCorrectionsRemains);
    for (const CorrectionRow& row : list->rows) correction(in, run, *list, row);
}

}  // namespace

std::optional<Scenario> without_cause(const Scenario& scenario, const AttributionRun& run, std::size_t cause) {
    if (cause >= run.causes.size()) return std::nullopt;
    const Scenario neutral = own_neutral(scenario);
    Scenario without = scenario;
    for (const ParameterId id : run.causes[cause].parameters) without.posture.set(id, neutral.posture.get(id));
    return without;
}

void corrections_page(const PanelInput& in) {
    const Look& look = in.look;
    wrapped(look, look.fonts.strong, look.colours.text, text::kCorrections);
    tip(look, text::kCorrectionsTip);
    if (causes_of(in.document.current()).empty())
        return wrapped(look, look.fonts.small, look.colours.muted, text::kCorrectionsNothing);
    const AttributionRun* run = shares_of(in);
    if (!run) return without_shares(in);
    rows(in, *run);
    // Below the rows, so that they stay under the pointer.
    if (in.view.compare.on() && in.view.compare.now.other_is_b) {
        ImGui::Dummy(ImVec2(0, look.px(4)));
        compared_pair(in);
    }
}

}  // namespace bodychain::ui
