#include "ui/changes/sites_page.h"

#include "scene/body_part.h"
#include "ui/changes/causes_list.h"
#include "ui/changes/chain_figure.h"
#include "ui/changes/chain_marks.h"
#include "ui/kit/widgets.h"
#include "ui/plots/plot_draw.h"
#include "words/chain_words.h"
#include "words/site_words.h"
#include "words/strings/site_strings.h"
#include "words/strings/strings.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace bodychain::ui {

namespace {

constexpr double kRelevant = 1;  // multiples of the least change that is told

BodyPart part_of(Site site, Side side) {
    const std::array<BodyPart, kSiteCount> right{
        Joint::KneeR,    Joint::KneeR,        Joint::KneeR,       Joint::HipR,     Joint::HipR, Joint::Lumbosacral,
        Segment::Pelvis, Segment::CalcaneusR, Joint::TalocruralR, Segment::TibiaR, Joint::MtpR, Joint::Cervicothoracic};
    const BodyPart part = right[static_cast<std::size_t>(site)];
    if (site == Site::LowBack || site == Site::Sacroiliac || site == Site::Neck) return part;
    if (const Joint* joint = std::get_if<Joint>(&part)) return on_side(*joint, side);
    return on_side(std::get<Segment>(part), side);
}

std::string id_of(const SiteEntry& entry) {
    return "site/" + std::to_string(static_cast<int>(entry.site)) + (entry.side == Side::Left ? "/left" : "/right");
}

// The full bar is the most changed place, but not less than three times what is worth telling.
double full_weight(const std::vector<SiteEntry>& entries) {
    return std::max(3 * kRelevant, entries.empty() ? 0 : entries.front().weight());
}

void entry_row(const PanelInput& in, const SiteEntry& entry, double full) {
    const Look& look = in.look;
    const SiteRow& row = *entry.rows.front();
    const SitePlace place{entry.site, entry.side};
    const std::string name = site_name(row, in.view.clinical), value = site_change_text(row);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x, value_width = text_width(look.fonts.strong, value.c_str()),
                wrap = width - value_width - look.px(8);
    ImFont& font = *look.fonts.text;
    const float name_height = font.CalcTextSizeA(font.FontSize, FLT_MAX, wrap, name.c_str()).y,
                height = name_height + look.px(13);
    if (ImGui::InvisibleButton(id_of(entry).c_str(), ImVec2(width, height))) {
        const bool opens = in.view.chain.site != place;
        in.ask(OpenSite{opens ? std::optional(place) : std::nullopt});
        if (opens)
            in.ask(CloseLook{part_of(entry.site, entry.side)});
        else if (in.view.close_look)
            in.ask(WholeBody{});
    }
    note_item(look, id_of(entry));
    tip(look, text::kSitesTip);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    if (ImGui::IsItemHovered())
        draw.AddRectFilled(low, ImVec2(low.x + width, low.y + height), look.colours.control_hover, look.px(6));
    draw.AddText(&font, font.FontSize, low, look.colours.text, name.c_str(), nullptr, wrap);
    draw.AddText(look.fonts.strong, look.fonts.strong->FontSize, ImVec2(low.x + width - value_width, low.y),
                 entry.more() ? look.colours.more_text : look.colours.less_text, value.c_str());
    plane_bar(look, draw, ImVec2(low.x, low.y + name_height + look.px(4)), width,
              (entry.more() ? 1 : -1) * entry.weight() / full);
}

// A quantity: what it says, from neutral to now, on whose word.
void quantity(const PanelInput& in, const SiteRow& row) {
    const Look& look = in.look;
    wrapped(look, look.fonts.small, look.colours.text,
            site_quantity_words(*row.now.quantity, in.view.clinical).c_str());
    tip(look, std::string(row.now.quantity->source).c_str());
    const std::string figures = site_peak_text(row, row.neutral) + " \u2192 " + site_peak_text(row, row.now.peak) +
                                "  (" + site_change_text(row) + ")";
    wrapped(look, look.fonts.small, look.colours.muted, figures.c_str());
}

std::vector<std::size_t> best_first(const SiteRow& row) {
    std::vector<std::size_t> order(row.corrected.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto value = [&](std::size_t i) { return std::isnan(row.corrected[i]) ? INFINITY : row.corrected[i]; };
    std::ranges::stable_sort(order, {}, value);
    return order;
}

// What remains of the change with one cause set back, and a button to try it.
void correction(const PanelInput& in, const AttributionRun& run, const SiteRow& row, std::size_t cause) {
    const Look& look = in.look;
    const Scenario& scenario = in.document.current();
    SiteRow corrected = row;
    corrected.now.peak = row.corrected[cause];
    const std::string name = cause_words(run.causes[cause], scenario, in.view.clinical);
    const std::string value =
        std::isnan(row.corrected[cause]) ? text::kSitesUnknown : text::kSitesThen + site_change_text(corrected);
    const ImVec2 low = ImGui::GetCursorScreenPos();
    ImFont* font = look.fonts.small;
    const float width = ImGui::GetContentRegionAvail().x, button = text_width(font, text::kSitesTry) + look.px(20),
                room = width - button - look.px(8), line = font->FontSize + look.px(1);
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddText(font, font->FontSize, low, look.colours.text, shortened(font, name, room).c_str());
    draw.AddText(font, font->FontSize, ImVec2(low.x, low.y + line), look.colours.muted,
                 shortened(font, value, room).c_str());
    ImGui::InvisibleButton((run.causes[cause].key + "/name").c_str(), ImVec2(std::max(1.0f, room), 2 * line));
    tip(look, (name + "\n" + value).c_str());
    ImGui::SetCursorScreenPos(ImVec2(low.x + width - button, low.y + look.px(1)));
    const bool tried = text_button(look, ("try/" + run.causes[cause].key).c_str(), text::kSitesTry);
    tip(look, text::kSitesTryTip);
    if (!tried) return;
    const Coalition all = (Coalition{1} << run.causes.size()) - 1;
    in.ask(EditScenario{
        {text::kSitesWithout + name, with_causes(scenario, run.causes, all & ~(Coalition{1} << cause)), {}}});
}

void details(const PanelInput& in, const AttributionRun& run, const SiteEntry& entry) {
    const Look& look = in.look;
    ImGui::Indent(look.px(8));
    for (const SiteRow* row : entry.rows) quantity(in, *row);
    if (entry.more() && entry.weight() >= kRelevant) {
        words(look, look.fonts.small, look.colours.text, text::kSitesHelp);
        tip(look, text::kSitesHelpTip);
        for (const std::size_t cause : best_first(*entry.rows.front())) correction(in, run, *entry.rows.front(), cause);
    }
    ImGui::Unindent(look.px(8));
    ImGui::Dummy(ImVec2(0, look.px(3)));
}

void group(const PanelInput& in, const AttributionRun& run, const std::vector<SiteEntry>& entries, bool more) {
    bool headed = false;
    for (const SiteEntry& entry : entries) {
        if (entry.weight() < kRelevant || entry.more() != more) continue;
        if (!headed)
            words(in.look, in.look.fonts.small, in.look.colours.muted, more ? text::kSitesMore : text::kSitesLess);
        headed = true;
        entry_row(in, entry, full_weight(entries));
        if (in.view.chain.site == SitePlace{entry.site, entry.side}) details(in, run, entry);
    }
}

// Places that hardly changed on either side, once each.
std::string unchanged(const PanelInput& in, const std::vector<SiteEntry>& entries) {
    std::array<bool, kSiteCount> changed{};
    for (const SiteEntry& entry : entries) changed[static_cast<std::size_t>(entry.site)] |= entry.weight() >= kRelevant;
    std::string names;
    for (std::size_t s = 0; s < changed.size(); ++s)
        if (!changed[s])
            names += (names.empty() ? text::kSitesSame : "; ") +
                     std::string(site_name(static_cast<Site>(s), in.view.clinical));
    return names;
}

}  // namespace

std::vector<SiteEntry> site_entries(const std::vector<SiteRow>& rows) {
    std::vector<SiteEntry> entries;
    for (const SiteRow& row : rows) {
        const auto same = [&](const SiteEntry& e) {
            return e.site == row.now.quantity->site && e.side == row.now.side;
        };
        const auto found = std::ranges::find_if(entries, same);
        if (found == entries.end())
            entries.push_back({row.now.quantity->site, row.now.side, {&row}});
        else
            found->rows.push_back(&row);
    }
    for (SiteEntry& entry : entries)
        std::ranges::stable_sort(entry.rows, std::ranges::greater{},
                                 [](const SiteRow* row) { return site_weight(*row); });
    std::ranges::stable_sort(entries, std::ranges::greater{}, &SiteEntry::weight);
    return entries;
}

void sites_page(const PanelInput& in) {
    const Look& look = in.look;
    const auto say = [&](const std::string& words_of_it) {
        wrapped(look, look.fonts.small, look.colours.muted, words_of_it.c_str());
    };
    if (in.view.mode == Mode::Stand) return say(text::kSitesWalking);
    const AttributionRun* run = shares_of(in);
    if (!run) return without_shares(in);
    const std::vector<SiteEntry> entries = site_entries(run->sites);
    if (entries.empty() || entries.front().weight() < kRelevant) return say(text::kSitesNone);
    group(in, *run, entries, true);
    group(in, *run, entries, false);
    if (const std::string names = unchanged(in, entries); !names.empty()) say(names);
    say(text::kSitesHow);
}

}  // namespace bodychain::ui
